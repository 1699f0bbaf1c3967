#include "articles.h"

#include "hanzi/renditions.h"
#include "places/gazetteer.h"
#include "sentences.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 250; // characters of a text; with its last sentences about 700 on average
constexpr int longest = 1000;
constexpr int paragraph = 160;
const QDate firstDay(2016, 1, 1);
constexpr int days = 3653;

// A city's name as it stands in a text of either script.
struct City
{
    std::array<QString, 2> names;
};

using Script = SentencePool::Script;

// Texts and headlines to put together.
struct Sources
{
    std::shared_ptr<const Renditions> renditions;
    SentencePool texts;
    SentencePool titles;
    QList<City> cities;

    QString converted(const QString &text, const QString &configuration) const
    {
        const auto made = renditions->convert(text, configuration);
        return made ? made->text : text;
    }
    void addTraditional(SentencePool &pool, const QString &text)
    {
        pool.add(converted(text, u"t2s"_s), text);
    }
};

// False when xz is missing or the file is not as expected.
bool readRecords(const QString &records, Sources &sources)
{
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, records});
    while (xz.canReadLine() || xz.waitForReadyRead(30000)) {
        while (xz.canReadLine()) {
            const QJsonObject record = QJsonDocument::fromJson(xz.readLine()).object();
            sources.addTraditional(sources.texts, record[u"text"].toString());
            sources.addTraditional(sources.titles, record[u"title"].toString());
        }
    }
    xz.waitForFinished();
    return xz.exitStatus() == QProcess::NormalExit && xz.exitCode() == 0;
}

// Pages in simplified script for the most part: their lines are torn and repeated, which does not
// matter for words.
void readSeeds(Sources &sources)
{
    const QDir folder(QStringLiteral(SEEDS_FOLDER));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString traditional = sources.converted(text, u"s2t"_s);
        sources.texts.add(text, traditional);
        if (sources.titles.isEmpty())
            sources.titles.add(text.left(200), traditional.left(200));
    }
}

QList<City> citiesOf(const Gazetteer &gazetteer, const Sources &sources)
{
    QList<City> cities;
    for (const QString &name : gazetteer.fullNames()) {
        const QList<Place> places = gazetteer.named(name);
        if (places.isEmpty() || gazetteer.cityOf(places.first()) != places.first())
            continue;
        const QString shortName = places.first().shortName;
        cities << City{{shortName, sources.converted(shortName, u"s2t"_s)}};
    }
    return cities;
}

// As if it had been written of that city: its name, and larger numbers that are no years, are not
// the same everywhere.
QString adapted(QString text, const QString &city, QRandomGenerator &random)
{
    for (const QString &name : {u"臺南"_s, u"台南"_s})
        text.replace(name, city);
    qsizetype digits = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        digits = text[at] >= u'0' && text[at] <= u'9' ? digits + 1 : 0;
        const bool isYear = digits == 3 && (text[at - 2] == u'1' || text[at - 2] == u'2');
        if (digits == 3 && !isYear)
            text[at] = QChar(char16_t(u'0' + random.bounded(10)));
    }
    return text;
}

QString textOf(const Sources &sources, Script script, const QString &city, QRandomGenerator &random)
{
    const int wanted = random.bounded(shortest, longest);
    QString text;
    qsizetype begin = 0; // of the paragraph
    while (text.size() < wanted) {
        if (text.size() - begin > paragraph) {
            text += u'\n';
            begin = text.size();
        }
        text += adapted(sources.texts.some(script, random.bounded(1, 4), random), city, random);
    }
    return text;
}

QJsonObject record(const Sources &sources, qint64 number)
{
    static const std::array sections{u"要闻"_s, u"本埠"_s, u"经济"_s, u"社会"_s,
                                     u"教育"_s, u"文化"_s, u"体育"_s, u"健康"_s};
    QRandomGenerator random{quint32(number)}; // each by itself: of more, the first are the same
    const auto script = Script(number % 2);
    const double place = std::pow(random.generateDouble(), 2); // some cities have many articles
    const City &city = sources.cities[qsizetype(place * double(sources.cities.size()))];
    const QString &name = city.names[std::size_t(script)];
    const QString title = sources.titles.some(script, 1, random).left(40);
    return {{u"id"_s, QString::number(number)},
            {u"title"_s, adapted(title, name, random)},
            {u"text"_s, textOf(sources, script, name, random)},
            {u"city"_s, city.names[0]},
            {u"date"_s, firstDay.addDays(random.bounded(days)).toString(Qt::ISODate)},
            {u"paper"_s, city.names[0] + (random.bounded(3) == 0 ? u"晚报"_s : u"日报"_s)},
            {u"section"_s, sections[std::size_t(random.bounded(int(sections.size())))]}};
}

} // namespace

bool writeArticles(const QString &path, qint64 count, const QString &records)
{
    Sources sources;
    const auto renditions = Renditions::load();
    const auto gazetteer = Gazetteer::load();
    if (!renditions || !gazetteer)
        return false;
    sources.renditions = *renditions;
    sources.cities = citiesOf(**gazetteer, sources);
    if (!records.isEmpty() && !readRecords(records, sources))
        return false;
    readSeeds(sources);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qint64 number = 1; number <= count; ++number) {
        const QByteArray line =
            QJsonDocument(record(sources, number)).toJson(QJsonDocument::Compact);
        if (file.write(line + '\n') < 0)
            return false;
    }
    return file.commit();
}

std::optional<qint64> eachArticle(const QString &path, qint64 most,
                                  const std::function<void(const SizeArticle &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    qint64 number = 0;
    while (number < most && !file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        take({.number = ++number,
              .title = record[u"title"].toString(),
              .text = record[u"text"].toString(),
              .city = record[u"city"].toString(),
              .date = record[u"date"].toString(),
              .paper = record[u"paper"].toString(),
              .section = record[u"section"].toString()});
    }
    return number;
}
