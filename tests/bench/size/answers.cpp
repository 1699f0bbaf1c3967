#include "answers.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

bool writeAnswers(const QString &path, const QList<SizeAnswer> &answers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const SizeAnswer &answer : answers) {
        file.write(QByteArray::number(answer.coldMilliseconds) + '\t' +
                   QByteArray::number(answer.firstMilliseconds) + '\t' +
                   QByteArray::number(answer.wholeMilliseconds) + '\t' +
                   QByteArray::number(answer.total) + '\t');
        for (const qint32 number : answer.numbers)
            file.write(QByteArray::number(number) + ' ');
        file.write("\n");
    }
    return file.commit();
}

std::optional<QList<SizeAnswer>> readAnswers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<SizeAnswer> answers;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().chopped(1).split('\t');
        if (cells.size() != 5)
            return std::nullopt;
        SizeAnswer answer{.coldMilliseconds = cells[0].toDouble(),
                          .firstMilliseconds = cells[1].toDouble(),
                          .wholeMilliseconds = cells[2].toDouble(),
                          .total = cells[3].toLongLong()};
        for (const QByteArray &number : cells[4].trimmed().split(' ')) {
            if (!number.isEmpty())
                answer.numbers.push_back(number.toInt());
        }
        std::ranges::sort(answer.numbers);
        answers << answer;
    }
    return answers;
}

QList<double> timesOf(const QList<SizeQuery> &queries, const QList<SizeAnswer> &answers,
                      double SizeAnswer::*time, int length)
{
    QList<double> times;
    for (qsizetype at = 0; at < std::min(queries.size(), answers.size()); ++at) {
        const bool fits = length < 0 ? queries[at].length != 1 : queries[at].length == length;
        if (fits && answers[at].total >= 0)
            times << answers[at].*time;
    }
    return times;
}
