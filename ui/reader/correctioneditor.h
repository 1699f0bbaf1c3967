#pragma once

#include "look/theme.h"
#include "paper/correction.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

// A paragraph as imported, to be put right: it lies over the sheet, the text as plain as it came,
// below it what is changed. Ctrl+Enter saves, Escape closes; what was typed and not saved is
// offered again when the same paragraph is opened.
class CorrectionEditor final : public QFrame
{
    Q_OBJECT

public:
    // `parent` is the widget whose area it may use; it gets the focus back.
    explicit CorrectionEditor(QWidget *parent);

    void setTheme(const Theme &theme);
    // `selected` counts in the paragraph's text. `isRendition`: the column shows another script.
    void open(const QString &paragraph, TextRange selected, const QFont &font, bool isRendition);
    // Beside that: its lines are broken anew.
    void fitInto(const QRect &area, int top);
    bool isChanged() const;
    void saved();                        // closes; nothing is left to be offered
    void refused(const QString &reason); // stays open with what was typed
    void cancel();

Q_SIGNALS:
    // The whole paragraph.
    void saveRequested(const QString &text, Correction::Cause cause);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChoices();
    void showDifference();
    void say(const QString &sentence);
    void save();
    bool isComposing() const;
    int textHeight() const;

    QLabel *m_head;
    QPlainTextEdit *m_edit;
    QLabel *m_difference;
    QLabel *m_fault;
    QRadioButton *m_misread;
    QRadioButton *m_misprint;
    QPushButton *m_draft;
    QPushButton *m_save;
    QString m_paragraph; // as it is without what is typed
    QString m_draftOf;   // the paragraph that what was typed last is of
    QString m_typed;     // that; empty: nothing to be offered
    Theme m_theme = Theme::of(Theme::Name::Light);
};

// What is changed, as markup: left out struck, put in underlined, with some characters round it.
QString differenceMarkup(const QString &before, const QString &after, const Theme &theme);
