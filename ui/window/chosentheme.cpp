#include "window/chosentheme.h"

const Theme &chosenTheme(ThemeChoice choice)
{
    static const Theme::Name desktop = desktopTheme();
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::of(Theme::Name::Light);
    case ThemeChoice::Sepia:
        return Theme::of(Theme::Name::Sepia);
    case ThemeChoice::Dark:
        return Theme::of(Theme::Name::Dark);
    case ThemeChoice::System:
        break;
    }
    return Theme::of(desktop);
}
