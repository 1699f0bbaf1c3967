#pragma once

#include "paper/labels.h"
#include "search/bm25.h"
#include "search/lucenenames.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

// What is read of every segment as a whole when an index is opened. It never changes: articles that
// are removed later keep their place.
struct SegmentContents
{
    std::wstring name;
    std::vector<ArticleLabels> labels; // by document numbers
    double textLength = 0;             // of all articles together, in tokens
    double headlineLength = 0;
    double bylineLength = 0;
    double sectionLength = 0;
};

// The segments of an index as a reader sees them.
class IndexSegments final
{
public:
    // Of the reader of a whole index; what was read of segments with those names for the same
    // `maker` is taken over. Throws what Lucene++ and the directory throw.
    void read(const Lucene::IndexReaderPtr &reader, const QString &maker);

    // In the order of the reader's segments (sub readers).
    const std::vector<ArticleLabels> &labelsOf(size_t segment) const
    {
        return (*m_contents)[segment]->labels;
    }
    const IndexFigures &figures() const { return m_figures; }
    // Holds what labelsOf() gives for as long as it lives, also after the next read().
    std::shared_ptr<const void> kept() const { return m_contents; }

private:
    using Contents = std::vector<std::shared_ptr<const SegmentContents>>;
    std::shared_ptr<const SegmentContents> known(const std::wstring &name) const;
    FieldFigures figuresOf(double SegmentContents::*length, qint64 articles) const;

    QString m_maker;
    std::shared_ptr<const Contents> m_contents = std::make_shared<Contents>();
    IndexFigures m_figures;
};
