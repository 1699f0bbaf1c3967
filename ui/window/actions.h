#pragma once

#include "look/theme.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

// Everything the window can be asked to do.
enum class Act {
    ImportFiles,
    ImportFolder,
    PastePage,
    ImportReportAgain,
    ExportMarks,
    OpenLibrary,
    BackUp,
    Restore,
    CheckLibrary,
    Undo,
    Redo,
    Copy,
    CopyAsShown,
    Search,
    SaveSearch,
    Find,
    Concordance,
    SimilarPassages,
    NotesFound,
    NextArticle,
    PreviousArticle,
    NextHit,
    PreviousHit,
    TagSelection,
    NoteOnSelection,
    ConvertSelection,
    Phrases,
    Codebook,
    Information,
    ShowInPage,
    CheckPages,
    Sidebar,
    Marks,
    NextPane,
    PreviousPane,
    ReadingMenu,
    LargerText,
    SmallerText,
    NormalText,
    Help,
    SearchLanguage,
    Shortcuts,
    About,
    Quit,
};

// One QAction for each, with its words and keys. They belong to a window, which makes the keys work
// all over it; who carries an act out connects to it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](Act act) const { return m_actions.value(act); }
    void setTheme(const Theme &theme); // tints the icons

    // A line an act that has keys, in the order of the table: its words and its keys.
    struct Key
    {
        QString act;
        QString keys;
    };
    QList<Key> keys() const;

private:
    QHash<Act, QAction *> m_actions;
};
