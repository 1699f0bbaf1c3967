#include "marks/fieldedit.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace {

constexpr int mostLines = 10; // beyond, the field scrolls

} // namespace

FieldEdit::FieldEdit(int fewestLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(fontMetrics().height() / 4.0);
    connect(this, &QPlainTextEdit::textChanged, this, &FieldEdit::fitHeight);
    fitHeight();
}

void FieldEdit::setStored(const QString &text)
{
    m_stored = text;
    if (toPlainText() != text)
        setPlainText(text);
}

void FieldEdit::leave()
{
    if (!isChanged())
        return;
    m_stored = toPlainText();
    Q_EMIT edited(m_stored);
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave();
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChanged())
        setPlainText(m_stored);
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void FieldEdit::fitHeight()
{
    qreal words = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        words += std::max<qreal>(fontMetrics().lineSpacing(), blockBoundingRect(block).height());
    const int line = fontMetrics().lineSpacing();
    const int wanted = std::clamp(int(std::ceil(words)), m_fewestLines * line, mostLines * line);
    setVerticalScrollBarPolicy(words > mostLines * line ? Qt::ScrollBarAsNeeded
                                                        : Qt::ScrollBarAlwaysOff);
    setFixedHeight(wanted + int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth());
}
