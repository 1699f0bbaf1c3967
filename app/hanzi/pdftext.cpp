#include "hanzi/pdftext.h"

#include "hanzi/radicals.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace {

constexpr int hexadecimal = 16;
constexpr qsizetype digits = 4; // of a code unit
constexpr qsizetype timeLength = 14;

// The code of a radical becomes that of the ideograph, where that has four digits too.
void correctCode(QByteArray &pdf, qsizetype at)
{
    bool isCode = false;
    const ushort code = pdf.mid(at, digits).toUShort(&isCode, hexadecimal);
    if (!isCode)
        return;
    const QString ideograph = withoutRadicals(QString(QChar(code)));
    if (ideograph.size() == 1)
        pdf.replace(at, digits,
                    QByteArray::number(ideograph.front().unicode(), hexadecimal)
                        .rightJustified(digits, '0'));
}

// A table of the codes of glyphs: <0001> <0020> [<6587> <2F47> …] and so on.
void correctTable(QByteArray &pdf, qsizetype begin, qsizetype end)
{
    for (qsizetype list = pdf.indexOf('[', begin); list >= 0 && list < end;
         list = pdf.indexOf('[', list + 1)) {
        const qsizetype listEnd = pdf.indexOf(']', list);
        for (qsizetype code = pdf.indexOf('<', list); code >= 0 && code < listEnd;
             code = pdf.indexOf('<', code + 1)) {
            if (pdf.indexOf('>', code) == code + 1 + digits)
                correctCode(pdf, code + 1);
        }
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
