#pragma once

#include "look/theme.h"
#include "marks/passagehead.h"
#include "marks/passagelistmodel.h"
#include "marks/passageview.h"

class EmptyView;
class PassageBar;
class QStackedWidget;

// The table of all marks of the library: its head, a row for each, and what can be done with them.
// It asks for everything by signal and is told what came of it.
class PassagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PassagePane(PassageListModel::FetchRows fetchRows, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(const QString &reason); // why nothing can be changed; empty: it can
    PassageHead *head() const { return m_head; }
    PassageView *view() const { return m_view; }
    PassageListModel &marks() { return m_marks; }

    // The row the reader is at stays where it is in the view; where its mark is gone, the row that
    // takes its place does.
    void setListing(const PassageListing &listing, PassageGrouping grouping);
    // `isNarrowed`: there may be marks that the filter does not ask for.
    void setNarrowed(bool isNarrowed) { m_isNarrowed = isNarrowed; }
    void sayFailed(const QString &sentence);

Q_SIGNALS:
    // On the ticked marks, else the current one; Open, Note and Important on the current one.
    void actWanted(PassageAct act, const QList<MarkId> &marks);
    // The row under the hand: when it is ticked, all that are.
    void marksDragged(const QList<MarkId> &marks);
    void said(const QString &sentence);
    void clearWanted(); // ask for every mark
    void retryWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Lack { Marks, Found, Failed };

    void layOut();
    void connectParts();
    void carryOut(PassageAct act);
    void carryOutForLack();
    void openMenu(const QPoint &place);
    void sayLack(Lack lack, const QString &text, const QString &act);

    PassageListModel m_marks;
    PassageHead *m_head;
    PassageView *m_view;
    PassageBar *m_bar;
    EmptyView *m_empty;
    QStackedWidget *m_stack;
    Lack m_lack = Lack::Marks;
    QString m_readOnly;
    bool m_isNarrowed = false;
};
