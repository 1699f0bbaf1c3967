#pragma once

#include <QProxyStyle>

// Fusion, but one sees where the keyboard is: a ring in the accent's colour round the button, field
// or choice that has the focus. Buttons show it only once the keyboard was used to get there. And
// what is to be ticked is seen in the dark, too.
class FocusStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    FocusStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};
