#pragma once

#include "library/library.h"
#include "store/connection.h"
#include "store/undolog.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

// What undo() and redo() would do now; asked from any thread.
class ActLabels final
{
public:
    void set(const QString &undo, const QString &redo);
    QString undo() const;
    QString redo() const;

private:
    mutable std::mutex m_mutex;
    QString m_undo;
    QString m_redo;
};

// The tags of those paths, each once; missing ones are made. BadValue as tagAt().
Result<QList<TagId>> tagsAt(Connection &db, const QStringList &paths, const QString &creator);

// The only writing connection of an open library and the log of what the reader did with it. All
// members are called on the writer's thread; each is one transaction.
class Writing final
{
public:
    Writing(Connection db, std::unique_ptr<UndoLog> undo, std::shared_ptr<ActLabels> labels);

    Connection &connection() { return m_db; }

    // What `act` does to the tables that take part in undo is one act under that label.
    Result<void> run(const QString &label, const std::function<Result<void>(Connection &)> &act);

    // As UndoLog::newestAct().
    qint64 newestAct() const { return m_undo->newestAct(); }

    // An import, see UndoLog; endImport() is false when it cannot be undone.
    void beginImport();
    Result<void> importPart(const std::function<Result<void>(Connection &)> &part);
    bool endImport(const QString &label);

    // BadValue for a range outside the text; NotFound for an unknown article.
    Result<Mark> addMark(const Library::NewMark &mark, const QString &creator);
    // As Library::tagPassage().
    Result<Library::Tagging> tagPassage(const Library::NewMark &mark, const QString &creator);
    // These return the article of the mark; undo and redo 0, as many may have changed.
    Result<ArticleId> changeMark(MarkId id, const Library::MarkChange &change,
                                 const QString &creator);
    Result<ArticleId> deleteMark(MarkId id);
    Result<Mark> confirmMark(MarkId id);
    Result<Mark> attachMark(MarkId id, ArticleId article, TextRange range);
    Result<ArticleId> undo();
    Result<ArticleId> redo();
    Result<void> keepDraft(const NoteDraft &draft);
    Result<void> dropDraft(const QString &markUuid);

private:
    Result<ArticleId> runOn(MarkId id, const QString &label,
                            const std::function<Result<void>(Connection &)> &act);
    Result<void> runOnce(const std::function<Result<void>(Connection &)> &work); // no act
    Result<ArticleId> told(const Result<void> &done);
    void tellLabels();

    Connection m_db;
    std::unique_ptr<UndoLog> m_undo;
    std::shared_ptr<ActLabels> m_labels;
};
