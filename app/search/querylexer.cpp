#include "search/querylexer.h"

#include "hanzi/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestDistance = 99;
constexpr int usualDistance = 10;

constexpr std::array<FieldNames, 15> names{{
    {u"title", u"标题"},
    {u"city", u"城市"},
    {u"paper", u"报纸"},
    {u"date", u"日期"},
    {u"date!", u"日期!"},
    {u"section", u"栏目"},
    {u"by", u"署名"},
    {u"origin", u"来源"},
    {u"tag", u"标签"},
    {u"in", u"标签内"},
    {u"note", u"批注"},
    {u"has", u"有"},
    {u"state", u"状态"},
    {u"same", u"同段"},
    {u"exact", u"原字"},
}};
constexpr FieldNames importedNames{u"imported", u"导入原文"};
constexpr qsizetype longestName = 20; // of what is taken for a field that there is not

bool isColon(QChar character)
{
    return character == u':' || character == u'：';
}

// A word in half width; case counts: “and” is a word.
QString halfWidth(QStringView word)
{
    QString name = word.toString();
    for (QChar &character : name) {
        if (character >= u'！' && character <= u'～')
            character = QChar(character.unicode() - u'！' + u'!');
    }
    return name;
}

struct NearWord
{
    bool isChinese = false;
    int distance = usualDistance;
    bool isBad = false;
};

// NEAR, NEAR/5, 近, 近/5.
std::optional<NearWord> nearWord(const QString &word)
{
    static const QRegularExpression form(u"^(NEAR|近)(?:/(.*))?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    NearWord near{.isChinese = match.captured(1) == u"近"_s};
    if (match.hasCaptured(2)) {
        static const QRegularExpression digits(u"^[0-9]+$"_s);
        const QString number = match.captured(2);
        bool isNumber = false;
        const int distance = number.toInt(&isNumber);
        near.isBad = !isNumber || distance < 0 || distance > widestDistance;
        if (digits.match(number).hasMatch())
            near.distance = near.isBad ? widestDistance : distance;
    }
    return near;
}

// Cuts a query from left to right.
class QueryLexer final
{
public:
    explicit QueryLexer(const QString &query)
        : m_query(query)
    {
    }
    QList<QueryToken> read();

private:
    using Kind = QueryToken::Kind;

    void readSign(Kind kind, qsizetype length);
    void readPhrase();
    void readRun();
    bool readField();
    TextRange unknownField(TextRange run) const;
    bool readOperator(TextRange run);
    bool standsAlone(TextRange run) const;
    bool isAlonePlace(TextRange run) const;
    bool endsRun(qsizetype at) const;
    bool isDouble(qsizetype at, QChar half, QChar full) const;
    void add(QueryToken token);

    const QString &m_query;
    qsizetype m_position = 0;
    QList<QueryToken> m_tokens;
};

QList<QueryToken> QueryLexer::read()
{
    while (m_position < m_query.size()) {
        const QChar character = m_query[m_position];
        if (character.isSpace())
            ++m_position;
        else if (!closingMarks(character).isEmpty())
            readPhrase();
        else if (isOpeningBracket(character))
            readSign(Kind::Open, 1);
        else if (isClosingBracket(character))
            readSign(Kind::Close, 1);
        else if (isOrSign(character))
            readSign(Kind::Or,
                     m_position + 1 < m_query.size() && isOrSign(m_query[m_position + 1]) ? 2 : 1);
        else if (isDouble(m_position, u'&', u'＆'))
            readSign(Kind::And, 2);
        else if (isMinusSign(character))
            readSign(Kind::Minus, 1);
        else
            readRun();
    }
    add({.kind = Kind::End, .range = {m_query.size(), m_query.size()}});
    return m_tokens;
}

void QueryLexer::readSign(Kind kind, qsizetype length)
{
    add({.kind = kind, .range = {m_position, m_position + length}});
    m_position += length;
}

// To the closing mark, or to the end of the query where there is none.
void QueryLexer::readPhrase()
{
    const QStringView closing = closingMarks(m_query[m_position]);
    qsizetype end = m_position + 1;
    while (end < m_query.size() && !closing.contains(m_query[end]))
        ++end;
    const bool isClosed = end < m_query.size();
    const qsizetype next = isClosed ? end + 1 : end;
    add({.kind = Kind::Phrase,
         .range = {m_position, next},
         .content = {m_position + 1, end},
         .isClosed = isClosed});
    m_position = next;
}

void QueryLexer::readRun()
{
    if (readField())
        return;
    qsizetype end = m_position + 1;
    while (end < m_query.size() && !endsRun(end))
        ++end;
    const TextRange run{m_position, end};
    if (readOperator(run))
        return;
    add({.kind = Kind::Word, .range = run, .content = run, .unknownField = unknownField(run)});
    m_position = end;
}

bool QueryLexer::endsRun(qsizetype at) const
{
    const QChar character = m_query[at];
    return character.isSpace() || !closingMarks(character).isEmpty() ||
           isOpeningBracket(character) || isClosingBracket(character) || isOrSign(character) ||
           isDouble(at, u'&', u'＆');
}

bool QueryLexer::isDouble(qsizetype at, QChar half, QChar full) const
{
    const auto isOne = [&](qsizetype place) {
        return place < m_query.size() && (m_query[place] == half || m_query[place] == full);
    };
    return isOne(at) && isOne(at + 1);
}

// A known name, its colon right behind it.
bool QueryLexer::readField()
{
    const qsizetype limit = std::min(m_query.size(), m_position + longestName);
    qsizetype colon = m_position;
    while (colon < limit && !isColon(m_query[colon]) && !endsRun(colon))
        ++colon;
    if (colon == limit || !isColon(m_query[colon]))
        return false;
    const QString field = fieldCalled(QStringView(m_query).sliced(m_position, colon - m_position));
    if (field.isEmpty())
        return false;
    add({.kind = Kind::Field, .range = {m_position, colon + 1}, .field = field});
    m_position = colon + 1;
    return true;
}

// Letters, a colon, and right behind it what could be a value: not 10:30, not https://…, not the
// colon of a Chinese sentence.
TextRange QueryLexer::unknownField(TextRange run) const
{
    const qsizetype limit = std::min(run.end, run.begin + longestName);
    qsizetype colon = run.begin;
    while (colon < limit && m_query[colon].isLetter())
        ++colon;
    if (colon == run.begin || colon == limit || !isColon(m_query[colon]))
        return {};
    const bool isLatin = m_query[colon - 1].unicode() < 0x80;
    const qsizetype behind = colon + 1;
    const bool hasValue = behind < m_query.size() && !m_query[behind].isSpace() &&
                          m_query[behind] != u'/' && !isColon(m_query[behind]);
    const bool isField = hasValue && (isLatin || m_query[colon] == u':');
    return isField ? TextRange{run.begin, colon} : TextRange{};
}

bool QueryLexer::readOperator(TextRange run)
{
    const bool isValue = !m_tokens.isEmpty() && m_tokens.last().kind == Kind::Field &&
                         m_tokens.last().range.end == run.begin;
    if (isValue)
        return false;
    const QString word = halfWidth(QStringView(m_query).sliced(run.begin, run.length()));
    const bool isAlone = standsAlone(run);
    QueryToken token{.range = run};
    if (word == u"OR"_s || (isAlone && word == u"或"_s)) {
        token.kind = Kind::Or;
    } else if (word == u"AND"_s || (isAlone && word == u"且"_s)) {
        token.kind = Kind::And;
    } else if (word == u"NOT"_s || (isAlone && word == u"非"_s)) {
        token.kind = Kind::Not;
    } else if (const auto near = nearWord(word); near && (isAlone || !near->isChinese)) {
        token.kind = Kind::Near;
        token.distance = near->distance;
        token.isBadDistance = near->isBad;
    } else {
        return false;
    }
    add(token);
    m_position = run.end;
    return true;
}

// White space or brackets on both sides, and something besides within these: 近 alone is a word.
bool QueryLexer::standsAlone(TextRange run) const
{
    const bool begins = run.begin == 0 || m_query[run.begin - 1].isSpace() ||
                        isOpeningBracket(m_query[run.begin - 1]) ||
                        isClosingBracket(m_query[run.begin - 1]);
    const bool ends = run.end == m_query.size() || m_query[run.end].isSpace() ||
                      isOpeningBracket(m_query[run.end]) || isClosingBracket(m_query[run.end]);
    return begins && ends && !isAlonePlace(run);
}

bool QueryLexer::isAlonePlace(TextRange run) const
{
    const bool isFirst = m_tokens.isEmpty() || m_tokens.last().kind == Kind::Open;
    qsizetype next = run.end;
    while (next < m_query.size() && m_query[next].isSpace())
        ++next;
    return isFirst && (next == m_query.size() || isClosingBracket(m_query[next]));
}

void QueryLexer::add(QueryToken token)
{
    token.isAttached = !m_tokens.isEmpty() && m_tokens.last().range.end == token.range.begin;
    m_tokens += token;
}

} // namespace

QList<QueryToken> queryTokens(const QString &query)
{
    return QueryLexer(query).read();
}

QList<FieldNames> fieldNames()
{
    QList<FieldNames> all(names.begin(), names.end());
    all += importedNames;
    return all;
}

QString fieldCalled(QStringView name)
{
    const QString wanted = folded(name);
    for (const FieldNames &field : fieldNames()) {
        if (wanted == field.english || wanted == folded(field.chinese))
            return field.english.toString();
    }
    return {};
}

bool isOpeningBracket(QChar character)
{
    return character == u'(' || character == u'（';
}

bool isClosingBracket(QChar character)
{
    return character == u')' || character == u'）';
}

bool isMinusSign(QChar character)
{
    return character == u'-' || character == u'－' || character == u'−';
}

bool isOrSign(QChar character)
{
    return character == u'|' || character == u'｜';
}

QStringView closingMarks(QChar opening)
{
    constexpr QStringView doubleMarks = u"“”\"＂";
    if (doubleMarks.contains(opening))
        return doubleMarks;
    if (opening == u'「')
        return u"」";
    if (opening == u'『')
        return u"』";
    return {};
}
