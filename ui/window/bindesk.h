#pragma once

#include "library/library.h"
#include "look/theme.h"

#include <QObject>
#include <QPointer>

class BinDialog;
class QMenu;

// Articles are deleted here, and whatever was deleted is brought back. Each act is one to undo.
class BinDesk final : public QObject
{
    Q_OBJECT

public:
    // Both given must live as long as the desk; the dialog belongs to `window`.
    BinDesk(Library &library, QWidget *window);

    void setTheme(const Theme &theme);
    void open();
    void deleteArticles(const QList<ArticleId> &ids);
    // What can be done with these articles, for a menu of theirs.
    void fillMenu(QMenu &menu, const QList<ArticleId> &ids);

Q_SIGNALS:
    void acted(const QString &sentence); // something that one may want to take back
    void failed(const Error &error);

private:
    void makeDialog();
    void refresh();
    void tell(Job<Result<void>> job, const QString &sentence);

    Library &m_library;
    QWidget *m_window;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QPointer<BinDialog> m_dialog;
};
