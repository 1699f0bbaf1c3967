#pragma once

#include "exchange/incoming.h"
#include "exchange/notewriter.h"

// Notes as Hypothesis writes them to a file and reads them again: {"annotations": […]}, with quotes
// and positions in UTF-16 units. A member of ours in each keeps what that has no place for.

class HypothesisWriter final : public NoteWriter
{
public:
    explicit HypothesisWriter(ByteSink &sink);
    Result<void> begin(const ExportedLibrary &library) override;
    Result<void> add(const ExportedArticle &article) override;
    Result<void> end() override;

private:
    ByteSink &m_sink;
    bool m_isFirst = true;
};

// An export of Hypothesis, or rows of its API. Positions of other files count a whole web page and
// are left out where there is a quote. Damaged for what is no JSON, Unsupported for JSON without
// annotations, TooLarge beyond 256 MiB.
Result<IncomingNotes> readHypothesis(const QByteArray &bytes, const QString &name);
