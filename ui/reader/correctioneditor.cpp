#include "reader/correctioneditor.h"

#include "hanzi/difference.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype charactersRound = 6; // a change
constexpr qsizetype mostChanges = 8;     // shown
constexpr int mostLines = 14;            // beyond, the paragraph scrolls
constexpr qreal lineHeight = 1.1;        // fonts that stand in for missing characters are taller

QString escaped(const QString &text, qsizetype begin, qsizetype end)
{
    return text.mid(begin, std::max<qsizetype>(0, end - begin)).toHtmlEscaped();
}

bool isSaving(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

CorrectionEditor::CorrectionEditor(QWidget *parent)
    : QFrame(parent)
    , m_head(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_difference(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_misread(new QRadioButton(tr("Misread"), this))
    , m_misprint(new QRadioButton(tr("Misprint: keep as printed, note what is meant"), this))
    , m_draft(new QPushButton(tr("Take up what was typed before"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setCursor(Qt::ArrowCursor);
    auto *rows = new QVBoxLayout(this);
    const int space = fontMetrics().height() / 2;
    rows->setContentsMargins(space, space, space, space);
    rows->setSpacing(space);
    for (QWidget *row :
         {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_edit),
          static_cast<QWidget *>(m_difference), static_cast<QWidget *>(m_fault), makeChoices()})
        rows->addWidget(row);
    for (QLabel *label : {m_head, m_difference, m_fault})
        label->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_fault->setTextFormat(Qt::PlainText);
    m_difference->setTextFormat(Qt::RichText);
    m_edit->setAccessibleName(tr("The paragraph as imported"));
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CorrectionEditor::showDifference);
    hide();
}

QWidget *CorrectionEditor::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    auto *cancelled = new QPushButton(tr("Cancel"), choices);
    cancelled->setToolTip(tr("Esc"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_misread);
    row->addWidget(m_misprint);
    row->addStretch();
    row->addWidget(m_draft);
    row->addWidget(cancelled);
    row->addWidget(m_save);
    connect(cancelled, &QPushButton::clicked, this, &CorrectionEditor::cancel);
    connect(m_save, &QPushButton::clicked, this, &CorrectionEditor::save);
    connect(m_draft, &QPushButton::clicked, this, [this] {
        m_draft->hide();
        m_edit->setPlainText(m_typed);
        m_edit->setFocus();
    });
    return choices;
}

void CorrectionEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::Text, theme.lighterInk); // their ground is the role Base
    m_head->setPalette(quiet);
    QPalette loud = theme.palette();
    loud.setColor(QPalette::Text, theme.accent);
    m_fault->setPalette(loud);
    if (isVisible())
        showDifference();
}

void CorrectionEditor::open(const QString &paragraph, TextRange selected, const QFont &font,
                            bool isRendition)
{
    m_paragraph = paragraph;
    const QString head = tr("The paragraph in the script as imported");
    m_head->setText(isRendition
                        ? head + u" · "_s +
                              tr("The column shows a rendition; corrections are made in what was "
                                 "imported.")
                        : head);
    m_edit->setFont(font);
    m_difference->setFont(font);
    m_edit->setPlainText(paragraph);
    m_misread->setChecked(true);
    m_draft->setVisible(m_draftOf == paragraph && !m_typed.isEmpty());
    say({});
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(selected.begin));
    cursor.setPosition(int(selected.end), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CorrectionEditor::fitInto(const QRect &area, int top)
{
    const QMargins margins = layout()->contentsMargins();
    resize(area.width(), height());
    m_edit->resize(area.width() - margins.left() - margins.right(), m_edit->height());
    m_edit->setFixedHeight(std::min(textHeight(), area.height() / 2));
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(area.width())
                                                     : sizeHint().height();
    resize(area.width(), std::min(wanted, area.height()));
    move(area.left(), std::clamp(top, area.top(), std::max(area.top(), area.bottom() - height())));
}

int CorrectionEditor::textHeight() const
{
    // A plain text edit measures its document in lines.
    const int lines = std::clamp(m_edit->document()->lineCount(), 2, mostLines);
    const qreal margins = 2 * (m_edit->document()->documentMargin() + m_edit->frameWidth());
    return int(std::ceil(m_edit->fontMetrics().lineSpacing() * lines * lineHeight + margins));
}

bool CorrectionEditor::isChanged() const
{
    return m_edit->toPlainText() != m_paragraph;
}

void CorrectionEditor::saved()
{
    m_typed.clear();
    hide();
}

void CorrectionEditor::refused(const QString &reason)
{
    say(reason);
    m_save->setEnabled(true);
}

void CorrectionEditor::cancel()
{
    if (isChanged()) {
        m_draftOf = m_paragraph;
        m_typed = m_edit->toPlainText();
    }
    hide();
}

void CorrectionEditor::save()
{
    if (!isChanged()) {
        hide();
        return;
    }
    m_save->setEnabled(false); // until it is known what became of it
    say({});
    Q_EMIT saveRequested(m_edit->toPlainText(), m_misprint->isChecked()
                                                    ? Correction::Cause::Misprint
                                                    : Correction::Cause::Misread);
}

void CorrectionEditor::say(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_save->setEnabled(true);
}

void CorrectionEditor::showDifference()
{
    m_difference->setText(differenceMarkup(m_paragraph, m_edit->toPlainText(), m_theme));
    m_difference->setVisible(isChanged());
    say({});
}

bool CorrectionEditor::isComposing() const
{
    const QTextLayout *layout = m_edit->textCursor().block().layout();
    return layout != nullptr && !layout->preeditAreaText().isEmpty();
}

// The keys that are meant for the editor as a whole. The window's own wait while it is open.
bool CorrectionEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || isComposing())
        return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() != Qt::Key_Escape && !isEnter)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (key.key() == Qt::Key_Escape)
        cancel();
    else if (isSaving(key))
        save();
    else
        say(tr("A paragraph stays one paragraph; Ctrl+Enter saves it."));
    return true;
}

void CorrectionEditor::keyPressEvent(QKeyEvent *event)
{
    if (isComposing())
        return;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (isSaving(*event))
        save();
    // Others are not meant for the pane below either.
}

void CorrectionEditor::hideEvent(QHideEvent *event)
{
    const QWidget *focused = focusWidget();
    const bool hadFocus = hasFocus() || (focused != nullptr && focused->hasFocus());
    QFrame::hideEvent(event);
    if (hadFocus)
        parentWidget()->setFocus(Qt::PopupFocusReason);
}

QString differenceMarkup(const QString &before, const QString &after, const Theme &theme)
{
    const QList<Change> changes = changesBetween(before, after);
    QStringList shown;
    for (const Change &change : changes.mid(0, mostChanges)) {
        const qsizetype from = std::max<qsizetype>(0, change.before.begin - charactersRound);
        const qsizetype to = std::min(before.size(), change.before.end + charactersRound);
        shown << u"%1<s style='color:%2'>%3</s><u style='color:%4'>%5</u>%6"_s.arg(
            escaped(before, from, change.before.begin), theme.lighterInk.name(),
            escaped(before, change.before.begin, change.before.end), theme.accent.name(),
            escaped(after, change.after.begin, change.after.end),
            escaped(before, change.before.end, to));
    }
    if (changes.size() > mostChanges)
        shown << u"…"_s;
    return u"<span style='white-space:pre-wrap'>"_s + shown.join(u" … "_s) + u"</span>"_s;
}
