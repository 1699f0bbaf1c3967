#pragma once

#include "look/theme.h"
#include "window/keyrules.h"

#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class QAction;
class QMenu;
class QWidget;

// Everything the window can be asked to do.
enum class Act {
    ImportFiles,
    ImportFolder,
    PastePage,
    ImportReportAgain,
    ImportNotes,
    ExportMarks,
    ExportAgain,
    Print,
    PrintPreview,
    OpenLibrary,
    BackUp,
    Restore,
    CheckLibrary,
    Undo,
    Redo,
    DeleteArticle,
    Bin,
    Copy,
    CopyAsShown,
    CopyWithCitation,
    CopyShownWithCitation,
    Search,
    SaveSearch,
    Find,
    Concordance,
    Passages,
    SimilarPassages,
    NotesFound,
    FilterByState,
    NextArticle,
    PreviousArticle,
    ReadOn,
    ReadBack,
    HistoryBack,
    HistoryForward,
    StateNew,
    StateReading,
    StateCoded,
    StateNothingFound,
    StateExcluded,
    Star,
    LookUp,
    QuietReading,
    NextHit,
    PreviousHit,
    TagSelection,
    TagByWords,
    RepeatTag,
    NoteOnSelection,
    Important,
    NextMark,
    PreviousMark,
    MoveMark,
    DeleteMark,
    SelectMore,
    SelectLess,
    OtherEndBack,
    OtherEndForward,
    TagArticle,
    NoteOnArticle,
    MemoOnArticle,
    KeepTagging,
    OfferTags,
    ConvertSelection,
    CorrectText,
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

enum class ActGroup { Reading, Marking, Search, List, Library, Window };

// One QAction for each, with its words and keys. They belong to a window, which makes the keys work
// all over it, but for those that type a character (see window/keyrules.h): these work in the
// article and the list alone, those on marks in the article, and never while an input method
// composes. Who carries an act out
// connects to it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](Act act) const { return m_actions.value(act); }
    void setTheme(const Theme &theme); // tints the icons
    // Where keys that type a character are acts.
    void setPlaces(QWidget *article, QWidget *list);

    // What there is to know of an act's keys.
    struct Entry
    {
        Act act;
        QString name;  // stable, never shown
        QString words; // without the letter of its menu
        ActGroup group;
        QList<QKeySequence> keys;
        bool isChanged = false; // they are not those it came with
    };
    QList<Entry> entries() const; // in the order of the table
    Entry entry(Act act) const;

    // Why a key cannot be an act's.
    struct KeyFault
    {
        QString sentence;
        std::optional<Act> takenBy; // it can be taken from there
    };
    std::optional<KeyFault> faultOf(Act act, const QKeySequence &key) const;
    // In place of its keys of the same reach: a letter leaves the chord with Ctrl. There must be no
    // fault, but for being taken by another act: from that it is taken away.
    void setKey(Act act, const QKeySequence &key);
    void removeKeys(Act act);
    void reset(Act act); // keys that another act has got meanwhile stay there
    void resetAll();

    // Keys of acts that do not have those they came with, by the name of the act, as portable text.
    using KeptKeys = QMap<QString, QStringList>;
    KeptKeys changedKeys() const;
    // What means nothing here, or twice, is left out.
    void setChangedKeys(const KeptKeys &kept);

Q_SIGNALS:
    void keysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<Act> holderOf(const QKeySequence &key) const;
    bool works(Act act, const QKeySequence &key) const; // where the focus is now
    void give(Act act, const QList<QKeySequence> &keys);
    void follow(const QWidget *focus);

    QHash<Act, QAction *> m_actions;
    QHash<Act, QList<QKeySequence>> m_keys; // those that work only elsewhere, too
    QPointer<QWidget> m_article;
    QPointer<QWidget> m_list;
    KeyReach m_reach = KeyReach::Window; // of where the focus is
    bool m_isComposing = false;          // an input method, in one of the two
};
