#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

// A word on what was just done, with the way back or on from there. It goes by itself after six
// seconds, but waits while the pointer or the focus rests on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    // At the bottom of its parent, in one line; `then` is done when the reader chooses the act.
    void say(const QString &text, const QString &act, const std::function<void()> &then);
    void say(const QString &text); // there is nothing to do about it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_act;
    std::function<void()> m_then;
    QTimer *m_rest;
};
