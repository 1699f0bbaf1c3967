#include "ingest/addresslabels.h"

#include "ingest/dateforms.h"
#include "ingest/pagebar.h"
#include "ingest/printedtext.h"
#include "ingest/wordpattern.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partsRead = 6; // folders and the file name

// A date in the path, and where it stands.
struct PathDate
{
    TextRange range;
    IssueDate date;
};

// Hashes and other long numbers in hexadecimal digits hold no dates.
void blankHashes(QString &path)
{
    static const QRegularExpression hash(
        u"(?<![0-9A-Za-z])(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![0-9A-Za-z])"_s);
    for (auto match = hash.match(path); match.hasMatch(); match = hash.match(path))
        path.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u' '));
}

// The last parts, without host and extension; / between them.
QString partsOf(const QString &path)
{
    static const QRegularExpression host(u"^[a-zA-Z]+://[^/]*"_s);
    static const QRegularExpression extension(u"\\.[A-Za-z]{1,5}\\d?$"_s);
    QString plain = path.contains(u'%') ? QUrl::fromPercentEncoding(path.toUtf8()) : path;
    plain.replace(u'\\', u'/').remove(host);
    const QStringList parts = plain.split(u'/', Qt::SkipEmptyParts);
    QString read = parts.mid(std::max<qsizetype>(0, parts.size() - partsRead)).join(u'/');
    read.remove(extension);
    blankHashes(read);
    return read;
}

std::optional<PathDate> dated(const QString &words, TextRange range, const QString &edtf)
{
    std::optional<IssueDate> date = parseEdtf(edtf);
    if (!date)
        return std::nullopt;
    date->kind = DateKind::Address;
    date->evidence = {{0, words.sliced(range.begin, range.length()), u"address"_s}};
    return PathDate{range, *date};
}

QString edtfOf(int year, int month, int day)
{
    QString edtf = QString::number(year);
    for (const int part : {month, day}) {
        if (part != 0)
            edtf += QString::asprintf("-%02d", part);
    }
    return edtf;
}

// 2025年7月3日, 民國114年9月8日, 二〇二四年三月
std::optional<PathDate> writtenDate(const QString &words)
{
    static const QRegularExpression year = wordPattern(u"年");
    std::optional<PathDate> found;
    for (const DateForm &form : dateFormsIn(shadowOf(words))) {
        const QString said = shadowOf(words).sliced(form.range.begin, form.range.length());
        if (form.year == 0 || !said.contains(year) || (found && form.month == 0))
            continue;
        if (const auto date = dated(words, form.range, edtfOf(form.year, form.month, form.day)))
            found = date;
    }
    return found;
}

// In digits; the last one of the form that is a date.
std::optional<PathDate> dateInDigits(const QString &words)
{
    static const QString year = u"(?<!\\d)(?<y>1[89]\\d\\d|20\\d\\d)"_s;
    static const std::array forms{
        QRegularExpression(
            year + u"[-_./ ]?(?<m>0[1-9]|1[0-2])[-_./ ]?(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)"_s),
        QRegularExpression(year + u"(?<s>[-_./])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)"_s),
        QRegularExpression(year + u"[-_./](?<m>0[1-9]|1[0-2])(?<d>)(?![\\d])"_s),
        QRegularExpression(u"(?<=^|/)"_s + year + u"(?<m>0[1-9]|1[0-2])(?<d>)(?=/|$)"_s),
        QRegularExpression(u"(?<=^|/)"_s + year + u"(?<m>)(?<d>)(?=/|$)"_s),
    };
    for (const QRegularExpression &form : forms) {
        std::optional<PathDate> found;
        QRegularExpressionMatchIterator matches = form.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto date =
                dated(words, {match.capturedStart(), match.capturedEnd()},
                      edtfOf(match.capturedView(u"y"_s).toInt(), match.capturedView(u"m"_s).toInt(),
                             match.capturedView(u"d"_s).toInt()));
            found = date ? date : found;
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

// 第2版, A03版 anywhere
QString writtenPage(const QString &words)
{
    static const QRegularExpression form =
        wordPattern(u"第 ?[a-z]{0,2}[\\d一二三四五六七八九十]{1,3} ?版|"
                    "(?<![a-z\\d])[a-z]{0,2}\\d{1,3} ?版");
    return pageNumberIn(form.match(shadowOf(words)).captured());
}

// What stands behind the day: _A1, -02, /RB01/, _1-01, /node_03. A number of three digits counts
// articles, and so does a single digit that stands alone in its part.
QString pageBehind(const QString &words)
{
    static const QRegularExpression lettered(
        u"(?:^|[/_. -])(?:[pP](?:age)?[_-]?(\\d{1,3})|([A-H]\\d{1,2}|[A-Z]{2}\\d{2}|"
        "[a-h]\\d{1,2}))(?=$|[/_. -])"_s);
    static const QRegularExpression numbered(u"(?:^[_. -](\\d{1,2})|[_.-](\\d{1,2})|/(\\d{2}))$"_s);
    static const QRegularExpression serial(
        u"(?:content|article|art|detail|[_/]c|[_/]t)[_-]?\\d+"_s);
    if (const auto match = lettered.match(words); match.hasMatch())
        return match.captured(match.lastCapturedIndex()).toUpper();
    const auto match = numbered.match(words);
    return match.hasMatch() && !serial.match(words).hasMatch()
               ? match.captured(match.lastCapturedIndex())
               : QString();
}

// The name of a paper in the last part that has one; or what stands before the day and 第N版.
QString paperIn(const QString &words)
{
    static const QRegularExpression name =
        wordPattern(u"\\p{Han}[\\p{Han}·]{0,10}?(?:日报|晚报|晨报|早报|都市报|时报|商报|快报|导报|"
                    "周报|周刊|特区报|(?<=[\\p{Han}])报)(?!\\p{Han}{0,3}(?:社|道|告|名|刊|表|纸))");
    static const QRegularExpression noPaper = wordPattern(
        u"(?:简|通|海|公|电|剪|情|预|捷|年|月|季|画|板|墙|回|申|举|汇)报$|^.?[日晚晨早]报$");
    static const QRegularExpression whole =
        wordPattern(u"(?:^|/)([\\p{Han}·]{2,12}) ?(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日 ?第 ?"
                    "[a-z]?\\d{1,3} ?版");
    QStringList parts = words.split(u'/');
    std::ranges::reverse(parts); // what stands nearer to the file says more
    for (const QString &part : std::as_const(parts)) {
        const QString shadow = shadowOf(part);
        QRegularExpressionMatchIterator matches = name.globalMatch(shadow);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool isListed = match.captured().endsWith(shadowOf(u"文汇报"));
            if (isListed || !noPaper.match(match.captured()).hasMatch())
                return part.sliced(match.capturedStart(), match.capturedLength());
        }
    }
    const QRegularExpressionMatch match = whole.match(shadowOf(words));
    return words.mid(match.capturedStart(1), match.capturedLength(1));
}

} // namespace

AddressLabels addressLabels(const QString &path)
{
    const QString words = partsOf(path);
    AddressLabels labels{.paper = paperIn(words), .pageNumber = writtenPage(words)};
    std::optional<PathDate> date = writtenDate(words);
    if (!date || date->date.precision != DatePrecision::Day) {
        const std::optional<PathDate> digits = dateInDigits(words);
        date = digits && (!date || digits->date.precision == DatePrecision::Day) ? digits : date;
    }
    if (!date)
        return labels;
    labels.date = date->date;
    if (labels.pageNumber.isEmpty() && date->date.precision == DatePrecision::Day)
        labels.pageNumber = pageBehind(words.sliced(date->range.end));
    return labels;
}
