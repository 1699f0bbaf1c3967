#include "window/actions.h"

#include "look/icons.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The words of an act, its icon (may be empty) and its keys, separated by a space; the name under
// which other keys for it are kept, which never changes.
struct Row
{
    Act act;
    const char *text;
    const char *icon;
    const char *keys;
    const char *name;
    ActGroup group;
};

constexpr std::array rows{
    Row{Act::ImportFiles, QT_TRANSLATE_NOOP("Actions", "&Import files…"), "import", "Ctrl+O",
        "import-files", ActGroup::Library},
    Row{Act::ImportFolder, QT_TRANSLATE_NOOP("Actions", "Import &folder…"), "", "Ctrl+Shift+O",
        "import-folder", ActGroup::Library},
    Row{Act::PastePage, QT_TRANSLATE_NOOP("Actions", "&Paste a page…"), "", "Ctrl+Shift+V",
        "paste-page", ActGroup::Library},
    Row{Act::ImportReportAgain, QT_TRANSLATE_NOOP("Actions", "Last imp&ort report"), "", "",
        "import-report-again", ActGroup::Library},
    Row{Act::ImportNotes, QT_TRANSLATE_NOOP("Actions", "Import notes…"), "", "", "import-notes",
        ActGroup::Library},
    Row{Act::ExportMarks, QT_TRANSLATE_NOOP("Actions", "&Export…"), "export", "Ctrl+E",
        "export-marks", ActGroup::Library},
    Row{Act::ExportAgain, QT_TRANSLATE_NOOP("Actions", "E&xport again"), "", "Ctrl+Alt+E",
        "export-again", ActGroup::Library},
    Row{Act::Print, QT_TRANSLATE_NOOP("Actions", "Print…"), "", "Ctrl+P", "print",
        ActGroup::Reading},
    Row{Act::PrintPreview, QT_TRANSLATE_NOOP("Actions", "Print preview…"), "", "Ctrl+Alt+P",
        "print-preview", ActGroup::Reading},
    Row{Act::OpenLibrary, QT_TRANSLATE_NOOP("Actions", "Open another &library…"), "", "",
        "open-library", ActGroup::Library},
    Row{Act::BackUp, QT_TRANSLATE_NOOP("Actions", "&Back up…"), "", "", "back-up",
        ActGroup::Library},
    Row{Act::Restore, QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"), "", "", "restore",
        ActGroup::Library},
    Row{Act::CheckLibrary, QT_TRANSLATE_NOOP("Actions", "&Check library"), "check", "",
        "check-library", ActGroup::Library},
    Row{Act::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z", "undo",
        ActGroup::Marking},
    Row{Act::Redo, QT_TRANSLATE_NOOP("Actions", "Re&do"), "redo", "Ctrl+Shift+Z", "redo",
        ActGroup::Marking},
    Row{Act::DeleteArticle, QT_TRANSLATE_NOOP("Actions", "Delete the article"), "", "",
        "delete-article", ActGroup::Library},
    Row{Act::Bin, QT_TRANSLATE_NOOP("Actions", "Bin…"), "", "", "bin", ActGroup::Library},
    Row{Act::Copy, QT_TRANSLATE_NOOP("Actions", "Copy as i&mported"), "", "Ctrl+C", "copy",
        ActGroup::Reading},
    Row{Act::CopyAsShown, QT_TRANSLATE_NOOP("Actions", "Copy as &shown"), "", "Ctrl+Shift+C",
        "copy-as-shown", ActGroup::Reading},
    Row{Act::CopyWithCitation, QT_TRANSLATE_NOOP("Actions", "Copy with citation"), "", "Ctrl+Alt+C",
        "copy-with-citation", ActGroup::Reading},
    Row{Act::CopyShownWithCitation, QT_TRANSLATE_NOOP("Actions", "Copy with citation, as shown"),
        "", "Ctrl+Alt+Shift+C", "copy-shown-with-citation", ActGroup::Reading},
    Row{Act::Search, QT_TRANSLATE_NOOP("Actions", "&Search"), "search", "Ctrl+L / Ctrl+Shift+F",
        "search", ActGroup::Search},
    Row{Act::SaveSearch, QT_TRANSLATE_NOOP("Actions", "Save this search…"), "star", "Ctrl+Shift+S",
        "save-search", ActGroup::Search},
    Row{Act::Find, QT_TRANSLATE_NOOP("Actions", "Find in the article"), "", "Ctrl+F", "find",
        ActGroup::Reading},
    Row{Act::Concordance, QT_TRANSLATE_NOOP("Actions", "Concordance of the search"), "", "Ctrl+K",
        "concordance", ActGroup::Search},
    Row{Act::Passages, QT_TRANSLATE_NOOP("Actions", "All marks of the library"), "", "Ctrl+J",
        "passages", ActGroup::Marking},
    Row{Act::SimilarPassages, QT_TRANSLATE_NOOP("Actions", "Similar passages"), "", "Ctrl+Shift+L",
        "similar-passages", ActGroup::Search},
    Row{Act::NotesFound, QT_TRANSLATE_NOOP("Actions", "Notes and tags with these words"), "",
        "Ctrl+Shift+N", "notes-found", ActGroup::Search},
    Row{Act::FilterByState, QT_TRANSLATE_NOOP("Actions", "Narrow the list by state or star"), "",
        "Ctrl+Shift+E", "filter-by-state", ActGroup::List},
    Row{Act::NextArticle, QT_TRANSLATE_NOOP("Actions", "&Next article"), "", "Alt+Down J",
        "next-article", ActGroup::Reading},
    Row{Act::PreviousArticle, QT_TRANSLATE_NOOP("Actions", "Pre&vious article"), "", "Alt+Up K",
        "previous-article", ActGroup::Reading},
    Row{Act::ReadOn, QT_TRANSLATE_NOOP("Actions", "Read on: a page, then the next article"), "",
        "Space", "read-on", ActGroup::Reading},
    Row{Act::ReadBack, QT_TRANSLATE_NOOP("Actions", "A page back"), "", "Shift+Space", "read-back",
        ActGroup::Reading},
    Row{Act::HistoryBack, QT_TRANSLATE_NOOP("Actions", "Back to where you read before"), "",
        "Alt+Left", "history-back", ActGroup::Reading},
    Row{Act::HistoryForward, QT_TRANSLATE_NOOP("Actions", "Forward again"), "", "Alt+Right",
        "history-forward", ActGroup::Reading},
    Row{Act::StateNew, QT_TRANSLATE_NOOP("Actions", "State: new"), "", "U", "state-new",
        ActGroup::Reading},
    Row{Act::StateReading, QT_TRANSLATE_NOOP("Actions", "State: reading"), "", "B", "state-reading",
        ActGroup::Reading},
    Row{Act::StateCoded, QT_TRANSLATE_NOOP("Actions", "State: coded"), "", "C", "state-coded",
        ActGroup::Reading},
    Row{Act::StateNothingFound, QT_TRANSLATE_NOOP("Actions", "State: read, nothing found"), "", "Z",
        "state-nothing-found", ActGroup::Reading},
    Row{Act::StateExcluded, QT_TRANSLATE_NOOP("Actions", "State: excluded…"), "", "X",
        "state-excluded", ActGroup::Reading},
    Row{Act::Star, QT_TRANSLATE_NOOP("Actions", "Star, or none"), "", "S", "star",
        ActGroup::Reading},
    Row{Act::LookUp,
        QT_TRANSLATE_NOOP("Actions", "How a character is read and why it was converted so"), "",
        "D", "look-up", ActGroup::Reading},
    Row{Act::QuietReading, QT_TRANSLATE_NOOP("Actions", "Only the article, nothing else"), "",
        "F11", "quiet-reading", ActGroup::Reading},
    Row{Act::NextHit, QT_TRANSLATE_NOOP("Actions", "Next place found"), "", "F3", "next-hit",
        ActGroup::Search},
    Row{Act::PreviousHit, QT_TRANSLATE_NOOP("Actions", "Previous place found"), "", "Shift+F3",
        "previous-hit", ActGroup::Search},
    Row{Act::TagSelection, QT_TRANSLATE_NOOP("Actions", "&Tag the selection"), "tag", "Ctrl+T T",
        "tag-selection", ActGroup::Marking},
    Row{Act::NoteOnSelection, QT_TRANSLATE_NOOP("Actions", "&Write a note on the selection"),
        "note", "Ctrl+M M", "note-on-selection", ActGroup::Marking},
    Row{Act::TagByWords, QT_TRANSLATE_NOOP("Actions", "Tag the selection with its own words"), "",
        "Shift+T", "tag-by-words", ActGroup::Marking},
    Row{Act::RepeatTag, QT_TRANSLATE_NOOP("Actions", "Tag with the tag given last"), "", ".",
        "repeat-tag", ActGroup::Marking},
    Row{Act::Important, QT_TRANSLATE_NOOP("Actions", "Important, or no longer"), "", "!",
        "important", ActGroup::Marking},
    Row{Act::NextMark, QT_TRANSLATE_NOOP("Actions", "Next of the marks at the caret"), "", "]",
        "next-mark", ActGroup::Marking},
    Row{Act::PreviousMark, QT_TRANSLATE_NOOP("Actions", "Previous of the marks at the caret"), "",
        "[", "previous-mark", ActGroup::Marking},
    Row{Act::MoveMark, QT_TRANSLATE_NOOP("Actions", "Move the chosen mark to the selection"), "",
        "=", "move-mark", ActGroup::Marking},
    Row{Act::DeleteMark, QT_TRANSLATE_NOOP("Actions", "Delete the mark at the caret"), "", "Del",
        "delete-mark", ActGroup::Marking},
    Row{Act::SelectMore, QT_TRANSLATE_NOOP("Actions", "Select more: word, sentence, paragraph"), "",
        "Alt+Shift+Up +", "select-more", ActGroup::Marking},
    Row{Act::SelectLess, QT_TRANSLATE_NOOP("Actions", "Select less"), "", "Alt+Shift+Down -",
        "select-less", ActGroup::Marking},
    Row{Act::OtherEndBack,
        QT_TRANSLATE_NOOP("Actions", "Other end of the selection a character back"), "",
        "Alt+Shift+Left", "other-end-back", ActGroup::Marking},
    Row{Act::OtherEndForward,
        QT_TRANSLATE_NOOP("Actions", "Other end of the selection a character on"), "",
        "Alt+Shift+Right", "other-end-forward", ActGroup::Marking},
    Row{Act::TagArticle, QT_TRANSLATE_NOOP("Actions", "Tag the whole article"), "", "Ctrl+Shift+G",
        "tag-article", ActGroup::Marking},
    Row{Act::NoteOnArticle, QT_TRANSLATE_NOOP("Actions", "Write a note on the whole article"), "",
        "Ctrl+Shift+J", "note-on-article", ActGroup::Marking},
    Row{Act::MemoOnArticle, QT_TRANSLATE_NOOP("Actions", "Memo about the article…"), "",
        "Ctrl+Shift+Y", "memo-on-article", ActGroup::Marking},
    Row{Act::KeepTagging, QT_TRANSLATE_NOOP("Actions", "Keep tagging with the last tag"), "",
        "Ctrl+Shift+T", "keep-tagging", ActGroup::Marking},
    Row{Act::OfferTags, QT_TRANSLATE_NOOP("Actions", "Offer tags beside each selection"), "", "",
        "offer-tags", ActGroup::Marking},
    Row{Act::ConvertSelection, QT_TRANSLATE_NOOP("Actions", "Convert the selection as…"), "letters",
        "Ctrl+Shift+H", "convert-selection", ActGroup::Marking},
    Row{Act::CorrectText, QT_TRANSLATE_NOOP("Actions", "Correct the text…"), "", "E",
        "correct-text", ActGroup::Marking},
    Row{Act::Phrases, QT_TRANSLATE_NOOP("Actions", "Reader's phrases…"), "", "", "phrases",
        ActGroup::Marking},
    Row{Act::Codebook, QT_TRANSLATE_NOOP("Actions", "Codebook…"), "tags", "Ctrl+Shift+B",
        "codebook", ActGroup::Marking},
    Row{Act::Information, QT_TRANSLATE_NOOP("Actions", "I&nformation on the article"), "info",
        "Ctrl+I", "information", ActGroup::Reading},
    Row{Act::ShowInPage, QT_TRANSLATE_NOOP("Actions", "Show the article in its pa&ge"), "newspaper",
        "Ctrl+Shift+P O", "show-in-page", ActGroup::Reading},
    Row{Act::CheckPages, QT_TRANSLATE_NOOP("Actions", "Pages to chec&k"), "check", "Ctrl+Shift+K",
        "check-pages", ActGroup::Library},
    Row{Act::Sidebar, QT_TRANSLATE_NOOP("Actions", "Show or hide the sidebar"), "panel-left",
        "Ctrl+B", "sidebar", ActGroup::Window},
    Row{Act::Marks, QT_TRANSLATE_NOOP("Actions", "Show or hide the &marks"), "panel-right",
        "Ctrl+Shift+M", "marks", ActGroup::Marking},
    Row{Act::NextPane, QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window"), "", "F6",
        "next-pane", ActGroup::Window},
    Row{Act::PreviousPane, QT_TRANSLATE_NOOP("Actions", "Go to the previous part of the window"),
        "", "Shift+F6", "previous-pane", ActGroup::Window},
    Row{Act::ReadingMenu, QT_TRANSLATE_NOOP("Actions", "Scripts, text size and colours"),
        "settings", "Ctrl+,", "reading-menu", ActGroup::Window},
    Row{Act::LargerText, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "",
        "Ctrl++ Ctrl+=", "larger-text", ActGroup::Window},
    Row{Act::SmallerText, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "", "Ctrl+-",
        "smaller-text", ActGroup::Window},
    Row{Act::NormalText, QT_TRANSLATE_NOOP("Actions", "&Normal size"), "", "Ctrl+0", "normal-text",
        ActGroup::Window},
    Row{Act::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), "help", "F1", "help", ActGroup::Window},
    Row{Act::SearchLanguage, QT_TRANSLATE_NOOP("Actions", "Search language"), "", "",
        "search-language", ActGroup::Search},
    Row{Act::Shortcuts, QT_TRANSLATE_NOOP("Actions", "Ke&yboard shortcuts"), "", "? Ctrl+?",
        "shortcuts", ActGroup::Window},
    Row{Act::About, QT_TRANSLATE_NOOP("Actions", "&About Baolan"), "", "", "about",
        ActGroup::Window},
    Row{Act::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", "quit", ActGroup::Window},
};

QList<QKeySequence> keySequences(const Row &row)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

const Row &rowOf(Act act)
{
    return *std::ranges::find(rows, act, &Row::act);
}

// Chinese has the mnemonic behind the words: 导入文件(&I)…
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|[&…]"_s);
    return text.remove(mnemonic);
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), window);
        window->addAction(action);
        m_actions.insert(row.act, action);
        give(row.act, keySequences(row));
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { follow(now); });
}

void Actions::setTheme(const Theme &theme)
{
    for (const Row &row : rows) {
        const QString icon = QString::fromLatin1(row.icon);
        if (!icon.isEmpty())
            m_actions.value(row.act)->setIcon(tintedIcon(icon, theme.ink));
    }
}

void Actions::setPlaces(QWidget *article, QWidget *list)
{
    m_article = article;
    m_list = list;
    for (QWidget *place : {article, list})
        place->installEventFilter(this);
}

// Other parts of the window have letters of their own: an act has one only while it works.
void Actions::follow(const QWidget *focus)
{
    const KeyReach reach = !focus               ? KeyReach::Window
                           : focus == m_article ? KeyReach::Article
                           : focus == m_list    ? KeyReach::ArticleAndList
                                                : KeyReach::Window;
    m_isComposing = false;
    if (reach == m_reach)
        return;
    m_reach = reach;
    for (const Row &row : rows)
        give(row.act, m_keys.value(row.act));
}

bool Actions::works(Act act, const QKeySequence &key) const
{
    KeyReach reach = reachOf(key);
    if (reach == KeyReach::ArticleAndList && rowOf(act).group == ActGroup::Marking)
        reach = KeyReach::Article;
    return reach == KeyReach::Window || m_reach == KeyReach::Article || m_reach == reach;
}

// Before a key becomes a shortcut, the place where it is pressed is asked whether it wants it for
// itself: it does while an input method composes there.
bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::ShortcutOverride || !m_isComposing ||
        reachOf(sequenceOf(*static_cast<QKeyEvent *>(event))) == KeyReach::Window)
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

QList<Actions::Entry> Actions::entries() const
{
    QList<Entry> list;
    for (const Row &row : rows)
        list << entry(row.act);
    return list;
}

Actions::Entry Actions::entry(Act act) const
{
    const Row &row = rowOf(act);
    const QList<QKeySequence> keys = m_keys.value(act);
    return {.act = act,
            .name = QString::fromLatin1(row.name),
            .words = withoutMnemonic(QCoreApplication::translate("Actions", row.text)),
            .group = row.group,
            .keys = keys,
            .isChanged = keys != keySequences(row)};
}

std::optional<Act> Actions::holderOf(const QKeySequence &key) const
{
    const auto holds = [&](const Row &row) { return m_keys.value(row.act).contains(key); };
    const auto *const found = std::ranges::find_if(rows, holds);
    return found == rows.end() ? std::nullopt : std::optional(found->act);
}

std::optional<Actions::KeyFault> Actions::faultOf(Act act, const QKeySequence &key) const
{
    if (const QString refusal = refusalOf(key); !refusal.isEmpty())
        return KeyFault{refusal, std::nullopt};
    const QString shown = key.toString(QKeySequence::NativeText);
    const QList<FixedKey> fixed = fixedKeys();
    const auto known = std::ranges::find(fixed, key, &FixedKey::key);
    if (known != fixed.end())
        return KeyFault{tr("%1 is always: %2.").arg(shown, known->does), std::nullopt};
    const std::optional<Act> holder = holderOf(key);
    if (holder && *holder != act)
        return KeyFault{tr("%1 is taken by “%2”.").arg(shown, entry(*holder).words), holder};
    return std::nullopt;
}

void Actions::setKey(Act act, const QKeySequence &key)
{
    if (const std::optional<Act> holder = holderOf(key); holder && *holder != act) {
        QList<QKeySequence> left = m_keys.value(*holder);
        left.removeAll(key);
        give(*holder, left);
    }
    QList<QKeySequence> keys = m_keys.value(act);
    const bool isChord = reachOf(key) == KeyReach::Window;
    keys.removeIf([isChord](const QKeySequence &old) {
        return (reachOf(old) == KeyReach::Window) == isChord;
    });
    give(act, keys << key);
    Q_EMIT keysChanged();
}

void Actions::removeKeys(Act act)
{
    give(act, {});
    Q_EMIT keysChanged();
}

void Actions::reset(Act act)
{
    QList<QKeySequence> keys;
    for (const QKeySequence &key : keySequences(rowOf(act))) {
        if (const std::optional<Act> holder = holderOf(key); !holder || *holder == act)
            keys << key;
    }
    give(act, keys);
    Q_EMIT keysChanged();
}

void Actions::resetAll()
{
    for (const Row &row : rows)
        give(row.act, keySequences(row));
    Q_EMIT keysChanged();
}

Actions::KeptKeys Actions::changedKeys() const
{
    KeptKeys kept;
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        if (entry.isChanged)
            kept.insert(entry.name,
                        QKeySequence::listToString(entry.keys, QKeySequence::PortableText)
                            .split(u"; "_s, Qt::SkipEmptyParts));
    }
    return kept;
}

// First all of them let go of what they came with: two acts may have changed keys.
void Actions::setChangedKeys(const KeptKeys &kept)
{
    for (const Row &row : rows) {
        const bool isKept = kept.contains(QString::fromLatin1(row.name));
        give(row.act, isKept ? QList<QKeySequence>() : keySequences(row));
    }
    for (const Row &row : rows) {
        QList<QKeySequence> keys;
        for (const QString &text : kept.value(QString::fromLatin1(row.name))) {
            const QKeySequence key(text, QKeySequence::PortableText);
            if (!faultOf(row.act, key))
                keys << key;
        }
        if (!keys.isEmpty())
            give(row.act, keys);
    }
    Q_EMIT keysChanged();
}

void Actions::give(Act act, const QList<QKeySequence> &keys)
{
    m_keys.insert(act, keys);
    QList<QKeySequence> working = keys;
    working.removeIf([this, act](const QKeySequence &key) { return !works(act, key); });
    m_actions.value(act)->setShortcuts(working);
}
