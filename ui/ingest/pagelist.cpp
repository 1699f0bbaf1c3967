#include "ingest/pagelist.h"

#include "look/icons.h"
#include "look/scrollbar.h"
#include "models/datetext.h"
#include "models/plaintext.h"
#include "models/warningtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(font.pixelSize() * 9 / 10);
    return font;
}

} // namespace

void PageListModel::setPages(const QList<PageSummary> &pages)
{
    beginResetModel();
    m_pages = pages;
    endResetModel();
}

int PageListModel::rowOf(PageId id) const
{
    const auto found = std::ranges::find(m_pages, id, &PageSummary::id);
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PageSummary &page = m_pages[index.row()];
    if (role == Qt::DisplayRole)
        return page.fileName;
    const QStringList warnings = warningSentences(page.warnings);
    if (role == Qt::AccessibleTextRole)
        return (QStringList{page.fileName, pageDetails(page),
                            tr("%n to check", nullptr, page.doubts)} +
                warnings)
            .join(u", "_s);
    if (role == Qt::ToolTipRole)
        return plainToolTip((QStringList(pageDetails(page)) + warnings).join(u'\n'));
    return {};
}

QString pageDetails(const PageSummary &page)
{
    QStringList parts{page.city.isKnown() ? page.city.shortName : PageListModel::tr("City unknown"),
                      page.date.isKnown() ? dateText(page.date.best)
                                          : PageListModel::tr("Date unknown"),
                      page.paper};
    if (!page.number.isEmpty())
        parts << PageListModel::tr("page %1").arg(page.number);
    parts << PageListModel::tr("%n article(s)", nullptr, page.articles);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

PageDelegate::PageDelegate(const PageListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const PageSummary &page = m_model.page(index.row());
    const int height = option.fontMetrics.height();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? m_theme.paper : m_theme.window);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(height / 5, option.rect.height())),
                          m_theme.accent);
    painter->setPen(m_theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect line = option.rect.adjusted(height * 3 / 4, height / 2, -height * 3 / 4, 0);
    line.setHeight(height);
    painter->setFont(option.font);
    if (page.doubts > 0) {
        const QString doubts = option.locale.toString(page.doubts);
        painter->setPen(m_theme.accent);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, doubts);
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(doubts) - height / 2);
    }
    painter->setPen(m_theme.ink);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(page.fileName, Qt::ElideMiddle, line.width()));
    line = option.rect.adjusted(height * 3 / 4, height * 13 / 8, -height * 3 / 4, 0);
    line.setHeight(height);
    painter->setFont(smaller(option.font));
    if (hasWarnings(page.warnings)) {
        const auto count = int(warningSentences(page.warnings).size());
        const QString sign = PageListModel::tr("%n warning(s)", nullptr, count);
        painter->setPen(m_theme.accent);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, sign);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(sign) - height / 2);
    }
    painter->setPen(m_theme.lighterInk);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(pageDetails(page), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem &option,
                             const QModelIndex & /*index*/) const
{
    return {0, option.fontMetrics.height() * 25 / 8};
}

PageList::PageList(QWidget *parent)
    : QWidget(parent)
    , m_model(new PageListModel(this))
    , m_delegate(new PageDelegate(*m_model, this))
    , m_view(new QListView(this))
    , m_count(new QLabel(this))
    , m_all(new QCheckBox(tr("All pages"), this))
    , m_close(new QToolButton(this))
    , m_empty(new QLabel(tr("No page has anything to check."), this))
    , m_stack(new QStackedWidget(this))
{
    const int space = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space * 3 / 2, space / 2, space, space / 2);
    head->addWidget(m_count, 1);
    head->addWidget(m_all);
    head->addWidget(m_close);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Back to the articles"));
    m_close->setAccessibleName(m_close->toolTip());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Pages to check"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_view, &QListView::clicked, this, &PageList::choose);
    connect(m_view, &QListView::activated, this, &PageList::choose);
    connect(m_all, &QCheckBox::toggled, this, &PageList::allWanted);
    connect(m_close, &QToolButton::clicked, this, &PageList::closed);
}

void PageList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_close->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
    QPalette chrome = theme.palette();
    chrome.setColor(QPalette::Base, theme.window);
    m_view->setPalette(chrome);
    m_view->verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
}

void PageList::setPages(const QList<PageSummary> &pages)
{
    const QModelIndex current = m_view->currentIndex();
    const PageId id = current.isValid() ? m_model->page(current.row()).id : PageId{};
    m_model->setPages(pages);
    const auto inDoubt =
        std::ranges::count_if(pages, [](const PageSummary &page) { return page.doubts > 0; });
    m_count->setText(tr("%n page(s) to check", nullptr, int(inDoubt)));
    m_stack->setCurrentIndex(pages.isEmpty() ? 1 : 0);
    setCurrent(id);
}

void PageList::setCurrent(PageId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
}

bool PageList::wantsAll() const
{
    return m_all->isChecked();
}

void PageList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT pageChosen(m_model->page(index.row()).id);
}
