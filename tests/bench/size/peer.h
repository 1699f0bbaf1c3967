#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

// What every engine gets of an article: folded outside, so that only indexing and finding differ.
struct PeerArticle
{
    qint64 number = 0;
    QString city;
    int year = 0;
    QString text; // comparable form; blocks end with U+000A
};

// An engine that finds words and phrases in Chinese texts. It lives in a process of its own, which
// ends when anything goes wrong.
class Peer
{
public:
    enum class Mode { Fill, Find };

    virtual ~Peer() = default;
    virtual void add(const PeerArticle &article) = 0;
    virtual void commit() = 0; // all that was added is found after opening anew

    // Numbers of the articles that have those words, the first so many by the engine's own score.
    // `folded`: a run of Han characters, letters and digits.
    virtual QList<qint64> best(const QString &folded, int most) = 0;
    // The exact number of them, after counting how many there are of each city and year.
    virtual qint64 counted(const QString &folded) = 0;
    // False for what the engine cannot look for.
    virtual bool canFind(const QString & /*folded*/) const { return true; }
};

struct PeerMaker
{
    QString name;
    std::function<std::unique_ptr<Peer>(const QString &folder, Peer::Mode mode)> make;
};
// Those that were found when this was built; ours first.
QList<PeerMaker> peerMakers();

std::unique_ptr<Peer> makeOurs(const QString &folder, Peer::Mode mode);
std::unique_ptr<Peer> makeStockLucene(const QString &folder, Peer::Mode mode);
std::unique_ptr<Peer> makeTrigrams(const QString &folder, Peer::Mode mode);
std::unique_ptr<Peer> makeBigrams(const QString &folder, Peer::Mode mode);
std::unique_ptr<Peer> makeXapian(const QString &folder, Peer::Mode mode);
std::unique_ptr<Peer> makeGroonga(const QString &folder, Peer::Mode mode);
