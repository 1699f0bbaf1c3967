#include "search/completion.h"

#include "hanzi/folding.h"
#include "hanzi/namematch.h"
#include "search/querylexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

// The field whose value stands behind each token; empty for none.
QStringList fieldsBehind(const QList<QueryToken> &tokens)
{
    QStringList fields;
    QStringList open; // of the brackets that are open
    for (const QueryToken &token : tokens) {
        const QString outer = open.isEmpty() ? QString() : open.last();
        const bool isValue =
            token.isAttached && !fields.isEmpty() && tokens[fields.size() - 1].kind == Kind::Field;
        const QString inner = isValue ? tokens[fields.size() - 1].field : outer;
        if (token.kind == Kind::Open)
            open += inner;
        else if (token.kind == Kind::Close && !open.isEmpty())
            open.removeLast();
        fields += token.kind == Kind::Field ? token.field : inner;
    }
    return fields;
}

// To the end of the word, or of a phrase that is closed, behind the cursor.
qsizetype endBehind(const QString &query, qsizetype cursor, const QueryToken &last)
{
    if (last.kind == Kind::Phrase) {
        for (const QueryToken &token : queryTokens(query)) {
            if (token.range.begin == last.range.begin)
                return token.isClosed ? token.range.end : cursor;
        }
        return cursor;
    }
    qsizetype end = cursor;
    while (end < query.size() && !query[end].isSpace() && !isOpeningBracket(query[end]) &&
           !isClosingBracket(query[end]) && !isOrSign(query[end]) &&
           closingMarks(query[end]).isEmpty())
        ++end;
    return end;
}

// In quotation marks where it would not be read as one word otherwise.
QString asValue(const QString &value)
{
    const bool isPlain = std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || c == u'/' || c == u'\\' || c == u'-';
    });
    if (isPlain && !value.isEmpty() && !isMinusSign(value.front()))
        return value;
    const bool hasDouble =
        std::ranges::any_of(value, [](QChar c) { return closingMarks(u'"').contains(c); });
    return hasDouble ? u'「' + value + u'」' : u'"' + value + u'"';
}

struct Ranked
{
    Suggestion suggestion;
    bool isHeld = false;
    NameMatch match = NameMatch::Within;
};

QList<Suggestion> inOrder(QList<Ranked> ranked)
{
    std::ranges::stable_sort(ranked, [](const Ranked &one, const Ranked &other) {
        return one.isHeld != other.isHeld ? one.isHeld : one.match < other.match;
    });
    QList<Suggestion> suggestions;
    for (const Ranked &one : std::as_const(ranked))
        suggestions += one.suggestion;
    return suggestions;
}

struct FieldHint
{
    QStringView field;
    const char *hint;
};

constexpr std::array<FieldHint, 16> fieldHints{{
    {u"title", QT_TRANSLATE_NOOP("suggestions", "in the headline")},
    {u"city", QT_TRANSLATE_NOOP("suggestions", "of a city or province: fuxin, 阜新")},
    {u"paper", QT_TRANSLATE_NOOP("suggestions", "of a newspaper")},
    {u"date", QT_TRANSLATE_NOOP("suggestions", "perhaps on these days: 2020..2023-05")},
    {u"date!", QT_TRANSLATE_NOOP("suggestions", "certainly on these days")},
    {u"section", QT_TRANSLATE_NOOP("suggestions", "in the name of the section")},
    {u"by", QT_TRANSLATE_NOOP("suggestions", "in the byline")},
    {u"origin", QT_TRANSLATE_NOOP("suggestions", "own, wire, reprint…")},
    {u"tag", QT_TRANSLATE_NOOP("suggestions", "with marks of a tag")},
    {u"in", QT_TRANSLATE_NOOP("suggestions", "only inside the marks of a tag")},
    {u"note", QT_TRANSLATE_NOOP("suggestions", "with these words in a note")},
    {u"has", QT_TRANSLATE_NOOP("suggestions", "with marks, notes, photos…")},
    {u"state", QT_TRANSLATE_NOOP("suggestions", "new, reading, coded…")},
    {u"same", QT_TRANSLATE_NOOP("suggestions", "all in one paragraph: same:(a b)")},
    {u"exact", QT_TRANSLATE_NOOP("suggestions", "in the very characters typed")},
    {u"imported", QT_TRANSLATE_NOOP("suggestions", "in the text before corrections")},
}};

QString hintFor(QStringView field)
{
    const auto hint = std::ranges::find(fieldHints, field, &FieldHint::field);
    return hint == fieldHints.end() ? QString()
                                    : QCoreApplication::translate("suggestions", hint->hint);
}

struct ValueWord
{
    QStringView field;
    QStringView english;
    QStringView chinese;
};

constexpr std::array<ValueWord, 18> valueWords{{
    {u"origin", u"own", u"本报"},
    {u"origin", u"wire", u"通稿"},
    {u"origin", u"reprint", u"转载"},
    {u"origin", u"commentary", u"评论"},
    {u"origin", u"contributed", u"来稿"},
    {u"origin", u"unknown", u"不详"},
    {u"has", u"mark", u"标注"},
    {u"has", u"note", u"批注"},
    {u"has", u"tag", u"标签"},
    {u"has", u"correction", u"校改"},
    {u"has", u"doubt", u"存疑"},
    {u"has", u"photo", u"图片"},
    {u"has", u"star", u"星标"},
    {u"state", u"new", u"未读"},
    {u"state", u"reading", u"在读"},
    {u"state", u"coded", u"已编码"},
    {u"state", u"nothing", u"未见相关"},
    {u"state", u"excluded", u"已排除"},
}};

} // namespace

std::optional<BeingTyped> beingTyped(const QString &query, qsizetype cursor)
{
    const QString before = query.first(std::clamp<qsizetype>(cursor, 0, query.size()));
    QList<QueryToken> tokens = queryTokens(before);
    tokens.removeLast(); // the end
    if (tokens.isEmpty() || tokens.last().range.end != before.size())
        return std::nullopt;
    const QString field = fieldsBehind(tokens).constLast();
    const QueryToken &last = tokens.last();
    const bool isOpenPhrase = last.kind == Kind::Phrase && !last.isClosed;
    const bool isValueOf =
        last.kind == Kind::Field || (last.kind == Kind::Open && !field.isEmpty());
    if (last.kind != Kind::Word && !isOpenPhrase && !isValueOf)
        return std::nullopt;
    const TextRange content = isValueOf ? TextRange{before.size(), before.size()} : last.content;
    const qsizetype begin = isValueOf ? before.size() : last.range.begin;
    BeingTyped typed{.text = before.sliced(content.begin, content.length()),
                     .field = field,
                     .replaces = {begin, endBehind(query, before.size(), last)}};
    const bool isField = tokens.size() > 1 && !field.isEmpty() && !isValueOf;
    const QueryToken &named = isField ? tokens[tokens.size() - 2] : last;
    typed.isChinese = hasHan(typed.text) ||
                      hasHan(QStringView(before).sliced(named.range.begin, named.range.length()));
    return typed;
}

QList<Suggestion> fieldSuggestions(const BeingTyped &typed)
{
    QList<Suggestion> suggestions;
    if (!typed.field.isEmpty() || typed.text.isEmpty())
        return suggestions;
    const QString wanted = folded(typed.text);
    for (const FieldNames &names : fieldNames()) {
        const bool isEnglish = names.english.startsWith(wanted);
        if (!isEnglish && !folded(names.chinese).startsWith(wanted))
            continue;
        const QString insert = (isEnglish ? names.english : names.chinese).toString() + u':';
        suggestions += Suggestion{.kind = Suggestion::Kind::Field,
                                  .insert = insert,
                                  .replaces = typed.replaces,
                                  .shown = insert,
                                  .hint = hintFor(names.english)};
    }
    return suggestions;
}

QList<Suggestion> citySuggestions(const BeingTyped &typed, const QList<Place> &cities,
                                  const QSet<QString> &held)
{
    QList<Ranked> ranked;
    for (const Place &city : cities) {
        const auto match = nameMatch(city.shortName, typed.text);
        if (!match)
            continue;
        // 吉林 is a province and a city.
        const bool isOnly = std::ranges::count(cities, city.shortName, &Place::shortName) == 1;
        const QString &name = isOnly ? city.shortName : city.name;
        const bool isProvince = city.code == city.provinceCode;
        const QString hint = isProvince ? city.pinyin : city.pinyin + u" · "_s + city.provinceName;
        ranked += Ranked{.suggestion = {.kind = Suggestion::Kind::City,
                                        .insert = asValue(name),
                                        .replaces = typed.replaces,
                                        .shown = name,
                                        .hint = hint},
                         .isHeld = held.contains(city.code),
                         .match = *match};
    }
    return inOrder(ranked);
}

QList<Suggestion> tagSuggestions(const BeingTyped &typed, const QList<Tag> &tags)
{
    QList<Ranked> ranked;
    for (const Tag &tag : tags) {
        const auto byName = nameMatch(tag.name, typed.text);
        const auto byPath = nameMatch(tag.path, typed.text);
        if (!byName && !byPath)
            continue;
        const NameMatch match =
            std::min(byName.value_or(NameMatch::Within), byPath.value_or(NameMatch::Within));
        ranked += Ranked{.suggestion = {.kind = Suggestion::Kind::Tag,
                                        .insert = asValue(tag.path),
                                        .replaces = typed.replaces,
                                        .shown = tag.path,
                                        .hint = tag.description.section(u'\n', 0, 0)},
                         .match = match};
    }
    return inOrder(ranked);
}

QList<Suggestion> paperSuggestions(const BeingTyped &typed, const QStringList &names)
{
    QList<Ranked> ranked;
    for (const QString &name : names) {
        if (const auto match = nameMatch(name, typed.text)) {
            ranked += Ranked{.suggestion = {.kind = Suggestion::Kind::Paper,
                                            .insert = asValue(name),
                                            .replaces = typed.replaces,
                                            .shown = name},
                             .match = *match};
        }
    }
    return inOrder(ranked);
}

bool isValueWord(const QString &field, const QString &word)
{
    const QString wanted = folded(word);
    return std::ranges::any_of(valueWords, [&](const ValueWord &known) {
        return known.field == field && (wanted == known.english || wanted == folded(known.chinese));
    });
}

QList<Suggestion> wordSuggestions(const BeingTyped &typed)
{
    QList<Ranked> ranked;
    for (const ValueWord &word : valueWords) {
        const QString english = word.english.toString();
        const QString chinese = word.chinese.toString();
        const auto inEnglish = nameMatch(english, typed.text);
        const auto inChinese = nameMatch(chinese, typed.text);
        if (word.field != typed.field || (!inEnglish && !inChinese))
            continue;
        const bool isChinese = typed.isChinese || !inEnglish;
        const bool isSecondName =
            !ranked.isEmpty() && !isChinese && ranked.last().suggestion.shown == english;
        if (isSecondName)
            continue;
        ranked += Ranked{.suggestion = {.kind = Suggestion::Kind::Word,
                                        .insert = isChinese ? chinese : english,
                                        .replaces = typed.replaces,
                                        .shown = isChinese ? chinese : english,
                                        .hint = isChinese ? english : chinese},
                         .match = std::min(inEnglish.value_or(NameMatch::Within),
                                           inChinese.value_or(NameMatch::Within))};
    }
    return inOrder(ranked);
}

QList<Suggestion> querySuggestions(const QString &query, qsizetype cursor,
                                   const QStringList &recent, const QList<SavedSearch> &saved)
{
    const QString begun =
        folded(query.first(std::clamp<qsizetype>(cursor, 0, query.size()))).trimmed();
    const TextRange whole{0, query.size()};
    QList<Suggestion> suggestions;
    for (const QString &earlier : recent) {
        if (folded(earlier).startsWith(begun) && earlier.trimmed() != query.trimmed())
            suggestions += Suggestion{.kind = Suggestion::Kind::Recent,
                                      .insert = earlier,
                                      .replaces = whole,
                                      .shown = earlier};
    }
    for (const SavedSearch &search : saved) {
        const QString &kept = search.filter.query;
        const bool isMeant = nameMatch(search.name, begun) || folded(kept).startsWith(begun);
        if (isMeant && !kept.isEmpty() && kept.trimmed() != query.trimmed())
            suggestions += Suggestion{.kind = Suggestion::Kind::Saved,
                                      .insert = kept,
                                      .replaces = whole,
                                      .shown = search.name,
                                      .hint = kept};
    }
    return suggestions;
}
