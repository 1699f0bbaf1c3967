#include "exchange/incominglinks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct LinkWord
{
    LinkKind kind;
    bool isFromOther;
    QLatin1StringView word;
};

constexpr std::array<LinkWord, 6> words{
    {{LinkKind::Supports, false, QLatin1StringView("supports")},
     {LinkKind::Supports, true, QLatin1StringView("supported-by")},
     {LinkKind::Contradicts, false, QLatin1StringView("contradicts")},
     {LinkKind::Contradicts, true, QLatin1StringView("contradicted-by")},
     {LinkKind::SameEvent, false, QLatin1StringView("same-event")},
     {LinkKind::SameEvent, true, QLatin1StringView("same-event-as")}}};

// By its UUID, or by what it says.
QString nameOf(const IncomingLink &link)
{
    return link.uuid.isEmpty() ? linkWord(link.kind, false) + u'/' + link.mark + u'/' + link.other
                               : link.uuid;
}

} // namespace

void addLink(const IncomingLink &link, QList<IncomingLink> &links, QSet<QString> &known)
{
    const QString name = nameOf(link);
    if (known.contains(name))
        return;
    known << name;
    links << link;
}

QString linkWord(LinkKind kind, bool isFromOther)
{
    const auto word = std::ranges::find_if(words, [&](const LinkWord &candidate) {
        return candidate.kind == kind && candidate.isFromOther == isFromOther;
    });
    return word->word;
}

std::optional<IncomingLink> linkOfWord(const QString &word, const QString &mark,
                                       const QString &other)
{
    const auto found = std::ranges::find(words, word, &LinkWord::word);
    if (found == words.end())
        return std::nullopt;
    return IncomingLink{.kind = found->kind,
                        .mark = found->isFromOther ? other : mark,
                        .other = found->isFromOther ? mark : other};
}
