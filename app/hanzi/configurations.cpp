#include "hanzi/configurations.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <opencc/Lexicon.hpp>
#include <opencc/MarisaDict.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The dictionary files that OpenCC asks one after the other.
using Group = QStringList;

struct Configuration
{
    Group segmentation;
    QList<Group> chain;
};

QString pathOf(const QString &file)
{
    return QStringLiteral(OPENCC_FOLDER "/") + file;
}

// Empty when it is not what OpenCC 1.1 writes.
Group groupOf(const QJsonObject &dictionary)
{
    if (dictionary[u"type"].toString() == u"ocd2")
        return {dictionary[u"file"].toString()};
    Group group;
    const QJsonArray dictionaries = dictionary[u"dicts"].toArray();
    for (const auto &each : dictionaries)
        group += groupOf(each.toObject());
    return group;
}

Result<Configuration> readConfiguration(const QString &file)
{
    QFile json(pathOf(file));
    if (!json.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, json.fileName(), json.errorString()};
    const QJsonObject root = QJsonDocument::fromJson(json.readAll()).object();
    const QJsonObject segmentation = root[u"segmentation"].toObject();
    Configuration configuration{.segmentation = groupOf(segmentation[u"dict"].toObject())};
    const QJsonArray chain = root[u"conversion_chain"].toArray();
    for (const auto &step : chain)
        configuration.chain += groupOf(step.toObject()[u"dict"].toObject());
    const bool isKnown = segmentation[u"type"].toString() == u"mmseg" &&
                         !configuration.segmentation.isEmpty() && !configuration.chain.isEmpty() &&
                         !configuration.chain.contains(Group());
    if (!isKnown)
        return Error{Error::Code::Internal, json.fileName(), u"no-configuration"_s};
    return configuration;
}

Result<Dictionary> readDictionary(const QString &file)
{
    try {
        Dictionary phrases;
        const auto read =
            opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(pathOf(file).toStdString());
        for (const auto &entry : *read->GetLexicon()) {
            phrases.append({.key = QString::fromStdString(entry->Key()).toStdU32String(),
                            .value = QString::fromStdString(entry->GetDefault()).toStdU32String()});
        }
        return phrases;
    } catch (const std::exception &exception) {
        return Error{Error::Code::Internal, pathOf(file), QString::fromUtf8(exception.what())};
    }
}

// Makes conversions from configurations; reads each dictionary and builds each table once.
class Workshop final
{
public:
    Result<void> read(const Configuration &configuration);
    Conversion conversion(const Configuration &configuration); // its dictionaries have been read

private:
    Result<void> read(const Group &group);
    Conversion::Table table(const Group &group);

    QHash<QString, Dictionary> m_dictionaries;
    QHash<Group, Conversion::Table> m_tables;
};

Result<void> Workshop::read(const Group &group)
{
    for (const QString &file : group) {
        if (m_dictionaries.contains(file))
            continue;
        auto dictionary = readDictionary(file);
        if (!dictionary)
            return dictionary.error();
        m_dictionaries.insert(file, *std::move(dictionary));
    }
    return {};
}

Result<void> Workshop::read(const Configuration &configuration)
{
    Result<void> done = read(configuration.segmentation);
    for (const Group &group : configuration.chain) {
        if (done)
            done = read(group);
    }
    return done;
}

Conversion::Table Workshop::table(const Group &group)
{
    Conversion::Table &table = m_tables[group];
    if (!table) {
        QList<Dictionary> dictionaries;
        for (const QString &file : group)
            dictionaries += m_dictionaries[file];
        table = std::make_shared<const PhraseTable>(dictionaries);
    }
    return table;
}

// Segments change nothing when the first step itself finds them and whatever else it and the later
// steps look for is one character. Where the first step begins with the dictionaries that segment,
// its table serves for both.
Conversion Workshop::conversion(const Configuration &configuration)
{
    QList<Conversion::Table> steps;
    for (const Group &group : configuration.chain)
        steps += table(group);
    const Group &segmenting = configuration.segmentation;
    const qsizetype count = segmenting.size();
    if (configuration.chain.first().mid(0, count) != segmenting)
        return {Conversion::Segmentation{table(segmenting), count}, steps};
    const auto isOneCharacterEach = [](const Conversion::Table &step) {
        return step->hasOneCharacterKeysFrom(0);
    };
    if (steps.first()->hasOneCharacterKeysFrom(count) &&
        std::all_of(steps.begin() + 1, steps.end(), isOneCharacterEach))
        return {std::nullopt, steps};
    return {Conversion::Segmentation{steps.first(), count}, steps};
}

} // namespace

Result<QHash<QString, Conversion>> loadConfigurations()
{
    QHash<QString, Conversion> conversions;
    Workshop workshop;
    for (const QFileInfo &file : QDir(pathOf({})).entryInfoList({u"*.json"_s}, QDir::Files)) {
        const auto configuration = readConfiguration(file.fileName());
        if (!configuration)
            return configuration.error();
        if (const auto read = workshop.read(*configuration); !read)
            return read.error();
        conversions.insert(file.baseName(), workshop.conversion(*configuration));
    }
    return conversions;
}

Result<QHash<char32_t, QList<char32_t>>> loadCandidates(const QString &dictionary)
{
    const QString path = pathOf(dictionary + u".ocd2"_s);
    try {
        QHash<char32_t, QList<char32_t>> candidates;
        const auto read =
            opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(path.toStdString());
        for (const auto &entry : *read->GetLexicon()) {
            const QList<uint> key = QString::fromStdString(entry->Key()).toUcs4();
            if (key.size() != 1 || entry->NumValues() < 2)
                continue;
            QList<char32_t> &values = candidates[key.constFirst()];
            for (const std::string &value : entry->Values())
                values += QString::fromStdString(value).toUcs4().constFirst();
        }
        return candidates;
    } catch (const std::exception &exception) {
        return Error{Error::Code::Internal, path, QString::fromUtf8(exception.what())};
    }
}
