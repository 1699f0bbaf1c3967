#include "marks/passagedelegate.h"

#include "browse/smallfont.h"
#include "hanzi/scriptcount.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "models/datetext.h"
#include "models/statename.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int oneLine = Qt::TextSingleLine | Qt::TextForceLeftToRight | Qt::AlignVCenter;

// In the glyphs of the script it is written in.
QFont textFont(const QFont &interfaceFont, Script script)
{
    QFont font(interfaceFont);
    font.setFamilies(serifFamilies(ScriptChoice::Source, script));
    font.setPixelSize(QFontInfo(interfaceFont).pixelSize() * 8 / 7);
    return font;
}

QString withDoubt(const QString &text, bool isInferred)
{
    //: A city or date that was inferred. Chinese: %1（推断）
    return isInferred && !text.isEmpty() ? PassageDelegate::tr("%1 (inferred)").arg(text) : text;
}

QString sourceOf(const PassageRow &row)
{
    QStringList parts{withDoubt(row.city, row.isCityInferred),
                      withDoubt(dateText(row.date), row.isDateInferred), row.paper};
    if (!row.isWhole)
        parts.prepend(row.headline);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString stateWords(const PassageRow &row)
{
    QStringList words;
    if (row.isWhole)
        words << PassageDelegate::tr("Whole article");
    if (row.isImportant)
        words << u"★ "_s + PassageDelegate::tr("Important");
    if (row.state != MarkState::Ok)
        words << markStateName(row.state);
    return words.join(u" · "_s);
}

// The note has the room of what there is not.
QRect notePlace(const PassageLayout &layout, const PassageRow &row)
{
    QRect place = layout.note;
    if (row.tags.isEmpty())
        place.setTop(layout.tags.top());
    if (stateWords(row).isEmpty())
        place.setBottom(layout.state.bottom());
    return place;
}

QRect movedTo(const QRect &place, const QRect &row)
{
    return place.translated(row.topLeft());
}

} // namespace

PassageDelegate::PassageDelegate(const PassageListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

PassageLayout PassageDelegate::layout(const QFont &interfaceFont, int width) const
{
    return passageLayout(width, textFont(interfaceFont, Script::Neutral), interfaceFont);
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PassageLayout places = layout(option.font, option.rect.width());
    const PassageRow *row = m_model.row(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option);
    paintTick(painter, movedTo(places.tick, option.rect), m_model.isTicked(index.row()));
    if (row) {
        painter->translate(option.rect.topLeft());
        paintQuote(painter, option.font, places, *row);
        painter->setFont(smallFont(option.font));
        paintSource(painter, places.source, *row);
        paintTags(painter, places.tags, *row);
        paintNote(painter, notePlace(places, *row), *row);
        paintState(painter, places.state, *row);
    } else {
        painter->setPen(m_theme.lighterInk);
        painter->drawText(movedTo(places.quote, option.rect), Qt::TextWordWrap,
                          index.data().toString());
    }
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex & /*index*/) const
{
    return {0, layout(option.font, option.rect.width()).height};
}

void PassageDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isCurrent ? m_theme.window : m_theme.paper);
    painter->setPen(m_theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent)
        painter->fillRect(QRect(option.rect.topLeft(),
                                QSize(option.fontMetrics.height() / 5, option.rect.height())),
                          m_theme.accent);
}

void PassageDelegate::paintTick(QPainter *painter, const QRect &place, bool isTicked) const
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

void PassageDelegate::paintQuote(QPainter *painter, const QFont &interfaceFont,
                                 const PassageLayout &layout, const PassageRow &row) const
{
    const QString quote = row.isWhole ? row.headline : row.quote;
    QFont font = textFont(interfaceFont, countScript(quote).verdict());
    if (row.isWhole)
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QColor none = m_theme.hairline;
    const bool isTagged = !row.tags.isEmpty();
    const TagColors colors =
        isTagged ? m_theme.tags.at(size_t(row.tags.constFirst().color) % m_theme.tags.size())
                 : TagColors{m_theme.paper, none};
    painter->fillRect(layout.stripe, colors.tone);
    painter->setFont(font);
    QRect line = layout.quote;
    line.setHeight(layout.quote.height() / 2);
    const QStringList lines = firstLines(quote, font, line.width(), 2);
    for (const QString &text : lines) {
        if (isTagged && !row.isWhole) {
            const int above = line.height() / 7;
            QRect wash = line.adjusted(0, above, 0, -above);
            wash.setWidth(std::min(line.width(), metrics.horizontalAdvance(text)));
            painter->fillRect(wash, colors.wash);
        }
        painter->setPen(row.state == MarkState::Orphan ? m_theme.lighterInk : m_theme.ink);
        painter->drawText(line, oneLine, text);
        line.translate(0, line.height());
    }
}

void PassageDelegate::paintSource(QPainter *painter, const QRect &place,
                                  const PassageRow &row) const
{
    painter->setPen(m_theme.lighterInk);
    painter->drawText(
        place, oneLine,
        painter->fontMetrics().elidedText(sourceOf(row), Qt::ElideMiddle, place.width()));
}

// Each by its dot and its path; what there is no room for is counted.
void PassageDelegate::paintTags(QPainter *painter, const QRect &place, const PassageRow &row) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int dot = metrics.height() / 2;
    QRect rest = place;
    for (qsizetype number = 0; number < row.tags.size(); ++number) {
        const Tag &tag = row.tags.at(number);
        const QString others = u" +%1"_s.arg(row.tags.size() - number);
        const bool isLast = number + 1 == row.tags.size();
        const int needed = dot * 3 / 2 + metrics.horizontalAdvance(tag.path) +
                           (isLast ? 0 : metrics.horizontalAdvance(others));
        if (number > 0 && needed > rest.width()) {
            painter->setPen(m_theme.lighterInk);
            painter->drawText(rest, oneLine, others);
            return;
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.tags.at(size_t(tag.color) % m_theme.tags.size()).tone);
        painter->drawEllipse(QRect(rest.left(), rest.center().y() - dot / 2, dot, dot));
        rest.setLeft(rest.left() + dot * 3 / 2);
        painter->setPen(m_theme.ink);
        const QString shown = metrics.elidedText(tag.path, Qt::ElideMiddle, rest.width());
        painter->drawText(rest, oneLine, shown);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + dot);
    }
}

void PassageDelegate::paintNote(QPainter *painter, const QRect &place, const PassageRow &row) const
{
    const int height = painter->fontMetrics().lineSpacing();
    const int most = std::max(1, place.height() / height);
    painter->setPen(m_theme.lighterInk);
    QRect line(place.left(), place.top(), place.width(), height);
    const QStringList lines = firstLines(row.note, painter->font(), place.width(), most);
    for (const QString &text : lines) {
        painter->drawText(line, oneLine, text);
        line.translate(0, height);
    }
}

void PassageDelegate::paintState(QPainter *painter, const QRect &place, const PassageRow &row) const
{
    painter->setPen(row.state == MarkState::Ok && !row.isImportant ? m_theme.lighterInk
                                                                   : m_theme.accent);
    painter->drawText(
        place, oneLine,
        painter->fontMetrics().elidedText(stateWords(row), Qt::ElideRight, place.width()));
}
