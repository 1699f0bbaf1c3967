#include "exchange/refimemo.h"

#include "exchange/incominglinks.h"
#include "exchange/refiuuids.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<LinkKind, const char16_t *>, 3> linkNames{
    {{LinkKind::Supports, u"supports"},
     {LinkKind::Contradicts, u"contradicts"},
     {LinkKind::SameEvent, u"same event"}}};

std::optional<LinkKind> linkCalled(const QString &name)
{
    for (const auto &[kind, called] : linkNames) {
        if (name.trimmed().toLower() == QStringView(called))
            return kind;
    }
    return std::nullopt;
}

QRegularExpressionMatch matched(const QString &description)
{
    static const QRegularExpression form(u"\\Abaolan:memo(?: city (\\S+))?(?: title (.*))?\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form.match(description);
}

} // namespace

QString memoDescription(const Memo &memo)
{
    QString text(u"baolan:memo"_s);
    if (memo.about.kind == MemoKind::City)
        text += u" city "_s + memo.about.key;
    return memo.title.isEmpty() ? text : text + u" title "_s + memo.title;
}

bool isMemo(const QString &description)
{
    return matched(description).hasMatch();
}

void completeMemo(IncomingMemo &memo, const QString &description)
{
    const QRegularExpressionMatch match = matched(description);
    if (!match.hasMatch())
        return;
    memo.title = match.captured(2);
    if (!match.captured(1).isEmpty()) {
        memo.kind = MemoKind::City;
        memo.key = match.captured(1);
    }
    if (memo.kind == MemoKind::Article && memo.uuid == articleMemo(memo.key))
        memo.uuid.clear(); // it had none
}

QString linkName(LinkKind kind)
{
    const auto name = std::ranges::find_if(
        linkNames, [kind](const auto &candidate) { return candidate.first == kind; });
    return QString::fromUtf16(name->second);
}

QList<IncomingLink> linksOf(const RefiProject &project, IncomingNotes &notes)
{
    QSet<QString> marks;
    for (const IncomingMark &mark : std::as_const(notes.marks))
        marks << mark.uuid;
    QList<IncomingLink> links;
    QSet<QString> known;
    for (const RefiLink &link : project.links) {
        const auto kind = linkCalled(link.name);
        if (kind && marks.contains(link.origin) && marks.contains(link.target))
            addLink({.uuid = link.uuid, .kind = *kind, .mark = link.origin, .other = link.target},
                    links, known);
        else
            notes.losses.append({u"relation"_s, link.name});
    }
    return links;
}
