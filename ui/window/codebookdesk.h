#pragma once

#include "library/library.h"
#include "look/theme.h"

#include <QObject>
#include <QPointer>

class CodebookDialog;
class NewTagDialog;
class QAction;
class ReaderDesk;
class TagSplitDialog;
class Toast;

// The codebook: shown, written in, moved about; from and to files. Each act is one step to undo.
class CodebookDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`. The passage selected at
    // `reader` can become an example; `everywhere` are acts that work in the dialog too.
    CodebookDesk(Library &library, ReaderDesk &reader, const QList<QAction *> &everywhere,
                 QWidget *window);

    void setTheme(const Theme &theme);
    void open();
    // Of the tag with that UUID.
    void openTag(const QString &uuid);
    void renameTag(const QString &uuid); // in the codebook, ready for the new name
    void recolorTag(const QString &uuid, int color);
    void askToDelete(const QString &uuid);
    void importFile(const QString &path);
    void exportFile(const QString &path);

Q_SIGNALS:
    void undoRequested();
    void memoRequested(const Tag &tag, QWidget *over);
    void acted(const QString &sentence); // something that one may want to take back
    void done(const QString &sentence);
    void failed(const Error &error);

private:
    void makeDialog();
    void connectTree();
    void connectPage();
    void refresh();
    void showPassage();
    void showMemos(const QList<Tag> &tags);
    std::optional<Tag> tagWith(TagId id);
    std::optional<Tag> tagWith(const QString &uuid);
    QWidget *overWindow() const;
    void askForNew(TagId parent);
    void add(const QString &path);
    void askWhatToMergeInto(TagId id);
    void merge(TagId from, TagId into);
    void askWhatToSplit(TagId id);
    void split(TagSplitDialog *dialog, TagId id, const QString &path, const QList<MarkId> &marks);
    void askToDelete(const Tag &tag);
    void askToDelete(const Tag &tag, TagDeletion alone, TagDeletion branch);
    void remove(const Tag &tag, ChildTags children, EmptiedMarks emptied);
    void askForFile();
    void askWhereTo();
    void watch(Job<Result<void>> job);
    void tell(const Error &error);
    void offerUndo(const QString &sentence);

    Library &m_library;
    ReaderDesk &m_reader;
    QList<QAction *> m_everywhere;
    QWidget *m_window;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QPointer<CodebookDialog> m_dialog;
    QPointer<Toast> m_toast;
    QPointer<NewTagDialog> m_name;
    QString m_undoes; // the label of the act that the toast offers to undo
};
