#pragma once

#include "look/theme.h"
#include "paper/suggestion.h"

#include <QFrame>
#include <QList>

class QListWidget;
class SuggestionDelegate;

// Ways to go on with a query, under the field it is typed into. It takes no focus: the field gives
// it the keys that are its own. It is a part of the window it lies over, not a window of its own:
// so input methods go on undisturbed, and it can be placed under Wayland too.
class SuggestionPopup final : public QFrame
{
    Q_OBJECT

public:
    enum class LastRow { None, Forget }; // Forget: throws earlier queries away

    explicit SuggestionPopup(QWidget *parent);

    void setTheme(const Theme &theme);
    // Below `field` (global coordinates), in the window of that widget. Without suggestions it
    // closes.
    void openBelow(const QRect &field, QWidget *window, const QList<Suggestion> &suggestions,
                   LastRow last);
    bool hasCurrent() const;
    void step(int rows); // over the end: none is current; then round
    void takeCurrent();

Q_SIGNALS:
    void taken(const Suggestion &suggestion);
    void forgetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const QString &shown, const QString &hint, qint64 count, const QString &icon);
    void take(int row);

    QListWidget *m_list;
    SuggestionDelegate *m_delegate;
    QList<Suggestion> m_suggestions;
    Theme m_theme;
};
