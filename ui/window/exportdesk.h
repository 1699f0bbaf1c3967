#pragma once

#include "library/library.h"

#include <QObject>

// From marks to a file another tool reads.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    // Both given must live as long as the desk; dialogs belong to `window`.
    ExportDesk(Library &library, QWidget *window);

    // The marks of these articles: asks for the file. Where there are none, it says so.
    void askForFile(const QList<ArticleId> &articles);
    // Replaces what is at `path` in one step, or leaves it as it is: also where there are no marks.
    void exportMarks(const QList<ArticleId> &articles, const QString &path);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const Error &error);

private:
    void openDialog(const QList<ArticleId> &articles);
    void write(const QList<ArticleId> &articles, const QString &path);
    void sayNothing();

    Library &m_library;
    QWidget *m_window;
};
