#include "browse/sidebar.h"

#include "browse/sidebardelegate.h"
#include "look/icons.h"
#include "look/scrollbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

// The name under which a row's fold is remembered.
QString foldKey(const QModelIndex &index)
{
    const QString section = index.data(SidebarModel::SectionRole).toString();
    return index.data(SidebarModel::HeadRole).toBool()
               ? section
               : section + u':' + index.data(SidebarModel::KeyRole).toString();
}

// Years begin folded: their months are many. All else is open.
bool isOpenByDefault(const QModelIndex &index)
{
    const bool isDate = index.data(SidebarModel::SectionRole).toInt() == int(SidebarSection::Dates);
    return index.data(SidebarModel::HeadRole).toBool() || !isDate;
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
    setAccessibleName(tr("Cities, dates and tags"));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_closed.remove(foldKey(index));
        m_opened.insert(foldKey(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_opened.remove(foldKey(index));
        m_closed.insert(foldKey(index));
    });
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
    if (index.data(SidebarModel::HeadRole).toBool())
        setExpanded(index, !isExpanded(index));
    else
        choose(index,
               event->modifiers().testFlag(Qt::ControlModifier) ? Choice::Also : Choice::Only);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter && event->key() != Qt::Key_Space) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const QModelIndex index = currentIndex();
    if (index.data(SidebarModel::HeadRole).toBool())
        setExpanded(index, !isExpanded(index));
    else if (index.isValid())
        choose(index, isEnter ? Choice::Only : Choice::Also);
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
    const auto section = SidebarSection(index.data(SidebarModel::SectionRole).toInt());
    const QString key = index.data(SidebarModel::KeyRole).toString();
    const QStringList before = m_model.chosen(section);
    QStringList after = choice == Choice::Also ? before : QStringList();
    const bool letsGo = before.contains(key) && (choice == Choice::Also || before.size() == 1);
    if (letsGo)
        after.removeAll(key);
    else
        after << key;
    Q_EMIT chosenChanged(section, after);
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
}
