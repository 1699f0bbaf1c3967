#include "search/concordancedelegate.h"

#include "browse/smallfont.h"
#include "hanzi/scriptcount.h"
#include "look/fonts.h"
#include "look/icons.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QFont textFont(const QFont &interfaceFont, ScriptChoice choice, Script script)
{
    QFont font(interfaceFont);
    font.setFamilies(serifFamilies(choice, script));
    font.setPixelSize(QFontInfo(interfaceFont).pixelSize() * 8 / 7);
    return font;
}

// As imported, a line is set in the glyphs of the script it is written in.
Script scriptOf(const KwicLine &line, ScriptChoice choice)
{
    if (choice != ScriptChoice::Source)
        return Script::Neutral;
    return countScript(QString(line.left + line.match + line.right)).verdict();
}

// As much of a context as there is room for, whole characters. That it goes on need not be said in
// every line.
QString endOf(const QString &text, const QFontMetrics &metrics, int width)
{
    const QString shown = metrics.elidedText(text, Qt::ElideLeft, width);
    return shown == text ? text : shown.mid(1);
}

QString beginningOf(const QString &text, const QFontMetrics &metrics, int width)
{
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    return shown == text ? text : shown.chopped(1);
}

constexpr int oneLine = Qt::TextSingleLine | Qt::TextForceLeftToRight | Qt::AlignVCenter;

} // namespace

ConcordanceDelegate::ConcordanceDelegate(const ConcordanceModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

KwicLayout ConcordanceDelegate::layout(const QFont &interfaceFont, int width) const
{
    const QFontMetrics text(textFont(interfaceFont, m_script, Script::Neutral));
    return kwicLayout(width, QFontMetrics(smallFont(interfaceFont)), text.horizontalAdvance(u'国'));
}

void ConcordanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const KwicLine &line = m_model.line(index.row());
    const KwicLayout places = layout(option.font, option.rect.width());
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option);
    paintTick(painter, places.tick.in(option.rect), m_model.isTicked(index.row()));
    paintSigns(painter, places.signs.in(option.rect), line);
    const QFont small = smallFont(option.font);
    painter->setFont(small);
    painter->setPen(m_theme.lighterInk);
    const QFontMetrics metrics(small);
    painter->drawText(places.city.in(option.rect), oneLine,
                      metrics.elidedText(line.city, Qt::ElideRight, places.city.width()));
    painter->drawText(places.date.in(option.rect), oneLine,
                      metrics.elidedText(line.date, Qt::ElideRight, places.date.width()));
    paintText(painter, option, places, line);
    painter->restore();
}

QSize ConcordanceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex & /*index*/) const
{
    const QFontMetrics text(textFont(option.font, m_script, Script::Neutral));
    return {0, std::max(text.horizontalAdvance(u'国') * 15 / 8, option.fontMetrics.height())};
}

void ConcordanceDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isCurrent ? m_theme.window : m_theme.paper);
    painter->setPen(m_theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        const QRect stripe(option.rect.topLeft(),
                           QSize(option.fontMetrics.height() / 5, option.rect.height()));
        painter->fillRect(stripe, m_theme.accent);
    }
}

void ConcordanceDelegate::paintTick(QPainter *painter, const QRect &place, bool isTicked) const
{
    const int size = place.width() * 7 / 8;
    const QRect box(place.left(), place.center().y() - size / 2, size, size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isTicked ? m_theme.accent : m_theme.lighterInk);
    painter->setBrush(isTicked ? QBrush(m_theme.accent) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (isTicked)
        tintedIcon(u"check"_s, m_theme.paper).paint(painter, box);
    painter->restore();
}

void ConcordanceDelegate::paintSigns(QPainter *painter, const QRect &place,
                                     const KwicLine &line) const
{
    const int size = place.width() * 3 / 7;
    QRect sign(place.left(), place.center().y() - size / 2, size, size);
    if (line.isTagged)
        tintedIcon(u"tag"_s, m_theme.lighterInk).paint(painter, sign);
    sign.moveRight(place.right());
    if (line.verdict == Verdict::Later)
        tintedIcon(u"clock"_s, m_theme.accent).paint(painter, sign);
}

void ConcordanceDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                                    const KwicLayout &layout, const KwicLine &line) const
{
    const bool isDismissed = line.verdict == Verdict::Dismissed;
    QFont font = textFont(option.font, m_script, scriptOf(line, m_script));
    font.setStrikeOut(isDismissed);
    painter->setFont(font);
    painter->setPen(isDismissed ? m_theme.lighterInk : m_theme.ink);
    const QFontMetrics metrics(font);
    painter->drawText(layout.before.in(option.rect), oneLine | Qt::AlignRight,
                      endOf(line.left, metrics, layout.before.width()));
    QRect rest = layout.onwards.in(option.rect);
    const QString match = metrics.elidedText(line.match, Qt::ElideRight, rest.width());
    const int width = std::min(metrics.horizontalAdvance(match), rest.width());
    const int above = rest.height() / 7;
    const QRect wash =
        QRect(rest.topLeft(), QSize(width, rest.height())).adjusted(0, above, 0, -above);
    painter->fillRect(wash, isDismissed ? m_theme.hairline : m_theme.hit);
    painter->drawText(rest, oneLine, match);
    rest.setLeft(rest.left() + width);
    painter->drawText(rest, oneLine, beginningOf(line.right, metrics, rest.width()));
}
