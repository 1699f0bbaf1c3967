#include "library/labeltests.h"

#include "hanzi/comparing.h"
#include "library/filtertests.h"
#include "library/queryterms.h"
#include "paper/tokens.h"
#include "store/labelstore.h"
#include "store/markstore.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Made = LabelTests::Made;

Made wrong(const QString &fault)
{
    return {.test = {}, .fault = fault};
}

Made of(const ArticleTest &test)
{
    return {.test = test, .fault = {}};
}

// What readers call a value, beside its token; simplified.
template <typename Value>
struct ValueName
{
    QStringView name;
    Value value;
};

constexpr std::array<ValueName<Origin>, 6> originNames{{{u"本报", Origin::Own},
                                                        {u"通稿", Origin::Wire},
                                                        {u"转载", Origin::Reprint},
                                                        {u"评论", Origin::Commentary},
                                                        {u"来稿", Origin::Contributed},
                                                        {u"不详", Origin::Unknown}}};

constexpr std::array<ValueName<ArticleTrait>, 15> traitNames{
    {{u"mark", ArticleTrait::Mark},
     {u"标注", ArticleTrait::Mark},
     {u"note", ArticleTrait::Note},
     {u"批注", ArticleTrait::Note},
     {u"tag", ArticleTrait::Tag},
     {u"标签", ArticleTrait::Tag},
     {u"correction", ArticleTrait::Correction},
     {u"校改", ArticleTrait::Correction},
     {u"doubt", ArticleTrait::Doubt},
     {u"存疑", ArticleTrait::Doubt},
     {u"photo", ArticleTrait::Photo},
     {u"图片", ArticleTrait::Photo},
     {u"照片", ArticleTrait::Photo},
     {u"star", ArticleTrait::Star},
     {u"星标", ArticleTrait::Star}}};

constexpr std::array<ValueName<ReadState>, 5> stateNames{{{u"未读", ReadState::New},
                                                          {u"在读", ReadState::Reading},
                                                          {u"已编码", ReadState::Coded},
                                                          {u"未见相关", ReadState::NothingFound},
                                                          {u"已排除", ReadState::Excluded}}};

template <typename Value, size_t count>
std::optional<Value> valueCalled(const std::array<ValueName<Value>, count> &names,
                                 const QString &wanted)
{
    const QString compared = comparableText(wanted);
    const auto named = std::ranges::find_if(names, [&compared](const ValueName<Value> &one) {
        return comparableText(one.name) == compared;
    });
    return named == names.end() ? std::nullopt : std::optional(named->value);
}

// Words side by side, as they are compared; white space parts them.
QStringList comparedWords(const QString &value)
{
    static const QRegularExpression whiteSpace(u"\\s+"_s);
    QStringList words;
    for (const QString &word : value.split(whiteSpace, Qt::SkipEmptyParts))
        words << comparableText(word);
    words.removeAll(QString());
    return words;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString compared = comparableText(text);
    return std::ranges::all_of(
        words, [&compared](const QString &word) { return compared.contains(word); });
}

} // namespace

LabelTests::LabelTests(Connection &db, const Gazetteer &gazetteer)
    : m_db(db)
    , m_gazetteer(gazetteer)
{
}

Result<Made> LabelTests::testFor(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Inside)
        return tag(node.value);
    struct Field
    {
        QStringView name;
        Result<Made> (LabelTests::*make)(const QString &);
    };
    static constexpr std::array<Field, 9> fields{{{u"city", &LabelTests::city},
                                                  {u"paper", &LabelTests::paper},
                                                  {u"origin", &LabelTests::origin},
                                                  {u"date", &LabelTests::possibleDate},
                                                  {u"date!", &LabelTests::certainDate},
                                                  {u"tag", &LabelTests::tag},
                                                  {u"note", &LabelTests::note},
                                                  {u"has", &LabelTests::trait},
                                                  {u"state", &LabelTests::state}}};
    const auto field = std::ranges::find(fields, QStringView(node.field), &Field::name);
    Q_ASSERT(field != fields.end());
    return (this->*field->make)(node.value);
}

Result<Made> LabelTests::city(const QString &value)
{
    QStringList codes;
    for (const Place &place : citiesFor(m_gazetteer, value))
        codes << place.code;
    return codes.isEmpty() ? wrong(u"unknown-city"_s) : of(oneOfPlaces(codes));
}

Result<Made> LabelTests::paper(const QString &value)
{
    const auto names = paperNames(m_db);
    if (!names)
        return names.error();
    const QStringList wanted = comparedWords(value);
    QList<qint32> papers;
    for (auto name = names->begin(); name != names->end(); ++name) {
        if (!wanted.isEmpty() && holdsAll(name.value(), wanted))
            papers << name.key();
    }
    return papers.isEmpty() ? wrong(u"unknown-paper"_s) : of(oneOfPapers(papers));
}

Result<Made> LabelTests::origin(const QString &value)
{
    const std::optional<Origin> byToken = ::origin(value.toLower());
    const std::optional<Origin> wanted = byToken ? byToken : valueCalled(originNames, value);
    if (!wanted)
        return wrong(u"unknown-word"_s);
    return of([wanted](const ArticleLabels &labels) { return labels.origin == *wanted; });
}

Result<Made> LabelTests::possibleDate(const QString &value)
{
    const auto dates = datesFor(value);
    return dates ? of(perhapsWithin(dates->first, dates->second)) : wrong(u"bad-date"_s);
}

Result<Made> LabelTests::certainDate(const QString &value)
{
    const auto dates = datesFor(value);
    return dates ? of(surelyWithin(dates->first, dates->second)) : wrong(u"bad-date"_s);
}

Result<Made> LabelTests::tag(const QString &value)
{
    if (!m_tags) {
        const auto tags = codebook(m_db);
        if (!tags)
            return tags.error();
        m_tags = *tags;
    }
    const QList<TagId> wanted = tagsFor(*m_tags, value);
    if (wanted.isEmpty())
        return wrong(u"unknown-tag"_s);
    const auto ids = articlesWithTags(m_db, wanted);
    if (!ids)
        return ids.error();
    return of(oneOfArticles(*ids));
}

Result<Made> LabelTests::note(const QString &value)
{
    const QStringList words = comparedWords(value);
    if (words.isEmpty())
        return wrong(u"unknown-word"_s);
    const auto notes = allNotes(m_db);
    if (!notes)
        return notes.error();
    QList<ArticleId> ids;
    for (const ArticleNote &note : *notes) {
        if (holdsAll(note.note, words))
            ids << note.article;
    }
    return of(oneOfArticles(ids));
}

Result<Made> LabelTests::trait(const QString &value)
{
    const std::optional<ArticleTrait> wanted = valueCalled(traitNames, value);
    if (!wanted)
        return wrong(u"unknown-word"_s);
    const auto ids = articlesThatHave(m_db, *wanted);
    if (!ids)
        return ids.error();
    return of(oneOfArticles(*ids));
}

Result<Made> LabelTests::state(const QString &value)
{
    const std::optional<ReadState> byToken = readState(value.toLower());
    const std::optional<ReadState> wanted = byToken ? byToken : valueCalled(stateNames, value);
    if (!wanted)
        return wrong(u"unknown-word"_s);
    const Result<ArticleTest> test = inStates(m_db, {*wanted});
    if (!test)
        return test.error();
    return of(*test);
}
