#pragma once

#include "look/theme.h"

#include <QAbstractButton>

// At the foot of the sidebar: how many pages are to be checked. Gone while there are none.
class ToCheck final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToCheck(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCount(int pages);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    int m_count = 0;
};
