#pragma once

#include "look/theme.h"

#include <QLabel>

// What a link of a mark says. A click or Enter follows it. Plain text.
class LinkLine final : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLine(QWidget *parent = nullptr);

    void setWords(const QString &words, const Theme &theme);

Q_SIGNALS:
    void followed();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void underline(bool isUnderlined);
};
