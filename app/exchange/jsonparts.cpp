#include "exchange/jsonparts.h"

#include "exchange/incominglinks.h"
#include "exchange/tagcolors.h"
#include "paper/tagedit.h"
#include "paper/tokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const JsonFields &object, QLatin1StringView name)
{
    QStringList texts;
    const QJsonArray values = object.list(name);
    for (const auto &value : values) {
        if (value.isString())
            texts << value.toString();
        else
            object.lose(u"field"_s, name);
    }
    return texts;
}

QMap<QString, QString> namesOf(const JsonFields &tag)
{
    QMap<QString, QString> names;
    const auto object = tag.object("names"_L1);
    if (!object)
        return names;
    const QStringList languages = object->json().keys();
    for (const QString &language : languages)
        names.insert(language, object->json().value(language).toString());
    return names;
}

QString colorOf(const JsonFields &tag)
{
    const QString name = tag.text("color"_L1);
    const auto color = tagColor(name);
    if (color)
        return tagColorRgb(*color);
    if (!name.isEmpty())
        tag.lose(u"color"_s, tag.text("path"_L1));
    return {};
}

int slotOf(const JsonFields &tag)
{
    const int key = tag.json().value("key"_L1).toInt();
    if (key >= 0 && key <= tagSlotCount)
        return key;
    tag.lose(u"field"_s, u"key"_s);
    return 0;
}

} // namespace

QString tagPath(const JsonFields &tag)
{
    return joinTagPath(splitTagPath(tag.text("path"_L1)));
}

std::optional<IncomingTag> incomingTag(const JsonFields &tag)
{
    const QString path = tagPath(tag);
    if (path.isEmpty()) {
        tag.lose(u"nameless-code"_s, tag.text("uuid"_L1));
        return std::nullopt;
    }
    return IncomingTag{.uuid = tag.uuid("uuid"_L1),
                       .path = path,
                       .color = colorOf(tag),
                       .description = tag.text("definition"_L1),
                       .whenToUse = tag.text("when"_L1),
                       .whenNotToUse = tag.text("when_not"_L1),
                       .example = tag.text("example"_L1),
                       .aliases = textsOf(tag, "aliases"_L1),
                       .slot = slotOf(tag),
                       .names = namesOf(tag)};
}

std::optional<IncomingMemo> incomingMemo(const JsonFields &memo)
{
    const auto kind = memoKind(memo.text("about"_L1));
    IncomingMemo read{.uuid = memo.uuid("uuid"_L1),
                      .kind = kind.value_or(MemoKind::Free),
                      .key = memo.text("key"_L1),
                      .title = memo.text("title"_L1),
                      .text = memo.text("text"_L1),
                      .creator = memo.text("creator"_L1),
                      .created = memo.moment("created"_L1),
                      .modified = memo.moment("modified"_L1)};
    const bool hasSubject = read.key.isEmpty() == (read.kind == MemoKind::Free);
    if (kind && hasSubject && !read.text.isEmpty())
        return read;
    memo.lose(u"memo"_s, read.title.isEmpty() ? read.uuid : read.title);
    return std::nullopt;
}

std::optional<IncomingState> incomingState(const JsonFields &article, const QString &uuid)
{
    IncomingState state{.articleUuid = uuid,
                        .state = article.text("state"_L1),
                        .reason = article.text("reason"_L1),
                        .isStarred = article.is("star"_L1)};
    if (!state.state.isEmpty() && !readState(state.state)) {
        article.lose(u"field"_s, u"state"_s);
        state.state.clear();
    }
    const bool saysNothing = state.state.isEmpty() && !state.isStarred;
    return saysNothing ? std::nullopt : std::optional(state);
}

void readLinks(const JsonFields &mark, const QString &uuid, IncomingNotes &notes,
               QSet<QString> &known)
{
    const QList<JsonFields> links = mark.objects("links"_L1);
    for (const JsonFields &link : links) {
        const auto kind = linkKind(link.text("kind"_L1));
        const QString other = link.uuid("other"_L1);
        if (!kind || other.isEmpty() || uuid.isEmpty()) {
            link.lose(u"relation"_s, link.text("other"_L1));
            continue;
        }
        addLink({.uuid = link.uuid("uuid"_L1),
                 .kind = *kind,
                 .mark = link.is("from_other"_L1) ? other : uuid,
                 .other = link.is("from_other"_L1) ? uuid : other,
                 .creator = link.text("creator"_L1)},
                notes.links, known);
    }
}

void nameTagsOfMemos(IncomingNotes &notes)
{
    QHash<QString, QString> paths; // by the tag's UUID
    for (const IncomingTag &tag : std::as_const(notes.tags))
        paths.insert(tag.uuid, tag.path);
    paths.remove(QString());
    for (IncomingMemo &memo : notes.memos) {
        if (memo.kind == MemoKind::Tag)
            memo.key = paths.value(memo.key);
    }
    notes.memos.removeIf([&notes](const IncomingMemo &memo) {
        const bool isLost = memo.kind == MemoKind::Tag && memo.key.isEmpty();
        if (isLost)
            notes.losses.append({u"memo"_s, memo.title.isEmpty() ? memo.uuid : memo.title});
        return isLost;
    });
}

void readLibraryParts(const JsonFields &own, QLatin1StringView tags, QLatin1StringView memos,
                      IncomingNotes &notes)
{
    const QList<JsonFields> entries = own.objects(tags);
    for (const JsonFields &entry : entries) {
        if (const auto tag = incomingTag(entry))
            notes.tags << *tag;
    }
    const QList<JsonFields> texts = own.objects(memos);
    for (const JsonFields &text : texts) {
        if (const auto memo = incomingMemo(text))
            notes.memos << *memo;
    }
    nameTagsOfMemos(notes);
}

void readReading(const JsonFields &own, const QString &article, IncomingNotes &notes)
{
    if (const auto state = incomingState(own, article))
        notes.states << *state;
    if (const auto text = own.object("memo"_L1)) {
        if (const auto memo = incomingMemo(*text))
            notes.memos << *memo;
    }
}
