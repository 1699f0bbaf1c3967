#include "ingest/encodedtext.h"

#include "ingest/encodingguess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    constexpr QStringView layout(u"\t\n\r\f\u0085");
    constexpr char16_t lastControl = 0x9f;
    return c.unicode() <= lastControl && c.category() == QChar::Other_Control &&
           !layout.contains(c);
}

// More than one in a hundred is no slip of a pen any more.
bool isBinary(const QString &text)
{
    return text.contains(QChar(QChar::Null)) ||
           std::ranges::count_if(text, isControl) * 100 > text.size();
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

std::optional<EncodedText> decodedAs(const QByteArray &bytes, Encoding encoding)
{
    auto text = decoded(bytes, encoding);
    if (!text)
        return std::nullopt;
    return EncodedText{std::move(text->text), encoding, text->replaced, {}};
}

std::optional<EncodedText> foundOut(const QByteArray &bytes, const QString &declared)
{
    if (const auto marked = markedEncoding(bytes))
        return decodedAs(bytes, *marked);
    const EncodingGuess guess = guessEncoding(bytes);
    const auto claimed = encodingNamed(declared);
    if (claimed && guess.candidates.contains(*claimed))
        return decodedAs(bytes, *claimed);
    auto text = decodedAs(bytes, guess.encoding);
    if (text)
        text->candidates = guess.candidates;
    return text;
}

} // namespace

Result<EncodedText> textOf(const QByteArray &bytes, const QString &chosen, const QString &declared)
{
    const auto asChosen = encodingNamed(chosen);
    if (!chosen.isEmpty() && !asChosen)
        return Error{Error::Code::Unsupported, {}, chosen};
    auto text = asChosen ? decodedAs(bytes, *asChosen) : foundOut(bytes, declared);
    if (!text)
        return Error{Error::Code::Unsupported, {}, u"iconv"_s};
    if (isBinary(text->text))
        return Error{Error::Code::Binary, {}, {}};
    if (isBlank(text->text))
        return Error{Error::Code::Empty, {}, {}};
    constexpr qsizetype mostReplaced = 4; // one in
    if (!asChosen && text->replaced * mostReplaced > text->text.size())
        return Error{Error::Code::Encoding, {}, QString::number(text->replaced)};
    return std::move(*text);
}

QStringList encodingWarnings(const EncodedText &text)
{
    if (text.candidates.isEmpty())
        return {};
    QStringList names;
    std::ranges::transform(text.candidates, std::back_inserter(names), encodingName);
    return {u"encoding-unsure:"_s + names.join(u',')};
}
