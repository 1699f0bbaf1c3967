#include "exchange/jsonnotes.h"

#include "exchange/annotationtarget.h"
#include "exchange/incominglinks.h"
#include "exchange/tagcolors.h"
#include "paper/tagedit.h"
#include "paper/tokens.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<IncomingWords> madeOn(const JsonFields &mark)
{
    const auto words = mark.object("made_on"_L1);
    if (!words)
        return std::nullopt;
    const IncomingWords made{words->text("quote"_L1), words->text("prefix"_L1),
                             words->text("suffix"_L1)};
    return made.quote.isEmpty() ? std::nullopt : std::optional(made);
}

void readPlace(const JsonFields &mark, IncomingMark &read)
{
    read.isWhole = mark.is("whole"_L1);
    if (read.isWhole)
        return; // its quote is the headline
    read.quote = mark.text("quote"_L1);
    read.prefix = mark.text("before"_L1);
    read.suffix = mark.text("after"_L1);
    read.madeOn = madeOn(mark);
    const QJsonArray range = mark.list("range"_L1);
    if (!range.isEmpty())
        setPosition(range.first(), range.size() == 2 ? range.last() : QJsonValue(), read);
    if (mark.has("range"_L1) && !read.position)
        mark.lose(u"position"_s, read.quote);
    // Of one that has lost its place only the first words know what stood round them.
    if (read.state == MarkState::Orphan && read.madeOn && read.madeOn->quote == read.quote) {
        read.prefix = read.madeOn->prefix;
        read.suffix = read.madeOn->suffix;
    }
}

QList<MarkComment> commentsOf(const JsonFields &mark)
{
    QList<MarkComment> all;
    const QList<JsonFields> comments = mark.objects("comments"_L1);
    for (const JsonFields &comment : comments) {
        all << MarkComment{.uuid = comment.uuid("uuid"_L1),
                           .text = comment.text("text"_L1),
                           .creator = comment.text("creator"_L1),
                           .created = comment.moment("created"_L1),
                           .modified = comment.moment("modified"_L1)};
        if (all.constLast().text.isEmpty()) {
            comment.lose(u"comment"_s, all.constLast().uuid);
            all.removeLast();
        }
    }
    return all;
}

MarkState stateOf(const JsonFields &mark)
{
    const auto state = markState(mark.text("state"_L1));
    if (!state)
        mark.lose(u"field"_s, u"state"_s);
    return state.value_or(MarkState::Ok);
}

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

// As the codebook writes it; empty when it names nothing.
QString pathOf(const JsonFields &tag)
{
    return joinTagPath(splitTagPath(tag.text("path"_L1)));
}

} // namespace

JsonFields JsonNotes::fields(const QJsonObject &object, int line)
{
    return {object, QString::number(line), m_notes.losses};
}

void JsonNotes::lose(const QString &what, const QString &where)
{
    m_notes.losses.append({what, where});
}

void JsonNotes::addText(const IncomingText &text)
{
    if (m_texts.contains(text.key))
        return;
    m_texts << text.key;
    m_notes.texts << text;
}

void JsonNotes::knowTag(const IncomingTag &tag)
{
    if (!tag.uuid.isEmpty())
        m_tagPaths.insert(tag.uuid, tag.path);
    if (m_paths.contains(tag.path))
        return;
    m_paths << tag.path;
    m_notes.tags << tag;
}

void JsonNotes::addTag(const JsonFields &tag)
{
    const QString path = pathOf(tag);
    if (path.isEmpty()) {
        tag.lose(u"nameless-code"_s, tag.text("uuid"_L1));
        return;
    }
    knowTag({.uuid = tag.uuid("uuid"_L1),
             .path = path,
             .color = colorOf(tag),
             .description = tag.text("definition"_L1),
             .whenToUse = tag.text("when"_L1),
             .whenNotToUse = tag.text("when_not"_L1),
             .example = tag.text("example"_L1),
             .aliases = textsOf(tag, "aliases"_L1),
             .slot = slotOf(tag),
             .names = namesOf(tag)});
}

void JsonNotes::readTags(const JsonFields &mark, IncomingMark &read)
{
    const QList<JsonFields> tags = mark.objects("tags"_L1);
    for (const JsonFields &tag : tags) {
        const QString path = pathOf(tag);
        if (path.isEmpty()) {
            tag.lose(u"nameless-code"_s, tag.text("uuid"_L1));
            continue;
        }
        knowTag({.uuid = tag.uuid("uuid"_L1), .path = path});
        if (!read.tagPaths.contains(path))
            read.tagPaths << path;
    }
}

void JsonNotes::readLinks(const JsonFields &mark, const QString &uuid)
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
                m_notes.links, m_links);
    }
}

void JsonNotes::addMark(const JsonFields &mark, const QString &textKey)
{
    IncomingMark read{.uuid = mark.uuid("uuid"_L1),
                      .textKey = textKey,
                      .note = mark.text("note"_L1),
                      .isImportant = mark.is("important"_L1),
                      .creator = mark.text("creator"_L1),
                      .created = mark.moment("created"_L1),
                      .modified = mark.moment("modified"_L1),
                      .comments = commentsOf(mark),
                      .state = stateOf(mark)};
    readPlace(mark, read);
    dropPositionBesideQuote(read, m_notes.losses);
    readTags(mark, read);
    readLinks(mark, read.uuid);
    m_notes.marks << read;
}

void JsonNotes::addMemo(const JsonFields &memo)
{
    const auto kind = memoKind(memo.text("about"_L1));
    if (!kind) {
        memo.lose(u"memo"_s, memo.text("about"_L1));
        return;
    }
    addMemo({.uuid = memo.uuid("uuid"_L1),
             .kind = *kind,
             .key = *kind == MemoKind::Free ? QString() : memo.text("key"_L1),
             .title = memo.text("title"_L1),
             .text = memo.text("text"_L1),
             .creator = memo.text("creator"_L1),
             .created = memo.moment("created"_L1),
             .modified = memo.moment("modified"_L1)});
}

void JsonNotes::addMemo(const IncomingMemo &memo)
{
    const bool lacksSubject = memo.kind != MemoKind::Free && memo.key.isEmpty();
    if (memo.text.isEmpty() || lacksSubject)
        lose(u"memo"_s, memo.title.isEmpty() ? memo.uuid : memo.title);
    else
        m_notes.memos << memo;
}

void JsonNotes::addState(const JsonFields &article, const QString &articleUuid)
{
    IncomingState state{.articleUuid = articleUuid,
                        .state = article.text("state"_L1),
                        .reason = article.text("reason"_L1),
                        .isStarred = article.is("star"_L1)};
    if (!state.state.isEmpty() && !readState(state.state)) {
        article.lose(u"field"_s, u"state"_s);
        state.state.clear();
    }
    if (!state.state.isEmpty() || state.isStarred)
        m_notes.states << state;
}

IncomingNotes JsonNotes::taken()
{
    for (IncomingMemo &memo : m_notes.memos) {
        if (memo.kind == MemoKind::Tag)
            memo.key = m_tagPaths.value(memo.key);
    }
    m_notes.memos.removeIf([this](const IncomingMemo &memo) {
        const bool isLost = memo.kind == MemoKind::Tag && memo.key.isEmpty();
        if (isLost)
            lose(u"memo"_s, memo.title.isEmpty() ? memo.uuid : memo.title);
        return isLost;
    });
    return std::move(m_notes);
}
