#include "browse/emptyview.h"

#include "look/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyView::EmptyView(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space * 3 / 4);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_act, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_act, &QPushButton::clicked, this, &EmptyView::actRequested);
}

void EmptyView::setTheme(const Theme &theme)
{
    const int size = fontMetrics().height() * 2;
    m_icon->setPixmap(tintedIcon(m_iconName, theme.lighterInk).pixmap(QSize(size, size)));
}

void EmptyView::say(const QString &text, const QString &act)
{
    m_text->setText(text);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
}
