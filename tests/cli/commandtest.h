#pragma once

#include "cli/cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
