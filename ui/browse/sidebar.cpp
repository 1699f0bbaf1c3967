#include "browse/sidebar.h"

#include "browse/sidebardelegate.h"
#include "look/icons.h"
#include "look/scrollbar.h"
#include "look/tagswatch.h"
#include "paper/tagedit.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

// The name under which a row, and its fold, is remembered.
QString foldKey(const QModelIndex &index)
{
    QString section = index.data(SidebarModel::SectionRole).toString();
    if (index.data(SidebarModel::HeadRole).toBool())
        return section;
    if (index.data(SidebarModel::MoreRole).toBool())
        return section + u'+';
    return section + u':' + index.data(SidebarModel::KeyRole).toString();
}

SidebarSection sectionOf(const QModelIndex &index)
{
    return SidebarSection(index.data(SidebarModel::SectionRole).toInt());
}

// Years begin folded: their months are many. All else is open.
bool isOpenByDefault(const QModelIndex &index)
{
    return index.data(SidebarModel::HeadRole).toBool() || sectionOf(index) != SidebarSection::Dates;
}

} // namespace

Sidebar::Sidebar(SidebarModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection); // what is chosen belongs to the filter
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(fontMetrics().height() * 3 / 4);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Narrow the list, and saved searches"));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_closed.remove(foldKey(index));
        m_opened.insert(foldKey(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_opened.remove(foldKey(index));
        m_closed.insert(foldKey(index));
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &Sidebar::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &Sidebar::unfold);
    // A changed row is painted anew as a whole, not only where its item lies.
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    unfold();
}

void Sidebar::setTheme(const Theme &theme)
{
    m_theme = theme;
    static_cast<SidebarDelegate *>(itemDelegate())->setTheme(theme);
    QPalette chrome = theme.palette();
    chrome.setColor(QPalette::Base, theme.window);
    setPalette(chrome);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 20};
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onName = index.isValid() && event->position().x() >= visualRect(index).left();
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !onName)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        act(index, Choice::Not);
    else
        act(index, event->modifiers().testFlag(Qt::ControlModifier) ? Choice::Also : Choice::Only);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isSaved = index.isValid() && sectionOf(index) == SidebarSection::Saved &&
                         !index.data(SidebarModel::HeadRole).toBool();
    const QString key = index.data(SidebarModel::KeyRole).toString();
    if (actOnTag(index, event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act(index, Choice::Only);
    case Qt::Key_Space:
        return act(index,
                   event->modifiers().testFlag(Qt::ShiftModifier) ? Choice::Not : Choice::Also);
    case Qt::Key_F2:
        if (isSaved)
            return Q_EMIT renameRequested(key);
        break;
    case Qt::Key_Delete:
        if (isSaved)
            return Q_EMIT deleteRequested(key);
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

bool Sidebar::actOnTag(const QModelIndex &index, int key)
{
    const bool isTag = index.isValid() && sectionOf(index) == SidebarSection::Tags &&
                       !index.data(SidebarModel::HeadRole).toBool() &&
                       !index.data(SidebarModel::MoreRole).toBool();
    if (!isTag || (key != Qt::Key_F2 && key != Qt::Key_Delete))
        return false;
    const QString uuid = index.data(SidebarModel::KeyRole).toString();
    if (key == Qt::Key_F2)
        Q_EMIT tagRenameRequested(uuid);
    else
        Q_EMIT tagDeletionRequested(uuid);
    return true;
}

void Sidebar::act(const QModelIndex &index, Choice choice)
{
    if (!index.isValid())
        return;
    const SidebarSection section = sectionOf(index);
    if (index.data(SidebarModel::HeadRole).toBool())
        setExpanded(index, !isExpanded(index));
    else if (index.data(SidebarModel::MoreRole).toBool())
        m_model.showAll(section, !m_model.showsAll(section));
    else if (section == SidebarSection::Saved)
        Q_EMIT searchRequested(index.data(SidebarModel::KeyRole).toString());
    else
        choose(index, choice);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || index.data(SidebarModel::HeadRole).toBool() ||
        index.data(SidebarModel::MoreRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (sectionOf(index) == SidebarSection::Saved)
        fillSavedMenu(*menu, index.data(SidebarModel::KeyRole).toString());
    else
        fillMenu(*menu, index);
    if (sectionOf(index) == SidebarSection::Tags)
        fillTagMenu(*menu, index);
    offerMemo(*menu, index);
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                           : event->globalPos());
}

// The rows may be others by the time an act is chosen: it finds its own by the key.
void Sidebar::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const SidebarSection section = sectionOf(index);
    const QString key = index.data(SidebarModel::KeyRole).toString();
    const SidebarChoice now = m_model.choice(section);
    const auto add = [&](const QString &text, Choice choice, const QString &keys) {
        QAction *action = menu.addAction(text, this, [this, section, key, choice] {
            if (const QModelIndex row = m_model.indexOf(section, key); row.isValid())
                choose(row, choice);
        });
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    };
    const bool isOnly = now.chosen == QStringList{key};
    if (!isOnly)
        add(tr("Only this"), Choice::Only, u"Return"_s);
    add(now.chosen.contains(key) ? tr("Do not ask for this") : tr("This too"), Choice::Also,
        u"Space"_s);
    add(now.excluded.contains(key) ? tr("Leave this in again") : tr("Leave this out"), Choice::Not,
        u"Shift+Space"_s);
}

void Sidebar::fillTagMenu(QMenu &menu, const QModelIndex &index)
{
    const QString key = index.data(SidebarModel::KeyRole).toString();
    const int own = index.data(SidebarModel::ColorRole).toInt();
    menu.addSeparator();
    menu.addAction(tr("Rename…"), this, [this, key] { Q_EMIT tagRenameRequested(key); })
        ->setShortcut(QKeySequence(Qt::Key_F2));
    QMenu *colors = menu.addMenu(tr("Colour"));
    const int side = fontMetrics().height();
    for (int color = 0; color < tagColorCount; ++color) {
        const QIcon sample = tagSwatch(m_theme, color, {side, side * 3 / 4}, devicePixelRatioF());
        QAction *action = colors->addAction(sample, tagColorText(color), this, [this, key, color] {
            Q_EMIT tagColorRequested(key, color);
        });
        action->setCheckable(true);
        action->setChecked(color == own);
    }
    menu.addAction(tr("Edit in the codebook"), this, [this, key] { Q_EMIT tagPageRequested(key); });
    menu.addAction(tr("Delete…"), this, [this, key] { Q_EMIT tagDeletionRequested(key); })
        ->setShortcut(QKeySequence(Qt::Key_Delete));
}

void Sidebar::offerMemo(QMenu &menu, const QModelIndex &index)
{
    const SidebarSection section = sectionOf(index);
    const QString key = index.data(SidebarModel::KeyRole).toString();
    if (key.isEmpty() || (section != SidebarSection::Cities && section != SidebarSection::Tags))
        return; // articles of no known city are about no city
    menu.addSeparator();
    menu.addAction(tr("Memo…"), this, [this, section, key] { Q_EMIT memoRequested(section, key); });
}

void Sidebar::fillSavedMenu(QMenu &menu, const QString &key)
{
    const auto add = [&](const QString &text, auto request, const QString &keys) {
        menu.addAction(text, this,
                       [this, request, key] {
                           Q_EMIT(this->*request)
                           (key);
                       })
            ->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    };
    add(tr("Search this"), &Sidebar::searchRequested, u"Return"_s);
    add(tr("Rename…"), &Sidebar::renameRequested, u"F2"_s);
    add(tr("Delete"), &Sidebar::deleteRequested, u"Del"_s);
}

void Sidebar::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const auto *delegate = static_cast<const SidebarDelegate *>(itemDelegate());
    delegate->paintGround(painter, option, index.data(SidebarModel::ChosenRole).toBool(),
                          hasFocus() && index == currentIndex());
    QTreeView::drawRow(painter, option, index);
}

void Sidebar::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    const int size = fontMetrics().height() / 2;
    QRect arrow(0, 0, size, size);
    arrow.moveCenter(QPoint(rect.right() - indentation() / 2, rect.center().y()));
    const QString name = isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s;
    tintedIcon(name, m_theme.lighterInk).paint(painter, arrow);
}

void Sidebar::choose(const QModelIndex &index, Choice choice)
{
    const SidebarSection section = sectionOf(index);
    const QString key = index.data(SidebarModel::KeyRole).toString();
    const SidebarChoice before = m_model.choice(section);
    SidebarChoice after = before;
    after.chosen.removeAll(key);
    after.excluded.removeAll(key);
    switch (choice) {
    case Choice::Only:
        after.chosen.clear();
        if (before.chosen != QStringList{key})
            after.chosen << key;
        break;
    case Choice::Also:
        if (!before.chosen.contains(key))
            after.chosen << key;
        break;
    case Choice::Not:
        if (!before.excluded.contains(key))
            after.excluded << key;
        break;
    }
    Q_EMIT choiceWanted(section, after);
}

void Sidebar::keepPlace()
{
    m_place = {foldKey(currentIndex()), verticalScrollBar()->value()};
}

void Sidebar::unfold()
{
    const QSignalBlocker quiet(this); // these are not the reader's folds
    const auto visit = [this](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < m_model.rowCount(above); ++row) {
            const QModelIndex index = m_model.index(row, 0, above);
            const QString key = foldKey(index);
            setExpanded(index, m_opened.contains(key) ||
                                   (isOpenByDefault(index) && !m_closed.contains(key)));
            self(self, index);
        }
    };
    visit(visit, {});
    hideEmptySections();
    returnToPlace();
}

// Cities and dates are where one begins; the rest is there once there is something in it.
void Sidebar::hideEmptySections()
{
    for (const auto section : {SidebarSection::Papers, SidebarSection::Sections,
                               SidebarSection::Tags, SidebarSection::Saved})
        setRowHidden(int(section), {}, m_model.rowCount(m_model.head(section)) == 0);
}

void Sidebar::returnToPlace()
{
    const auto find = [this](const auto &self, const QModelIndex &above) -> QModelIndex {
        for (int row = 0; row < m_model.rowCount(above); ++row) {
            const QModelIndex index = m_model.index(row, 0, above);
            if (foldKey(index) == m_place.row)
                return index;
            if (const QModelIndex below = self(self, index); below.isValid())
                return below;
        }
        return {};
    };
    if (const QModelIndex current = find(find, {}); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    doItemsLayout(); // the scroll bar has its range only then
    verticalScrollBar()->setValue(m_place.scrolled);
}
