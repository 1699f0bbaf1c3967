#include "search/placelist.h"

#include "browse/smallfont.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

class PlaceListModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setPlaces(const QList<ListedPlace> &places)
    {
        beginResetModel();
        m_places = places;
        endResetModel();
    }
    const ListedPlace &place(int row) const { return m_places[row]; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_places.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const ListedPlace &place = m_places[index.row()];
        if (role == Qt::AccessibleTextRole)
            return QString(place.head + u". "_s + place.text);
        return role == Qt::DisplayRole ? place.head : QVariant();
    }

private:
    QList<ListedPlace> m_places;
};

namespace {

constexpr int linesOfText = 2;

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    PlaceDelegate(const PlaceListModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        const QFontMetrics head(smallFont(option.font));
        const QFontMetrics text(option.font);
        return {0, head.lineSpacing() + linesOfText * text.lineSpacing() + 2 * margin(option)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const int space = margin(option);
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->fillRect(option.rect, m_theme.window);
            QRect stripe = option.rect;
            stripe.setWidth(qMax(2, space / 2));
            painter->fillRect(stripe, m_theme.accent);
        }
        const QRect inner = option.rect.adjusted(2 * space, space, -2 * space, -space);
        const ListedPlace &place = m_model.place(index.row());
        paintHead(*painter, place, smallFont(option.font), inner);
        paintText(*painter, place, option.font, inner);
        painter->setPen(m_theme.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static int margin(const QStyleOptionViewItem &option)
    {
        return QFontMetrics(option.font).height() / 3;
    }

    void paintHead(QPainter &painter, const ListedPlace &place, const QFont &font,
                   const QRect &inner) const
    {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(m_theme.lighterInk);
        painter.drawText(QPoint(inner.left(), inner.top() + metrics.ascent()),
                         metrics.elidedText(place.head, Qt::ElideRight, inner.width()));
    }

    void paintText(QPainter &painter, const ListedPlace &place, const QFont &font,
                   const QRect &inner) const
    {
        QTextLayout layout(place.text, font);
        QList<QTextLayout::FormatRange> lit;
        for (const TextRange match : place.matches) {
            QTextLayout::FormatRange range{int(match.begin), int(match.length()), {}};
            range.format.setBackground(m_theme.hit);
            range.format.setForeground(m_theme.ink);
            lit << range;
        }
        layout.setFormats(lit);
        qreal below = QFontMetrics(smallFont(font)).lineSpacing();
        layout.beginLayout();
        for (int number = 0; number < linesOfText; ++number) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(inner.width());
            line.setPosition({0, below});
            below += QFontMetrics(font).lineSpacing();
        }
        layout.endLayout();
        painter.setPen(m_theme.ink);
        layout.draw(&painter, inner.topLeft());
    }

    const PlaceListModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};

} // namespace

PlaceList::PlaceList(QWidget *parent)
    : QListView(parent)
    , m_model(new PlaceListModel(this))
{
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(*m_model, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT placeChosen(m_model->place(index.row()).place);
    });
}

void PlaceList::setTheme(const Theme &theme)
{
    static_cast<PlaceDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void PlaceList::setPlaces(const QList<ListedPlace> &places)
{
    m_model->setPlaces(places);
    if (!places.isEmpty())
        setCurrentIndex(m_model->index(0));
}
