#include "ingest/recordlines.h"

#include "ingest/encodedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 sampleSize = 64 * 1024;
constexpr qsizetype longLine = 1024 * 1024; // beyond it a line may come in parts

// Whole lines where there are some, so that no character is cut.
QByteArray sampleOf(QByteArray beginning, bool isWhole)
{
    const qsizetype lastFeed = beginning.lastIndexOf('\n');
    if (!isWhole && lastFeed > 0)
        beginning.truncate((lastFeed + 1) / 2 * 2); // also of UTF-16
    return beginning;
}

// One NUL spoils one record, not the file; in UTF-16 every other byte is one.
QByteArray withoutRareNuls(const QByteArray &sample)
{
    constexpr qsizetype rare = 100;
    QByteArray mended = sample;
    if (sample.count('\0') * rare < sample.size())
        mended.replace('\0', ' ');
    return mended;
}

Result<Encoding> encodingOf(const QByteArray &sample, const QString &wanted)
{
    const Result<EncodedText> text = textOf(withoutRareNuls(sample), wanted);
    if (!text)
        return text.error();
    return text->encoding;
}

qsizetype markLength(const QByteArray &beginning, Encoding encoding)
{
    if (markedEncoding(beginning) != encoding)
        return 0;
    switch (encoding) {
    case Encoding::Utf8:
        return 3;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return 2;
    case Encoding::Gb18030:
        return 4;
    case Encoding::Big5:
        break;
    }
    return 0;
}

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

} // namespace

RecordLines::RecordLines(std::unique_ptr<QIODevice> device, Encoding encoding,
                         const Progress &progress)
    : m_device(std::move(device))
    , m_encoding(encoding)
    , m_progress(progress)
    , m_unit(isUtf16(encoding) ? 2 : 1)
{
}

Result<std::unique_ptr<RecordLines>> RecordLines::open(std::unique_ptr<QIODevice> device,
                                                       const QString &encoding,
                                                       const Progress &progress)
{
    const QByteArray beginning = device->peek(sampleSize);
    const bool isWhole = beginning.size() < sampleSize;
    const Result<Encoding> found = encodingOf(sampleOf(beginning, isWhole), encoding);
    if (!found)
        return found.error();
    std::unique_ptr<RecordLines> lines(new RecordLines(std::move(device), *found, progress));
    if (const Result<void> begun = lines->findBegin(beginning); !begun)
        return begun.error();
    return lines;
}

Result<void> RecordLines::findBegin(const QByteArray &beginning)
{
    const qsizetype mark = markLength(beginning, m_encoding);
    if (m_device->skip(mark) != mark)
        return Error{Error::Code::Unreadable, {}, m_device->errorString()};
    m_position = mark;
    return {};
}

Result<std::optional<RecordLines::Line>> RecordLines::next()
{
    return read(Give::Lines);
}

Result<std::optional<RecordLines::Line>> RecordLines::nextPart()
{
    return read(Give::Parts);
}

Result<std::optional<RecordLines::Line>> RecordLines::read(Give what)
{
    qsizetype searched = m_at;
    qint64 dropped = 0;
    while (true) {
        if (m_progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const qsizetype feed = lineFeed(searched);
        if (feed >= 0 && dropped + feed - m_at <= largestRecord)
            return take(feed - m_at, m_unit);
        const bool isLong = feed < 0 && dropped == 0 && m_buffer.size() - m_at > longLine;
        const qsizetype end = what == Give::Parts && isLong ? partEnd() : 0;
        if (end > m_at)
            return take(end - m_at, 0, End::OfPart);
        if (feed >= 0 || dropped + m_buffer.size() - m_at > largestRecord) {
            // Of a line that is too long only its end is looked for.
            const qsizetype rest = m_buffer.size() - m_at;
            const qsizetype after = feed >= 0 ? feed + m_unit : m_at + rest - rest % m_unit;
            m_position += after - m_at;
            dropped += after - m_at;
            m_at = after;
            if (feed >= 0)
                return std::optional(Line{.number = numberOf(End::OfLine), .isTooLong = true});
        }
        searched = m_buffer.size() - m_at - (m_buffer.size() - m_at) % m_unit; // after readMore()
        const Result<bool> more = readMore();
        if (!more)
            return more.error();
        if (*more)
            continue;
        if (dropped > 0)
            return std::optional(Line{.number = numberOf(End::OfLine), .isTooLong = true});
        if (m_at == m_buffer.size())
            return std::optional<Line>();
        return take(m_buffer.size() - m_at, 0);
    }
}

// Where the next line feed stands in the buffer; -1 without one.
qsizetype RecordLines::lineFeed(qsizetype from) const
{
    if (m_unit == 1)
        return m_buffer.indexOf('\n', from);
    const QByteArrayView feed =
        m_encoding == Encoding::Utf16Be ? QByteArrayView("\0\n", 2) : QByteArrayView("\n\0", 2);
    qsizetype at = m_buffer.indexOf(feed, from);
    while (at >= 0 && (at - m_at) % 2 != 0)
        at = m_buffer.indexOf(feed, at + 1);
    return at;
}

// After the last comma in the buffer; not beyond m_at without one. In no encoding is its byte part
// of another character.
qsizetype RecordLines::partEnd() const
{
    if (m_unit == 1)
        return m_buffer.lastIndexOf(',') + 1;
    const QByteArrayView comma =
        m_encoding == Encoding::Utf16Be ? QByteArrayView("\0,", 2) : QByteArrayView(",\0", 2);
    qsizetype at = m_buffer.lastIndexOf(comma);
    while (at > m_at && (at - m_at) % 2 != 0)
        at = m_buffer.lastIndexOf(comma, at - 1);
    return at + 2;
}

// What was taken already leaves the buffer. False at the end of the file.
Result<bool> RecordLines::readMore()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + pieceSize);
    const qint64 count = m_device->read(m_buffer.data() + size, pieceSize);
    m_buffer.truncate(size + std::max(qint64(0), count));
    if (count < 0)
        return Error{Error::Code::Unreadable, {}, m_device->errorString()};
    return count > 0;
}

Result<std::optional<RecordLines::Line>> RecordLines::take(qsizetype length, qsizetype feedLength,
                                                           End end)
{
    Result<QString> text = decode(QByteArrayView(m_buffer).sliced(m_at, length));
    if (!text)
        return text.error();
    if (text->endsWith(u'\r') && end == End::OfLine)
        text->chop(1);
    m_at += length + feedLength;
    m_position += length + feedLength;
    const int number = numberOf(end);
    return std::optional(Line{.text = *text, .number = number, .goesOn = end == End::OfPart});
}

// All parts of a line have its number.
int RecordLines::numberOf(End end)
{
    if (!m_isInLine)
        ++m_number;
    m_isInLine = end == End::OfPart;
    return m_number;
}

Result<QString> RecordLines::decode(QByteArrayView bytes)
{
    const auto text = decoded(bytes, m_encoding);
    if (!text)
        return Error{Error::Code::Unsupported, {}, encoding()};
    m_replaced += text->replaced;
    return text->text;
}
