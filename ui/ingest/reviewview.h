#pragma once

#include "ingest/placefield.h"
#include "ingest/reviewlines.h"
#include "look/theme.h"
#include "paper/sheetview.h"

#include <QHash>
#include <QWidget>

#include <functional>

class EncodingPanel;
class LabelsPanel;
class LineListModel;
class LineListView;
class OutlineModel;
class OutlineView;
class SheetPane;
class QAction;
class QHBoxLayout;
class QLabel;
class QListView;
class QMenu;
class QPlainTextEdit;
class QToolButton;

// A page under review: its lines at the left, the articles made of them at the right. What is
// selected on one side is lit on the other. The reader's acts become edits, which are asked for and
// not carried out here: whoever does shows the page again as it is then.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    enum class Act {
        JoinPrevious,
        JoinNext,
        Split,
        Assign,
        Role,
        Glue,
        Cut,
        Earlier,
        Later,
        Drop,
        NextDoubt,
        PreviousDoubt,
        Settle,
        Labels,
        Encoding,
        Picture,
        LargerPicture,
        SmallerPicture,
        WholePicture,
        Close,
    };

    explicit ReviewView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setChoices(const PlaceChoices &choices);
    void setReadOnly(bool isReadOnly);
    // The same page again keeps what is selected and where one was.
    void setPage(const PageView &view);
    const PageView &page() const { return m_view; }
    void reveal(int line); // selects it
    void revealFirstDoubt();
    QAction *action(Act act) const { return m_actions.value(act); }
    QMenu *assignMenu() const { return m_assignMenu; }
    QMenu *roleMenu() const { return m_roleMenu; }
    LineListView *lineList() const { return m_lineList; }
    OutlineView *outlineView() const { return m_outlineView; }
    void showPreview(const QStringList &lines);
    void showPreviewError(const QString &sentence);
    void showSheet(const SheetView &sheet);
    void showSheetError(const QString &sentence);
    SheetPane *sheetPane() const { return m_sheet; }

Q_SIGNALS:
    void edited(const QList<PageEdit> &edits); // one act
    void folderEdited(const QList<PageEdit> &edits);
    void previewWanted(const QString &encoding);
    void sheetWanted(int line); // the picture of the sheet on which it stands
    void closed();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Side { Lines, Articles };

    // What the acts are about.
    struct Chosen
    {
        int article = -1;
        QList<int> blocks;
        QList<LineRun> runs;  // the lines
        QList<LineRun> meant; // the same as edits name them: of blocks, their beginnings
    };

    void layOut();
    QWidget *makeHead();
    QHBoxLayout *makeFactsRow();
    QHBoxLayout *makeToolBar();
    void makeActions();
    void addAction(Act act, const QString &text, const QString &keys,
                   const std::function<void()> &carryOut);
    QToolButton *addButton(QHBoxLayout *row, Act act, const QString &text);
    void fillMenus();
    void connectSides();
    void fillAssignMenu();
    void popUp(QMenu *menu); // beside what is selected
    void openContextMenu(const QWidget *side, QPoint place);
    QListView *currentSide() const;

    Chosen chosen() const;
    Chosen chosenLines() const;
    Chosen chosenRows() const;
    int currentDoubt() const; // that the selection is about; -1 if none
    void ask(const QList<PageEdit> &edits);
    void joinPrevious();
    void joinNext();
    void assign(int article);
    void setRole(const QString &token);
    void move(int step);
    void goToDoubt(int step);
    void settleDoubt();
    void openLabels();
    void closePanelOrReview();
    void closePanels();

    void makePictureActions();
    void addPictureButtons(QHBoxLayout *row);
    void setPictureShown(bool isShown);
    void showPicture(); // that of the line that is selected, its article outlined
    void linesSelected();
    void lightLines();
    void rowsSelected();
    void selectionMoved();
    void restore(int line, int last);
    void showPageFacts();
    void showWarnings();
    void showWords();
    void showDoubts();
    void showKeys();
    void enableActs();

    PageView m_view;
    QList<ReviewDoubt> m_doubts;
    int m_doubt = -1; // visited last
    Side m_side = Side::Lines;
    bool m_isSyncing = false;
    bool m_isReadOnly = false;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QHash<Act, QAction *> m_actions;
    LineListModel *m_lines;
    OutlineModel *m_outline;
    LineListView *m_lineList;
    OutlineView *m_outlineView;
    SheetPane *m_sheet;
    PageId m_sheetPage{}; // of the picture that was asked for
    int m_sheetLine = 0;
    QLabel *m_title;
    QToolButton *m_facts;
    QLabel *m_warnings;
    QLabel *m_doubtCount;
    QPlainTextEdit *m_words; // of the line that is current, in full
    QLabel *m_keys;
    QMenu *m_assignMenu;
    QMenu *m_roleMenu;
    LabelsPanel *m_labels;
    EncodingPanel *m_encoding;
};
