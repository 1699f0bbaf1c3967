#include "exchange/docxparts.h"

#include "exchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr auto contentTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>\n";

constexpr auto rootRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>\n";

constexpr auto documentRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    "relationships/styles\" Target=\"styles.xml\"/></Relationships>\n";

QByteArray headingStyle(int level)
{
    constexpr int halfPointsOfFirst = 32;
    const QByteArray number = QByteArray::number(level);
    return R"(<w:style w:type="paragraph" w:styleId="Heading)" + number +
           "\"><w:name w:val=\"heading " + number +
           "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/>"
           "<w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"" +
           QByteArray::number(level - 1) + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" +
           QByteArray::number(halfPointsOfFirst - 2 * level) + "\"/></w:rPr></w:style>";
}

// `runs`: the properties of its words.
QByteArray paragraphStyle(const QByteArray &name, const QByteArray &runs)
{
    return R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId=")" + name +
           R"("><w:name w:val=")" + name +
           R"("/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr><w:rPr>)" +
           runs + "</w:rPr></w:style>";
}

QByteArray styles()
{
    QByteArray xml = xmlHead;
    xml += "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
           "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
           "w:hAnsi=\"Times New Roman\" w:eastAsia=\"SimSun\"/><w:sz w:val=\"22\"/>"
           "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
           "<w:name w:val=\"Normal\"/></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr></w:style>";
    xml += paragraphStyle("Facts", R"(<w:color w:val="595959"/><w:sz w:val="20"/>)");
    xml += paragraphStyle("Important", "<w:b/>");
    xml += paragraphStyle("Comment", "<w:i/>");
    xml += paragraphStyle("QuoteHans", R"(<w:lang w:eastAsia="zh-CN"/>)");
    xml += paragraphStyle("QuoteHant",
                          R"(<w:rFonts w:eastAsia="PMingLiU"/><w:lang w:eastAsia="zh-TW"/>)");
    for (int level = 1; level <= lowestHeading; ++level)
        xml += headingStyle(level);
    return xml + "</w:styles>\n";
}

} // namespace

QString docxRun(const QString &text, const QString &properties)
{
    QString lines = xmlText(text);
    lines.replace(u'\n', u"</w:t><w:br/><w:t xml:space=\"preserve\">"_s);
    return u"<w:r>"_s + properties + u"<w:t xml:space=\"preserve\">"_s + lines + u"</w:t></w:r>"_s;
}

QString docxParagraph(const QString &style, const QString &runs)
{
    const QString properties =
        style.isEmpty() ? QString() : u"<w:pPr><w:pStyle w:val=\""_s + style + u"\"/></w:pPr>"_s;
    return u"<w:p>"_s + properties + runs + u"</w:p>\n"_s;
}

QString docxBegin()
{
    return QString::fromLatin1(xmlHead) +
           u"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
           "main\"><w:body>\n"_s;
}

QString docxEnd()
{
    return u"<w:sectPr/></w:body></w:document>\n"_s;
}

Result<void> addDocxParts(OfficePackage &package)
{
    const std::pair<QString, QByteArray> parts[] = {
        {u"[Content_Types].xml"_s, QByteArray(xmlHead) + contentTypes},
        {u"_rels/.rels"_s, QByteArray(xmlHead) + rootRelations},
        {u"word/_rels/document.xml.rels"_s, QByteArray(xmlHead) + documentRelations},
        {u"word/styles.xml"_s, styles()}};
    for (const auto &[name, bytes] : parts) {
        if (Result<void> done = package.add(name, bytes); !done)
            return done;
    }
    return {};
}
