#pragma once

#include "base/job.h"
#include "base/result.h"
#include "paper/listing.h"

#include <QObject>

#include <functional>
#include <optional>

// Reads listings so that something is there at once: the first page, then, if there is more, all of
// it. What is asked for next stops what is under way.
class ListingReader final : public QObject
{
    Q_OBJECT

public:
    // Starts reading the first so many articles of a listing (-1: all).
    using Start = std::function<Job<Result<Listing>>(qsizetype most)>;
    enum class Begin {
        FirstPage,
        Whole, // for one that is in view already and would shrink meanwhile
    };

    using QObject::QObject;

    void read(const Start &start, Begin begin);

Q_SIGNALS:
    void arrived(const Listing &listing); // once, or twice: the second one is whole
    void failed(const Error &error);

private:
    void ask(const Start &start, qsizetype most);

    std::optional<Job<Result<Listing>>> m_job;
    qint64 m_number = 0; // of what was asked for last; older answers are dropped
};
