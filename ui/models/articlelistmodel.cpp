#include "models/articlelistmodel.h"

#include "base/errortext.h"
#include "models/datetext.h"
#include "models/statename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowSize = 256;
constexpr int windowsKept = 32;   // some screens up and down, and the places jumped to last
constexpr int snippetsKept = 512; // far more than fit on a screen

QString rowInWords(const ArticleRow &row)
{
    QStringList words{row.headline, row.byline, row.city.shortName, dateText(row.date)};
    if (row.state != ReadState::New)
        words << stateName(row.state);
    if (row.isStarred)
        words << ArticleListModel::tr("with a star");
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

ArticleListModel::ArticleListModel(FetchRows fetchRows, FetchSnippet fetchSnippet, QObject *parent)
    : QAbstractListModel(parent)
    , m_fetchRows(std::move(fetchRows))
    , m_fetchSnippet(std::move(fetchSnippet))
    , m_windows(windowsKept)
    , m_fetchedSnippets(snippetsKept)
{
}

void ArticleListModel::setListing(const Listing &listing, Snippets snippets)
{
    beginResetModel();
    m_listing = listing;
    m_snippets = snippets;
    m_windows.clear();
    m_fetchedSnippets.clear();
    endResetModel();
}

void ArticleListModel::fetchAgain()
{
    m_windows.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

ArticleId ArticleListModel::idAt(int number) const
{
    return m_listing.ids.value(number);
}

int ArticleListModel::rowOf(ArticleId id) const
{
    return int(m_listing.ids.indexOf(id));
}

const ArticleRow *ArticleListModel::row(int number) const
{
    const Window &window = windowOf(number);
    const int inWindow = number % windowSize;
    return window && inWindow < window->size() ? &window->at(inWindow) : nullptr;
}

Snippet ArticleListModel::snippet(int number) const
{
    if (!showsSnippets())
        return {};
    if (!m_fetchedSnippets.contains(number))
        m_fetchedSnippets.insert(number, new Snippet(m_fetchSnippet(idAt(number))));
    return *m_fetchedSnippets.object(number);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listing.ids.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleRow *found = row(index.row());
    if (!found) {
        const Window &window = windowOf(index.row());
        return sentence(window ? Error{Error::Code::NotFound, {}, {}} : window.error());
    }
    return role == Qt::DisplayRole ? found->headline : rowInWords(*found);
}

const ArticleListModel::Window &ArticleListModel::windowOf(int number) const
{
    const int window = number / windowSize;
    if (!m_windows.contains(window)) {
        const auto ids = m_listing.ids.mid(qsizetype(window) * windowSize, windowSize);
        m_windows.insert(window, new Window(m_fetchRows(ids)));
    }
    return *m_windows.object(window);
}
