#include "exchange/refitext.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 32;

bool isForbidden(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) ||
           c == QChar(0xFFFF);
}

QString textOf(const QList<uint> &characters, qsizetype begin, qsizetype end)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + begin,
                             end - begin);
}

// As it stands in a name.
uint inName(uint character)
{
    const bool isForbiddenThere = (character < u' ' && !QChar::isSpace(character)) ||
                                  character == u'\v' || character == u'\f' || character == 0xFFFE ||
                                  character == 0xFFFF;
    return isForbiddenThere ? uint(QChar::ReplacementCharacter) : character;
}

// Without the dots it is cut short with; nothing when it has none.
QString headOf(const QString &name)
{
    for (const QString &dots : {u"..."_s, u"…"_s}) {
        if (name.endsWith(dots))
            return name.chopped(dots.size());
    }
    return {};
}

} // namespace

// What the name of a selection says of its words, white space taken as one space.
struct RefiText::Wanted
{
    explicit Wanted(const QString &name)
        : words(name.simplified().toUcs4())
        , head(headOf(name.simplified()).toUcs4())
    {
    }

    QList<uint> words;
    QList<uint> head; // what they begin with where the name is cut short; empty where it is not
};

QString legalXml(const QString &text)
{
    QString legal = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isForbidden(text, at))
            legal[at] = QChar::ReplacementCharacter;
    }
    return legal;
}

QString selectionName(const QString &quote)
{
    QString name = legalXml(quote);
    std::ranges::replace_if(
        name, [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; }, QChar(u' '));
    return name;
}

QString cutName(const QString &name, qsizetype longest)
{
    if (name.size() <= longest)
        return name;
    qsizetype end = longest - 1;
    end -= name[end - 1].isHighSurrogate() ? 1 : 0;
    return name.left(end) + u'…';
}

void writeNoteRefs(QXmlStreamWriter &xml, const QStringList &guids)
{
    for (const QString &guid : guids) {
        xml.writeEmptyElement(u"NoteRef"_s);
        xml.writeAttribute(u"targetGUID"_s, guid);
    }
}

RefiText::RefiText(const QString &text)
    : m_raw(text.toUcs4())
{
    constexpr uint beyondFirstPlane = 0x10000;
    for (qsizetype at = 0; at < m_raw.size(); ++at) {
        if (m_raw[at] == u'\r' && at + 1 < m_raw.size() && m_raw[at + 1] == u'\n')
            m_lineEnds << at;
        if (m_raw[at] >= beyondFirstPlane)
            m_pairs << at + m_pairs.size();
    }
    m_plain = m_raw;
    if (m_lineEnds.isEmpty())
        return;
    m_plain.clear();
    qsizetype from = 0;
    for (const qsizetype end : std::as_const(m_lineEnds)) {
        m_plain += m_raw.mid(from, end - from);
        from = end + 1;
    }
    m_plain += m_raw.mid(from);
}

QString RefiText::text() const
{
    return textOf(m_plain, 0, m_plain.size());
}

qsizetype RefiText::plainPosition(qsizetype raw) const
{
    return raw - (std::ranges::lower_bound(m_lineEnds, raw) - m_lineEnds.begin());
}

qsizetype RefiText::fromUnits(qsizetype position) const
{
    return position - (std::ranges::lower_bound(m_pairs, position) - m_pairs.begin());
}

std::optional<RefiText::Span> RefiText::plainSpan(qsizetype start, qsizetype end) const
{
    if (start < 0 || end < start || end > m_raw.size())
        return std::nullopt;
    return Span{plainPosition(start), plainPosition(end)};
}

QList<RefiText::Span> RefiText::candidates(qsizetype start, qsizetype end) const
{
    QList<Span> spans;
    const std::array<Span, 5> shifts{Span{0, 0}, {0, 1}, {0, -1}, {-1, -1}, {1, 1}};
    for (const auto &[atStart, atEnd] : shifts) {
        const Span shifted{start + atStart, end + atEnd};
        if (const auto span = plainSpan(shifted.first, shifted.second))
            spans << *span;
        const bool isInside = shifted.first >= 0 && shifted.first <= shifted.second &&
                              shifted.second <= m_plain.size();
        if (!m_lineEnds.isEmpty() && isInside)
            spans << shifted; // a line end counted once
    }
    if (!m_pairs.isEmpty()) {
        if (const auto span = plainSpan(fromUnits(start), fromUnits(end)))
            spans << *span;
    }
    return spans;
}

qsizetype RefiText::behindSpace(qsizetype at, qsizetype end) const
{
    while (at < end && QChar::isSpace(inName(m_plain[at])))
        ++at;
    return at;
}

// Character by character: most spans that are tried differ at once.
std::optional<qsizetype> RefiText::behindWords(Span span, const QList<uint> &words) const
{
    const auto [begin, end] = span;
    qsizetype at = behindSpace(begin, end);
    for (const uint word : words) {
        if (at == end)
            return std::nullopt;
        const uint character = inName(m_plain[at]);
        const bool isSpace = word == u' ';
        if (isSpace ? !QChar::isSpace(character) : character != word)
            return std::nullopt;
        at = isSpace ? behindSpace(at, end) : at + 1;
    }
    return at;
}

bool RefiText::isNamed(Span span, const Wanted &name) const
{
    const auto behind = behindWords(span, name.words);
    if (behind && behindSpace(*behind, span.second) == span.second)
        return true;
    return !name.head.isEmpty() && behindWords(span, name.head).has_value();
}

RefiPlace RefiText::placed(Span span) const
{
    const auto [begin, end] = span;
    return {.position = span,
            .quote = textOf(m_plain, begin, end),
            .prefix = textOf(m_plain, std::max<qsizetype>(0, begin - contextLength), begin),
            .suffix = textOf(m_plain, end, std::min(m_plain.size(), end + contextLength))};
}

RefiPlace RefiText::place(qsizetype start, qsizetype end, const QString &name, Name meaning) const
{
    const auto plain = plainSpan(start, end);
    if (name.isEmpty())
        return plain ? placed(*plain) : RefiPlace{};
    const bool isCountable = start >= 0 && start <= end && end <= 2 * m_raw.size() + 1;
    const auto all = isCountable ? candidates(start, end) : QList<Span>();
    const Wanted wanted(name);
    for (const Span &span : all) {
        if (isNamed(span, wanted))
            return placed(span);
    }
    if (!plain || meaning == Name::IsQuote)
        return {.position = std::nullopt, .quote = name};
    RefiPlace place = placed(*plain);
    place.isOtherName = true;
    return place;
}
