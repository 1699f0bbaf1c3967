#include "ingest/encodings.h"

#include <QtEndian>

#include <iconv.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

struct Label
{
    QLatin1StringView name;
    Encoding encoding;
};

constexpr std::array<Label, 25> labels{{
    {QLatin1StringView("UTF-8"), Encoding::Utf8}, // the first of each is its own name
    {QLatin1StringView("UTF-16LE"), Encoding::Utf16Le},
    {QLatin1StringView("UTF-16BE"), Encoding::Utf16Be},
    {QLatin1StringView("GB18030"), Encoding::Gb18030},
    {QLatin1StringView("Big5"), Encoding::Big5},
    {QLatin1StringView("utf8"), Encoding::Utf8},
    {QLatin1StringView("unicode-1-1-utf-8"), Encoding::Utf8},
    {QLatin1StringView("utf-16"), Encoding::Utf16Le},
    {QLatin1StringView("gb2312"), Encoding::Gb18030},
    {QLatin1StringView("gb_2312"), Encoding::Gb18030},
    {QLatin1StringView("gb_2312-80"), Encoding::Gb18030},
    {QLatin1StringView("euc-cn"), Encoding::Gb18030},
    {QLatin1StringView("csgb2312"), Encoding::Gb18030},
    {QLatin1StringView("iso-ir-58"), Encoding::Gb18030},
    {QLatin1StringView("chinese"), Encoding::Gb18030},
    {QLatin1StringView("gbk"), Encoding::Gb18030},
    {QLatin1StringView("x-gbk"), Encoding::Gb18030},
    {QLatin1StringView("cp936"), Encoding::Gb18030},
    {QLatin1StringView("gb-18030"), Encoding::Gb18030},
    {QLatin1StringView("big5-hkscs"), Encoding::Big5},
    {QLatin1StringView("big-5"), Encoding::Big5},
    {QLatin1StringView("cn-big5"), Encoding::Big5},
    {QLatin1StringView("csbig5"), Encoding::Big5},
    {QLatin1StringView("x-x-big5"), Encoding::Big5},
    {QLatin1StringView("cp950"), Encoding::Big5},
}};

struct ConverterCloser
{
    void operator()(void *converter) const { iconv_close(converter); }
};
using Converter = std::unique_ptr<std::remove_pointer_t<iconv_t>, ConverterCloser>;

// Opening one takes longer than converting a page, and no two threads may use it: each thread keeps
// its own.
Converter openConverter(const char *name)
{
    // The system's way to say that there is none is the pointer -1.
    const void *none = std::bit_cast<void *>(std::intptr_t(-1));
    void *converter = iconv_open("UTF-16LE", name);
    return Converter(converter == none ? nullptr : converter);
}

// Takes the bytes in order; the units go to the end of `text`, which is large enough: no character
// has more units than bytes.
class ByteConversion final
{
public:
    explicit ByteConversion(QByteArrayView bytes)
        : m_in(const_cast<char *>(bytes.data()))
        , m_left(size_t(bytes.size()))
        , m_units(bytes.size() + spare, Qt::Uninitialized)
        , m_out(reinterpret_cast<char *>(m_units.data()))
        , m_room(size_t(m_units.size()) * sizeof(QChar))
    {
    }

    // As far as it knows the characters. True at the end.
    bool convert(const Converter &converter)
    {
        const size_t done = iconv(converter.get(), &m_in, &m_left, &m_out, &m_room);
        flush(converter);
        return done != size_t(-1);
    }

    // The one character of two bytes that comes next, if it is known.
    bool convertPair(const Converter &converter)
    {
        constexpr size_t pair = 2;
        if (m_left < pair)
            return false;
        size_t left = pair;
        const size_t done = iconv(converter.get(), &m_in, &left, &m_out, &m_room);
        flush(converter);
        m_left -= pair - left;
        return done != size_t(-1);
    }

    void replaceByte()
    {
        qToLittleEndian<quint16>(QChar::ReplacementCharacter, m_out);
        m_out += sizeof(QChar);
        m_room -= sizeof(QChar);
        ++m_in;
        --m_left;
        ++m_replaced;
    }

    DecodedText finish()
    {
        m_units.resize(m_units.size() - qsizetype(m_room / sizeof(QChar)));
        return {std::move(m_units), m_replaced};
    }

private:
    // What it keeps back in case an accent follows.
    void flush(const Converter &converter)
    {
        iconv(converter.get(), nullptr, nullptr, &m_out, &m_room);
    }

    static constexpr qsizetype spare = 16;
    char *m_in;
    size_t m_left;
    QString m_units;
    char *m_out;
    size_t m_room;
    int m_replaced = 0;
};

std::optional<DecodedText> convertedGb18030(QByteArrayView bytes)
{
    thread_local const Converter converter = openConverter("GB18030");
    if (!converter)
        return std::nullopt;
    ByteConversion conversion(bytes);
    while (!conversion.convert(converter))
        conversion.replaceByte();
    return conversion.finish();
}

std::optional<DecodedText> convertedBig5(QByteArrayView bytes)
{
    thread_local const Converter taiwan = openConverter("CP950");
    thread_local const Converter hongKong = openConverter("BIG5-HKSCS");
    if (!taiwan || !hongKong)
        return std::nullopt;
    ByteConversion conversion(bytes);
    while (!conversion.convert(taiwan)) {
        if (!conversion.convertPair(hongKong))
            conversion.replaceByte();
    }
    return conversion.finish();
}

// Those that stand for bytes, not those that the file itself spells.
DecodedText convertedUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    const qsizetype spelled = bytes.toByteArray().count("\xef\xbf\xbd");
    const qsizetype all = text.count(QChar::ReplacementCharacter);
    return {std::move(text), int(all - spelled)};
}

DecodedText convertedUtf16(QByteArrayView bytes, Encoding encoding)
{
    const qsizetype count = bytes.size() / 2;
    QString text(count, Qt::Uninitialized);
    if (encoding == Encoding::Utf16Le)
        qFromLittleEndian<quint16>(bytes.data(), count, text.data());
    else
        qFromBigEndian<quint16>(bytes.data(), count, text.data());
    const bool isOdd = bytes.size() % 2 != 0;
    if (isOdd)
        text += QChar(QChar::ReplacementCharacter);
    return {std::move(text), int(isOdd)};
}

bool isPair(const QString &text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

// What any of the encodings can spell and what is no character all the same.
void replaceNoCharacters(DecodedText &decoded)
{
    constexpr char16_t firstNone = 0xfffe;
    const auto isPlain = [](QChar unit) { return unit < firstNone && !unit.isSurrogate(); };
    const QString &text = decoded.text;
    const auto *const first = std::find_if_not(text.cbegin(), text.cend(), isPlain);
    for (qsizetype at = first - text.cbegin(); at < text.size(); ++at) {
        if (isPlain(text[at]))
            continue;
        if (isPair(decoded.text, at)) {
            ++at;
            continue;
        }
        decoded.text[at] = QChar::ReplacementCharacter;
        ++decoded.replaced;
    }
}

std::optional<DecodedText> converted(QByteArrayView bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return convertedUtf8(bytes);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return convertedUtf16(bytes, encoding);
    case Encoding::Gb18030:
        return convertedGb18030(bytes);
    case Encoding::Big5:
        return convertedBig5(bytes);
    }
    return std::nullopt;
}

} // namespace

QString encodingName(Encoding encoding)
{
    return std::ranges::find(labels, encoding, &Label::encoding)->name;
}

std::optional<Encoding> encodingNamed(const QString &name)
{
    const QString trimmed = name.trimmed();
    for (const Label &label : labels) {
        if (trimmed.compare(label.name, Qt::CaseInsensitive) == 0)
            return label.encoding;
    }
    return std::nullopt;
}

std::optional<Encoding> markedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16Be;
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return Encoding::Gb18030;
    return std::nullopt;
}

std::optional<DecodedText> decoded(QByteArrayView bytes, Encoding encoding)
{
    auto result = converted(bytes, encoding);
    if (!result)
        return result;
    if (result->text.startsWith(QChar(QChar::ByteOrderMark)))
        result->text.remove(0, 1);
    replaceNoCharacters(*result);
    return result;
}
