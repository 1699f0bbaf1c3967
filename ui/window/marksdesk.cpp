#include "window/marksdesk.h"

#include "marks/markspanel.h"
#include "marks/selectionbar.h"
#include "marks/tagpopup.h"
#include "window/notesdesk.h"
#include "window/remarksdesk.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTooltip = 400; // characters of a note

PaintedMark painted(const Mark &mark)
{
    QStringList words;
    for (const Tag &tag : mark.tags)
        words << tag.path;
    if (!mark.note.isEmpty())
        words << mark.note.first(std::min(mark.note.size(), longestTooltip));
    return {.id = mark.id,
            .range = mark.selector.range,
            .color = mark.tags.isEmpty() ? -1 : mark.tags.first().color,
            .tooltip = words.join(u'\n')};
}

} // namespace

MarksDesk::MarksDesk(Library &library, ReaderPane &pane, MarksPanel &panel, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_pane(pane)
    , m_panel(panel)
    , m_bar(new SelectionBar(window))
    , m_popup(new TagPopup(window))
    , m_notes(new NotesDesk(library, panel, window))
    , m_remarks(new RemarksDesk(library, panel, window))
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &MarksDesk::read);
    connect(m_notes, &NotesDesk::failed, this, &MarksDesk::failed);
    connect(m_remarks, &RemarksDesk::failed, this, &MarksDesk::failed);
    connect(m_remarks, &RemarksDesk::hint, this, &MarksDesk::hint);
    connect(m_remarks, &RemarksDesk::acted, this, &MarksDesk::acted);
    connect(m_remarks, &RemarksDesk::linkFollowed, this, &MarksDesk::linkFollowed);
    connectPane();
    connectBar();
    connectPanel();
    connectLibrary();
    m_panel.setReadOnly(m_library.isReadOnly());
    readTags();
}

void MarksDesk::setTheme(const Theme &theme)
{
    m_bar->setTheme(theme);
    m_popup->setTheme(theme);
    m_panel.setTheme(theme);
}

void MarksDesk::setRecentTags(const QStringList &paths)
{
    m_recent = RecentTags(paths);
    readTags();
}

void MarksDesk::useTag(const QString &path)
{
    m_recent.use(path);
    readTags();
    Q_EMIT recentTagsChanged();
}

void MarksDesk::setOffering(bool isOffering)
{
    m_isOffering = isOffering;
    m_bar->hide();
}

void MarksDesk::setArticle(ArticleId id)
{
    m_notes->save(); // while the marks they belong to are still known
    const bool isOther = std::exchange(m_article, id) != id;
    m_bar->hide();
    m_popup->hide();
    if (isOther)
        choose({});
    const Result<QList<ArticleRow>> rows = m_library.articleRows({id});
    m_headline = rows && !rows->isEmpty() ? rows->first().headline : QString();
    readMarks();
}

void MarksDesk::chooseMark(MarkId id)
{
    if (find(id))
        choose(id);
}

void MarksDesk::saveNotes()
{
    m_notes->save();
}

bool MarksDesk::hasFailedNotes() const
{
    return m_notes->hasFailed() || m_remarks->hasFailed();
}

void MarksDesk::connectPane()
{
    connect(&m_pane, &ReaderPane::selectionSettled, this, &MarksDesk::settled);
    connect(&m_pane, &ReaderPane::selectionChanged, this, [this] { m_bar->hide(); });
    connect(&m_pane, &ReaderPane::editorOpened, m_bar, &QWidget::hide);
    connect(m_pane.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_bar->hide();
        m_popup->hide();
        if (m_panel.isVisible())
            m_panel.follow(m_pane.topPosition());
    });
    connect(&m_pane, &ReaderPane::tagRequested, this, &MarksDesk::tagSelection);
    connect(&m_pane, &ReaderPane::slotRequested, this, &MarksDesk::tagBySlot);
    connect(&m_pane, &ReaderPane::confirmRequested, this, &MarksDesk::confirm);
    connect(&m_pane, &ReaderPane::letGoRequested, this, &MarksDesk::letGo);
    connect(&m_pane, &ReaderPane::markClicked, this, &MarksDesk::choose);
    connect(&m_pane, &ReaderPane::markHovered, &m_panel, &MarksPanel::setLifted);
}

void MarksDesk::connectBar()
{
    connect(m_bar, &SelectionBar::tagRequested, this, &MarksDesk::tagSelection);
    connect(m_bar, &SelectionBar::noteRequested, this, &MarksDesk::noteOnSelection);
    connect(m_bar, &SelectionBar::copyRequested, this, [this] {
        m_bar->hide();
        m_pane.copySource();
    });
    connect(m_bar, &SelectionBar::tagChosen, this,
            [this](const QString &path) { applyTag(path, {}); });
    connect(m_popup, &TagPopup::tagChosen, this,
            [this](const QString &path) { applyTag(path, m_target); });
    connect(m_popup, &TagPopup::noteRequested, this, [this] {
        if (m_target.isWhole)
            noteOnArticle();
        else if (find(m_target.mark))
            m_panel.editNote(m_target.mark);
        else
            noteOnSelection();
    });
}

void MarksDesk::connectPanel()
{
    connect(&m_panel, &MarksPanel::markActivated, this, [this](MarkId id) {
        choose(id);
        const Mark *mark = find(id);
        if (mark && mark->isWhole)
            m_pane.setTopPosition(0);
        else if (mark && mark->state != MarkState::Orphan)
            m_pane.reveal(mark->selector.range);
    });
    connect(&m_panel, &MarksPanel::markHovered, &m_pane, &ReaderPane::setTintedMark);
    connect(&m_panel, &MarksPanel::tagAddRequested, this,
            [this](MarkId id) { openPopup({.mark = id}, m_panel.cardRect(id), &m_panel); });
    connect(&m_panel, &MarksPanel::deleteRequested, this, &MarksDesk::remove);
    connect(&m_panel, &MarksPanel::confirmRequested, this, &MarksDesk::confirmMark);
    connect(&m_panel, &MarksPanel::attachRequested, this, &MarksDesk::attachMark);
    connect(&m_panel, &MarksPanel::tagRemoveRequested, this,
            [this](MarkId id, const QString &path) { change(id, {.removedTags = {path}}); });
    connect(&m_panel, &MarksPanel::importanceRequested, this, [this](MarkId id) {
        if (const Mark *mark = find(id))
            change(id, {.isImportant = !mark->isImportant});
    });
}

void MarksDesk::connectLibrary()
{
    connect(&m_library, &Library::marksChanged, this, [this](ArticleId id) {
        if (id == m_article || id == ArticleId{}) // none: undo and redo, of any article
            readSoon();
    });
    connect(&m_library, &Library::tagsChanged, this, &MarksDesk::readSoon);
}

void MarksDesk::readSoon()
{
    m_reading.start();
}

void MarksDesk::read()
{
    m_reading.stop();
    readTags();
    readMarks();
}

void MarksDesk::readMarks()
{
    if (m_article == ArticleId{})
        return;
    const Result<QList<Mark>> marks = m_library.marksOf(m_article);
    if (!marks) {
        Q_EMIT failed(marks.error());
        return;
    }
    m_marks = *marks;
    m_panel.setMarks(m_marks, m_headline);
    m_remarks->setMarks(m_article, m_marks);
    m_notes->setMarks(m_article, m_marks);
    showOldTexts();
    paint();
}

void MarksDesk::readTags()
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags) {
        Q_EMIT failed(tags.error());
        return;
    }
    m_tags = *tags;
    QStringList known;
    QList<Tag> pinned;
    for (const Tag &tag : std::as_const(m_tags)) {
        known << tag.path;
        if (tag.slot > 0)
            pinned << tag;
    }
    const QStringList recent = m_recent.among(known);
    m_popup->setTags(m_tags, recent);
    QList<Tag> recentTags;
    for (const QString &path : recent)
        recentTags << *std::ranges::find(m_tags, path, &Tag::path);
    m_bar->setTags(pinned, recentTags);
}

void MarksDesk::paint()
{
    QList<PaintedMark> shown;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.state != MarkState::Orphan && !mark.isWhole) // others are nowhere in the text
            shown << painted(mark);
    }
    m_pane.setMarks(shown);
}

void MarksDesk::choose(MarkId id)
{
    m_chosen = id;
    m_pane.setCurrentMark(id);
    m_panel.setCurrent(id);
}

const Mark *MarksDesk::find(MarkId id) const
{
    const auto mark = std::ranges::find(m_marks, id, &Mark::id);
    return mark == m_marks.end() ? nullptr : &*mark;
}

const Mark *MarksDesk::markAt(TextRange range) const
{
    const auto mark = std::ranges::find_if(m_marks, [&](const Mark &candidate) {
        return !candidate.isWhole && candidate.selector.range == range;
    });
    return mark == m_marks.end() ? nullptr : &*mark;
}

// The chosen one where several are; of a selection only what stands exactly there.
const Mark *MarksDesk::atCaret() const
{
    if (const TextRange passage = m_pane.selection(); !passage.isEmpty())
        return markAt(passage) ? markAt(passage) : chosen();
    const QList<MarkId> there = m_pane.marksAtCaret();
    if (there.contains(m_chosen) || there.isEmpty())
        return chosen();
    return find(there.first());
}

bool MarksDesk::canWrite()
{
    if (m_library.isReadOnly())
        Q_EMIT failed({Error::Code::ReadOnly, m_library.name(), {}});
    return !m_library.isReadOnly();
}

// What stands beside the article as a whole stands below its first line.
QRect MarksDesk::articleRect() const
{
    const QPoint corner = m_pane.mapToGlobal(QPoint(m_pane.width() / 4, 0));
    return {corner, QSize(m_pane.width() / 2, m_pane.textSize())};
}

int MarksDesk::colorOf(const QString &path) const
{
    const auto tag = std::ranges::find(m_tags, path, &Tag::path);
    return tag == m_tags.end() ? -1 : tag->color;
}

void MarksDesk::confirmMark(MarkId id)
{
    m_library.confirmMark(id).onDone(this, [this](const Result<Mark> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void MarksDesk::attachMark(MarkId id)
{
    if (m_pane.selection().isEmpty()) {
        Q_EMIT hint(tr("Select the passage first that the mark belongs to."));
        return;
    }
    m_library.attachMark(id, m_article, m_pane.selection())
        .onDone(this, [this](const Result<Mark> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void MarksDesk::showOldTexts()
{
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.state == MarkState::Ok || mark.isWhole)
            continue;
        const auto old = m_library.oldTextOf(mark.id);
        if (!old)
            continue; // the card has the quote in any case
        const Selector &first = old->selector;
        m_panel.setOldText(mark.id,
                           tr("It was made on: %1")
                               .arg(first.prefix + u'【' + first.quote + u'】' + first.suffix));
    }
}
