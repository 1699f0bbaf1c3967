#pragma once

#include "look/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

// A line above the columns that says what went wrong or what is different today (a library that may
// only be read). It stays until it is closed or another takes its place.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(const QString &sentence); // plain text

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QLabel *m_text;
    QToolButton *m_close;
};
