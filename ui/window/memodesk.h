#pragma once

#include "library/library.h"
#include "look/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class MarksPanel;
class MemoDialog;
class QWidget;

// Memos about articles, tags and cities: opened, stored, and a sign where there is one.
class MemoDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; the panel shows whether the article has a memo.
    MemoDesk(Library &library, MarksPanel &panel, QWidget *window);

    void setTheme(const Theme &theme);
    void setArticle(ArticleId id);
    void openForArticle(); // the one that is open
    // `name`: of the tag or city.
    void open(const MemoSubject &subject, const QString &name, QWidget *over = nullptr);
    void save(); // what is written and not stored yet
    bool hasFailed() const;

Q_SIGNALS:
    void acted(const QString &sentence); // something that one may want to take back
    void failed(const Error &error);

private:
    void show(const MemoSubject &subject, MemoDialog &dialog);
    void showSign();
    void refresh();
    void store(const MemoSubject &subject, MemoDialog *dialog, const QString &text);
    void remove(const MemoSubject &subject, MemoDialog *dialog);

    struct Open
    {
        MemoSubject subject;
        QPointer<MemoDialog> dialog;
    };
    Library &m_library;
    MarksPanel &m_panel;
    QWidget *m_window;
    Theme m_theme = Theme::of(Theme::Name::Light);
    MemoSubject m_article; // of kind Free while none is open
    QString m_headline;
    QList<Open> m_open;
};
