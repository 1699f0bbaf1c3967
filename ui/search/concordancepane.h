#pragma once

#include "look/theme.h"
#include "search/concordancehead.h"
#include "search/concordancemodel.h"
#include "search/concordanceview.h"

#include <QWidget>

#include <functional>

class DispersionPlot;
class EmptyView;
class HitBar;
class QStackedWidget;

// The concordance of a search: its head, the hits over time, a line for each hit, and what can be
// done with them. It asks for everything by signal and is told what came of it.
class ConcordancePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConcordancePane(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setScripts(const QList<ConcordanceHead::Script> &scripts);
    void setReadOnly(const QString &reason); // why nothing can be changed; empty: it can
    // Order, script and whether dismissed hits are hidden, as chosen.
    const KwicWish &wish() const { return m_head->wish(); }
    ConcordanceModel &lines() { return m_lines; }
    ConcordanceView *view() const { return m_view; }

    enum class Place {
        Top,    // of what was looked for anew
        AsItWas // the same hits again: the line the reader is at stays where it is
    };
    void setFound(const QString &query, const Concordance &found, Place place);
    void append(const QList<KwicLine> &lines); // those that came later
    void setProgress(const QString &words);    // empty: nothing is under way
    void sayNoQuery();
    void sayFailed(const QString &sentence);
    // What was done to hits is seen at once.
    void showVerdict(const QList<HitPlace> &places, Verdict verdict);
    void showTagged(const QList<HitPlace> &places);
    QRect currentLineRect() const; // global, for what stands beside it

Q_SIGNALS:
    void wishChanged();
    void stopWanted();
    void saveWanted(); // the lines that are rows
    void verdictWanted(const QList<HitPlace> &places, Verdict verdict);
    void tagWanted(const QList<HitPlace> &places);
    void opened(const HitPlace &place); // to be read in its article
    void said(const QString &sentence);
    void searchWanted(); // there is nothing here, to something else
    void retryWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Lack { Query, Hits, Failed, AllDismissed };

    void layOut();
    void connectParts();
    void carryOut(HitAct act);
    void copy();
    void openMenu(const QPoint &place);
    void narrowTo(const std::optional<Period> &period);
    void goBack(); // one layer
    void carryOutForLack();
    void sayLack(Lack lack, const QString &text, const QString &act);
    void showTitle();
    void showLines(); // or what there is in place of them
    void keepPlace(const std::function<void()> &change, int otherwise);

    ConcordanceModel m_lines;
    ConcordanceHead *m_head;
    DispersionPlot *m_plot;
    ConcordanceView *m_view;
    HitBar *m_bar;
    EmptyView *m_empty;
    QStackedWidget *m_stack;
    QString m_query;
    Concordance m_found; // without its lines
    Lack m_lack = Lack::Query;
    QString m_readOnly;
};
