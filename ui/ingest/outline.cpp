#include "ingest/outline.h"

#include "ingest/reviewwords.h"
#include "look/fonts.h"
#include "look/scrollbar.h"

#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsShown = 200; // characters; more never fit a row

using Kind = OutlineRow::Kind;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    return font;
}

bool carriesLines(const QDropEvent *event)
{
    return event->mimeData()->hasFormat(u"application/x-baolan-lines"_s);
}

} // namespace

void OutlineModel::setPage(const PageView &view)
{
    beginResetModel();
    m_view = view;
    m_doubts = reviewDoubts(view);
    m_rows.clear();
    for (int doubt = 0; doubt < m_doubts.size() && m_doubts[doubt].article < 0; ++doubt)
        m_rows << OutlineRow{.kind = Kind::Doubt, .doubt = doubt};
    if (!view.page.unassigned.isEmpty()) {
        for (const int line : view.page.unassigned)
            m_rows << OutlineRow{.kind = Kind::LooseLine, .line = line};
    }
    for (int number = 0; number < view.page.articles.size(); ++number)
        addArticle(number);
    m_lit = QBitArray(m_rows.size());
    endResetModel();
}

void OutlineModel::addArticle(int number)
{
    const Article &article = m_view.page.articles[number];
    const int headline = headlineBlock(article);
    m_rows << OutlineRow{.kind = Kind::Article, .article = number, .block = headline};
    m_rows << OutlineRow{.kind = Kind::Facts, .article = number};
    for (int doubt = 0; doubt < m_doubts.size(); ++doubt) {
        if (m_doubts[doubt].article == number)
            m_rows << OutlineRow{.kind = Kind::Doubt, .article = number, .doubt = doubt};
    }
    for (int block = 0; block < article.blocks.size(); ++block) {
        if (block != headline)
            m_rows << OutlineRow{.kind = Kind::Block, .article = number, .block = block};
    }
}

QString OutlineModel::text(int number) const
{
    const OutlineRow &row = m_rows[number];
    switch (row.kind) {
    case Kind::LooseLine:
        return m_view.lines.value(row.line - 1).left(wordsShown);
    case Kind::Doubt:
        return doubtSentence(m_doubts[row.doubt].doubt);
    case Kind::Article:
    case Kind::Facts:
    case Kind::Block:
        break;
    }
    const Article &article = m_view.page.articles[row.article];
    if (row.kind == Kind::Article)
        return article.headline().left(wordsShown);
    if (row.kind == Kind::Facts)
        return facts(article);
    const TextRange range = article.blocks[row.block].range;
    return article.sourceText.mid(range.begin, std::min(range.length(), wordsShown));
}

QString OutlineModel::sign(int number) const
{
    const OutlineRow &row = m_rows[number];
    if (row.kind == Kind::LooseLine)
        return QString::number(row.line);
    if (row.kind != Kind::Block)
        return {};
    const Block &block = m_view.page.articles[row.article].blocks[row.block];
    return block.kind == BlockKind::Paragraph ? lineRanges(block.lines) : roleName(block.kind);
}

QList<LineRun> OutlineModel::runs(int number) const
{
    const OutlineRow &row = m_rows[number];
    if (row.kind == Kind::Block)
        return runsOf(m_view, row.article, {row.block});
    if (row.kind == Kind::LooseLine)
        return {{row.line, row.line, 0}};
    if (row.kind == Kind::Doubt) {
        QList<LineRun> runs;
        for (const int line : m_doubts[row.doubt].doubt.lines)
            runs << LineRun{line, line, 0};
        return runs;
    }
    return runsOf(m_view, row.article);
}

int OutlineModel::rowOfBlock(int article, int block) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const OutlineRow &row) {
        return row.article == article && row.block == block &&
               (row.kind == Kind::Block || row.kind == Kind::Article);
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int OutlineModel::rowOfDoubt(int doubt) const
{
    const auto found = std::ranges::find(m_rows, doubt, &OutlineRow::doubt);
    return doubt < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool OutlineModel::isProvisional(int number) const
{
    return m_rows[number].kind == Kind::Article && m_rows[number].block < 0;
}

int OutlineModel::setLit(const std::optional<LineRun> &run)
{
    return light([&](const OutlineRow &row) { return run && touches(row, *run); });
}

void OutlineModel::lightArticle(int article)
{
    light([article](const OutlineRow &row) { return article >= 0 && row.article == article; });
}

int OutlineModel::light(const std::function<bool(const OutlineRow &row)> &isLit)
{
    int first = -1;
    for (int number = 0; number < m_rows.size(); ++number) {
        m_lit.setBit(number, isLit(m_rows[number]));
        if (first < 0 && m_lit.testBit(number))
            first = number;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::BackgroundRole});
    return first;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row());
    if (role != Qt::AccessibleTextRole)
        return {};
    const OutlineRow &row = m_rows[index.row()];
    if (row.kind == Kind::Article)
        return tr("Article %1: %2").arg(QString::number(row.article + 1), text(index.row()));
    const QString sign = this->sign(index.row());
    return sign.isEmpty() ? text(index.row()) : sign + u": "_s + text(index.row());
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
}

QString OutlineModel::facts(const Article &article) const
{
    QStringList parts{placeWords(article.place), dateWords(article.date)};
    if (!article.section.isEmpty())
        parts << article.section;
    const auto paragraphs = std::ranges::count(article.blocks, BlockKind::Paragraph, &Block::kind);
    parts << tr("%n paragraph(s)", nullptr, int(paragraphs));
    return parts.join(u" · "_s);
}

bool OutlineModel::touches(const OutlineRow &row, const LineRun &run) const
{
    const auto isIn = [&run](int line) { return line >= run.first && line <= run.last; };
    if (row.kind == Kind::LooseLine)
        return isIn(row.line);
    if (row.block < 0)
        return false;
    return std::ranges::any_of(m_view.page.articles[row.article].blocks[row.block].lines, isIn);
}

OutlineDelegate::OutlineDelegate(const OutlineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index.row());
    painter->setFont(option.font);
    if (m_model.row(index.row()).kind == Kind::Article)
        paintHead(painter, option.rect, index.row());
    else
        paintBlock(painter, option.rect, index.row());
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    switch (m_model.row(index.row()).kind) {
    case Kind::Article:
        return {0, height * 5 / 2};
    case Kind::Doubt: // one line, or two
        return {0, height * (fitsALine(option, index.row()) ? 3 : 5) / 2};
    case Kind::Facts:
    case Kind::Block:
    case Kind::LooseLine:
        break;
    }
    return {0, height * 3 / 2};
}

bool OutlineDelegate::fitsALine(const QStyleOptionViewItem &option, int row) const
{
    const int height = option.fontMetrics.height();
    const int indent = option.fontMetrics.horizontalAdvance(u"00"_s) + height * 9 / 4;
    return option.widget && option.fontMetrics.horizontalAdvance(m_model.text(row)) <
                                option.widget->width() - indent - height;
}

void OutlineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                  int row) const
{
    const OutlineRow &what = m_model.row(row);
    const QRect &rect = option.rect;
    painter->fillRect(rect, m_theme.paper);
    if (m_model.isLit(row))
        painter->fillRect(rect, m_theme.counterpart);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, m_theme.selection);
    if (what.article >= 0) {
        const QRect stripe(rect.topLeft(), QSize(option.fontMetrics.height() / 4, rect.height()));
        painter->fillRect(stripe, m_theme.tags.at(size_t(what.article) % m_theme.tags.size()).tone);
    }
    if (what.kind == Kind::Article && row > 0) {
        painter->setPen(m_theme.hairline);
        painter->drawLine(rect.topLeft(), rect.topRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.accent);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void OutlineDelegate::paintHead(QPainter *painter, const QRect &rect, int row) const
{
    const int height = painter->fontMetrics().height();
    QRect line = rect.adjusted(height * 3 / 4, height / 4, -height / 2, 0);
    const QString number = QString::number(m_model.row(row).article + 1);
    painter->setPen(m_theme.lighterInk);
    painter->drawText(line, Qt::AlignVCenter, number);
    line.setLeft(line.left() +
                 std::max(painter->fontMetrics().horizontalAdvance(u"00"_s),
                          painter->fontMetrics().horizontalAdvance(number)) +
                 height / 2);
    QFont font = scaled(painter->font(), 1.15);
    font.setFamilies(serifFamilies(ScriptChoice::Source, m_model.script()));
    font.setBold(!m_model.isProvisional(row));
    painter->setFont(font);
    painter->setPen(m_model.isProvisional(row) ? m_theme.lighterInk : m_theme.ink);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(m_model.text(row), Qt::ElideRight, line.width()));
}

void OutlineDelegate::paintBlock(QPainter *painter, const QRect &rect, int row) const
{
    const int height = painter->fontMetrics().height();
    const OutlineRow &what = m_model.row(row);
    const int indent = painter->fontMetrics().horizontalAdvance(u"00"_s) + height * 5 / 4;
    QRect line = rect.adjusted(what.article < 0 ? height * 3 / 4 : indent, 0, -height / 2, 0);
    const QString sign = m_model.sign(row);
    const QFont base = painter->font();
    painter->setFont(scaled(base, 0.85));
    const QString shownSign =
        painter->fontMetrics().elidedText(sign, Qt::ElideRight, line.width() / 3);
    painter->setPen(m_theme.lighterInk);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shownSign);
    if (!sign.isEmpty())
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(shownSign) -
                      height / 2);
    painter->setFont(fontOf(base, row));
    const bool isDoubt = what.kind == Kind::Doubt;
    if (isDoubt) {
        painter->setPen(m_theme.accent);
        painter->drawText(line, Qt::AlignVCenter | Qt::TextWordWrap, m_model.text(row));
        return;
    }
    painter->setPen(what.kind == Kind::Facts ? m_theme.lighterInk : m_theme.ink);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(m_model.text(row), Qt::ElideRight, line.width()));
}

QFont OutlineDelegate::fontOf(const QFont &base, int row) const
{
    const Kind kind = m_model.row(row).kind;
    if (kind != Kind::Block && kind != Kind::LooseLine)
        return scaled(base, kind == Kind::Facts ? 0.9 : 1.0);
    QFont font = base;
    font.setFamilies(serifFamilies(ScriptChoice::Source, m_model.script()));
    return font;
}

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new OutlineDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setDragDropMode(DropOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Articles of the page"));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void OutlineView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    viewport()->update();
}

void OutlineView::selectRow(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(carriesLines(event));
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    const int article = articleAt(event->position().toPoint());
    event->setAccepted(carriesLines(event) && article >= 0);
    m_model.lightArticle(article);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const int article = articleAt(event->position().toPoint());
    if (!carriesLines(event) || article < 0)
        return;
    event->acceptProposedAction();
    Q_EMIT linesDropped(article);
}

int OutlineView::articleAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? m_model.row(index.row()).article : -1;
}
