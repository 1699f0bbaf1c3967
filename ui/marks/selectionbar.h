#pragma once

#include "look/theme.h"
#include "paper/tag.h"

#include <QFrame>

class FlowLayout;
class QToolButton;

// What stands beside a selection that has come to rest: the pinned tags with their digits, the
// tags used last, and tag, note, copy. It takes neither focus nor keys, so that copying, extending
// and dragging go on; the digits are keys of the reader.
class SelectionBar final : public QFrame
{
    Q_OBJECT

public:
    // `parent` is the window whose area it may use.
    explicit SelectionBar(QWidget *parent);

    void setTheme(const Theme &theme);
    // Those with a slot stand by their digits; of the recent ones, newest first, five others.
    void setTags(const QList<Tag> &pinned, const QList<Tag> &recent);
    // Beside `selection` (global coordinates), never over it.
    void showBeside(const QRect &selection);

Q_SIGNALS:
    void tagRequested();
    void noteRequested();
    void copyRequested();
    void tagChosen(const QString &path);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        FlowLayout *layout = nullptr;
    };
    Row addRow();
    QToolButton *addButton(const Row &row, const QString &text, const QString &hint);
    void addTag(const Row &row, const Tag &tag, const QString &text);
    void showTags();
    void place(const QRect &selection); // of the window
    int longestRow() const;

    Theme m_theme;
    QList<Tag> m_pinnedTags;
    QList<Tag> m_recentTags;
    Row m_pinned;
    Row m_recent;
    Row m_acts;
    QToolButton *m_tag;
    QToolButton *m_note;
    QToolButton *m_copy;
    QList<QToolButton *> m_tagButtons;
};
