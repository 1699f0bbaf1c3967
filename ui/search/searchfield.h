#pragma once

#include "look/theme.h"
#include "paper/hit.h"
#include "paper/suggestion.h"

#include <QFrame>
#include <QPointer>

class FilterChips;
class QKeyEvent;
class QLabel;
class QTimer;
class QToolButton;
class QueryEdit;
class SuggestionPopup;

// The search field: what is typed is searched 150 ms after the last key or at once on Enter, never
// while an input method composes. Under it ways to go on with the query: the arrows choose one,
// Enter or Tab takes it. Beside it what of the query means nothing, and the filters that are
// active, each with a ✕. Escape takes back one thing at a time: the suggestions, the query, the
// focus.
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
    QString text() const; // as typed, with the white space round it
    // Of the text as it stands.
    void showFaults(const QList<QueryFault> &faults);
    // Ways to go on from the text as it stands; closed when there are none. `forgettable`: earlier
    // queries are among them.
    void showSuggestions(const QList<Suggestion> &suggestions, bool forgettable);
    // What is searched for really, in a small card below, and the way to the help.
    void showExplanation(const QString &explanation);
    void takeFocus(); // and selects what is there

Q_SIGNALS:
    void queryChanged(const QString &query); // empty when it was cleared
    void queryMeant(const QString &query);   // on Enter, or taken from the suggestions
    void suggestionsWanted(const QString &text, qsizetype cursor);
    void savedSearchTaken(const QString &name);
    void forgetRequested(); // earlier queries
    void explanationWanted();
    void helpRequested(); // on what can be typed
    void filterRemoved(int number);
    void allCleared();
    void listRequested();    // arrow down: into what was found
    void nextHitRequested(); // Enter once what is typed was searched; with Shift the previous one
    void previousHitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void pauseOver();
    void searchNow();
    void askForSuggestions();
    void watch(const QEvent &event); // of the line
    bool takeKey(const QKeyEvent &event);
    bool takePopupKey(const QKeyEvent &event);
    void takeEnter(const QKeyEvent &event);
    void unwind();
    void take(const Suggestion &suggestion);
    void showButtons();

    QLabel *m_icon;
    QueryEdit *m_field;
    QLabel *m_faults;
    FilterChips *m_filters;
    QToolButton *m_explain;
    QToolButton *m_clear;
    SuggestionPopup *m_popup;
    QTimer *m_pause;
    QPointer<QWidget> m_focusBack;
    QString m_searched;      // the query asked for last
    QString m_suggestedFor;  // the text the suggestions are for
    bool m_wasTyped = false; // since the last pause
    bool m_hasFilters = false;
    bool m_isComposing = false;
};
