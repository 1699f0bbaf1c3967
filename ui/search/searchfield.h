#pragma once

#include "look/theme.h"

#include <QFrame>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

// The search field: what is typed is searched 150 ms after the last key or at once on Enter, never
// while an input method composes. Beside it the filters that are active, each with a ✕.
class SearchField final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    // What the reader sees as active filters, such as “city: 阜新”.
    void setFilters(const QStringList &labels);
    void setQuery(const QString &query); // asks for nothing
    QString query() const;
    // Names the parts of the query that stand at these positions and were left out.
    void showLeftOut(const QList<qsizetype> &positions);
    void takeFocus(); // and selects what is there

Q_SIGNALS:
    void queryChanged(const QString &query); // empty when it was cleared
    void filterRemoved(int number);
    void allCleared();
    void listRequested();    // arrow down: into what was found
    void nextHitRequested(); // Enter once what is typed was searched; with Shift the previous one
    void previousHitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void searchNow();
    bool takeKey(const QKeyEvent &event);
    void showClear();

    QLabel *m_icon;
    QLineEdit *m_field;
    QLabel *m_leftOut;
    QWidget *m_filters;
    QToolButton *m_clear;
    QTimer *m_pause;
    QList<QToolButton *> m_chips;
    QString m_searched; // the query asked for last
    bool m_isComposing = false;
};
