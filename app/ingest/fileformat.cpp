#include "ingest/encodedtext.h"
#include "ingest/filelines.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isImage(const QByteArray &bytes)
{
    const bool isWebP = bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
    const bool isBitmap = bytes.startsWith("BM") && bytes.mid(6, 4) == QByteArray(4, '\0');
    return isWebP || isBitmap || bytes.startsWith("\x89PNG\r\n\x1a\n") ||
           bytes.startsWith("\xff\xd8\xff") || bytes.startsWith(QByteArrayView("II*\0", 4)) ||
           bytes.startsWith(QByteArrayView("MM\0*", 4)) || bytes.startsWith("GIF87a") ||
           bytes.startsWith("GIF89a");
}

struct Ending
{
    QLatin1StringView ending;
    FileFormat format;
};

std::optional<FileFormat> formatByName(const QString &name)
{
    static constexpr std::array endings{
        Ending{QLatin1StringView(".pdf"), FileFormat::Pdf},
        Ending{QLatin1StringView(".htm"), FileFormat::Html},
        Ending{QLatin1StringView(".html"), FileFormat::Html},
        Ending{QLatin1StringView(".xhtml"), FileFormat::Html},
        Ending{QLatin1StringView(".shtml"), FileFormat::Html},
        Ending{QLatin1StringView(".epub"), FileFormat::Epub},
        Ending{QLatin1StringView(".docx"), FileFormat::Docx},
        Ending{QLatin1StringView(".odt"), FileFormat::Odt},
        Ending{QLatin1StringView(".jsonl"), FileFormat::JsonLines},
        Ending{QLatin1StringView(".ndjson"), FileFormat::JsonLines},
        Ending{QLatin1StringView(".csv"), FileFormat::Csv},
        Ending{QLatin1StringView(".tsv"), FileFormat::Csv},
        Ending{QLatin1StringView(".tab"), FileFormat::Csv},
        Ending{QLatin1StringView(".ris"), FileFormat::Ris},
    };
    for (const Ending &one : endings) {
        if (name.endsWith(one.ending, Qt::CaseInsensitive))
            return one.format;
    }
    return std::nullopt;
}

// The first file of an EPUB or ODT is its type, not packed.
std::optional<FileFormat> formatOfArchive(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK\x03\x04"))
        return std::nullopt;
    if (bytes.contains("mimetypeapplication/epub+zip"))
        return FileFormat::Epub;
    if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return FileFormat::Odt;
    if (bytes.contains("word/"))
        return FileFormat::Docx;
    return std::nullopt;
}

std::optional<FileFormat> formatByMagic(const QByteArray &bytes)
{
    constexpr qsizetype pdfSearched = 1024; // some have a line of something before it
    if (bytes.first(std::min(bytes.size(), pdfSearched)).contains("%PDF-"))
        return FileFormat::Pdf;
    if (isImage(bytes))
        return FileFormat::Image;
    return formatOfArchive(bytes);
}

bool isHtml(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)[\\s>]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return form.match(text).hasMatch();
}

bool isRis(const QString &text)
{
    static const QRegularExpression form(u"^\\s*TY  - \\w+"_s);
    return form.match(text).hasMatch();
}

bool isCslJson(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*\\[\\s*\\{.*\"(?:container-title|issued|type)\"\\s*:"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return form.match(text).hasMatch();
}

bool isJsonLines(const QString &text)
{
    static const QRegularExpression form(u"^\\s*\\{[ \\t]*\"[^\"\\n]+\"[ \\t]*:[ \\t]*[^\\n\\s]"_s);
    return form.match(text).hasMatch();
}

// At least the title and one other label, or the title more than once, at the beginning of lines.
bool isLabelled(const QString &text)
{
    static const QRegularExpression form(
        u"^[ \\t　]*[【\\[<]?(标题|標題|题名|題名|篇名|作者|来源|來源|报纸|報紙|报刊|日期|发布日期|"
        "出版日期|刊期|版次|版面|正文|内容|內容|全文)[】\\]>]?[ \\t　]*[：:]"_s,
        QRegularExpression::MultilineOption);
    static const QSet<QString> titles{u"标题"_s, u"標題"_s, u"题名"_s, u"題名"_s, u"篇名"_s};
    QSet<QString> labels;
    for (auto found = form.globalMatch(text); found.hasNext();)
        labels << found.next().captured(1);
    return labels.size() >= 2 && labels.intersects(titles);
}

// Of UTF-8 without the character that the end cuts off, or else it would look like none.
QByteArray withoutTornCharacter(const QByteArray &beginning)
{
    constexpr qsizetype longestRest = 3; // bytes
    for (qsizetype torn = 1; torn <= std::min(longestRest, beginning.size()); ++torn) {
        const auto byte = static_cast<unsigned char>(beginning[beginning.size() - torn]);
        const bool isLead = byte >= 0xc0;
        const QByteArray whole = beginning.chopped(torn);
        if (isLead)
            return QUtf8StringView(whole).isValidUtf8() ? whole : beginning;
    }
    return beginning;
}

std::optional<FileFormat> formatByText(const QByteArray &beginning)
{
    const auto encoded = textOf(withoutTornCharacter(beginning));
    if (!encoded)
        return std::nullopt;
    const QString &text = encoded->text;
    if (isHtml(text))
        return FileFormat::Html;
    if (isRis(text))
        return FileFormat::Ris;
    if (isCslJson(text))
        return FileFormat::CslJson;
    if (isJsonLines(text))
        return FileFormat::JsonLines;
    if (isLabelled(text))
        return FileFormat::Labelled;
    return std::nullopt;
}

} // namespace

FileFormat fileFormat(const QString &fileName, const QByteArray &beginning)
{
    if (const auto format = formatByMagic(beginning))
        return *format;
    if (const auto format = formatByName(fileName))
        return *format;
    return formatByText(beginning).value_or(FileFormat::Text);
}
