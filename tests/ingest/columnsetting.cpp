#include "columnsetting.h"

#include "ingest/printedtext.h"

namespace {

constexpr double indent = 2; // em
constexpr QStringView closingMarks = u"，。、；：？！”’）》」』】,.;:?!)%";
constexpr QStringView openingMarks = u"“‘（《「『【(";

bool isLatin(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

// A line may not be broken before this character.
bool isBound(const QString &text, qsizetype at)
{
    return closingMarks.contains(text[at]) || openingMarks.contains(text[at - 1]) ||
           (isLatin(text[at]) && isLatin(text[at - 1]));
}

} // namespace

QStringList setInColumn(const QString &text, double width, bool marksHang)
{
    QStringList lines;
    double room = width - indent;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        double used = 0;
        while (end < text.size() && used + emWidth(text.mid(end, 1)) <= room)
            used += emWidth(text.mid(end++, 1));
        if (marksHang && end < text.size() && closingMarks.contains(text[end]))
            ++end;
        const qsizetype full = end;
        while (end < text.size() && end > begin + 1 && isBound(text, end))
            --end;
        if (end <= begin + 1)
            end = full;
        lines << text.mid(begin, end - begin).trimmed();
        begin = end;
        room = width;
    }
    lines.removeAll(QString());
    return lines;
}

QString letterSpaced(const QString &line)
{
    QString spaced;
    for (const QChar character : line) {
        if (!spaced.isEmpty())
            spaced += u' ';
        spaced += character;
    }
    return spaced;
}
