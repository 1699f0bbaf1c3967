#include "ingest/linelist.h"

#include "ingest/reviewwords.h"
#include "look/fonts.h"
#include "look/scrollbar.h"
#include "paper/tokens.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 400; // characters of a line; more never fit a row

QString firstAndLast(const QString &text)
{
    if (text.size() <= mostShown)
        return text;
    return text.left(mostShown / 2) + u'…' + text.right(mostShown / 2);
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    else
        font.setPixelSize(font.pixelSize() * 85 / 100);
    return font;
}

} // namespace

void LineListModel::setPage(const PageView &view)
{
    beginResetModel();
    m_view = view;
    m_lines = reviewLines(view);
    m_lines.removeIf([](const ReviewLine &line) { return line.kind == ReviewLine::Kind::Blank; });
    m_lit = QBitArray(m_lines.size());
    endResetModel();
}

QString LineListModel::text(int row) const
{
    return m_view.lines.value(line(row).number - 1);
}

bool LineListModel::beginsRun(int row) const
{
    return row == 0 || line(row - 1).article != line(row).article;
}

int LineListModel::rowOf(int number) const
{
    const auto found = std::ranges::lower_bound(m_lines, number, {}, &ReviewLine::number);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void LineListModel::setLit(const QList<LineRun> &runs)
{
    m_lit.fill(false);
    for (const LineRun &run : runs) {
        const int first = rowOf(run.first);
        const int end = rowOf(run.last + 1);
        if (first >= 0)
            m_lit.fill(true, first, end < 0 ? rowCount() : end);
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::BackgroundRole});
}

int LineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LineListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return firstAndLast(text(index.row()));
    return role == Qt::AccessibleTextRole ? accessibleText(index.row()) : QVariant();
}

Qt::ItemFlags LineListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QMimeData *LineListModel::mimeData(const QModelIndexList & /*indexes*/) const
{
    auto *data = new QMimeData; // which lines they are, the view that drags them knows
    data->setData(u"application/x-baolan-lines"_s, {});
    return data;
}

QString LineListModel::accessibleText(int row) const
{
    const ReviewLine &line = this->line(row);
    QStringList parts{tr("Line %1").arg(line.number)};
    if (line.article >= 0)
        parts << tr("article %1").arg(line.article + 1);
    parts << lineRole(line) << firstAndLast(text(row));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// Where the next part of a row goes.
struct LineDelegate::Row
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const ReviewLine &line;
    int number; // of the row
    QFont small;
    QRect rest;
};

LineDelegate::LineDelegate(const LineListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const ReviewLine &line = m_model.line(index.row());
    Row row{painter, option, line, index.row(), smaller(option.font), option.rect};
    paintGround(row);
    paintGutter(row);
    paintSign(row);
    paintWords(row);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option,
                             const QModelIndex & /*index*/) const
{
    return {0, option.fontMetrics.height() * 3 / 2};
}

void LineDelegate::paintGround(const Row &row) const
{
    const QRect &rect = row.rest;
    row.painter->fillRect(rect, m_theme.paper);
    if (row.line.article >= 0) {
        QColor wash = m_theme.tags.at(size_t(row.line.article) % m_theme.tags.size()).wash;
        wash.setAlpha(90);
        row.painter->fillRect(rect, wash);
    }
    if (m_model.isLit(row.number))
        row.painter->fillRect(rect, m_theme.counterpart);
    if (row.option.state.testFlag(QStyle::State_Selected))
        row.painter->fillRect(rect, m_theme.selection);
    if (row.option.state.testFlag(QStyle::State_HasFocus)) {
        row.painter->setPen(m_theme.accent);
        row.painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void LineDelegate::paintGutter(Row &row) const
{
    const QFontMetrics metrics(row.small);
    const int space = row.option.fontMetrics.height() / 4;
    const int digits = int(QString::number(m_model.line(m_model.rowCount() - 1).number).size());
    QRect number = row.rest.adjusted(space, 0, 0, 0);
    number.setWidth(metrics.horizontalAdvance(u'0') * std::max(digits, 2));
    row.painter->setFont(row.small);
    row.painter->setPen(m_theme.lighterInk);
    row.painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(row.line.number));
    const QRect stripe(number.right() + space * 2, row.rest.top(), space, row.rest.height());
    QRect sign(stripe.right() + space / 2, row.rest.top(),
               metrics.horizontalAdvance(u"00"_s) + space, row.rest.height());
    row.rest.setLeft(sign.right() + space);
    if (row.line.article >= 0) {
        const QColor tone = m_theme.tags.at(size_t(row.line.article) % m_theme.tags.size()).tone;
        row.painter->fillRect(stripe, tone);
        if (m_model.beginsRun(row.number)) {
            row.painter->setPen(m_theme.ink);
            row.painter->drawText(sign, Qt::AlignCenter, QString::number(row.line.article + 1));
        }
    } else if (row.line.kind == ReviewLine::Kind::Unassigned) {
        row.painter->fillRect(stripe, QBrush(m_theme.accent, Qt::Dense4Pattern));
    }
}

// What the line is, unless it is a paragraph; and whether it is in doubt.
void LineDelegate::paintSign(Row &row) const
{
    const int space = row.option.fontMetrics.height() / 4;
    row.rest.setRight(row.rest.right() - space * 2);
    QString sign = lineRole(row.line);
    if (row.line.isDoubtful)
        sign += sign.isEmpty() ? u"?"_s : u" ?"_s;
    if (sign.isEmpty())
        return;
    const bool stands = row.line.isDoubtful || row.line.kind == ReviewLine::Kind::Unassigned;
    row.painter->setFont(row.small);
    row.painter->setPen(stands ? m_theme.accent : m_theme.lighterInk);
    row.painter->drawText(row.rest, Qt::AlignRight | Qt::AlignVCenter, sign);
    row.rest.setRight(row.rest.right() - QFontMetrics(row.small).horizontalAdvance(sign) -
                      space * 2);
}

void LineDelegate::paintWords(const Row &row) const
{
    QFont font = row.option.font;
    font.setFamilies(serifFamilies(ScriptChoice::Source, m_model.script()));
    const bool isTitle = row.line.block == BlockKind::Headline ||
                         row.line.block == BlockKind::Kicker ||
                         row.line.block == BlockKind::Subtitle;
    font.setBold(isTitle || row.line.block == BlockKind::Subhead);
    font.setStrikeOut(row.line.isRepeated);
    const bool isQuiet = row.line.isRepeated || row.line.kind == ReviewLine::Kind::Masthead ||
                         row.line.kind == ReviewLine::Kind::Furniture ||
                         row.line.block == BlockKind::Byline || row.line.block == BlockKind::Credit;
    row.painter->setFont(font);
    row.painter->setPen(isQuiet ? m_theme.lighterInk : m_theme.ink);
    const QString text = firstAndLast(m_model.text(row.number).trimmed());
    row.painter->drawText(row.rest, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideMiddle, row.rest.width()));
}

LineListView::LineListView(LineListModel &model, QWidget *parent)
    : QListView(parent)
    , m_delegate(new LineDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Lines of the page"));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void LineListView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    viewport()->update();
}

void LineListView::selectRows(int first, int last)
{
    const QModelIndex top = model()->index(first, 0);
    if (!top.isValid())
        return;
    const QModelIndex bottom = model()->index(std::min(last, model()->rowCount() - 1), 0);
    selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    selectionModel()->select({top, bottom}, QItemSelectionModel::ClearAndSelect);
    scrollTo(bottom);
    scrollTo(top);
}

void LineListView::mousePressEvent(QMouseEvent *event)
{
    // What is selected is dragged; from anywhere else a drag selects.
    setDragEnabled(selectionModel()->isSelected(indexAt(event->position().toPoint())));
    QListView::mousePressEvent(event);
}
