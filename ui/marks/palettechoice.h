#pragma once

#include "look/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

// The eight colours in a row, each as it lies on text, and the name of the one that is chosen.
class PaletteChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteChoice(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setColor(int color);

Q_SIGNALS:
    void colorChosen(int color); // by the reader

private:
    QList<QToolButton *> m_colors;
    QLabel *m_name;
};
