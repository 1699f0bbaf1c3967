#pragma once

#include "paper/ids.h"

#include <QList>

#include <optional>

// The articles that were read one after the other, and where in each, to go back and forth through
// as through the pages of a browser.
class ReadingHistory final
{
public:
    struct Place
    {
        ArticleId article{};
        qsizetype position = 0; // of the source text, at the top of the view
        friend bool operator==(const Place &, const Place &) = default;
    };

    // A place one comes to; what lay ahead is forgotten. The same article again, where it was left,
    // is no new place.
    void visit(const Place &place);
    // How far the article in view has been read by now.
    void leave(qsizetype position);
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_places.size(); }
    // From the place in view to another; nothing at the end of the way.
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_now = -1; // the place in view
};
