#pragma once

#include "look/theme.h"

#include <QWidget>

// Covers the window while files are dragged over it and says what letting go would do.
class DropVeil final : public QWidget
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget *parent);

    void setTheme(const Theme &theme);
    void rise(); // over all of its parent

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};
