#include "hanzi/pdftext.h"

#include "hanzi/radicals.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace {

constexpr int hexadecimal = 16;
constexpr qsizetype digits = 4; // of a code unit
constexpr qsizetype timeLength = 14;

// Whether the table is that of a font with the simplified shapes: its object is named by
// “/BaseFont /NotoSerifCJKsc-Regular … /ToUnicode 12 0 R”.
bool isOfSimplifiedFont(const QByteArray &pdf, qsizetype table)
{
    const qsizetype object = pdf.lastIndexOf(" 0 obj", table);
    const qsizetype line = pdf.lastIndexOf('\n', object) + 1;
    if (object < 0)
        return false;
    const qsizetype use = pdf.indexOf("/ToUnicode " + pdf.mid(line, object - line) + " 0 R");
    const qsizetype name = use < 0 ? -1 : pdf.lastIndexOf("/BaseFont", use);
    return name >= 0 && pdf.mid(name, pdf.indexOf('\n', name) - name).contains("CJKsc");
}

// What the glyph is in running text. Fonts have that of some radicals for another ideograph than
// the radical is equivalent to, and the space for the tabulator.
QString characterOf(QChar code, bool isSimplified)
{
    switch (code.unicode()) {
    case u'\t':
        return u" "_s;
    case 0x2F3E:
        return isSimplified ? u"户"_s : u"戶"_s;
    case 0x2E95:
        return u"彐"_s;
    case 0x2EAB:
        return u"罒"_s;
    default:
        return withoutRadicals(QString(code));
    }
}

// The code of a radical becomes that of the ideograph, where that has four digits too.
void correctCode(QByteArray &list, qsizetype at, bool isSimplified)
{
    bool isCode = false;
    const ushort code = list.mid(at, digits).toUShort(&isCode, hexadecimal);
    if (!isCode)
        return;
    const QString character = characterOf(QChar(code), isSimplified);
    if (character.size() == 1)
        list.replace(at, digits,
                     QByteArray::number(character.front().unicode(), hexadecimal)
                         .rightJustified(digits, '0'));
}

// Fonts have one glyph for two dashes side by side. The room for the second is taken from the white
// space between the codes, which nobody needs.
void partDashes(QByteArray &list)
{
    const QByteArray joined("<2e3a>");
    QByteArray parted = list;
    const qsizetype at = parted.toLower().indexOf(joined);
    if (at < 0)
        return;
    parted.replace(at, joined.size(), "<20142014>");
    for (qsizetype space = parted.indexOf("> <"); space >= 0 && parted.size() > list.size();
         space = parted.indexOf("> <"))
        parted.remove(space + 1, 1);
    if (parted.size() == list.size())
        list = parted;
}

// A table of the codes of glyphs: <0001> <0020> [<6587> <2F47> …] and so on.
void correctTable(QByteArray &pdf, qsizetype begin, qsizetype end)
{
    const bool isSimplified = isOfSimplifiedFont(pdf, begin);
    for (qsizetype first = pdf.indexOf('[', begin); first >= 0 && first < end;
         first = pdf.indexOf('[', first + 1)) {
        const qsizetype last = pdf.indexOf(']', first);
        if (last < 0)
            return;
        QByteArray list = pdf.mid(first, last - first);
        for (qsizetype code = list.indexOf('<'); code >= 0; code = list.indexOf('<', code + 1)) {
            if (list.indexOf('>', code) == code + 1 + digits)
                correctCode(list, code + 1, isSimplified);
        }
        partDashes(list);
        pdf.replace(first, list.size(), list);
    }
}

// D:20260103030405 and then Z or, elsewhere than at UTC, +08'00'.
void setMoment(QByteArray &pdf, const QDateTime &moment)
{
    const QByteArray name("/CreationDate (D:");
    const qsizetype begin = pdf.indexOf(name) + name.size();
    const QByteArray time = moment.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    if (begin < name.size() || time.size() != timeLength)
        return;
    pdf.replace(begin, timeLength, time);
    const qsizetype zone = begin + timeLength;
    if (pdf.mid(zone, 2) != "Z)")
        pdf.replace(zone, pdf.indexOf(')', zone) - zone, "+00'00'");
}

} // namespace

QByteArray correctedPdf(QByteArray pdf, const QDateTime &moment)
{
    for (qsizetype table = pdf.indexOf("beginbfrange"); table >= 0;
         table = pdf.indexOf("beginbfrange", table + 1))
        correctTable(pdf, table, pdf.indexOf("endbfrange", table));
    setMoment(pdf, moment);
    return pdf;
}
