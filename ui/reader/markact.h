#pragma once

// What the reader asks for about marks by a key in the pane.
enum class MarkAct {
    TagByWords, // Shift+T: a tag named by the selected words
    Note,       // M
    Repeat,     // . : the tag given last
    Important,  // !
    Delete,     // Delete
    Next,       // ] : of the marks at the caret
    Previous,   // [
    Replace,    // = : the chosen mark is to stand where the selection is
    Confirm,    // Enter on a selection
    LetGo,      // Escape
};
