#include "marks/palettechoice.h"

#include "look/tagswatch.h"
#include "paper/tagedit.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

PaletteChoice::PaletteChoice(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 4);
    auto *group = new QButtonGroup(this);
    const int side = fontMetrics().height();
    for (int color = 0; color < tagColorCount; ++color) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize({side * 3 / 2, side});
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tagColorText(color));
        button->setAccessibleName(tagColorText(color));
        group->addButton(button, color);
        row->addWidget(button);
        m_colors << button;
    }
    row->addWidget(m_name);
    row->addStretch();
    connect(group, &QButtonGroup::idClicked, this, [this](int color) {
        setColor(color);
        Q_EMIT colorChosen(color);
    });
}

void PaletteChoice::setTheme(const Theme &theme)
{
    for (int color = 0; color < tagColorCount; ++color)
        m_colors[color]->setIcon(
            tagSwatch(theme, color, m_colors[color]->iconSize(), devicePixelRatioF()));
}

void PaletteChoice::setColor(int color)
{
    m_colors.at(color)->setChecked(true);
    m_name->setText(tagColorText(color));
}
