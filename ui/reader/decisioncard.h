#pragma once

#include "hanzi/decision.h"
#include "look/theme.h"
#include "paper/phrase.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

// The small card beside a character: how it is read, what it became and why, and what the reader
// may want instead. It lies over the pane and closes with Escape.
class DecisionCard final : public QFrame
{
    Q_OBJECT

public:
    struct Matter
    {
        Decision decision;
        QString word;                // the dictionary word it stands in, as printed
        QString pinyin;              // of that word
        QString paper;               // the newspaper; empty when it is not known
        QList<ReaderPhrase> phrases; // what else may be asked for
    };

    // `parent` is the widget whose area it may use.
    explicit DecisionCard(QWidget *parent);

    void setTheme(const Theme &theme);
    // Below `character` (in coordinates of the parent), or above it where there is no room. Takes
    // no focus; takeFocus() does.
    void openBeside(const Matter &matter, const QRect &character);
    void takeFocus(); // for its first button; hidden, it gives the focus back to the parent

Q_SIGNALS:
    void phraseRequested(const ReaderPhrase &phrase);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addOffer(const ReaderPhrase &phrase, const QString &paper);
    void addButton(QLayout *row, const QString &words, const ReaderPhrase &phrase);
    void place(const QRect &character);
    QList<QWidget *> buttons() const;

    QLabel *m_conversion;
    QLabel *m_reading;
    QLabel *m_reason;
    QLabel *m_candidates;
    QWidget *m_offers = nullptr; // made anew for each character
    QVBoxLayout *m_rows;
    QPalette m_quiet;
};
