#include "ingest/pagelines.h"

#include "ingest/encodedtext.h"
#include "paper/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList splitLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

// They change the order in which text is shown, or nothing that can be seen.
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

template <typename Has>
void flag(PageLines &page, const QString &token, Has has)
{
    QList<int> numbers;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        if (std::ranges::any_of(page.lines[i], has))
            numbers << int(i + 1);
    }
    if (!numbers.isEmpty())
        page.warnings << token + u':' + lineRanges(numbers);
}

} // namespace

Result<PageLines> decodePage(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() > largestPageFile)
        return Error{Error::Code::TooLarge, {}, QString::number(bytes.size())};
    const auto text = textOf(bytes, encoding);
    if (!text)
        return text.error();
    PageLines page{.lines = splitLines(text->text),
                   .encoding = encodingName(text->encoding),
                   .replaced = text->replaced,
                   .warnings = encodingWarnings(*text)};
    flagCharacters(page);
    return page;
}

void flagCharacters(PageLines &page)
{
    if (page.replaced > 0)
        flag(page, u"replaced"_s, [](QChar c) { return c == QChar::ReplacementCharacter; });
    flag(page, u"invisible"_s, isInvisible);
}
