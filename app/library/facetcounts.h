#pragma once

#include "library/articleset.h"
#include "library/filtertests.h"
#include "library/labelnames.h"
#include "library/tally.h"
#include "paper/hit.h"

#include <array>

// Counts the values that articles bear, kind by kind.
class FacetCounts final
{
public:
    void count(const ArticleLabels &labels, FacetKind kind);
    void countAll(const ArticleLabels &labels);

    // With the names that the values have in the library.
    Result<Facets> facets(Connection &db, const LabelNames &names) const;

private:
    QList<Count> cities(const LabelNames &names) const;
    QList<Count> dates() const;
    QList<Count> papers(const LabelNames &names) const;
    Result<QList<Count>> sections(Connection &db) const;
    Result<QList<Count>> tags(Connection &db) const;

    Tally m_places;
    Tally m_months;
    Tally m_papers;
    Tally m_sections;
    ArticleSet m_articles; // for their tags
    qint64 m_all = 0;
};
