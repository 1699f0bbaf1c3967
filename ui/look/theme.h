#pragma once

#include <QColor>
#include <QPalette>

#include <array>

// The colours of a tag: wash behind the text, full tone for underline, stripe and dot.
struct TagColors
{
    QColor wash;
    QColor tone;
};

// One of the three sets of colours in which Baolan is set. All colours are opaque; text on every
// wash has a contrast of at least 4.5:1 (tested).
struct Theme
{
    enum class Name { Light, Sepia, Dark };

    Name name = Name::Light;
    QColor window; // chrome
    QColor paper;  // behind text
    QColor ink;
    QColor lighterInk;
    QColor hairline;
    QColor accent;      // vermilion: focus, what is chosen, the caret
    QColor selection;   // behind selected text
    QColor counterpart; // behind the counterpart of the selection in the other pane
    QColor hit;         // behind a search hit
    QColor hitFrame;
    std::array<TagColors, 8> tags;

    static const Theme &of(Name name);
    // For the widgets of the window.
    QPalette palette() const;
};
// Light or Dark as the desktop asks for (its portal, else the lightness of its palette).
Theme::Name desktopTheme();
