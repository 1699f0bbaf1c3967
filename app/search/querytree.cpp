#include "search/querytree.h"

#include "search/querylexer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryNode::Kind;

// In the first kind of quotation marks that do not end it too soon.
QString inQuotes(const QString &text)
{
    static constexpr std::array<QStringView, 3> pairs{u"“”", u"「」", u"『』"};
    const auto holds = [&text](QStringView pair) {
        const QStringView closing = closingMarks(pair.front());
        return std::ranges::any_of(text, [closing](QChar c) { return closing.contains(c); });
    };
    const auto pair = std::ranges::find_if_not(pairs, holds);
    const QStringView marks = pair == pairs.end() ? pairs.front() : *pair;
    return marks.front() + text + marks.back();
}

// An operator in Chinese, which is a word only where it stands alone.
bool isOperatorWord(const QString &folded)
{
    return folded == u"或"_s || folded == u"非"_s || folded == u"近"_s || folded == u"且"_s;
}

// Stars are placed by characters: NFC and folding change how long they are. A closing 」 that stood
// in the word is folded to a ” that would begin a phrase.
QString withStars(const QString &text, const QueryWords &words)
{
    QString starred;
    qsizetype at = 0;   // in the text
    qsizetype done = 0; // of what is folded
    for (const qsizetype star : words.stars) {
        const QStringView piece = QStringView(words.folded).sliced(done, star - done);
        const QStringView rest = QStringView(text).sliced(at);
        const qsizetype length = fromCodePoints(rest, toCodePoints(piece, piece.size()));
        starred += rest.first(length);
        starred += u'*';
        at += length;
        done = star;
    }
    starred += QStringView(text).sliced(at);
    return starred.replace(u'”', u'」');
}

QString explainedWords(const QueryWords &words)
{
    const bool isExact = !words.typed.isEmpty();
    const QString &text = isExact ? words.typed : words.folded;
    QString explanation;
    if (words.where == QueryWords::Where::Headline)
        explanation += u"title:"_s;
    if (words.where == QueryWords::Where::Byline)
        explanation += u"by:"_s;
    if (words.where == QueryWords::Where::Section)
        explanation += u"section:"_s;
    if (isExact)
        explanation += u"exact:"_s;
    if (!words.stars.isEmpty())
        return explanation + withStars(text, words);
    if (words.isPhrase)
        return explanation + inQuotes(text);
    return explanation.isEmpty() && isOperatorWord(text) ? u'(' + text + u')' : explanation + text;
}

QString explainedValue(const QString &value)
{
    const bool isPlain = std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || u"./~\\"_s.contains(c) || (c == u'-');
    });
    return isPlain && !value.startsWith(u'-') ? value : inQuotes(value);
}

QString explainedPart(const QueryNode &node);

QString joined(const QList<QueryNode> &parts, const QString &between)
{
    QStringList explanations;
    for (const QueryNode &part : parts)
        explanations += explainedPart(part);
    return explanations.join(between);
}

QString inBrackets(const QString &text)
{
    return u'(' + text + u')';
}

QString explainedPart(const QueryNode &node)
{
    switch (node.kind) {
    case Kind::Words:
        return explainedWords(node.words);
    case Kind::All:
        return inBrackets(joined(node.parts, u" AND "_s));
    case Kind::Any:
        return inBrackets(joined(node.parts, u" OR "_s));
    case Kind::Not:
        return u"NOT "_s + joined(node.parts, {});
    case Kind::Same:
        return u"same:"_s + inBrackets(joined(node.parts, u" AND "_s));
    case Kind::Near:
        return inBrackets(joined(node.parts, u" NEAR/%1 "_s.arg(node.distance)));
    case Kind::Label:
        return node.field + u':' + explainedValue(node.value);
    case Kind::Imported:
        return u"imported:"_s + inBrackets(joined(node.parts, {}));
    case Kind::Inside:
        break;
    }
    const QString tag = u"in:"_s + explainedValue(node.value);
    return inBrackets(node.parts.isEmpty() ? tag : tag + u" AND "_s + joined(node.parts, {}));
}

} // namespace

QString explained(const QueryNode &query)
{
    return query.kind == Kind::All ? joined(query.parts, u" AND "_s) : explainedPart(query);
}
