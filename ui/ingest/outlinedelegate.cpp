#include "ingest/outlinedelegate.h"

#include "look/fonts.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = OutlineRow::Kind;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    return font;
}

} // namespace

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
        paintBlock(painter, option, index.row());
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

void OutlineDelegate::paintBlock(QPainter *painter, const QStyleOptionViewItem &option,
                                 int row) const
{
    const int height = painter->fontMetrics().height();
    const OutlineRow &what = m_model.row(row);
    const int indent = painter->fontMetrics().horizontalAdvance(u"00"_s) + height * 5 / 4;
    QRect line =
        option.rect.adjusted(what.article < 0 ? height * 3 / 4 : indent, 0, -height / 2, 0);
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
    painter->setPen(inkOf(option, row));
    if (what.kind == Kind::Doubt) {
        painter->drawText(line, Qt::AlignVCenter | Qt::TextWordWrap, m_model.text(row));
        return;
    }
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(m_model.text(row), Qt::ElideRight, line.width()));
}

QColor OutlineDelegate::inkOf(const QStyleOptionViewItem &option, int row) const
{
    const Kind kind = m_model.row(row).kind;
    if (option.state.testFlag(QStyle::State_Selected))
        return m_theme.ink; // the accent is hard to read on it
    if (kind == Kind::Doubt)
        return m_theme.accent;
    return kind == Kind::Facts ? m_theme.lighterInk : m_theme.ink;
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
