#include "peersteps.h"

#include "answers.h"
#include "articles.h"
#include "figures.h"
#include "hanzi/comparing.h"
#include "peer.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfHits = 20;

std::unique_ptr<Peer> madePeer(const QString &name, const QString &folder, Peer::Mode mode)
{
    const QList<PeerMaker> makers = peerMakers();
    const auto maker = std::ranges::find(makers, name, &PeerMaker::name);
    return maker == makers.end() ? nullptr : maker->make(folder, mode);
}

PeerArticle peerArticle(const QByteArray &line)
{
    const QStringList cells = QString::fromUtf8(line).chopped(1).split(u'\t');
    QString text = cells.value(3);
    text.replace(u'\v', u'\n');
    return {cells.value(0).toLongLong(), cells.value(1), cells.value(2).toInt(), text};
}

} // namespace

QList<PeerMaker> peerMakers()
{
    return {
        {u"baolan"_s, makeOurs},           {u"lucene++"_s, makeStockLucene},
        {u"fts5-trigram"_s, makeTrigrams}, {u"fts5-bigrams"_s, makeBigrams},
#ifdef HAS_XAPIAN
        {u"xapian"_s, makeXapian},
#endif
#ifdef HAS_GROONGA
        {u"groonga"_s, makeGroonga},
#endif
    };
}

bool writePeerTexts(const QString &articles, qint64 count, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto written = eachArticle(articles, count, [&](const SizeArticle &article) {
        QString text = comparableText(article.sourceText());
        text.replace(u'\n', u'\v');
        file.write(u"%1\t%2\t%3\t%4\n"_s.arg(article.number)
                       .arg(article.city, article.date.first(4), text)
                       .toUtf8());
    });
    return written && file.commit();
}

bool fillPeer(const QString &name, const QString &texts, const QString &folder)
{
    const auto peer = madePeer(name, folder, Peer::Mode::Fill);
    QFile file(texts);
    if (!peer || !file.open(QIODevice::ReadOnly))
        return false;
    Stopwatch watch;
    while (!file.atEnd()) {
        const PeerArticle article = peerArticle(file.readLine());
        watch.start();
        peer->add(article);
        watch.stop();
    }
    watch.start();
    peer->commit();
    watch.stop();
    tell(u"seconds"_s, watch.seconds());
    tell(u"CPU seconds"_s, watch.cpuSeconds());
    tellMemory();
    return true;
}

bool findByPeer(const QString &name, const QString &folder, const QString &queries,
                const QString &answers)
{
    const auto asked = readQueries(queries);
    if (!asked)
        return false;
    std::unique_ptr<Peer> peer;
    tell(u"opening"_s, millisecondsOf([&] { peer = madePeer(name, folder, Peer::Mode::Find); }));
    if (!peer)
        return false;
    QList<SizeAnswer> given;
    for (const SizeQuery &query : *asked) {
        SizeAnswer &answer = given.emplace_back();
        if (!peer->canFind(query.folded))
            continue;
        answer.coldMilliseconds =
            millisecondsOf([&] { (void)peer->best(query.folded, pageOfHits); });
        answer.total = peer->counted(query.folded);
    }
    for (qsizetype at = 0; at < given.size(); ++at) {
        SizeAnswer &answer = given[at];
        const QString &folded = asked->at(at).folded;
        if (answer.total < 0)
            continue;
        answer.firstMilliseconds = millisecondsOf([&] { (void)peer->best(folded, pageOfHits); });
        answer.wholeMilliseconds = millisecondsOf([&] { (void)peer->counted(folded); });
    }
    tellMemory();
    for (qsizetype at = 0; at < given.size(); ++at) {
        if (given[at].total < 0)
            continue;
        const QList<qint64> all = peer->best(asked->at(at).folded, std::numeric_limits<int>::max());
        given[at].numbers.assign(all.begin(), all.end());
    }
    return writeAnswers(answers, given);
}
