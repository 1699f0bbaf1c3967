#include "look/theme.h"

#include <QGuiApplication>

namespace {

// The tones were searched for the greatest distance (OKLab, at least 0.09 between any two) as seen
// by readers with normal sight and, after the matrices of Machado, Oliveira and Fernandes 2009,
// without red, green or blue cones; all stand out from the paper by 3:1. A wash is its tone thinned
// with paper.
const Theme light{.name = Theme::Name::Light,
                  .window = 0xF4F2EE,
                  .paper = 0xFDFCFA,
                  .ink = 0x22211F,
                  .lighterInk = 0x6B6760,
                  .hairline = 0xDDD8CF,
                  .accent = 0xB23A2B,
                  .selection = 0xF2C9BF,
                  .counterpart = 0xF8E4DF,
                  .hit = 0xFFE45C,
                  .hitFrame = 0xA88400,
                  .tags = {{{0xC3DBE5, 0x0C73A4},
                            {0xD6E6DD, 0x5BA082},
                            {0xE9D0BE, 0xAA4700},
                            {0xD8CCD3, 0x643556},
                            {0xE9E2C3, 0xA99115},
                            {0xD0CDE1, 0x423790},
                            {0xE0C8C1, 0x86250E},
                            {0xDAD8D5, 0x6A6761}}}};

const Theme sepia{.name = Theme::Name::Sepia,
                  .window = 0xEBE1CC,
                  .paper = 0xF6ECD6,
                  .ink = 0x4A3B2A,
                  .lighterInk = 0x7A6750,
                  .hairline = 0xD9CBB0,
                  .accent = 0xA2402B,
                  .selection = 0xECBFA8,
                  .counterpart = 0xF3D9C6,
                  .hit = 0xFADB5E,
                  .hitFrame = 0xA07A00,
                  .tags = {{{0xCAD3D0, 0x3F83BE},
                            {0xBDCFB9, 0x08715C},
                            {0xE4CEA3, 0xA96F03},
                            {0xD3BFB6, 0x622F51},
                            {0xD8C8A3, 0x7B5802},
                            {0xCCC1C5, 0x463B91},
                            {0xDAB6A4, 0x800D05},
                            {0xDCD3C1, 0x89867F}}}};

const Theme dark{.name = Theme::Name::Dark,
                 .window = 0x1D1E20,
                 .paper = 0x242628,
                 .ink = 0xDAD7D0,
                 .lighterInk = 0x9A968E,
                 .hairline = 0x3A3C3F,
                 .accent = 0xE07A63,
                 .selection = 0x6A3A31,
                 .counterpart = 0x46302C,
                 .hit = 0x5E5212,
                 .hitFrame = 0xD9B92E,
                 .tags = {{{0x2B5061, 0x3DC0FD},
                           {0x2A4A41, 0x3CAC86},
                           {0x583D29, 0xE57B2D},
                           {0x403744, 0x8D6490},
                           {0x5A4C2D, 0xECB33B},
                           {0x383B56, 0x6E72D4},
                           {0x4A332C, 0xB15635},
                           {0x525353, 0xD0CCC6}}}};

} // namespace

const Theme &Theme::of(Name name)
{
    switch (name) {
    case Name::Sepia:
        return sepia;
    case Name::Dark:
        return dark;
    case Name::Light:
        break;
    }
    return light;
}

QPalette Theme::palette() const
{
    QPalette palette(ink, window, paper.lighter(105), hairline.darker(120), hairline, ink, paper);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::PlaceholderText, lighterInk);
    palette.setColor(QPalette::BrightText, accent);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, ink);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, lighterInk);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hairline);
    return palette;
}

Theme::Name desktopTheme()
{
    const QPalette desktop = QGuiApplication::palette();
    const bool isDark = desktop.color(QPalette::Window).lightness() <
                        desktop.color(QPalette::WindowText).lightness();
    return isDark ? Theme::Name::Dark : Theme::Name::Light;
}
