#include "exchange/phrasefile.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

// What the lines of a table say so far.
struct Lines
{
    QList<ReaderPhrase> phrases;
    QList<int> numbers;       // of the line of each phrase
    QHash<QString, int> rows; // of `phrases`, by what they convert
};

bool isComment(QStringView line)
{
    return line.trimmed().isEmpty() || line == u"#" || line.startsWith("# "_L1);
}

// What is wrong with the line, as a token; empty when it was taken.
QString take(const QString &line, int number, ReaderPhrase phrase, Lines &lines)
{
    phrase.source = line.section(u'\t', 0, 0);
    phrase.rendition = line.section(u'\t', 1).section(u' ', 0, 0);
    if (QString fault = phraseFault(phrase); !fault.isEmpty())
        return fault;
    const auto same = lines.rows.constFind(phrase.source);
    if (same != lines.rows.constEnd())
        return u"duplicate:%1"_s.arg(lines.numbers[*same]);
    lines.rows.insert(phrase.source, int(lines.phrases.size()));
    lines.phrases << phrase;
    lines.numbers << number;
    return {};
}

// The phrases that lead from one back to it, as “甲 → 乙 → 甲”; empty when it does not.
QString cycleFrom(const ReaderPhrase &first, const Lines &lines)
{
    QString shown = first.source;
    QString at = first.rendition;
    for (qsizetype steps = 0; at != first.source; ++steps) {
        const auto next = lines.rows.constFind(at);
        if (next == lines.rows.constEnd() || steps > lines.phrases.size())
            return {};
        shown += u" → "_s + at;
        at = lines.phrases[*next].rendition;
    }
    return shown + u" → "_s + at;
}

Error badLine(const QString &name, int number, const QString &fault)
{
    return {Error::Code::BadTable, u"%1:%2"_s.arg(name).arg(number), fault};
}

} // namespace

Result<QList<ReaderPhrase>> readPhraseTable(const QByteArray &bytes, const QString &name,
                                            ReaderPhrase::Target target, const QString &paper)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError())
        return Error{Error::Code::BadTable, name, u"not-utf8"_s};
    Lines lines;
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (isComment(line))
            continue;
        const QString fault = take(line, number, {.target = target, .paper = paper}, lines);
        if (!fault.isEmpty())
            return badLine(name, number, fault);
    }
    for (qsizetype row = 0; row < lines.phrases.size(); ++row) {
        const ReaderPhrase &phrase = lines.phrases[row];
        const bool isKept = phrase.source == phrase.rendition;
        const QString cycle = isKept ? QString() : cycleFrom(phrase, lines);
        if (!cycle.isEmpty())
            return badLine(name, lines.numbers[row], u"cycle:"_s + cycle);
    }
    return lines.phrases;
}

QString phraseTable(const QList<ReaderPhrase> &phrases)
{
    QString table;
    for (const ReaderPhrase &phrase : phrases)
        table += phrase.source + u'\t' + phrase.rendition + u'\n';
    return table;
}
