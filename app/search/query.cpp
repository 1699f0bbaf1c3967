#include "search/query.h"

#include "hanzi/comparing.h"
#include "search/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Reads a query from left to right.
class QueryReader final
{
public:
    explicit QueryReader(const QString &text)
        : m_text(text)
    {
    }
    SearchQuery read();

private:
    void readPhrase();
    void readWords();
    bool readOperator(QStringView word, qsizetype position);
    void addPhrase(QStringView text, qsizetype position);
    void addWords(QStringView text, qsizetype position);
    void add(const SearchTerm &term);
    void refuseDanglingNot();

    const QString &m_text;
    qsizetype m_position = 0;
    qsizetype m_notPosition = -1; // of a - or NOT that waits for what it excludes
    SearchQuery m_query;
};

// What closes a phrase that `opening` began; empty when it begins none. “, ” and " stand for one
// another: input methods mix them up.
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

bool isMinus(QChar character)
{
    return character == u'-' || character == u'－' || character == u'−';
}

// Full-width letters are ASCII ones here; case counts: “and” is a word.
QString operatorName(QStringView word)
{
    QString name = word.toString();
    for (QChar &character : name) {
        if (character >= u'Ａ' && character <= u'Ｚ')
            character = QChar(character.unicode() - u'Ａ' + u'A');
    }
    return name;
}

SearchQuery QueryReader::read()
{
    while (m_position < m_text.size()) {
        const QChar character = m_text[m_position];
        if (character.isSpace())
            ++m_position;
        else if (!closingMarks(character).isEmpty())
            readPhrase();
        else
            readWords();
    }
    refuseDanglingNot();
    const bool excludesOnly = m_query.isEmpty() && !m_query.terms.isEmpty();
    if (excludesOnly && !m_query.badPositions.contains(0))
        m_query.badPositions.prepend(0); // nothing to leave them out of
    return m_query;
}

// To the closing mark, or to the end of the query where there is none.
void QueryReader::readPhrase()
{
    const QStringView closing = closingMarks(m_text[m_position]);
    const qsizetype begin = m_position + 1;
    qsizetype end = begin;
    while (end < m_text.size() && !closing.contains(m_text[end]))
        ++end;
    addPhrase(QStringView(m_text).sliced(begin, end - begin), m_position);
    if (end == m_text.size())
        m_query.openQuote = m_position;
    m_position = std::min(end + 1, m_text.size());
}

// To the next white space or quotation mark.
void QueryReader::readWords()
{
    if (isMinus(m_text[m_position])) {
        refuseDanglingNot();
        m_notPosition = m_position++;
        if (m_position == m_text.size() || m_text[m_position].isSpace())
            refuseDanglingNot();
        return;
    }
    const qsizetype begin = m_position;
    while (m_position < m_text.size() && !m_text[m_position].isSpace() &&
           closingMarks(m_text[m_position]).isEmpty())
        ++m_position;
    const QStringView word = QStringView(m_text).sliced(begin, m_position - begin);
    if (!readOperator(word, begin))
        addWords(word, begin);
}

bool QueryReader::readOperator(QStringView word, qsizetype position)
{
    const QString name = operatorName(word);
    if (name == u"NOT"_s) {
        refuseDanglingNot();
        m_notPosition = position;
    } else if (name == u"OR"_s) {
        m_query.badPositions += position;
    } else if (name != u"AND"_s) {
        return false;
    }
    return true;
}

void QueryReader::addPhrase(QStringView text, qsizetype position)
{
    // A line feed would stand for the end of a block.
    const QString phrase = comparable(text.toString().replace(u'\n', u' ')).text;
    if (unitsOf(phrase).isEmpty())
        m_query.badPositions += position;
    else
        add({.folded = phrase, .isPhrase = true, .isExcluded = m_notPosition >= 0});
    m_notPosition = -1;
}

// Punctuation parts words. What is excluded stays together, though: -COVID-19 must not leave out
// every article with a 19 in it.
void QueryReader::addWords(QStringView text, qsizetype position)
{
    const QString words = comparable(text).text;
    const QList<Unit> units = unitsOf(words);
    const bool isExcluded = m_notPosition >= 0;
    m_notPosition = -1;
    if (units.isEmpty())
        m_query.badPositions += position;
    for (qsizetype at = 0, first = 0; at < units.size(); ++at) {
        const bool isLast = at + 1 == units.size();
        if (!isLast && (isExcluded || units[at].end == units[at + 1].begin))
            continue;
        const qsizetype begin = units[first].begin;
        add({.folded = words.sliced(begin, units[at].end - begin),
             .isPhrase = isExcluded,
             .isExcluded = isExcluded});
        first = at + 1;
    }
}

void QueryReader::add(const SearchTerm &term)
{
    if (!m_query.terms.contains(term))
        m_query.terms += term;
}

void QueryReader::refuseDanglingNot()
{
    if (m_notPosition >= 0)
        m_query.badPositions += m_notPosition;
    m_notPosition = -1;
}

} // namespace

bool SearchQuery::isEmpty() const
{
    return std::all_of(terms.cbegin(), terms.cend(),
                       [](const SearchTerm &term) { return term.isExcluded; });
}

SearchQuery parseQuery(const QString &text)
{
    return QueryReader(text).read();
}
