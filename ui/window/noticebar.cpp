#include "window/noticebar.h"

#include "look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_theme(Theme::of(Theme::Name::Light))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    const int space = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, space / 2, space, space / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_close->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
    update();
}

void NoticeBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    show();
}

void NoticeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.counterpart);
    painter.fillRect(0, 0, fontMetrics().height() / 5, height(), m_theme.accent);
}
