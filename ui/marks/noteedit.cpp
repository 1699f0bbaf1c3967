#include "marks/noteedit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <cmath>

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(fontMetrics().height() / 4.0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeSaving);
    connect(m_pause, &QTimer::timeout, this, &NoteEdit::save);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
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
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        words += std::max<qreal>(fontMetrics().lineSpacing(), blockBoundingRect(block).height());
    return int(std::ceil(words + 2 * document()->documentMargin())) + 2 * frameWidth();
}
