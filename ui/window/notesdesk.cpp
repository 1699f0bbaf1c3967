#include "window/notesdesk.h"

#include "base/errortext.h"
#include "marks/markspanel.h"
#include "marks/notepopup.h"

#include <algorithm>

NotesDesk::NotesDesk(Library &library, MarksPanel &panel, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_panel(panel)
    , m_window(window)
{
    connect(&m_panel, &MarksPanel::noteChanged, this, &NotesDesk::store);
    connect(&m_panel, &MarksPanel::noteTyped, this, &NotesDesk::keep);
    connect(&m_panel, &MarksPanel::draftDropped, this, &NotesDesk::drop);
    connect(&m_panel, &MarksPanel::noteLeft, this, &NotesDesk::leave);
}

void NotesDesk::setMarks(ArticleId article, const QList<Mark> &marks)
{
    if (article != m_article) {
        const QSet<MarkId> begun = m_begun;
        for (const MarkId id : begun)
            leave(id);
    }
    m_marks = marks;
    for (const Mark &mark : marks) {
        if (NotePopup *popup = m_popups.value(mark.id))
            popup->setNote(mark.note);
    }
    if (std::exchange(m_article, article) != article)
        offerDrafts();
}

void NotesDesk::edit(MarkId id, const QRect &passage, QWidget *focusBack)
{
    if (m_panel.isVisible()) {
        m_panel.editNote(id);
        return;
    }
    const Mark *mark = find(id);
    if (!mark)
        return;
    NotePopup *popup = m_popups.value(id);
    if (!popup)
        popup = makePopup(*mark);
    popup->openBeside(passage, focusBack);
}

void NotesDesk::begin(MarkId id, const QRect &passage, QWidget *focusBack)
{
    m_begun.insert(id);
    edit(id, passage, focusBack);
}

// With a tag, or a draft that waits, it is more than an empty note.
void NotesDesk::leave(MarkId id)
{
    const Mark *mark = find(id);
    if (!m_begun.remove(id) || !mark || !mark->tags.isEmpty() || !mark->note.isEmpty() ||
        mark->isImportant || m_unstored.contains(id))
        return;
    m_library.deleteMark(id).onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void NotesDesk::save()
{
    m_panel.saveNotes();
    for (const QPointer<NotePopup> &popup : std::as_const(m_popups)) {
        if (popup)
            popup->save();
    }
}

const Mark *NotesDesk::find(MarkId id) const
{
    const auto mark = std::ranges::find(m_marks, id, &Mark::id);
    return mark == m_marks.end() ? nullptr : &*mark;
}

NotePopup *NotesDesk::makePopup(const Mark &mark)
{
    auto *popup = new NotePopup(mark.note, m_window);
    m_popups.insert(mark.id, popup);
    connect(popup, &NotePopup::noteChanged, this,
            [this, id = mark.id](const QString &note) { store(id, note); });
    connect(popup, &NotePopup::noteTyped, this,
            [this, id = mark.id](const QString &note) { keep(id, note); });
    connect(popup, &NotePopup::draftDropped, this, [this, id = mark.id] { drop(id); });
    connect(popup, &NotePopup::noteLeft, this, [this, id = mark.id] { leave(id); });
    if (const auto draft = m_unstored.constFind(mark.id); draft != m_unstored.constEnd())
        popup->offerDraft(*draft);
    return popup;
}

void NotesDesk::store(MarkId id, const QString &note)
{
    if (!note.isEmpty())
        m_begun.remove(id);
    m_library.changeMark(id, {.note = note}).onDone(this, [this, id, note](const auto &done) {
        if (done) {
            m_unstored.remove(id);
            m_failed.remove(id);
            return; // the marks come anew, and with them what is stored
        }
        m_unstored.insert(id, note);
        m_failed.insert(id);
        sayFailed(id, done.error());
    });
}

void NotesDesk::keep(MarkId id, const QString &draft)
{
    const Mark *mark = find(id);
    if (!mark)
        return;
    m_library.keepDraft({.article = m_article, .markUuid = mark->uuid, .note = draft})
        .onDone(this, [this, id](const Result<void> &done) {
            if (!done)
                sayFailed(id, done.error());
        });
}

void NotesDesk::drop(MarkId id)
{
    m_unstored.remove(id);
    m_failed.remove(id);
    const Mark *mark = find(id);
    if (!mark)
        return;
    m_library.dropDraft(mark->uuid).onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void NotesDesk::offerDrafts()
{
    const Result<QList<NoteDraft>> drafts = m_library.draftsOf(m_article);
    if (!drafts) {
        Q_EMIT failed(drafts.error());
        return;
    }
    for (const NoteDraft &draft : *drafts) {
        const auto mark = std::ranges::find(m_marks, draft.markUuid, &Mark::uuid);
        if (mark != m_marks.end() && mark->note != draft.note)
            offer(mark->id, draft.note);
    }
    const QHash<MarkId, QString> unstored = m_unstored; // newer than a draft of them
    for (auto words = unstored.cbegin(); words != unstored.cend(); ++words)
        offer(words.key(), words.value());
}

void NotesDesk::offer(MarkId id, const QString &draft)
{
    if (!find(id))
        return;
    m_unstored.insert(id, draft); // also for a popup, once it is opened
    m_panel.offerDraft(id, draft);
}

void NotesDesk::sayFailed(MarkId id, const Error &error)
{
    const QString why =
        tr("%1 The note is not stored; the words are still here.").arg(sentence(error));
    m_panel.sayNoteFailed(id, why);
    if (NotePopup *popup = m_popups.value(id))
        popup->sayFailed(why);
    Q_EMIT failed(error);
}
