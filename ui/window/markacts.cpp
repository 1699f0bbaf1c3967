#include "marks/selectionbar.h"
#include "marks/tagpopup.h"
#include "window/actions.h"
#include "window/marksdesk.h"
#include "window/notesdesk.h"
#include "window/remarksdesk.h"

#include <QAction>

#include <algorithm>

// What the reader does to passages and marks.

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 200; // characters

} // namespace

void MarksDesk::obey(const Actions &actions)
{
    using Reshaping = ReaderPane::Reshaping;
    const auto on = [&](Act act, auto slot) {
        connect(actions[act], &QAction::triggered, this, slot);
    };
    on(Act::TagSelection, [this] { tagSelection(); });
    on(Act::TagByWords, [this] { tagByWords(); });
    on(Act::RepeatTag, [this] { repeatTag(); });
    on(Act::NoteOnSelection, [this] { noteHere(); });
    on(Act::TagArticle, [this] { tagArticle(); });
    on(Act::NoteOnArticle, [this] { noteOnArticle(); });
    on(Act::Important, [this] { toggleImportance(); });
    on(Act::NextMark, [this] { cycle(1); });
    on(Act::PreviousMark, [this] { cycle(-1); });
    on(Act::MoveMark, [this] { replaceRange(); });
    on(Act::DeleteMark, [this] { deleteHere(); });
    on(Act::SelectMore, [this] { m_pane.reshape(Reshaping::Grow); });
    on(Act::SelectLess, [this] { m_pane.reshape(Reshaping::Shrink); });
    on(Act::OtherEndBack, [this] { m_pane.reshape(Reshaping::OtherEndBack); });
    on(Act::OtherEndForward, [this] { m_pane.reshape(Reshaping::OtherEndForward); });
}

void MarksDesk::tagSelection()
{
    m_bar->hide();
    if (!canWrite())
        return;
    if (!m_pane.selection().isEmpty())
        openPopup({}, m_pane.selectionRect(), &m_pane);
    else if (const Mark *mark = atCaret())
        openPopup({.mark = mark->id}, m_pane.passageRect(mark->selector.range), &m_pane);
    else
        Q_EMIT hint(tr("Select a passage first, then tag it."));
}

void MarksDesk::noteOnSelection()
{
    m_bar->hide();
    if (!canWrite())
        return;
    const TextRange passage = m_pane.selection();
    if (passage.isEmpty()) {
        Q_EMIT hint(tr("Select a passage first, then write a note on it."));
        return;
    }
    if (const Mark *mark = markAt(passage))
        return m_notes->edit(mark->id, m_pane.passageRect(passage), &m_pane);
    give({.article = m_article, .range = passage},
         [this, passage](MarkId id) { m_notes->begin(id, m_pane.passageRect(passage), &m_pane); });
}

void MarksDesk::tagArticle()
{
    if (m_article != ArticleId{} && canWrite())
        openPopup({.isWhole = true}, articleRect(), &m_pane);
}

void MarksDesk::noteOnArticle()
{
    if (m_article == ArticleId{} || !canWrite())
        return;
    const auto whole = std::ranges::find(m_marks, true, &Mark::isWhole);
    if (whole != m_marks.end())
        return m_notes->edit(whole->id, articleRect(), &m_pane);
    give({.article = m_article, .isWhole = true},
         [this](MarkId id) { m_notes->begin(id, articleRect(), &m_pane); });
}

void MarksDesk::setSticky(bool isSticky)
{
    const QString tag = isSticky ? m_recent.paths().value(0) : QString();
    if (isSticky && tag.isEmpty())
        Q_EMIT hint(tr("Tag a passage first: the next ones then get the same tag."));
    m_sticky = tag;
    Q_EMIT stickyChanged(m_sticky, colorOf(m_sticky));
}

void MarksDesk::settled()
{
    if (m_library.isReadOnly() || m_popup->isVisible())
        return;
    if (!m_sticky.isEmpty() && m_pane.isSelectedByHand())
        applyTag(m_sticky, {});
    else if (!m_sticky.isEmpty())
        Q_EMIT hint(tr("Enter tags as %1.").arg(m_sticky));
    else if (m_isOffering)
        m_bar->showBeside(m_pane.selectionRect());
}

void MarksDesk::openPopup(Target target, const QRect &beside, QWidget *focusBack)
{
    m_target = target;
    m_popup->openBeside(beside, focusBack);
}

void MarksDesk::applyTag(const QString &path, Target target)
{
    m_bar->hide();
    if (!canWrite())
        return;
    const TextRange passage = m_pane.selection();
    if (target.mark == MarkId{} && !target.isWhole && passage.isEmpty()) {
        Q_EMIT hint(tr("Select a passage first, then tag it."));
        return;
    }
    m_recent.use(path);
    Q_EMIT recentTagsChanged();
    if (!m_sticky.isEmpty() && m_sticky != path) {
        m_sticky = path;
        Q_EMIT stickyChanged(m_sticky, colorOf(m_sticky));
    }
    if (target.mark != MarkId{})
        change(target.mark, {.addedTags = {path}});
    else
        give({.article = m_article,
              .range = target.isWhole ? TextRange() : passage,
              .tagPaths = {path},
              .isWhole = target.isWhole},
             [this](MarkId id) { choose(id); });
}

// A second tag on the same passage joins the first: one mark, one card.
void MarksDesk::give(const Library::NewMark &mark, const std::function<void(MarkId)> &then)
{
    m_library.tagPassage(mark).onDone(this,
                                      [this, mark, then](const Result<Library::Tagging> &tagged) {
                                          if (!tagged) {
                                              Q_EMIT failed(tagged.error());
                                              return;
                                          }
                                          say(*tagged, mark.tagPaths);
                                          if (mark.article != m_article)
                                              return; // the reader has gone on
                                          read();     // the recent ones may be new
                                          then(tagged->mark.id);
                                      });
}

void MarksDesk::say(const Library::Tagging &tagged, const QStringList &tagPaths)
{
    if (tagPaths.isEmpty())
        return;
    const bool isNew = tagged.outcome != Library::Tagging::Outcome::Unchanged;
    Q_EMIT hint((isNew ? tr("Tagged as %1") : tr("It has the tag %1 already."))
                    .arg(tagPaths.join(u", "_s)));
}

void MarksDesk::change(MarkId id, const Library::MarkChange &change)
{
    m_library.changeMark(id, change).onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void MarksDesk::remove(MarkId id)
{
    m_library.deleteMark(id).onDone(this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT markDeleted();
        else
            Q_EMIT failed(done.error());
    });
}

void MarksDesk::tagBySlot(int slot)
{
    const auto tag = std::ranges::find(m_tags, slot, &Tag::slot);
    if (tag == m_tags.end())
        Q_EMIT hint(tr("No tag is pinned to %1.").arg(slot));
    else
        applyTag(tag->path, {.mark = m_pane.selection().isEmpty() ? m_chosen : MarkId{}});
}

// In the script in which they were selected, on one line; at the top of the codebook.
void MarksDesk::tagByWords()
{
    const QString words = m_pane.selectionAsShown().simplified();
    const qsizetype length = words.toUcs4().size();
    if (words.isEmpty())
        Q_EMIT hint(tr("Select a passage first, then tag it."));
    else if (length > longestTag)
        Q_EMIT hint(tr("%n character(s) are too many for the name of a tag; 200 is the most.",
                       nullptr, int(length)));
    else
        applyTag(joinTagPath({words}), {});
}

void MarksDesk::repeatTag()
{
    const QString last = m_recent.paths().value(0);
    if (last.isEmpty())
        Q_EMIT hint(tr("No tag was given yet: T chooses one."));
    else
        applyTag(last, {.mark = m_pane.selection().isEmpty() ? m_chosen : MarkId{}});
}

void MarksDesk::confirm()
{
    if (!m_sticky.isEmpty())
        applyTag(m_sticky, {});
}

void MarksDesk::noteHere()
{
    const Mark *mark = m_pane.selection().isEmpty() ? atCaret() : nullptr;
    if (mark && canWrite())
        m_notes->edit(mark->id, m_pane.passageRect(mark->selector.range), &m_pane);
    else if (!mark)
        noteOnSelection();
}

void MarksDesk::toggleImportance()
{
    if (!canWrite())
        return;
    if (const Mark *mark = atCaret())
        change(mark->id, {.isImportant = !mark->isImportant});
    else if (const TextRange passage = m_pane.selection(); !passage.isEmpty())
        give({.article = m_article, .range = passage, .isImportant = true},
             [this](MarkId id) { choose(id); });
    else
        Q_EMIT hint(tr("Select a passage or put the caret into a mark first."));
}

void MarksDesk::deleteHere()
{
    const Mark *mark = atCaret();
    if (!mark)
        Q_EMIT hint(tr("There is no mark at the caret."));
    else if (canWrite())
        remove(mark->id);
}

void MarksDesk::cycle(qsizetype step)
{
    const QList<MarkId> there = m_pane.marksAtCaret();
    if (there.isEmpty()) {
        Q_EMIT hint(tr("There is no mark at the caret."));
        return;
    }
    const qsizetype now = there.indexOf(m_chosen);
    const qsizetype next = now < 0 ? 0 : (now + step + there.size()) % there.size();
    choose(there.at(next));
    const Mark *mark = chosen();
    QStringList paths;
    for (const Tag &tag : mark->tags)
        paths << tag.path;
    Q_EMIT hint(tr("Mark %1 of %2 here: %3")
                    .arg(next + 1)
                    .arg(there.size())
                    .arg(paths.isEmpty() ? tr("a note") : paths.join(u", "_s)));
}

void MarksDesk::replaceRange()
{
    const TextRange passage = m_pane.selection();
    if (m_chosen == MarkId{})
        Q_EMIT hint(tr("Choose a mark first: ] goes through those at the caret."));
    else if (passage.isEmpty())
        Q_EMIT hint(tr("Select the passage where the chosen mark is to stand."));
    else if (canWrite())
        m_library.setMarkRange(m_chosen, passage).onDone(this, [this](const Result<void> &done) {
            if (done)
                Q_EMIT hint(tr("The mark stands on the selection now."));
            else
                Q_EMIT failed(done.error());
        });
}

void MarksDesk::letGo()
{
    m_bar->hide();
    choose({});
    if (m_remarks->isLinking())
        m_remarks->cancelLink();
    if (!m_sticky.isEmpty())
        setSticky(false);
}
