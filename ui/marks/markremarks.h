#pragma once

#include "look/theme.h"
#include "paper/markcomment.h"
#include "paper/marklink.h"

#include <QHash>
#include <QWidget>

class NoteField;
class QToolButton;
class QVBoxLayout;

// What is said of a mark besides its note.
struct Remarks
{
    QString maker; // who made the mark; empty when it was the reader
    QString reader;
    QList<MarkLink> links;
    QList<MarkComment> comments;
};

// The links and comments of a mark on its card. A click on a link asks for the other mark; the
// reader's own comments are written in place, those of others are read only.
class MarkRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkRemarks(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    void setRemarks(const Remarks &remarks); // what is being typed stays
    void startComment();
    void settle(CommentId id);                      // it is stored; 0: the new one
    void offer(CommentId id, const QString &words); // that could not be stored; 0: a new one
    // Why the words could not be stored; they stay, and are offered again. 0: of the new one.
    void sayFailed(CommentId id, const QString &why);
    bool hasUnstoredWords() const;
    void save(); // what is typed and not stored yet

Q_SIGNALS:
    void linkFollowed(const MarkLink &link);
    void unlinkRequested(const QString &uuid);
    void commentWritten(CommentId id, const QString &text); // 0: a new one
    void commentDropped(CommentId id);                      // what was typed is not wanted
    void commentDeletionRequested(CommentId id);
    void finished(); // the words are written: Escape and Ctrl+Enter

private:
    struct CommentLine
    {
        QWidget *line = nullptr;
        NoteField *words = nullptr;
        QToolButton *removal = nullptr; // of the reader's own
    };
    void showLinks();
    void showComments();
    QWidget *makeLink(const MarkLink &link);
    CommentLine makeComment(const MarkComment &comment);
    NoteField *makeWords(CommentId id, QWidget *parent);
    NoteField *newWords();
    void endNew();
    void showAll();

    Theme m_theme = Theme::of(Theme::Name::Light);
    bool m_isReadOnly = false;
    Remarks m_remarks;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_linkRows;
    QVBoxLayout *m_commentRows;
    QList<QWidget *> m_links;
    QHash<CommentId, CommentLine> m_comments;
    NoteField *m_new = nullptr; // while one is written
};

// “Supports “生态修复…””: how the mark stands to the other one.
QString linkText(const MarkLink &link);
QString shortQuote(const MarkLink &link);
