// Our index, without the library round it.

#include "ourindex.h"
#include "paper/labels.h"
#include "peer.h"
#include "search/searchindex.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200; // articles an update
constexpr int commitEvery = 5000;

class Ours final : public Peer
{
public:
    Ours(const QString &folder, Mode mode)
    {
        primeLucene();
        auto opened =
            SearchIndex::open(folder + u"/index"_s, mode == Mode::Fill ? SearchIndex::Mode::Write
                                                                       : SearchIndex::Mode::Read);
        if (!opened)
            qFatal("the index cannot be opened");
        m_index = std::move(*opened);
    }

    void add(const PeerArticle &article) override
    {
        IndexEntry entry{.id = ArticleId(article.number), .sourceText = article.text};
        entry.labels = {
            .id = entry.id, .place = placeKey(article.city), .best = quint32(article.year) * 10000};
        m_gathered << entry;
        m_added = article.number;
        if (m_gathered.size() == batch)
            update();
        if (m_added % commitEvery == 0)
            commit();
    }

    void commit() override
    {
        update();
        if (!m_index->commit({.change = m_added}))
            qFatal("the index cannot be written");
    }

    QList<qint64> best(const QString &folded, int most) override
    {
        return firstArticles(found(folded), most);
    }

    qint64 counted(const QString &folded) override
    {
        return countedArticles(found(folded)).articles;
    }

private:
    void update()
    {
        if (!m_index->update(m_gathered))
            qFatal("the index cannot be written");
        m_gathered.clear();
    }

    IndexFindings found(const QString &folded) const
    {
        Result<IndexFindings> findings = m_index->find(wordsNode(folded), {}, Progress());
        if (!findings)
            qFatal("the index cannot be read");
        return std::move(*findings);
    }

    std::unique_ptr<SearchIndex> m_index;
    QList<IndexEntry> m_gathered;
    qint64 m_added = 0;
};

} // namespace

std::unique_ptr<Peer> makeOurs(const QString &folder, Peer::Mode mode)
{
    return std::make_unique<Ours>(folder, mode);
}
