#include "ingest/outlinemodel.h"

#include "ingest/reviewwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsShown = 200; // characters; more never fit a row

using Kind = OutlineRow::Kind;

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
    for (int number = 0; number < m_rows.size(); ++number)
        m_lit.setBit(number, isLit(m_rows[number]));
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::BackgroundRole});
    return firstLit();
}

int OutlineModel::firstLit() const
{
    for (int number = 0; number < m_lit.size(); ++number) {
        if (isLit(number))
            return number;
    }
    return -1;
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
