#pragma once

#include "look/theme.h"
#include "paper/concordance.h"

#include <QWidget>

class QActionGroup;
class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

// Above the lines: what was looked for and how often it was found, in which order and script the
// lines stand, and what can be done with all of them.
class ConcordanceHead final : public QWidget
{
    Q_OBJECT

public:
    struct Script
    {
        ScriptChoice choice{};
        QString name;
    };

    explicit ConcordanceHead(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setScripts(const QList<Script> &scripts); // those one can choose from
    // Order, script and whether dismissed hits are hidden, as chosen.
    const KwicWish &wish() const { return m_wish; }
    void setTitle(const QString &title);
    void setDismissed(qint64 hits);
    void showDismissed();                   // as by the reader's hand
    void setActsEnabled(bool areEnabled);   // there are lines
    void setProgress(const QString &words); // empty: nothing is under way

Q_SIGNALS:
    void wishChanged();
    void stopWanted();
    void copyWanted();
    void saveWanted();
    void closeWanted();

private:
    QToolButton *makeMenuButton(const QString &name);
    QToolButton *makeButton(const QString &text, const QString &toolTip);
    void makeTop(QVBoxLayout *rows);
    void makeBottom(QVBoxLayout *rows);
    void addOrders();
    void showChosen();

    KwicWish m_wish;
    QLabel *m_title;
    QLabel *m_progress;
    QToolButton *m_stop;
    QToolButton *m_close;
    QActionGroup *m_orders;
    QActionGroup *m_scripts;
    QToolButton *m_order;
    QToolButton *m_script;
    QCheckBox *m_hides;
    QToolButton *m_copy;
    QToolButton *m_save;
};
