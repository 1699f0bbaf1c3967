#include "search/searchfield.h"

#include "look/icons.h"
#include "models/plaintext.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBeforeSearch = 150; // milliseconds

// The part of a query that begins at `position`: up to the next white space.
QString partAt(const QString &query, qsizetype position)
{
    qsizetype end = position;
    while (end < query.size() && !query[end].isSpace())
        ++end;
    return query.mid(position, end - position);
}

// A chip may be gone by its own click, which is still under way.
void discard(QWidget *chip)
{
    chip->hide();
    chip->deleteLater();
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_leftOut(new QLabel(this))
    , m_filters(new QWidget(this))
    , m_clear(new QToolButton(this))
    , m_pause(new QTimer(this))
{
    const int space = fontMetrics().height() / 3;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, space / 2, space, space / 2);
    layout->setSpacing(space);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_icon, m_field, m_leftOut, m_filters, m_clear})
        layout->addWidget(part, part == m_field ? 1 : 0);
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins({});
    filters->setSpacing(space);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(StyledPanel);
    setMinimumHeight(fontMetrics().height() * 2); // as high with filters as without
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Search articles"));
    m_field->setAccessibleName(tr("Search"));
    m_field->installEventFilter(this);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->hide();
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Clear the search and all filters"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeSearch);
    connect(m_pause, &QTimer::timeout, this, &SearchField::searchNow);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        showClear();
        m_pause->start();
    });
    connect(m_clear, &QToolButton::clicked, this, &SearchField::allCleared);
    showClear();
}

void SearchField::setTheme(const Theme &theme)
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(tintedIcon(u"search"_s, theme.lighterInk).pixmap(QSize(size, size)));
    m_clear->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
}

void SearchField::setFilters(const QStringList &labels)
{
    for (QToolButton *chip : m_chips)
        discard(chip);
    m_chips.clear();
    for (int number = 0; number < labels.size(); ++number) {
        auto *chip = new QToolButton(m_filters);
        chip->setText(plainButtonText(labels[number]) + u"  ✕"_s);
        chip->setToolTip(tr("Remove this filter"));
        chip->setAccessibleName(tr("Remove the filter %1").arg(labels[number]));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this,
                [this, number] { Q_EMIT filterRemoved(number); });
        m_filters->layout()->addWidget(chip);
        m_chips << chip;
    }
    showClear();
}

void SearchField::setQuery(const QString &query)
{
    m_searched = query;
    m_field->setText(query);
    m_pause->stop();
}

QString SearchField::query() const
{
    return m_field->text().trimmed();
}

void SearchField::showLeftOut(const QList<qsizetype> &positions)
{
    QStringList parts;
    for (const qsizetype position : positions)
        parts << partAt(m_searched, position);
    //: Part of a query in which there is nothing to search for, such as punctuation alone.
    m_leftOut->setText(tr("left out: %1").arg(parts.join(u' ')));
    m_leftOut->setToolTip(tr("There is nothing to search for in this part of the query."));
    m_leftOut->setVisible(!parts.isEmpty());
}

void SearchField::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (m_isComposing)
            m_pause->stop();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool isTaken =
        event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event));
    return isTaken || QFrame::eventFilter(watched, event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_field->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Link), 2)); // the accent
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

bool SearchField::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (query() != m_searched || m_searched.isEmpty())
            searchNow();
        else if (event.modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousHitRequested();
        else
            Q_EMIT nextHitRequested();
        return true;
    case Qt::Key_Down:
        Q_EMIT listRequested();
        return false;
    case Qt::Key_Escape:
        m_field->clear();
        return false;
    default:
        return false;
    }
}

void SearchField::searchNow()
{
    m_pause->stop();
    if (m_isComposing || query() == m_searched)
        return;
    m_searched = query();
    m_leftOut->hide();
    Q_EMIT queryChanged(m_searched);
}

void SearchField::showClear()
{
    const bool hasFilters = !m_chips.isEmpty();
    m_clear->setVisible(hasFilters || !m_field->text().isEmpty());
    m_filters->setVisible(hasFilters);
}
