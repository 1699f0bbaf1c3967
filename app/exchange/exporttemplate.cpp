#include "exchange/exporttemplate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

template <typename T, std::size_t count>
using Words = std::array<std::pair<T, QLatin1StringView>, count>;

constexpr Words<ShownQuote, 5> quotes{{{ShownQuote::Corrected, QLatin1StringView("corrected")},
                                       {ShownQuote::AsImported, QLatin1StringView("as-imported")},
                                       {ShownQuote::Simplified, QLatin1StringView("simplified")},
                                       {ShownQuote::Traditional, QLatin1StringView("traditional")},
                                       {ShownQuote::Both, QLatin1StringView("both")}}};
constexpr Words<DoubtfulMarks, 2> doubtful{{{DoubtfulMarks::InPlace, QLatin1StringView("in-place")},
                                            {DoubtfulMarks::Apart, QLatin1StringView("apart")}}};
constexpr Words<ReadingGroup, 4> groups{{{ReadingGroup::Article, QLatin1StringView("article")},
                                         {ReadingGroup::Tag, QLatin1StringView("tag")},
                                         {ReadingGroup::City, QLatin1StringView("city")},
                                         {ReadingGroup::Date, QLatin1StringView("date")}}};
constexpr Words<ReadingOrder, 3> orders{{{ReadingOrder::AsGiven, QLatin1StringView("as-given")},
                                         {ReadingOrder::Earliest, QLatin1StringView("earliest")},
                                         {ReadingOrder::Latest, QLatin1StringView("latest")}}};

template <typename T, std::size_t count>
QString wordOf(T choice, const Words<T, count> &words)
{
    return std::ranges::find(words, choice, &std::pair<T, QLatin1StringView>::first)->second;
}

// Whether the value is one of the words; then the choice is taken.
template <typename T, std::size_t count>
bool take(T &choice, const QJsonValue &value, const Words<T, count> &words)
{
    const QString word = value.toString();
    const auto found = std::ranges::find(words, word, &std::pair<T, QLatin1StringView>::second);
    if (found == words.end())
        return false;
    choice = found->first;
    return true;
}

bool take(bool &choice, const QJsonValue &value)
{
    choice = value.toBool();
    return value.isBool();
}

bool take(std::optional<CitationStyle> &choice, const QJsonValue &value)
{
    choice = citationStyle(value.toString());
    return choice ? isProse(*choice) : value.toString() == u"none"_s;
}

bool take(ExportTemplate &shape, const QString &field, const QJsonValue &value)
{
    const std::pair<QString, bool *> switches[] = {{u"tags"_s, &shape.hasTags},
                                                   {u"note"_s, &shape.hasNote},
                                                   {u"comments"_s, &shape.hasComments},
                                                   {u"link"_s, &shape.hasLink}};
    for (const auto &[name, choice] : switches) {
        if (field == name)
            return take(*choice, value);
    }
    if (field == u"citation"_s)
        return take(shape.citation, value);
    if (field == u"quote"_s)
        return take(shape.quote, value, quotes);
    if (field == u"doubtful"_s)
        return take(shape.doubtful, value, doubtful);
    if (field == u"group"_s)
        return take(shape.group, value, groups);
    return field == u"order"_s && take(shape.order, value, orders);
}

} // namespace

QByteArray templateToJson(const ExportTemplate &shape)
{
    const QJsonObject object{
        {u"quote"_s, wordOf(shape.quote, quotes)},
        {u"tags"_s, shape.hasTags},
        {u"note"_s, shape.hasNote},
        {u"comments"_s, shape.hasComments},
        {u"link"_s, shape.hasLink},
        {u"citation"_s, shape.citation ? token(*shape.citation) : u"none"_s},
        {u"doubtful"_s, wordOf(shape.doubtful, doubtful)},
        {u"group"_s, wordOf(shape.group, groups)},
        {u"order"_s, wordOf(shape.order, orders)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ExportTemplate> templateFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Error::Code::BadValue, {}, {}};
    const QJsonObject object = document.object();
    ExportTemplate shape;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!take(shape, field.key(), field.value()))
            return Error{Error::Code::BadValue, field.key(), field.value().toString()};
    }
    return shape;
}
