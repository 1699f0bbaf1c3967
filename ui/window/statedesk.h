#pragma once

#include "library/library.h"

#include <QObject>

class Actions;
class QMenu;
class QWidget;

// How far the reader has come with articles: sets it, and asks why one is excluded.
class StateDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as the desk; `window` is what a question stands before.
    StateDesk(Library &library, QWidget *window);

    void setState(const QList<ArticleId> &articles, ReadState state);
    void setStarred(const QList<ArticleId> &articles, bool isStarred);
    // What can be set of these articles, for a menu of theirs.
    void fillMenu(QMenu &menu, const QList<ArticleId> &articles);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void askWhy(const QList<ArticleId> &articles);
    void tell(Job<Result<void>> job);

    Library &m_library;
    QWidget *m_window;
};

// State: the acts on the article that is open.
QMenu *makeStateMenu(const Actions &actions, QWidget *parent);
