#include "marks/memodialog.h"

#include "look/scrollbar.h"
#include "marks/notedocument.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <utility>

MemoDialog::MemoDialog(const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(new QLabel(subject, this))
    , m_sides(new QStackedWidget(this))
    , m_text(new QTextEdit(m_sides))
    , m_edit(new QPlainTextEdit(m_sides))
    , m_sentence(new QLabel(this))
    , m_write(new QPushButton(tr("&Write"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_discard(new QPushButton(tr("D&iscard"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Memo"));
    layOut();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MemoDialog::showState);
    connect(m_write, &QPushButton::clicked, this, &MemoDialog::write);
    connect(m_save, &QPushButton::clicked, this, &MemoDialog::save);
    connect(m_discard, &QPushButton::clicked, this, &MemoDialog::discard);
    connect(m_delete, &QPushButton::clicked, this, &MemoDialog::deletionWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showSide();
}

void MemoDialog::layOut()
{
    const int space = fontMetrics().height() / 2;
    QFont head = font();
    head.setWeight(QFont::DemiBold);
    m_subject->setFont(head);
    for (QLabel *label : {m_subject, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setForegroundRole(QPalette::Link);
    m_text->setDocument(makeNoteDocument(m_text));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Memo"));
    m_edit->setAccessibleName(tr("Memo"));
    m_edit->setPlaceholderText(tr("What there is to say; Markdown is shown when it is read"));
    m_edit->setTabChangesFocus(true);
    for (QAbstractScrollArea *side :
         {static_cast<QAbstractScrollArea *>(m_text), static_cast<QAbstractScrollArea *>(m_edit)}) {
        side->setFrameShape(QFrame::NoFrame);
        m_sides->addWidget(side);
    }
    m_text->document()->setDocumentMargin(space);
    m_edit->document()->setDocumentMargin(space);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_delete, m_discard})
        acts->addWidget(button);
    acts->addStretch();
    for (QPushButton *button : {m_write, m_save, m_close})
        acts->addWidget(button);
    for (QPushButton *button : {m_delete, m_discard, m_write, m_save, m_close})
        button->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(space);
    rows->addWidget(m_subject);
    rows->addWidget(m_sides, 1);
    rows->addWidget(m_sentence);
    rows->addLayout(acts);
    resize(fontMetrics().height() * 30, fontMetrics().height() * 24);
}

void MemoDialog::setTheme(const Theme &theme)
{
    for (QAbstractScrollArea *side :
         {static_cast<QAbstractScrollArea *>(m_text), static_cast<QAbstractScrollArea *>(m_edit)})
        side->verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
}

void MemoDialog::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showSide();
}

void MemoDialog::setMemo(const QString &text)
{
    const bool isWritten = hasUnstoredWords() && m_edit->toPlainText() != text;
    const bool isOther = std::exchange(m_stored, text) != text;
    if (isWritten)
        return showState();
    fillWithNote(*m_text->document(), text);
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
    m_sentence->clear();
    if (m_isClosing)
        return QDialog::done(QDialog::Accepted);
    if (isOther)
        showSide();
    showState();
}

// What is there is read first.
void MemoDialog::showSide()
{
    if (m_isReadOnly || !m_stored.isEmpty())
        m_sides->setCurrentWidget(m_text);
    else
        m_sides->setCurrentWidget(m_edit);
    m_sides->currentWidget()->setFocus();
    showState();
}

void MemoDialog::sayFailed(const QString &why)
{
    m_isClosing = false;
    m_sentence->setText(why);
    showState();
}

void MemoDialog::forget()
{
    m_stored.clear();
    m_edit->clear();
    QDialog::done(QDialog::Accepted);
}

bool MemoDialog::hasFailed() const
{
    return hasUnstoredWords() && !m_sentence->text().isEmpty();
}

bool MemoDialog::hasUnstoredWords() const
{
    return m_edit->toPlainText() != m_stored;
}

void MemoDialog::save()
{
    const QString text = m_edit->toPlainText();
    if (!hasUnstoredWords())
        return showSide();
    if (!text.trimmed().isEmpty())
        Q_EMIT saveWanted(text);
    else if (!m_stored.isEmpty())
        Q_EMIT deletionWanted();
    else
        discard(); // nothing but white space, and nothing was there
}

void MemoDialog::write()
{
    m_sides->setCurrentWidget(m_edit);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus();
    showState();
}

void MemoDialog::showState()
{
    const bool isWriting = m_sides->currentWidget() == m_edit;
    m_write->setVisible(!isWriting && !m_isReadOnly);
    m_save->setVisible(isWriting);
    m_save->setEnabled(hasUnstoredWords());
    m_discard->setVisible(isWriting && hasUnstoredWords());
    m_delete->setVisible(!m_isReadOnly && !m_stored.isEmpty());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void MemoDialog::discard()
{
    m_sentence->clear();
    m_edit->setPlainText(m_stored);
    if (m_isClosing)
        return QDialog::done(QDialog::Accepted);
    showSide();
}

// What is written is stored first; it closes once it is.
void MemoDialog::done(int result)
{
    if (!hasUnstoredWords())
        return QDialog::done(result);
    m_isClosing = true;
    save();
}

void MemoDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}
