#pragma once

#include "look/theme.h"
#include "marks/codebookmodel.h"

#include <QDialog>

class CodebookTree;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class TagPage;

// The codebook: its tree on the left, the page of the chosen tag on the right. It asks for changes
// and shows what it is given.
class CodebookDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CodebookDialog(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    void setTags(const QList<Tag> &tags);
    void choose(TagId id); // also one that is in the codebook only after the next setTags()
    CodebookModel &model() { return *m_model; }
    CodebookTree &tree() { return *m_tree; }
    TagPage &page() { return *m_page; }
    void complain(const QString &sentence); // beside what was asked for; empty: nothing is wrong

    void done(int result) override; // what is written is told first

Q_SIGNALS:
    void newRequested(TagId parent);
    void importRequested();
    void exportRequested();

private:
    QWidget *makeSide();
    QWidget *makeFoot();
    QWidget *makeEmpty();
    void makeCountingMenu();
    void connectTree();
    void showPage(TagId id);
    void showEmptiness();

    CodebookModel *m_model;
    CodebookTree *m_tree;
    TagPage *m_page;
    QLineEdit *m_filter;
    QToolButton *m_counting;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_first; // of an empty codebook
    QLabel *m_complaint;
    QStackedWidget *m_sides; // the codebook, or what it is while empty
    QStackedWidget *m_pages; // the tag's page, or nothing
};
