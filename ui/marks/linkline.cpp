#include "marks/linkline.h"

#include <QKeyEvent>
#include <QMouseEvent>

LinkLine::LinkLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void LinkLine::setWords(const QString &words, const Theme &theme)
{
    setText(words);
    setAccessibleName(words);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.accent);
    setPalette(colors);
}

void LinkLine::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // the card's own click goes to its own passage
}

void LinkLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT followed();
}

void LinkLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT followed();
    else
        QLabel::keyPressEvent(event);
}

void LinkLine::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    underline(true);
}

void LinkLine::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    underline(false);
}

void LinkLine::underline(bool isUnderlined)
{
    QFont underlined = font();
    underlined.setUnderline(isUnderlined);
    setFont(underlined);
}
