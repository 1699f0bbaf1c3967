#include "ingest/sheetpicture.h"

#include "ingest/childrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestAnswer = 16 * 1024 * 1024;
constexpr qsizetype longestHead = 64; // bytes before the pixels
constexpr int mostSilence = 70'000;   // milliseconds; the process itself gives up after 60 s
constexpr double pointsAnInch = 72;

// Of the first lines of `bytes`, the next; takes it away.
QByteArray takeLine(QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    const QByteArray line = head.left(std::max<qsizetype>(end, 0));
    head.remove(0, end < 0 ? head.size() : end + 1);
    return line;
}

} // namespace

std::optional<DrawnSheet> parseDrawnSheet(const QByteArray &answer)
{
    QByteArray head = answer.left(longestHead);
    const qsizetype headSize = head.size();
    if (takeLine(head) != "P5")
        return std::nullopt;
    const QByteArray unit = takeLine(head);
    const QByteArrayList size = takeLine(head).split(' ');
    const QByteArrayList words = unit.split(' '); // # 150 dpi
    if (words.size() != 3 || words[0] != "#" || words[2] != "dpi" || size.size() != 2 ||
        takeLine(head) != "255")
        return std::nullopt;
    const int resolution = words[1].toInt();
    const int width = size[0].toInt();
    const int height = size[1].toInt();
    const qsizetype begin = headSize - head.size();
    if (resolution <= 0 || width <= 0 || height <= 0 ||
        qint64(width) * height != answer.size() - begin)
        return std::nullopt;
    return DrawnSheet{.picture = {width, height, answer.sliced(begin)},
                      .pixelsAPoint = resolution / pointsAnInch};
}

SheetView::Picture halved(const SheetView::Picture &picture)
{
    SheetView::Picture half{picture.width / 2, picture.height / 2, {}};
    half.pixels.resize(qsizetype(half.width) * half.height);
    const auto at = [&picture](qsizetype row, qsizetype column) {
        return int(quint8(picture.pixels[row * picture.width + column]));
    };
    char *pixel = half.pixels.data();
    for (qsizetype row = 0; row < half.height; ++row) {
        for (qsizetype column = 0; column < half.width; ++column) {
            const int sum = at(2 * row, 2 * column) + at(2 * row, 2 * column + 1) +
                            at(2 * row + 1, 2 * column) + at(2 * row + 1, 2 * column + 1);
            *pixel++ = char(sum / 4);
        }
    }
    return half;
}

Result<DrawnSheet> drawSheet(const QByteArray &pdf, int page, const ReadingTools &tools)
{
    if (tools.childProgram.isEmpty())
        return Error{Error::Code::Unsupported, {}, {}};
    const ChildRequest request{.program = tools.childProgram,
                               .arguments = {u"--read-pdf"_s, QString::number(pdf.size()),
                                             u"view"_s, QString::number(page)},
                               .input = pdf,
                               .mostSilence = mostSilence};
    QByteArray answer;
    const ChildEnd end = runChild(request, tools.progress, [&answer](const QByteArray &piece) {
        answer += piece;
        return answer.size() <= largestAnswer;
    });
    if (end == ChildEnd::Stopped)
        return Error{Error::Code::Stopped, {}, {}};
    if (end == ChildEnd::NotThere)
        return Error{Error::Code::Unsupported, {}, {}};
    auto drawn = end == ChildEnd::Done ? parseDrawnSheet(answer) : std::nullopt;
    if (!drawn)
        return Error{Error::Code::Damaged, {}, u"picture"_s};
    return *drawn;
}
