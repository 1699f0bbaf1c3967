#pragma once

#include "look/theme.h"
#include "paper/script.h"
#include "search/concordancemodel.h"

#include <QListView>

class ConcordanceDelegate;

// What can be done to hits.
enum class HitAct { Open, Tag, Dismiss, Later, TakeBack, Copy, TickAll, TickNone };

// The lines of a concordance. The arrows move, Space ticks, with Shift the arrows tick on from
// where they began; Enter opens, letters are acts. Only what is in view is painted.
class ConcordanceView final : public QListView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit ConcordanceView(ConcordanceModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setScript(ScriptChoice choice); // the glyphs the lines are set in
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);    // the nearest one there is
    QRect matchRect(int row) const; // in the viewport; from where every match begins
    void keyboardSearch(const QString & /*letters*/) override {} // letters are acts here

Q_SIGNALS:
    void actWanted(HitAct act);
    void menuWanted(const QPoint &place); // global
    void closeWanted();                   // Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool tickByKey(const QKeyEvent &event);
    void tickTo(int row);
    bool isOnTick(const QPoint &point) const;

    ConcordanceModel &m_model;
    ConcordanceDelegate *m_delegate;
    Theme m_theme = Theme::of(Theme::Name::Light);
    int m_anchor = -1; // where a range of ticks began; -1: none is being ticked
};
