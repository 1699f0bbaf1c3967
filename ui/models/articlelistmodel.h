#pragma once

#include "base/result.h"
#include "paper/hit.h"

#include <QAbstractListModel>
#include <QCache>

#include <functional>

// The articles of a listing, one a row, in its order. Group heads are no rows: they are runs over
// them (groups()), which the list paints between the rows. Rows are fetched by windows of 256 when
// they are looked at; if that fails, the row shows the sentence of the error.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // The rows of these ids, in their order.
    using FetchRows = std::function<Result<QList<ArticleRow>>(const QList<ArticleId> &)>;
    // The words of an article that answer the query of the listing.
    using FetchSnippet = std::function<Snippet(ArticleId)>;
    enum class Snippets { Hidden, Shown };

    ArticleListModel(FetchRows fetchRows, FetchSnippet fetchSnippet, QObject *parent = nullptr);

    void setListing(const Listing &listing, Snippets snippets);
    const QList<ArticleId> &ids() const { return m_listing.ids; }
    const QList<Group> &groups() const { return m_listing.groups; }
    bool showsSnippets() const { return m_snippets == Snippets::Shown; }
    // The articles are the same, but what their rows say may have changed.
    void fetchAgain();

    ArticleId idAt(int number) const;
    int rowOf(ArticleId id) const; // -1 when the listing does not have it
    // nullptr when it cannot be fetched; good until the next call.
    const ArticleRow *row(int number) const;
    // Empty while snippets are hidden.
    Snippet snippet(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    // Display: the headline or the sentence of the error; accessible text: the whole row.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Window = Result<QList<ArticleRow>>;
    const Window &windowOf(int number) const;

    FetchRows m_fetchRows;
    FetchSnippet m_fetchSnippet;
    Listing m_listing;
    Snippets m_snippets = Snippets::Hidden;
    mutable QCache<int, Window> m_windows;
    mutable QCache<int, Snippet> m_fetchedSnippets;
};
