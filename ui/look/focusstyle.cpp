#include "look/focusstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr double thickness = 2; // pixels
constexpr double roundness = 3;

void drawRing(QPainter *painter, const QStyleOption &option)
{
    constexpr double half = thickness / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option.palette.color(QPalette::Link), thickness)); // the accent
    painter->drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), roundness,
                             roundness);
    painter->restore();
}

bool hasKeyboard(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

FocusStyle::FocusStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawRing(painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFocusedField =
        element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    if (isFocusedField || (element == PE_PanelButtonCommand && hasKeyboard(*option)))
        drawRing(painter, *option);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && hasKeyboard(*option))
        drawRing(painter, *option);
}
