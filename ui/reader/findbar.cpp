#include "reader/findbar.h"

#include "look/icons.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    const int space = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, space / 2, space, space / 2);
    layout->setSpacing(space / 2);
    layout->addWidget(m_words);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(space);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_close);
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setFixedWidth(fontMetrics().height() * 14);
    m_words->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous place (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next place (Enter)"));
    m_next->setAccessibleName(tr("Next place"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    showCount(0, 0);
    hide();
}

void FindBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_close->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.lighterInk);
    m_count->setPalette(quiet);
    update();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::showCount(qsizetype current, qsizetype total)
{
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(total > 0);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (total == 0)
        m_count->setText(tr("not in this article"));
    else
        m_count->setText(u"%1/%2"_s.arg(current).arg(total));
    m_words->setAccessibleDescription(m_count->text());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    const bool isTaken =
        event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event));
    return isTaken || QWidget::eventFilter(watched, event);
}

// Also from its buttons.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isComposing)
        leave();
    else
        QWidget::keyPressEvent(event);
}

// Chrome below the page, behind a hairline.
void FindBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.window);
    painter.setPen(m_theme.hairline);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void FindBar::leave()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::takeKey(const QKeyEvent &event)
{
    if (m_isComposing)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}
