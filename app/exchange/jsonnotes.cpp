#include "exchange/jsonnotes.h"

#include "exchange/annotationtarget.h"
#include "exchange/jsonparts.h"
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
    if (m_paths.contains(tag.path))
        return;
    m_paths << tag.path;
    m_notes.tags << tag;
}

void JsonNotes::addTag(const JsonFields &tag)
{
    if (const auto read = incomingTag(tag))
        knowTag(*read);
}

void JsonNotes::readTags(const JsonFields &mark, IncomingMark &read)
{
    QList<IncomingTag> all;
    const QList<JsonFields> tags = mark.objects("tags"_L1);
    for (const JsonFields &tag : tags) {
        if (const QString path = tagPath(tag); !path.isEmpty())
            all << IncomingTag{.uuid = tag.uuid("uuid"_L1), .path = path};
        else
            tag.lose(u"nameless-code"_s, tag.text("uuid"_L1));
    }
    addTags(all, read, m_notes, m_paths);
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
    readLinks(mark, read.uuid, m_notes, m_links);
    m_notes.marks << read;
}

void JsonNotes::addMemo(const JsonFields &memo)
{
    if (const auto read = incomingMemo(memo))
        m_notes.memos << *read;
}

void JsonNotes::addMemo(const IncomingMemo &memo)
{
    m_notes.memos << memo;
}

void JsonNotes::addState(const JsonFields &article, const QString &articleUuid)
{
    if (const auto state = incomingState(article, articleUuid))
        m_notes.states << *state;
}

IncomingNotes JsonNotes::taken()
{
    nameTagsOfMemos(m_notes);
    return std::move(m_notes);
}
