#include "marks/noteedit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace {

constexpr int pauseBetweenDrafts = 1000; // milliseconds
constexpr int mostLines = 12;            // beyond, the note scrolls
constexpr int mostMeasured = 400;        // blocks looked at to find how high the words are

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Add a note"));
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(fontMetrics().height() / 4.0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBetweenDrafts);
    connect(m_pause, &QTimer::timeout, this, &NoteEdit::tellTyped);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pause->isActive())
            m_pause->start();
        fitHeight();
    });
}

void NoteEdit::setNote(const QString &note)
{
    const bool hasUnsavedWords = toPlainText() != m_stored;
    m_stored = note;
    if (hasUnsavedWords || toPlainText() == note)
        return;
    offer(note);
    m_asked = note;
}

void NoteEdit::offer(const QString &words)
{
    setPlainText(words);
    m_told = words;
    m_pause->stop();
}

void NoteEdit::save()
{
    m_pause->stop();
    if (toPlainText() == m_stored || toPlainText() == m_asked)
        return;
    m_asked = toPlainText();
    Q_EMIT noteChanged(m_asked);
}

void NoteEdit::tellTyped()
{
    if (toPlainText() == m_told || toPlainText() == m_stored)
        return;
    m_told = toPlainText();
    Q_EMIT noteTyped(m_told);
}

QSize NoteEdit::sizeHint() const
{
    return {fontMetrics().height() * 8, heightOfWords()};
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) {
        tellTyped(); // the reader will be back: kept, not yet an act of its own
        return;
    }
    save();
    Q_EMIT focusLeft();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isDone = isReturn && event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() != Qt::Key_Escape && !isDone)
        return QPlainTextEdit::keyPressEvent(event);
    save();
    Q_EMIT finished();
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void NoteEdit::fitHeight()
{
    const int words = heightOfWords();
    const int most = mostLines * fontMetrics().lineSpacing();
    setVerticalScrollBarPolicy(words > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(words, most));
}

int NoteEdit::heightOfWords() const
{
    qreal words = 0;
    int measured = 0; // a long one scrolls, however long it is
    for (QTextBlock block = document()->begin(); block.isValid() && measured < mostMeasured;
         block = block.next(), ++measured)
        words += std::max<qreal>(fontMetrics().lineSpacing(), blockBoundingRect(block).height());
    return int(std::ceil(words + 2 * document()->documentMargin())) + 2 * frameWidth();
}
