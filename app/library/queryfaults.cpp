#include "library/queryfaults.h"

#include "hanzi/comparing.h"
#include "search/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The name holds all its words, in any order.
bool isPaper(const QStringList &papers, const QString &value)
{
    const QStringList words = value.simplified().split(u' ');
    return std::ranges::any_of(papers, [&words](const QString &paper) {
        const QString name = comparableText(paper);
        return std::ranges::all_of(words, [&name](const QString &word) {
            const QString wanted = comparableText(word);
            return !wanted.isEmpty() && name.contains(wanted);
        });
    });
}

// Empty when the value means something.
QString faultOf(const QString &field, const QString &value, const KnownNames &names)
{
    if (field == u"city"_s && citiesFor(names.gazetteer, value).isEmpty())
        return u"unknown-city"_s;
    if (field == u"tag"_s && tagsFor(names.tags, value).isEmpty())
        return u"unknown-tag"_s;
    if (field == u"paper"_s && !isPaper(names.papers, value))
        return u"unknown-paper"_s;
    if (field.startsWith(u"date"_s) && !datesFor(value))
        return u"bad-date"_s;
    const bool takesWords = field == u"origin"_s || field == u"has"_s || field == u"state"_s;
    return takesWords && !isValueWord(field, value) ? u"unknown-word"_s : QString();
}

void collect(const QueryNode &node, const KnownNames &names, QList<QueryFault> &faults)
{
    const bool isInside = node.kind == QueryNode::Kind::Inside;
    if (isInside || node.kind == QueryNode::Kind::Label) {
        const QString fault = faultOf(isInside ? u"tag"_s : node.field, node.value, names);
        if (!fault.isEmpty())
            faults += QueryFault{.range = node.place, .token = fault + u':' + node.value};
    }
    for (const QueryNode &part : node.parts)
        collect(part, names, faults);
}

} // namespace

QList<QueryFault> faultsOfNames(const QueryNode &query, const KnownNames &names)
{
    QList<QueryFault> faults;
    collect(query, names, faults);
    std::ranges::stable_sort(faults, {}, [](const QueryFault &f) { return f.range.begin; });
    return faults;
}
