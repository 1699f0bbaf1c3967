#pragma once

#include "../copiedfolder.h"
#include "cli/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

// What a command answered.
struct Answer
{
    int status = -1;
    QString out;
    QString err;

    // The whole of standard output as one JSON document; empty when it is none.
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString errorCode() const
    {
        const QJsonObject object = json();
        return object[QStringLiteral("errors")]
            .toArray()
            .first()
            .toObject()[QStringLiteral("code")]
            .toString();
    }
};

// Code points [begin, end) of a text.
inline QString part(const QString &text, const QJsonArray &range)
{
    const QList<uint> points = text.toUcs4();
    const QList<uint> wanted =
        points.mid(range.at(0).toInteger(), range.at(1).toInteger() - range.at(0).toInteger());
    QString found;
    for (const char32_t point : wanted)
        found += QString::fromUcs4(&point, 1);
    return found;
}

// Runs `baolan WORDS…`.
inline Answer answerTo(const QStringList &words, const QByteArray &input = {})
{
    Answer answer;
    const CommandStreams streams{.out = [&](const QString &text) { answer.out += text; },
                                 .err = [&](const QString &text) { answer.err += text; },
                                 .in = [&] { return input; }};
    answer.status = runCommand(QStringList(QStringLiteral("baolan")) + words, streams);
    return answer;
}

// The same with --library and --json.
inline Answer askLibrary(const QString &folder, const QStringList &words)
{
    return answerTo(words +
                    QStringList{QStringLiteral("--json"), QStringLiteral("--library"), folder});
}

// The id of the article with that headline; empty when there is none.
inline QString idOfArticle(const QString &folder, const QString &headline)
{
    const QJsonObject list = askLibrary(folder, {QStringLiteral("list")}).json();
    for (const QJsonValue &article : list[QStringLiteral("articles")].toArray()) {
        if (article[QStringLiteral("headline")] == headline)
            return article[QStringLiteral("id")].toString();
    }
    return {};
}
