#include "window/marksdesk.h"

#include "marks/markspanel.h"
#include "marks/selectionbar.h"
#include "marks/tagpopup.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList tagPaths(const Mark &mark)
{
    QStringList paths;
    for (const Tag &tag : mark.tags)
        paths << tag.path;
    return paths;
}

PaintedMark painted(const Mark &mark)
{
    QStringList words = tagPaths(mark);
    if (!mark.note.isEmpty())
        words << mark.note;
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
{
    connectPane();
    connectPanel();
    connectLibrary();
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

void MarksDesk::setArticle(ArticleId id)
{
    m_panel.saveNotes(); // while the marks they belong to are still known
    m_article = id;
    m_bar->hide();
    m_popup->hide();
    readMarks();
}

void MarksDesk::tagSelection()
{
    m_bar->hide();
    if (m_library.isReadOnly()) {
        Q_EMIT failed({Error::Code::ReadOnly, m_library.name(), {}});
        return;
    }
    if (m_pane.selection().isEmpty()) {
        Q_EMIT hint(tr("Select a passage first, then tag it."));
        return;
    }
    m_popupMark = MarkId{};
    m_popup->openBeside(m_pane.selectionRect(), &m_pane);
}

void MarksDesk::noteOnSelection()
{
    m_bar->hide();
    if (m_pane.selection().isEmpty()) {
        Q_EMIT hint(tr("Select a passage first, then write a note on it."));
        return;
    }
    Q_EMIT panelNeeded();
    if (const Mark *mark = markAt(m_pane.selection()))
        m_panel.editNote(mark->id);
    else
        add({}, [this](MarkId id) { m_panel.editNote(id); });
}

void MarksDesk::connectPane()
{
    connect(&m_pane, &ReaderPane::selectionSettled, this, [this] {
        if (!m_library.isReadOnly() && !m_popup->isVisible())
            m_bar->showBeside(m_pane.selectionRect());
    });
    connect(&m_pane, &ReaderPane::selectionChanged, this, [this] { m_bar->hide(); });
    connect(m_pane.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_bar->hide();
        m_popup->hide();
    });
    connect(&m_pane, &ReaderPane::tagRequested, this, &MarksDesk::tagSelection);
    connect(&m_pane, &ReaderPane::markClicked, &m_panel, &MarksPanel::setCurrent);
    connect(m_bar, &SelectionBar::tagRequested, this, &MarksDesk::tagSelection);
    connect(m_bar, &SelectionBar::noteRequested, this, &MarksDesk::noteOnSelection);
    connect(m_bar, &SelectionBar::copyRequested, this, [this] {
        m_bar->hide();
        m_pane.copySource();
    });
    connect(m_bar, &SelectionBar::tagChosen, this, [this](const QString &path) {
        m_bar->hide();
        m_popupMark = MarkId{};
        applyTag(path);
    });
    connect(m_popup, &TagPopup::tagChosen, this, &MarksDesk::applyTag);
    connect(m_popup, &TagPopup::noteRequested, this, [this] {
        if (find(m_popupMark))
            m_panel.editNote(m_popupMark);
        else
            noteOnSelection();
    });
}

void MarksDesk::connectPanel()
{
    connect(&m_panel, &MarksPanel::markActivated, this, [this](MarkId id) {
        m_panel.setCurrent(id);
        const Mark *mark = find(id);
        if (mark && mark->state != MarkState::Orphan)
            m_pane.reveal(mark->selector.range);
    });
    connect(&m_panel, &MarksPanel::tagAddRequested, this, &MarksDesk::openPopupFor);
    connect(&m_panel, &MarksPanel::deleteRequested, this, &MarksDesk::remove);
    connect(&m_panel, &MarksPanel::confirmRequested, this, &MarksDesk::confirm);
    connect(&m_panel, &MarksPanel::attachRequested, this, &MarksDesk::attach);
    connect(&m_panel, &MarksPanel::noteChanged, this, [this](MarkId id, const QString &note) {
        if (const Mark *mark = find(id))
            change(*mark, tagPaths(*mark), note);
    });
    connect(&m_panel, &MarksPanel::tagRemoveRequested, this,
            [this](MarkId id, const QString &path) {
                const Mark *mark = find(id);
                if (!mark)
                    return;
                QStringList paths = tagPaths(*mark);
                paths.removeAll(path);
                change(*mark, paths, mark->note);
            });
}

void MarksDesk::connectLibrary()
{
    connect(&m_library, &Library::marksChanged, this, [this](ArticleId id) {
        if (id == m_article || id == ArticleId{}) // none: undo and redo, of any article
            readMarks();
    });
    connect(&m_library, &Library::tagsChanged, this, [this] {
        readTags();
        readMarks();
    });
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
    m_panel.setMarks(m_marks);
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
    for (const Tag &tag : m_tags)
        known << tag.path;
    const QStringList recent = m_recent.among(known);
    m_popup->setTags(m_tags, recent);
    QList<Tag> recentTags;
    for (const QString &path : recent)
        recentTags << *std::ranges::find(m_tags, path, &Tag::path);
    m_bar->setRecent(recentTags);
}

void MarksDesk::paint()
{
    QList<PaintedMark> shown;
    for (const Mark &mark : m_marks) {
        if (mark.state != MarkState::Orphan) // its passage is nowhere in the text
            shown << painted(mark);
    }
    m_pane.setMarks(shown);
}

const Mark *MarksDesk::find(MarkId id) const
{
    const auto mark = std::ranges::find(m_marks, id, &Mark::id);
    return mark == m_marks.end() ? nullptr : &*mark;
}

const Mark *MarksDesk::markAt(TextRange range) const
{
    const auto mark = std::ranges::find_if(
        m_marks, [&](const Mark &candidate) { return candidate.selector.range == range; });
    return mark == m_marks.end() ? nullptr : &*mark;
}

void MarksDesk::openPopupFor(MarkId mark)
{
    m_popupMark = mark;
    m_popup->openBeside(m_panel.cardRect(mark), &m_panel);
}

void MarksDesk::applyTag(const QString &path)
{
    m_recent.use(path);
    Q_EMIT recentTagsChanged();
    // A second tag on the same passage joins the first: one mark, one card.
    const Mark *mark = m_popupMark == MarkId{} ? markAt(m_pane.selection()) : find(m_popupMark);
    m_popupMark = MarkId{};
    if (!mark) {
        add({path}, [this](MarkId id) { m_panel.setCurrent(id); });
        return;
    }
    QStringList paths = tagPaths(*mark);
    if (!paths.contains(path))
        change(*mark, paths << path, mark->note);
}

void MarksDesk::add(const QStringList &tagPaths, const std::function<void(MarkId)> &then)
{
    const Library::NewMark mark{
        .article = m_article, .range = m_pane.selection(), .tagPaths = tagPaths, .note = {}};
    m_library.addMark(mark).onDone(this, [this, then](const Result<Mark> &made) {
        if (!made) {
            Q_EMIT failed(made.error());
            return;
        }
        readTags(); // the recent ones may be new
        readMarks();
        then(made->id);
    });
}

void MarksDesk::change(const Mark &mark, const QStringList &tagPaths, const QString &note)
{
    m_library.changeMark(mark.id, tagPaths, note).onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        readTags();
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

void MarksDesk::confirm(MarkId id)
{
    m_library.confirmMark(id).onDone(this, [this](const Result<Mark> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void MarksDesk::attach(MarkId id)
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
