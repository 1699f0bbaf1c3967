#pragma once

#include "look/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

// The slim bar below an article in which words are typed that are looked for in it, letter by
// letter, never while an input method composes. Enter goes to the next place, with Shift to the one
// before; Escape closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void open();  // with the words of last time, selected
    void leave(); // and says so
    QString words() const;
    // Of `total` places number `current` is shown (from 1; 0: none).
    void showCount(qsizetype current, qsizetype total);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);

    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    Theme m_theme = Theme::of(Theme::Name::Light);
    bool m_isComposing = false;
};
