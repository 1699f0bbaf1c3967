#include "window/formatlist.h"

#include "browse/smallfont.h"
#include "window/formatwords.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

// Two lines: the name, and smaller what it is for. Of a family one, in smaller letters.
class FormatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int space = option.fontMetrics.height() / 2;
        const int small = QFontMetrics(smallFont(option.font)).height();
        return isHead(index) ? QSize(0, small + space)
                             : QSize(0, option.fontMetrics.height() + small + space);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const int space = option.fontMetrics.height() / 2;
        const QRect lines = option.rect.adjusted(space, space / 2, -space, -space / 2);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        if (isHead(index)) {
            paintLine(*painter, option, lines, Qt::AlignBottom, index.data().toString(), true);
        } else {
            paintLine(*painter, option, lines, Qt::AlignTop, index.data().toString(), false);
            paintLine(*painter, option, lines, Qt::AlignBottom,
                      index.data(FormatList::PurposeRole).toString(), true);
        }
        painter->restore();
    }

private:
    static bool isHead(const QModelIndex &index)
    {
        return !index.flags().testFlag(Qt::ItemIsEnabled);
    }
    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &lines,
                          Qt::AlignmentFlag place, const QString &text, bool isLighter)
    {
        const QFont font = isLighter ? smallFont(option.font) : option.font;
        painter.setFont(font);
        painter.setPen(
            option.palette.color(isLighter ? QPalette::PlaceholderText : QPalette::Text));
        painter.drawText(lines, int(Qt::AlignLeft | place) | int(Qt::TextSingleLine),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, lines.width()));
    }
};

} // namespace

FormatList::FormatList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new FormatDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    std::optional<FormatFamily> family;
    for (const FormatWords &words : formatWords()) {
        if (family != words.family)
            addHead(nameOf(words.family));
        family = words.family;
        auto *item = new QListWidgetItem(words.name, this);
        item->setData(FormatRole, int(words.format));
        item->setData(PurposeRole, words.purpose);
        item->setData(TokenRole, QString(factsOf(words.format).token));
        item->setData(Qt::AccessibleDescriptionRole, words.purpose);
        item->setToolTip(words.purpose);
    }
}

void FormatList::addHead(const QString &name)
{
    auto *head = new QListWidgetItem(name, this);
    head->setFlags(Qt::NoItemFlags);
    head->setData(FormatRole, -1);
}

NoteFormat FormatList::format() const
{
    const QListWidgetItem *item = currentItem();
    return item ? NoteFormat(item->data(FormatRole).toInt()) : NoteFormat::Markdown;
}

void FormatList::setFormat(NoteFormat format)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(FormatRole).toInt() == int(format))
            setCurrentRow(row);
    }
}

void FormatList::keyboardSearch(const QString &letters)
{
    m_typed.add(letters);
    for (const int role : {int(Qt::DisplayRole), int(TokenRole)}) {
        const auto text = [this, role](int row) {
            const bool isHead = !item(row)->flags().testFlag(Qt::ItemIsEnabled);
            return isHead ? QString() : item(row)->data(role).toString();
        };
        const int row = m_typed.find(text, currentRow(), count());
        if (row >= 0)
            return setCurrentRow(row);
    }
}
