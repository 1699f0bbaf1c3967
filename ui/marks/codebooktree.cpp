#include "marks/codebooktree.h"

#include "look/icons.h"
#include "look/scrollbar.h"
#include "look/tagswatch.h"
#include "marks/codebookdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

CodebookTree::CodebookTree(CodebookModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new CodebookDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(fontMetrics().height());
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600);
    setAccessibleName(tr("Tags"));
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.remove(m_model.tag(index)->id); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(m_model.tag(index)->id); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_isResetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &CodebookTree::unfold);
    connect(this, &QTreeView::doubleClicked, this, &CodebookTree::pageRequested);
    unfold();
}

void CodebookTree::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QPalette chrome = theme.palette();
    chrome.setColor(QPalette::Base, theme.window);
    chrome.setColor(QPalette::Highlight, theme.paper);
    setPalette(chrome);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
}

void CodebookTree::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void CodebookTree::choose(TagId id)
{
    m_chosen = id;
    if (const QModelIndex index = m_model.indexOf(id); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

TagId CodebookTree::chosen() const
{
    const Tag *tag = m_model.tag(currentIndex());
    return tag ? tag->id : TagId{};
}

void CodebookTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isResetting)
        return;
    m_chosen = chosen();
    Q_EMIT chosenChanged(m_chosen);
}

// What was chosen stays chosen; what is narrowed is open.
void CodebookTree::unfold()
{
    const QSet<TagId> folded = m_folded;
    expandAll();
    m_folded = folded;
    if (!m_model.isNarrowed()) {
        for (const TagId id : folded)
            setExpanded(m_model.indexOf(id), false);
    }
    m_isResetting = false;
    const QModelIndex stays = m_model.indexOf(m_chosen);
    setCurrentIndex(stays.isValid() ? stays : m_model.firstFitting());
    if (!currentIndex().isValid())
        Q_EMIT chosenChanged(TagId{});
}

void CodebookTree::keyPressEvent(QKeyEvent *event)
{
    const Tag *tag = m_model.tag(currentIndex());
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const QString letters = event->text();
    if (event->modifiers().testFlag(Qt::AltModifier) && moveByKey(event->key()))
        return;
    if (tag && isPlain && event->key() == Qt::Key_Delete && !m_isReadOnly)
        return Q_EMIT deleteRequested(tag->id);
    if (tag && isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT pageRequested();
    const bool isWord = !letters.isEmpty() && letters[0].isPrint() && letters[0] != u' ';
    if (isWord && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return Q_EMIT typed(letters);
    QTreeView::keyPressEvent(event);
}

bool CodebookTree::moveByKey(int key)
{
    const Tag *tag = m_model.tag(currentIndex());
    if (!tag || m_isReadOnly || m_model.isNarrowed())
        return false;
    const QList<TagId> siblings = m_model.childrenOf(tag->parent);
    const int place = int(siblings.indexOf(tag->id));
    const Tag *parent = m_model.tag(currentIndex().parent());
    switch (key) {
    case Qt::Key_Up:
        if (place > 0)
            Q_EMIT moveWanted(tag->id, {.parent = tag->parent, .position = place - 1});
        return true;
    case Qt::Key_Down:
        if (place + 1 < siblings.size())
            Q_EMIT moveWanted(tag->id, {.parent = tag->parent, .position = place + 1});
        return true;
    case Qt::Key_Right:
        if (place > 0)
            Q_EMIT moveWanted(tag->id, {.parent = siblings.at(place - 1)});
        return true;
    case Qt::Key_Left:
        if (parent) {
            const QList<TagId> above = m_model.childrenOf(parent->parent);
            const int behind = int(above.indexOf(parent->id)) + 1;
            Q_EMIT moveWanted(tag->id, {.parent = parent->parent, .position = behind});
        }
        return true;
    default:
        return false;
    }
}

void CodebookTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const Tag *tag = m_model.tag(index);
    if (!tag || m_isReadOnly)
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *tag);
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                           : event->globalPos());
}

void CodebookTree::fillMenu(QMenu &menu, const Tag &tag)
{
    const TagId id = tag.id;
    menu.addAction(tr("&Rename"), this, [this] { edit(currentIndex()); })
        ->setShortcut(QKeySequence(Qt::Key_F2));
    menu.addAction(tr("&New tag below it…"), this, [this, id] { Q_EMIT newRequested(id); });
    addColors(*menu.addMenu(tr("&Colour")), tag);
    menu.addSeparator();
    menu.addAction(tr("&Merge into…"), this, [this, id] { Q_EMIT mergeRequested(id); });
    QAction *split = menu.addAction(tr("New tag from &its marks…"), this,
                                    [this, id] { Q_EMIT splitRequested(id); });
    split->setEnabled(tag.marks > 0);
    menu.addSeparator();
    menu.addAction(tr("&Delete…"), this, [this, id] { Q_EMIT deleteRequested(id); })
        ->setShortcut(QKeySequence(Qt::Key_Delete));
}

void CodebookTree::addColors(QMenu &menu, const Tag &tag)
{
    const int side = fontMetrics().height();
    for (int color = 0; color < tagColorCount; ++color) {
        const QIcon swatch = tagSwatch(m_theme, color, {side, side * 3 / 4}, devicePixelRatioF());
        QAction *action =
            menu.addAction(swatch, tagColorText(color), this,
                           [this, id = tag.id, color] { Q_EMIT colorWanted(id, color); });
        action->setCheckable(true);
        action->setChecked(color == tag.color);
    }
}

void CodebookTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isCurrent = index == currentIndex();
    if (isCurrent)
        painter->fillRect(option.rect, m_theme.paper);
    QTreeView::drawRow(painter, option, index);
    if (isCurrent) {
        const int stripe = option.fontMetrics.height() / 5;
        painter->fillRect(QRect(option.rect.topLeft(), QSize(stripe, option.rect.height())),
                          hasFocus() ? m_theme.accent : m_theme.hairline);
    }
}

void CodebookTree::drawBranches(QPainter *painter, const QRect &rect,
                                const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    const int size = fontMetrics().height() / 2;
    QRect arrow(0, 0, size, size);
    arrow.moveCenter(QPoint(rect.right() - indentation() / 2, rect.center().y()));
    const QString name = isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s;
    tintedIcon(name, m_theme.lighterInk).paint(painter, arrow);
}
