#include "ingest/recordjson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;

// Walks through a JSON text. Each step is false where the text is not JSON.
class JsonScan final
{
public:
    explicit JsonScan(QStringView text)
        : m_text(text)
    {
    }

    bool take(char16_t wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool isAtEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    bool text(QString &value)
    {
        if (!take(u'"'))
            return false;
        value.clear();
        while (m_at < m_text.size()) {
            const qsizetype plain = m_at;
            while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\\')
                ++m_at;
            value += m_text.sliced(plain, m_at - plain);
            if (m_at == m_text.size())
                return false;
            if (m_text[m_at++] == u'"')
                return true;
            if (!escape(value))
                return false;
        }
        return false;
    }

    // Any value, as members give it.
    bool value(QString &value, int depth)
    {
        skipSpace();
        if (m_at >= m_text.size())
            return false;
        if (m_text[m_at] == u'"')
            return text(value);
        const qsizetype begin = m_at;
        const bool isNested = m_text[m_at] == u'{' || m_text[m_at] == u'[';
        if (!(isNested ? nested(depth) : word()))
            return false;
        value = m_text.sliced(begin, m_at - begin).toString();
        if (value == u"null"_s)
            value.clear();
        return true;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t' ||
                                        m_text[m_at] == u'\n' || m_text[m_at] == u'\r'))
            ++m_at;
    }

    bool escape(QString &value)
    {
        static constexpr QStringView letters = u"\"\\/bfnrt";
        static constexpr QStringView meant = u"\"\\/\b\f\n\r\t";
        if (m_at >= m_text.size())
            return false;
        const QChar letter = m_text[m_at++];
        if (letter != u'u') {
            const qsizetype index = letters.indexOf(letter);
            if (index >= 0)
                value += meant[index];
            return index >= 0;
        }
        bool isNumber = false;
        const QStringView digits = m_text.mid(m_at, 4);
        const ushort code = digits.toUShort(&isNumber, 16);
        m_at += digits.size();
        value += QChar(code);
        return isNumber && digits.size() == 4;
    }

    // A number, true, false or null.
    bool word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        const QStringView word = m_text.sliced(begin, m_at - begin);
        if (word == u"true" || word == u"false" || word == u"null")
            return true;
        bool isNumber = false;
        (void)word.toDouble(&isNumber);
        // Inf and nan are numbers to Qt; beyond what a double holds a number is still one.
        return !word.isEmpty() && (word[0].isDigit() || word[0] == u'-') &&
               (isNumber || hasDigitsOnly(word));
    }

    static bool isEnd(QChar c) { return u",]} \t\r\n"_s.contains(c); }

    static bool hasDigitsOnly(QStringView word)
    {
        return std::ranges::all_of(word, [](QChar c) { return u"0123456789+-.eE"_s.contains(c); });
    }

    bool nested(int depth)
    {
        const char16_t close = m_text[m_at] == u'{' ? u'}' : u']';
        ++m_at;
        if (depth >= deepest)
            return false;
        if (take(close))
            return true;
        QString ignored;
        while (true) {
            if (close == u'}' && (!text(ignored) || !take(u':')))
                return false;
            if (!value(ignored, depth + 1))
                return false;
            if (take(close))
                return true;
            if (!take(u','))
                return false;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<RecordField>> jsonObject(QStringView text)
{
    JsonScan scan(text);
    QList<RecordField> members;
    if (!scan.take(u'{'))
        return std::nullopt;
    if (scan.take(u'}'))
        return scan.isAtEnd() ? std::optional(members) : std::nullopt;
    while (true) {
        RecordField member;
        if (!scan.text(member.name) || !scan.take(u':') || !scan.value(member.value, 1))
            return std::nullopt;
        members.append(member);
        if (scan.take(u'}'))
            return scan.isAtEnd() ? std::optional(members) : std::nullopt;
        if (!scan.take(u','))
            return std::nullopt;
    }
}

QStringList jsonArray(QStringView json)
{
    JsonScan scan(json);
    QStringList elements;
    if (!scan.take(u'[') || scan.take(u']'))
        return {};
    while (true) {
        QString element;
        if (!scan.value(element, 1))
            return {};
        elements.append(element);
        if (scan.take(u']'))
            return elements;
        if (!scan.take(u','))
            return {};
    }
}
