#include "browse/articledelegate.h"

#include "browse/smallfont.h"
#include "models/datetext.h"
#include "models/statename.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// Where the next line of a row goes.
struct ArticleDelegate::Pen
{
    QPainter *painter;
    QFont font;
    QFont small;
    QRect line; // the rest of the row, its top where the next line begins

    QRect next(const QFontMetrics &metrics)
    {
        const QRect taken(line.left(), line.top(), line.width(), metrics.height());
        line.setTop(taken.bottom() + 1 + metrics.leading() + metrics.height() / 8);
        return taken;
    }
};

namespace {

QMargins rowMargins(const QFontMetrics &metrics)
{
    const int side = metrics.height() * 3 / 4;
    const int above = metrics.height() / 2;
    return {side, above, side, above};
}

QString dateWithDoubt(const ArticleRow &row)
{
    QString date = dateText(row.date);
    if (row.dateKind != DateKind::Inferred)
        return date;
    //: A date that was inferred. Chinese: %1（推断）
    return QCoreApplication::translate("dates", "%1 (inferred)").arg(date);
}

} // namespace

ArticleDelegate::ArticleDelegate(const ArticleListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option);
    Pen pen{painter, option.font, smallFont(option.font),
            option.rect.marginsRemoved(rowMargins(option.fontMetrics))};
    const ArticleRow *row = m_model.row(index.row());
    if (row) {
        paintHeadline(pen, *row);
        paintDetails(pen, *row);
        if (m_model.showsSnippets())
            paintSnippet(pen, m_model.snippet(index.row()));
    } else {
        painter->setPen(m_theme.lighterInk);
        painter->drawText(pen.line, Qt::TextWordWrap, index.data().toString());
    }
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex & /*index*/) const
{
    const QFontMetrics headline(option.font);
    Pen pen{nullptr, option.font, smallFont(option.font), QRect(0, 0, 1, 0)};
    const QFontMetrics details(pen.small);
    pen.next(headline);
    int bottom = pen.next(details).bottom();
    if (m_model.showsSnippets())
        bottom = pen.next(details).bottom();
    const QMargins margins = rowMargins(headline);
    return {0, margins.top() + bottom + 1 + margins.bottom()};
}

void ArticleDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? m_theme.paper : m_theme.window);
    if (isSelected) {
        const QRect stripe(option.rect.topLeft(),
                           QSize(option.fontMetrics.height() / 5, option.rect.height()));
        painter->fillRect(stripe, m_theme.accent);
    }
    painter->setPen(m_theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void ArticleDelegate::paintHeadline(Pen &pen, const ArticleRow &row) const
{
    QFont font = pen.font;
    font.setWeight(row.state == ReadState::New ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    QRect line = pen.next(QFontMetrics(pen.font));
    pen.painter->setFont(font);
    if (row.isStarred) {
        pen.painter->setPen(m_theme.accent);
        pen.painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, u"★"_s);
        line.setRight(line.right() - metrics.horizontalAdvance(u"★"_s) - metrics.height() / 4);
    }
    pen.painter->setPen(row.state == ReadState::Excluded ? m_theme.lighterInk : m_theme.ink);
    pen.painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(row.headline, Qt::ElideRight, line.width()));
}

void ArticleDelegate::paintDetails(Pen &pen, const ArticleRow &row) const
{
    const QFontMetrics metrics(pen.small);
    QRect line = pen.next(metrics);
    const int dot = metrics.height() / 2;
    pen.painter->setRenderHint(QPainter::Antialiasing);
    pen.painter->setPen(Qt::NoPen);
    QList<int> colors = row.tagColors;
    std::ranges::reverse(colors); // from the right edge inwards
    for (const int color : colors) {
        const QRect place(line.right() - dot, line.center().y() - dot / 2, dot, dot);
        pen.painter->setBrush(m_theme.tags.at(size_t(color) % m_theme.tags.size()).tone);
        pen.painter->drawEllipse(place);
        line.setRight(place.left() - dot / 2);
    }
    pen.painter->setFont(pen.small);
    pen.painter->setPen(m_theme.lighterInk);
    // The state stands there whole, whatever there is no room for before it.
    QString state = row.state == ReadState::New ? QString() : stateName(row.state);
    const QString details = articleDetails(row, m_grouping);
    if (!state.isEmpty() && !details.isEmpty())
        state.prepend(u" · "_s);
    const int room = line.width() - metrics.horizontalAdvance(state);
    pen.painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(details, Qt::ElideRight, room) + state);
}

void ArticleDelegate::paintSnippet(Pen &pen, const Snippet &snippet) const
{
    const QRect line = pen.next(QFontMetrics(pen.small));
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange match : snippet.matches) {
        QTextCharFormat format;
        format.setBackground(m_theme.hit);
        format.setForeground(m_theme.ink);
        formats << QTextLayout::FormatRange{int(match.begin), int(match.length()), format};
    }
    QString text = snippet.text;
    QTextLayout layout(text.replace(u'\n', u' '), pen.small);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setNumColumns(int(text.size()));
    layout.endLayout();
    pen.painter->setPen(m_theme.lighterInk);
    pen.painter->setClipRect(line);
    layout.draw(pen.painter, line.topLeft());
}

QString articleDetails(const ArticleRow &row, Grouping grouping)
{
    QStringList parts{row.byline};
    if (row.paragraphs > 0)
        parts << QCoreApplication::translate("ArticleDelegate", "%n paragraph(s)", nullptr,
                                             row.paragraphs);
    if (grouping != Grouping::CityAndMonth)
        parts << row.city.shortName;
    if (grouping == Grouping::Paper)
        parts << dateWithDoubt(row);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}
