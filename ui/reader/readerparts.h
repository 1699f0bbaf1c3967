#pragma once

#include "reader/correctioneditor.h"
#include "reader/decisioncard.h"
#include "reader/readerpane.h"
#include "reader/readerselection.h"
#include "reader/sheetpainter.h"
#include "reader/sheetview.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QTimer>

// What a ReaderPane is made of; for its own .cpp files.
struct ReaderPane::Parts
{
    ReaderSheet sheet;
    SheetView view{sheet};
    ReaderSelection selection{sheet};
    SheetLayers layers;
    Syllables syllables;
    Theme theme = Theme::of(Theme::Name::Light);
    int textSize = 17;
    SheetColumns columns = SheetColumns::Both;

    bool isSyncing = false;    // the scroll bar is being told, it does not tell
    bool isDragging = false;   // and selecting
    bool isHolding = false;    // the selection, which may be dragged away
    bool hasCaret = false;     // once a click or key has put it
    bool isByHand = false;     // the mouse selected last
    bool isAtLastPage = false; // Space was pressed there once
    QPoint pressed;
    QPoint pointer;           // the last known place of the mouse, of the viewport
    QElapsedTimer sinceClick; // the last one that selected a word or more
    int clicks = 0;           // at that place, one soon after the other
    MarkId hoveredMark{};

    QTimer settle;                    // the hand came to rest
    QTimer dwell;                     // the pointer rests on a clause
    QTimer drag;                      // scrolls while the mouse is held outside
    QTimer idle;                      // after painting
    QTimer flash;                     // until what was lit is as before
    QList<QPointer<QAction>> offered; // in the menu
    QLabel *hint = nullptr;

    struct LookedUp
    {
        Side side = Side::Left;
        TextRange character; // of the source text
    };
    DecisionCard *card = nullptr;
    LookedUp lookedUp; // what the card is about
    CorrectionEditor *editor = nullptr;
    TextRange edited; // the paragraph in it
};
