#pragma once

#include "look/theme.h"
#include "paper/tag.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;

// The small popup beside a selection: a type-ahead field over the tags. Enter tags, with Shift the
// popup stays for another one, with Ctrl exactly what was typed is made. It is a part of
// the window it lies over, not a window of its own: so input methods work in it as everywhere, and
// it can be placed under Wayland too.
class TagPopup final : public QFrame
{
    Q_OBJECT

public:
    // `parent` is the window whose area it may use.
    explicit TagPopup(QWidget *parent);

    void setTheme(const Theme &theme);
    // Stands below the tags in place of the way to a note; takes it over.
    void setFoot(QWidget *foot);
    // `recent` are paths, newest first.
    void setTags(const QList<Tag> &tags, const QStringList &recent);
    // Beside `selection` (global coordinates), never over it, inside the window; takes the focus
    // and gives it back to `focusBack` when it closes.
    void openBeside(const QRect &selection, QWidget *focusBack);

Q_SIGNALS:
    void tagChosen(const QString &path); // also a path that is new
    void noteRequested();                // write a note on the selection instead

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeLayout();
    void showMatches();
    void addRow(const QString &text, const QString &path, int color);
    bool handleKey(QKeyEvent *event);
    enum class After { Close, Stay };
    void accept(After after);
    void create();
    void choose(const QString &path, After after);

    QList<Tag> m_tags;
    QStringList m_recent;
    Theme m_theme;
    QLineEdit *m_field;
    QListWidget *m_list;
    QWidget *m_foot = nullptr;
    QWidget *m_focusBack = nullptr;
    bool m_isComposing = false; // an input method has the keys
};
