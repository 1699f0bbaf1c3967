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

// The style's own outline is darker than the window: nothing of it is seen on a dark one.
void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const qreal size = qMin(option.rect.width(), option.rect.height()) - 2;
    QRectF circle(0, 0, size, size);
    circle.moveCenter(QRectF(option.rect).center());
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::PlaceholderText), 1.2));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6));
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            option.palette.color(isEnabled ? QPalette::Link : QPalette::PlaceholderText));
        painter->drawEllipse(circle.adjusted(size / 4, size / 4, -size / 4, -size / 4));
    }
    painter->restore();
}

void outlineCheckBox(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() <
           option.palette.color(QPalette::WindowText).lightness();
}

void drawDarkFrame(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option.palette.color(QPalette::Mid).lighter(140));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
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
    if (element == PE_IndicatorRadioButton)
        return drawRadioButton(painter, *option);
    if (element == PE_Frame && isDark(*option))
        return drawDarkFrame(painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox)
        outlineCheckBox(painter, *option);
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
