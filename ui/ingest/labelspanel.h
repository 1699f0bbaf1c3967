#pragma once

#include "ingest/placefield.h"
#include "look/theme.h"
#include "paper/pageedit.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;

// City and date of an article or of its page, paper and number of the page, to be put right by
// hand.
class LabelsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit LabelsPanel(QWidget *parent = nullptr);

    void setChoices(const PlaceChoices &choices);
    // Shows itself. `article` of the page; -1: only the page's own labels.
    void open(const PageView &view, int article);

Q_SIGNALS:
    void labelled(const QList<PageEdit> &edits);
    // The page's labels, for all pages of its folder.
    void folderLabelled(const QList<PageEdit> &edits);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; // Escape closes, Enter saves

private:
    void showScope();
    void save();
    QList<PageEdit> edits(int line) const;

    PageView m_view;
    int m_article = -1;
    QComboBox *m_scope;
    PlaceField *m_city;
    QLineEdit *m_date;
    QLineEdit *m_paper;
    QLineEdit *m_number;
    QCheckBox *m_folder;
    QLabel *m_wrong; // what cannot be understood
};
