#include "marks/noteedit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int pauseBeforeSaving = 500; // milliseconds
constexpr int mostLines = 12;          // beyond, the note scrolls

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(fontMetrics().height() / 4.0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeSaving);
    connect(m_pause, &QTimer::timeout, this, &NoteEdit::save);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause->start();
        setFixedHeight(heightOfWords());
    });
}

void NoteEdit::setNote(const QString &note)
{
    const bool hasUnsavedWords = toPlainText() != m_stored;
    m_stored = note;
    if (hasUnsavedWords || toPlainText() == note)
        return;
    setPlainText(note);
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

QSize NoteEdit::sizeHint() const
{
    return {fontMetrics().height() * 8, heightOfWords()};
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    save();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        focusNextPrevChild(false);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    setFixedHeight(heightOfWords());
}

int NoteEdit::heightOfWords() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int margins = int(2 * document()->documentMargin()) + 2 * frameWidth();
    return std::clamp(lines, 1, mostLines) * fontMetrics().lineSpacing() + margins + 1;
}
