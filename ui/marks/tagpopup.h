#pragma once

#include "look/theme.h"
#include "paper/tag.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;

// The small popup beside a selection: a type-ahead field over the tags, Enter tags.
class TagPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit TagPopup(QWidget *parent);

    void setTheme(const Theme &theme);
    // `recent` are paths, newest first.
    void setTags(const QList<Tag> &tags, const QStringList &recent);
    // Beside `selection` (global coordinates), never over it, inside the screen; takes the focus
    // and gives it back to `focusBack` when it closes.
    void openBeside(const QRect &selection, QWidget *focusBack);

Q_SIGNALS:
    void tagChosen(const QString &path); // also a path that is new
    void noteRequested();                // write a note on the selection instead

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showMatches();
    void accept();

    QList<Tag> m_tags;
    QStringList m_recent;
    Theme m_theme;
    QLineEdit *m_field;
    QListWidget *m_list;
    QWidget *m_focusBack = nullptr;
};
