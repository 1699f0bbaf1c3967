#include "hanzi/characters.h"
#include "hanzi/mending.h"
#include "hanzi/people.h"
#include "hanzi/renditiontables.h"
#include "hanzi/scriptcount.h"

#include <algorithm>

namespace {

using Target = ReaderPhrase::Target;

// One line of the source text.
struct Passage
{
    TextRange range;
    Way way = Way::Stays;
};

// Operators that describe a character by its parts: how many parts follow, 0 for anything else.
int partsDescribed(char32_t character)
{
    if (character == U'⿲' || character == U'⿳')
        return 3;
    return character >= U'⿰' && character <= U'⿻' ? 2 : 0;
}

// How much of the text, which begins with an operator, is the description of one character.
qsizetype descriptionLength(QStringView text)
{
    QStringView rest = text;
    for (int missing = 1; missing > 0 && !rest.isEmpty(); --missing)
        missing += partsDescribed(takeCharacter(rest).code);
    return text.size() - rest.size();
}

qsizetype descriptionBegin(QStringView text)
{
    const auto begin = std::find_if(text.begin(), text.end(),
                                    [](QChar unit) { return partsDescribed(unit.unicode()) > 0; });
    return begin - text.begin();
}

Way wayOf(const ScriptCount &count, Script ofText, const Standard &to)
{
    const Script script = count.verdict() == Script::Neutral ? ofText : count.verdict();
    const bool isSimplified = script == Script::Simplified || script == Script::Neutral;
    if (to.target == Target::Simplified)
        return isSimplified && count.traditional == 0 ? Way::Stays : Way::Converts;
    if (isSimplified)
        return Way::Converts;
    return count.simplified > 0 || to.afterwards ? Way::Mends : Way::Stays;
}

QList<Passage> passagesOf(QStringView source, const Standard &to)
{
    QList<Passage> passages;
    QList<ScriptCount> counts;
    ScriptCount all;
    for (qsizetype begin = 0; begin <= source.size();) {
        qsizetype end = source.indexOf(u'\n', begin);
        if (end < 0)
            end = source.size();
        const ScriptCount count = countScript(source.mid(begin, end - begin));
        passages += Passage{{begin, end}};
        counts += count;
        all.simplified += count.simplified;
        all.traditional += count.traditional;
        begin = end + 1;
    }
    const Script ofText = all.verdict();
    for (qsizetype i = 0; i < passages.size(); ++i)
        passages[i].way = wayOf(counts[i], ofText, to);
    return passages;
}

// Cuts texts into stretches; what is asked for first comes first.
class Cutter final
{
public:
    Cutter(QStringView source, const QList<FixedWord> &words)
        : m_source(source)
        , m_words(words)
    {
    }

    // Descriptions are left as printed: their parts are shapes and not words.
    void cut(const Passage &passage)
    {
        for (qsizetype at = passage.range.begin; at < passage.range.end;) {
            const QStringView rest = m_source.mid(at, passage.range.end - at);
            const qsizetype begin = at + descriptionBegin(rest);
            cutAtWords({at, begin}, passage.way);
            at = begin;
            if (at < passage.range.end)
                at += descriptionLength(m_source.mid(at, passage.range.end - at));
            add({begin, at}, Way::Stays);
        }
    }
    void add(TextRange range, Way way, const FixedWord *fixed = nullptr)
    {
        if (range.begin < range.end)
            m_stretches.append({range, way, fixed});
    }
    QList<Stretch> stretches() const { return m_stretches; }

private:
    void cutAtWords(TextRange range, Way way)
    {
        for (; m_next < m_words.size() && m_words[m_next].source.end <= range.end; ++m_next) {
            const FixedWord &word = m_words[m_next];
            const bool isName = word.by == Decision::By::Name;
            if (word.source.begin < range.begin || (isName && way != Way::Converts))
                continue;
            add({range.begin, word.source.begin}, way);
            add(word.source, way, &word);
            range.begin = word.source.end;
        }
        add(range, way);
    }

    QStringView m_source;
    const QList<FixedWord> &m_words;
    qsizetype m_next = 0;
    QList<Stretch> m_stretches;
};

QString traditionalName(QStringView name, qsizetype surname, const Conversion &converting)
{
    Rendition rendition;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype length = firstCharacter(name.mid(at)).length;
        const char16_t unit = name[at].unicode();
        const char16_t own = at < surname ? traditionalSurname(unit) : traditionalGivenName(unit);
        if (own)
            rendition.text += QChar(own);
        else
            converting.append(name.mid(at, length), rendition);
        at += length;
    }
    return rendition.text;
}

QList<FixedWord> names(const QString &source, const Standard &to, const QStringList &known)
{
    QList<FixedWord> words;
    for (const PersonName &person : findPeople(source, known)) {
        const QStringView name =
            QStringView(source).mid(person.range.begin, person.range.end - person.range.begin);
        words.append({person.range,
                      renditionOf(name, traditionalName(name, person.surname, *to.converting)),
                      Decision::By::Name});
    }
    return words;
}

// Where no phrase of a dictionary decides about the character, the reader does.
QList<FixedWord> bareCharacters(const QString &source, const QList<Stretch> &stretches,
                                const Standard &to, const QHash<char32_t, QString> &characters)
{
    QList<FixedWord> words;
    for (const Stretch &stretch : stretches) {
        for (qsizetype at = stretch.range.begin; !stretch.fixed && at < stretch.range.end;) {
            const QStringView rest = QStringView(source).mid(at, stretch.range.end - at);
            const Conversion::Word word = to.converting->word(rest);
            const Character first = firstCharacter(rest);
            if (word.length == first.length && characters.contains(first.code))
                words.append({{at, at + word.length},
                              renditionOf(rest.first(word.length), characters[first.code]),
                              Decision::By::ReaderPhrase});
            at += word.length;
        }
    }
    return words;
}

} // namespace

FixedWords Renditions::Tables::fixedWords(const QString &source, const Standard &to,
                                          const Wording &wording) const
{
    FixedWords fixed = readersWords(source, wording.phrases, to.target);
    if (to.target == Target::Traditional)
        addBetween(fixed.words, names(source, to, wording.people));
    if (!fixed.characters.isEmpty())
        addBetween(fixed.words,
                   bareCharacters(source, stretches(source, to, fixed), to, fixed.characters));
    return fixed;
}

QList<Stretch> Renditions::Tables::stretches(const QString &source, const Standard &to,
                                             const FixedWords &fixed) const
{
    Cutter cutter(source, fixed.words);
    for (const Passage &passage : passagesOf(source, to)) {
        cutter.cut(passage);
        cutter.add({passage.range.end, std::min(passage.range.end + 1, source.size())}, Way::Stays);
    }
    return cutter.stretches();
}

void Renditions::Tables::append(const QString &source, const Stretch &stretch, const Standard &to,
                                Rendition &rendition) const
{
    const QStringView text =
        QStringView(source).mid(stretch.range.begin, stretch.range.end - stretch.range.begin);
    if (stretch.fixed) {
        rendition.text += stretch.fixed->rendition.text;
        rendition.links.append(stretch.fixed->rendition.links);
    } else if (stretch.way == Way::Stays) {
        rendition.text += text;
        rendition.links.append(Alignment::identity(text));
    } else if (stretch.way == Way::Converts) {
        to.converting->append(text, rendition);
    } else {
        appendMended(text, to, rendition);
    }
}

void Renditions::Tables::appendMended(QStringView text, const Standard &to,
                                      Rendition &rendition) const
{
    Rendition mended;
    if (countScript(text).simplified > 0) {
        mendLeftovers(text, configurations.find(QStringLiteral("t2s")).value(), *to.mending,
                      mended);
    } else {
        mended.text = text.toString();
        mended.links.append(Alignment::identity(text));
    }
    if (to.afterwards) {
        Rendition standardized;
        to.afterwards->append(mended.text, standardized);
        mended = {standardized.text, mended.links.then(standardized.links)};
    }
    rendition.text += mended.text;
    rendition.links.append(mended.links);
}
