#pragma once

#include "look/theme.h"
#include "paper/tag.h"

#include <QFrame>

class QHBoxLayout;
class QToolButton;

// The small bar beside a selection that has come to rest: tag, note, copy and the tags used last.
// It takes neither focus nor keys, so that copying, extending and dragging go on.
class SelectionBar final : public QFrame
{
    Q_OBJECT

public:
    // `parent` is the window whose area it may use.
    explicit SelectionBar(QWidget *parent);

    void setTheme(const Theme &theme);
    void setRecent(const QList<Tag> &tags); // newest first; the first three are shown
    // Beside `selection` (global coordinates), never over it.
    void showBeside(const QRect &selection);

Q_SIGNALS:
    void tagRequested();
    void noteRequested();
    void copyRequested();
    void tagChosen(const QString &path);

private:
    QToolButton *addButton(const QString &text, const QString &hint);
    void showRecent();

    Theme m_theme;
    QList<Tag> m_recentTags;
    QHBoxLayout *m_layout;
    QToolButton *m_tag;
    QToolButton *m_note;
    QToolButton *m_copy;
    QList<QToolButton *> m_recent;
};
