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
    bool hasOneCharacterKeys(const Group &group) const;
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

bool Workshop::hasOneCharacterKeys(const Group &group) const
{
    return std::all_of(group.begin(), group.end(), [this](const QString &file) {
        const Dictionary dictionary = m_dictionaries[file];
        return std::all_of(dictionary.begin(), dictionary.end(), [](const Phrase &phrase) {
            return phrase.key.size() == 1 && phrase.value.size() == 1;
        });
    });
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
// steps replace is one character. Where the first step begins with the dictionaries that segment,
// its table serves for both.
Conversion Workshop::conversion(const Configuration &configuration)
{
    QList<Conversion::Table> steps;
    for (const Group &group : configuration.chain)
        steps += table(group);
    const Group &segmenting = configuration.segmentation;
    const Group &first = configuration.chain.first();
    const bool segmentsItself = first.mid(0, segmenting.size()) == segmenting;
    QList<Group> others = configuration.chain.mid(1);
    others += first.mid(segmenting.size());
    const bool needsSegments =
        !segmentsItself || !std::all_of(others.begin(), others.end(), [this](const Group &group) {
            return hasOneCharacterKeys(group);
        });
    if (!needsSegments)
        return {std::nullopt, steps};
    const Conversion::Table table = segmentsItself ? steps.first() : this->table(segmenting);
    return {Conversion::Segmentation{table, segmenting.size()}, steps};
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
