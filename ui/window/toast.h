#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

// A word on what was just done, with the way back. It goes by itself after six seconds, but waits
// while the pointer or the focus rests on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &text, const QString &act); // at the bottom of its parent

Q_SIGNALS:
    void actRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_act;
    QTimer *m_rest;
};
