#include "search/suggestionpopup.h"

#include "look/icons.h"
#include "look/scrollbar.h"
#include "search/suggestiondelegate.h"

#include <QAccessible>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 11; // more scroll
constexpr int widest = 36;   // characters' heights

QString iconOf(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::Field:
        return u"filter"_s;
    case Suggestion::Kind::City:
        return u"place"_s;
    case Suggestion::Kind::Paper:
        return u"newspaper"_s;
    case Suggestion::Kind::Section:
        return u"columns"_s;
    case Suggestion::Kind::Tag:
        return u"tag"_s;
    case Suggestion::Kind::Word:
        return u"search"_s;
    case Suggestion::Kind::Recent:
        return u"clock"_s;
    case Suggestion::Kind::Saved:
        return u"star"_s;
    }
    return u"search"_s;
}

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
    , m_delegate(new SuggestionDelegate(this))
    , m_theme(Theme::of(Theme::Name::Light))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Suggestions"));
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { take(m_list->row(item)); });
    hide();
}

void SuggestionPopup::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    setPalette(theme.palette());
    m_list->verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
}

void SuggestionPopup::openBelow(const QRect &field, QWidget *window,
                                const QList<Suggestion> &suggestions, LastRow last)
{
    m_suggestions = suggestions;
    m_list->clear();
    for (const Suggestion &suggestion : suggestions)
        addRow(suggestion.shown, suggestion.hint, suggestion.count, iconOf(suggestion.kind));
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    if (last == LastRow::Forget)
        addRow(tr("Forget earlier queries"), {}, -1, u"trash"_s);
    if (parentWidget() != window)
        setParent(window);
    const QPoint corner = window->mapFromGlobal(field.bottomLeft()) + QPoint(0, 1);
    const int rows = std::min(m_list->count(), mostRows);
    const int height = m_list->sizeHintForRow(0) * rows + 2;
    const int width = std::min(field.width(), fontMetrics().height() * widest);
    setGeometry(QRect(corner, QSize(width, std::min(height, window->height() - corner.y()))));
    show();
    raise();
}

bool SuggestionPopup::hasCurrent() const
{
    return isVisible() && m_list->currentRow() >= 0;
}

// A line that sets it off also where the ground below is as dark as it is.
void SuggestionPopup::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_theme.lighterInk);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SuggestionPopup::step(int rows)
{
    const int places = m_list->count() + 1; // none is a place too, at the field itself
    const int place = (m_list->currentRow() + 1 + rows + places) % places;
    m_list->setCurrentRow(place - 1);
    if (place == 0)
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus); // the keys stay in the field
    event.setChild(place - 1);
    QAccessible::updateAccessibility(&event);
}

void SuggestionPopup::takeCurrent()
{
    take(m_list->currentRow());
}

void SuggestionPopup::addRow(const QString &shown, const QString &hint, qint64 count,
                             const QString &icon)
{
    auto *row = new QListWidgetItem(tintedIcon(icon, m_theme.lighterInk), shown, m_list);
    row->setData(SuggestionDelegate::HintRole, hint);
    row->setData(SuggestionDelegate::CountRole, count);
    QStringList words{shown, hint};
    if (count >= 0)
        words << tr("%n article(s)", nullptr, int(count));
    words.removeAll(QString());
    row->setData(Qt::AccessibleTextRole, words.join(u", "_s));
}

void SuggestionPopup::take(int row)
{
    hide();
    if (row == m_suggestions.size())
        Q_EMIT forgetRequested();
    else if (row >= 0)
        Q_EMIT taken(Suggestion(m_suggestions.at(row))); // the list may change meanwhile
}
