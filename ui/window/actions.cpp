#include "window/actions.h"

#include "look/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// The words of an act, its icon (may be empty) and its keys, separated by a space.
struct Row
{
    Act act;
    const char *text;
    const char *icon;
    const char *keys;
};

constexpr std::array rows{
    Row{Act::ImportFiles, QT_TRANSLATE_NOOP("Actions", "&Import files…"), "import", "Ctrl+O"},
    Row{Act::ImportFolder, QT_TRANSLATE_NOOP("Actions", "Import &folder…"), "", "Ctrl+Shift+O"},
    Row{Act::PastePage, QT_TRANSLATE_NOOP("Actions", "&Paste a page…"), "", "Ctrl+Shift+V"},
    Row{Act::ImportReportAgain, QT_TRANSLATE_NOOP("Actions", "Last imp&ort report"), "", ""},
    Row{Act::ExportMarks, QT_TRANSLATE_NOOP("Actions", "&Export marks as Markdown…"), "export",
        "Ctrl+E"},
    Row{Act::OpenLibrary, QT_TRANSLATE_NOOP("Actions", "Open another &library…"), "", ""},
    Row{Act::BackUp, QT_TRANSLATE_NOOP("Actions", "&Back up…"), "", ""},
    Row{Act::Restore, QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"), "", ""},
    Row{Act::CheckLibrary, QT_TRANSLATE_NOOP("Actions", "&Check library"), "check", ""},
    Row{Act::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z"},
    Row{Act::Redo, QT_TRANSLATE_NOOP("Actions", "Re&do"), "redo", "Ctrl+Shift+Z"},
    Row{Act::Copy, QT_TRANSLATE_NOOP("Actions", "Copy as i&mported"), "", "Ctrl+C"},
    Row{Act::CopyAsShown, QT_TRANSLATE_NOOP("Actions", "Copy as &shown"), "", "Ctrl+Shift+C"},
    Row{Act::Search, QT_TRANSLATE_NOOP("Actions", "&Search"), "search", "Ctrl+L / Ctrl+Shift+F"},
    Row{Act::SaveSearch, QT_TRANSLATE_NOOP("Actions", "Save this search…"), "star", "Ctrl+Shift+S"},
    Row{Act::Find, QT_TRANSLATE_NOOP("Actions", "Find in the article"), "", "Ctrl+F"},
    Row{Act::Concordance, QT_TRANSLATE_NOOP("Actions", "Concordance of the search"), "", "Ctrl+K"},
    Row{Act::SimilarPassages, QT_TRANSLATE_NOOP("Actions", "Similar passages"), "", "Ctrl+Shift+L"},
    Row{Act::NotesFound, QT_TRANSLATE_NOOP("Actions", "Notes and tags with these words"), "",
        "Ctrl+Shift+N"},
    Row{Act::NextArticle, QT_TRANSLATE_NOOP("Actions", "&Next article"), "", "Alt+Down"},
    Row{Act::PreviousArticle, QT_TRANSLATE_NOOP("Actions", "Pre&vious article"), "", "Alt+Up"},
    Row{Act::NextHit, QT_TRANSLATE_NOOP("Actions", "Next place found"), "", "F3"},
    Row{Act::PreviousHit, QT_TRANSLATE_NOOP("Actions", "Previous place found"), "", "Shift+F3"},
    Row{Act::TagSelection, QT_TRANSLATE_NOOP("Actions", "&Tag the selection"), "tag", "Ctrl+T"},
    Row{Act::NoteOnSelection, QT_TRANSLATE_NOOP("Actions", "&Write a note on the selection"),
        "note", "Ctrl+M"},
    Row{Act::ConvertSelection, QT_TRANSLATE_NOOP("Actions", "Convert the selection as…"), "letters",
        "Ctrl+Shift+H"},
    Row{Act::Phrases, QT_TRANSLATE_NOOP("Actions", "Reader's phrases…"), "", ""},
    Row{Act::Codebook, QT_TRANSLATE_NOOP("Actions", "Codebook…"), "tags", "Ctrl+Shift+B"},
    Row{Act::Information, QT_TRANSLATE_NOOP("Actions", "I&nformation on the article"), "info",
        "Ctrl+I"},
    Row{Act::ShowInPage, QT_TRANSLATE_NOOP("Actions", "Show the article in its pa&ge"), "newspaper",
        "Ctrl+Shift+P"},
    Row{Act::CheckPages, QT_TRANSLATE_NOOP("Actions", "Pages to chec&k"), "check", "Ctrl+Shift+K"},
    Row{Act::Sidebar, QT_TRANSLATE_NOOP("Actions", "Show or hide the sidebar"), "panel-left",
        "Ctrl+B"},
    Row{Act::Marks, QT_TRANSLATE_NOOP("Actions", "Show or hide the &marks"), "panel-right",
        "Ctrl+Shift+M"},
    Row{Act::NextPane, QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window"), "", "F6"},
    Row{Act::PreviousPane, QT_TRANSLATE_NOOP("Actions", "Go to the previous part of the window"),
        "", "Shift+F6"},
    Row{Act::ReadingMenu, QT_TRANSLATE_NOOP("Actions", "Scripts, text size and colours"),
        "settings", "Ctrl+,"},
    Row{Act::LargerText, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "", "Ctrl++ Ctrl+="},
    Row{Act::SmallerText, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "", "Ctrl+-"},
    Row{Act::NormalText, QT_TRANSLATE_NOOP("Actions", "&Normal size"), "", "Ctrl+0"},
    Row{Act::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), "help", "F1"},
    Row{Act::SearchLanguage, QT_TRANSLATE_NOOP("Actions", "Search language"), "", ""},
    Row{Act::Shortcuts, QT_TRANSLATE_NOOP("Actions", "Ke&yboard shortcuts"), "", "Ctrl+?"},
    Row{Act::About, QT_TRANSLATE_NOOP("Actions", "&About Baolan"), "", ""},
    Row{Act::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q"},
};

QList<QKeySequence> keySequences(const Row &row)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
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
        action->setShortcuts(keySequences(row));
        window->addAction(action);
        m_actions.insert(row.act, action);
    }
}

void Actions::setTheme(const Theme &theme)
{
    for (const Row &row : rows) {
        const QString icon = QString::fromLatin1(row.icon);
        if (!icon.isEmpty())
            m_actions.value(row.act)->setIcon(tintedIcon(icon, theme.ink));
    }
}

QList<Actions::Key> Actions::keys() const
{
    QList<Key> list;
    for (const Row &row : rows) {
        const QAction *action = m_actions.value(row.act);
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            list << Key{withoutMnemonic(action->text()), keys};
    }
    return list;
}
