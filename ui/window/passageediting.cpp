#include "base/errortext.h"
#include "marks/notepopup.h"
#include "marks/passagepane.h"
#include "marks/tagchoice.h"
#include "marks/tagpopup.h"
#include "window/passagesdesk.h"

#include <algorithm>

// What the reader does to marks of the table.

namespace {

constexpr qsizetype mostLookedAt = 1000; // marks, for the tags that they bear

bool isOrphan(const PassageRow &row)
{
    return row.state == MarkState::Orphan;
}

// Those that one of the marks bears, in the codebook's order.
QList<Tag> tagsBorne(const QList<Tag> &codebook, const QList<PassageRow> &rows)
{
    QList<Tag> borne;
    for (const Tag &tag : codebook) {
        const bool isBorne = std::ranges::any_of(rows, [&tag](const PassageRow &row) {
            return std::ranges::find(row.tags, tag.id, &Tag::id) != row.tags.end();
        });
        if (isBorne)
            borne << tag;
    }
    return borne;
}

} // namespace

void PassagesDesk::carryOut(PassageAct act, const QList<MarkId> &marks)
{
    switch (act) {
    case PassageAct::Open:
        return openPlace(marks.constFirst());
    case PassageAct::Tag:
        return chooseTag(marks);
    case PassageAct::TakeTag:
        return chooseTagToTake(marks);
    case PassageAct::Note:
        return editNote(marks.constFirst());
    case PassageAct::Important:
        return toggleImportance(marks.constFirst());
    case PassageAct::Confirm:
        return confirm(marks);
    case PassageAct::Delete:
        return remove(marks);
    case PassageAct::TickAll:
    case PassageAct::TickNone:
        break; // of the pane alone
    }
}

QList<PassageRow> PassagesDesk::rowsOf(const QList<MarkId> &ids) const
{
    const Result<QList<PassageRow>> rows = m_library.passageRows(ids);
    return rows ? *rows : QList<PassageRow>();
}

void PassagesDesk::openPlace(MarkId id)
{
    const QList<PassageRow> rows = rowsOf({id});
    if (rows.isEmpty() || rows.constFirst().id != id)
        return Q_EMIT said(tr("This mark is gone."));
    const PassageRow &row = rows.constFirst();
    const bool hasPlace = !row.isWhole && !isOrphan(row);
    Q_EMIT placeChosen(row.article, hasPlace ? row.range : TextRange());
    if (isOrphan(row))
        Q_EMIT said(tr("The passage is no longer in the article."));
}

void PassagesDesk::chooseTag(const QList<MarkId> &marks)
{
    readTags();
    m_toTag = marks;
    QStringList known;
    for (const Tag &tag : std::as_const(m_tags))
        known << tag.path;
    QStringList recent = m_recentTags;
    recent.removeIf([&known](const QString &path) { return !known.contains(path); });
    m_popup->setTags(m_tags, recent);
    m_popup->openBeside(m_pane->view()->quoteRect(), m_pane->view());
}

void PassagesDesk::chooseTagToTake(const QList<MarkId> &marks)
{
    readTags();
    const QList<Tag> tags = marks.size() > mostLookedAt ? m_tags : tagsBorne(m_tags, rowsOf(marks));
    if (tags.isEmpty())
        return Q_EMIT said(tr("There is no tag to take off."));
    auto *choice = new TagChoice(tr("Which tag is to be taken off?"), tags, m_theme, m_window);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &TagChoice::chosen, this, [this, marks, tags](TagId id) {
        const auto tag = std::ranges::find(tags, id, &Tag::id);
        if (tag != tags.end())
            retag(marks, {}, tag->path);
    });
    choice->open();
}

void PassagesDesk::retag(const QList<MarkId> &marks, const QString &added, const QString &removed)
{
    const auto lists = [](const QString &path) {
        return path.isEmpty() ? QStringList() : QStringList{path};
    };
    m_library.retagMarks(marks, lists(added), lists(removed))
        .onDone(this, [this, added, removed](const Result<int> &changed) {
            if (!changed)
                return Q_EMIT failed(changed.error());
            if (!added.isEmpty())
                Q_EMIT tagUsed(added);
            if (*changed == 0)
                Q_EMIT said(tr("All of these are so already."));
            else if (added.isEmpty())
                //: A tag and a number of marks
                Q_EMIT acted(tr("%1 taken off %n mark(s)", nullptr, *changed).arg(removed));
            else
                //: A number of marks and their tag
                Q_EMIT acted(tr("%n mark(s) tagged %1", nullptr, *changed).arg(added));
        });
}

void PassagesDesk::editNote(MarkId id)
{
    const QList<PassageRow> rows = rowsOf({id});
    if (rows.isEmpty() || rows.constFirst().id != id)
        return Q_EMIT said(tr("This mark is gone."));
    const Result<Mark> mark = m_library.markByUuid(rows.constFirst().uuid);
    if (!mark)
        return Q_EMIT failed(mark.error());
    NotePopup *note = m_notes.value(id);
    if (!note)
        note = makeNote(*mark);
    note->openBeside(m_pane->view()->noteRect(), m_pane->view());
}

NotePopup *PassagesDesk::makeNote(const Mark &mark)
{
    auto *note = new NotePopup(mark.note, m_window);
    m_notes.insert(mark.id, note);
    connect(note, &NotePopup::noteChanged, this,
            [this, mark](const QString &words) { storeNote(mark, words); });
    const auto tellFailed = [this, id = mark.id](const Result<void> &done) {
        if (done)
            return;
        if (NotePopup *open = m_notes.value(id))
            open->sayFailed(tr("%1 The note is not stored; the words are still here.")
                                .arg(sentence(done.error())));
        Q_EMIT failed(done.error());
    };
    connect(note, &NotePopup::noteTyped, this, [this, mark, tellFailed](const QString &words) {
        m_library.keepDraft({.article = mark.article, .markUuid = mark.uuid, .note = words})
            .onDone(this, tellFailed);
    });
    connect(note, &NotePopup::draftDropped, this,
            [this, mark, tellFailed] { m_library.dropDraft(mark.uuid).onDone(this, tellFailed); });
    const Result<QList<NoteDraft>> drafts = m_library.draftsOf(mark.article);
    for (const NoteDraft &draft : drafts ? *drafts : QList<NoteDraft>()) {
        if (draft.markUuid == mark.uuid && draft.note != mark.note)
            note->offerDraft(draft.note);
    }
    return note;
}

void PassagesDesk::storeNote(const Mark &mark, const QString &words)
{
    m_library.changeMark(mark.id, {.note = words})
        .onDone(this, [this, id = mark.id, words](const Result<void> &done) {
            NotePopup *note = m_notes.value(id);
            if (!done)
                Q_EMIT failed(done.error());
            if (note && done)
                note->setNote(words);
            else if (note)
                note->sayFailed(tr("%1 The note is not stored; the words are still here.")
                                    .arg(sentence(done.error())));
        });
}

void PassagesDesk::saveNotes()
{
    for (const QPointer<NotePopup> &note : std::as_const(m_notes)) {
        if (note)
            note->save();
    }
}

void PassagesDesk::toggleImportance(MarkId id)
{
    const QList<PassageRow> rows = rowsOf({id});
    if (rows.isEmpty() || rows.constFirst().id != id)
        return Q_EMIT said(tr("This mark is gone."));
    m_library.changeMark(id, {.isImportant = !rows.constFirst().isImportant})
        .onDone(this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void PassagesDesk::confirm(const QList<MarkId> &marks)
{
    m_library.confirmMarks(marks).onDone(this, [this](const Result<int> &confirmed) {
        if (!confirmed)
            Q_EMIT failed(confirmed.error());
        else if (*confirmed == 0)
            Q_EMIT said(tr("None of these waits to be confirmed."));
        else
            Q_EMIT acted(tr("%n mark(s) confirmed", nullptr, *confirmed));
    });
}

void PassagesDesk::remove(const QList<MarkId> &marks)
{
    m_library.deleteMarks(marks).onDone(this, [this](const Result<int> &gone) {
        if (gone)
            Q_EMIT acted(tr("%n mark(s) deleted", nullptr, *gone));
        else
            Q_EMIT failed(gone.error());
    });
}
