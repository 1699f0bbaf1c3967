#pragma once

#include "look/theme.h"
#include "paper/phrase.h"
#include "reader/markindex.h"
#include "reader/readertext.h"
#include "reader/readingaids.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

struct Spot;
class QHelpEvent;

// Two renditions of one article as one sheet: paragraph beside paragraph at the same height, one
// scroll bar, one selection that shows its counterpart in the other column. All positions that go
// in or out are of the source text.
//
// Keys: arrows, Home, End, Page Up and Down move the caret once there is one (a click or ← → puts
// it), before that they scroll; with Ctrl by word, paragraph, article; with Shift they select. F6
// takes the passage to the other column, Escape lets go of it. A digit asks for the tag pinned to
// it. All other keys are acts of the window.
class ReaderPane final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Columns = SheetColumns;

    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    void setText(const ReaderText &text); // begins at the top, without selection, marks and hits
    // Another rendition of the same article: the passage in view and the selection stay.
    void setRenditions(const ReaderText &text);
    // The same article with other words: the passage in view and the selection stay; without marks
    // and hits.
    void replaceText(const ReaderText &text);
    void clear(); // an empty sheet
    void setMarks(const QList<PaintedMark> &marks);
    // The one that is framed, and the one that is tinted as a whole; 0: none. Both end with
    // setMarks() when it is no longer there.
    void setCurrentMark(MarkId mark);
    void setTintedMark(MarkId mark);
    // Those on the selection, else those at the caret; the innermost first.
    QList<MarkId> marksAtCaret() const;
    void setHits(const QList<TextRange> &hits);
    void setCorrections(const QList<PaintedCorrection> &corrections);
    void setTheme(const Theme &theme);
    void setTextSize(int pixels); // 12-40; 17 by default
    int textSize() const;
    void setColumns(Columns columns);
    const ReaderText &text() const; // what is shown, in these columns
    Columns columns() const;
    void setPinyin(PinyinChoice choice);

    // Empty when nothing is selected.
    TextRange selection() const;
    void select(TextRange range);
    Side selectionSide() const;    // the column in which it was selected last
    bool isSelectedByHand() const; // by the mouse, not by keys
    // The selected words as the column shows them in which they were selected.
    QString selectionAsShown() const;
    // Of the selection's visible part (either column), in global coordinates, for what stands
    // beside it.
    QRect selectionRect() const;
    QRect passageRect(TextRange range) const; // the same of any passage
    // Scrolls, if need be, until the range is in view, with some room above it.
    void reveal(TextRange range);
    // The source position of the first visible character.
    qsizetype topPosition() const;
    void setTopPosition(qsizetype position);
    void flash(TextRange range); // lit for a moment: here it is
    void offerInMenu(QAction *action);
    // What is selected grows and shrinks: up and down a ladder of words, sentences and paragraphs,
    // or by a character at the end where the caret is not.
    enum class Reshaping { Grow, Shrink, OtherEndBack, OtherEndForward };
    void reshape(Reshaping reshaping);

    // What became of correctionRequested().
    void correctionSaved();
    void correctionRefused(const QString &reason);

public Q_SLOTS:
    void openEditor(); // over the paragraph of the selection, the caret, or at the top
    void copySource(); // the selection in the script as imported
    void copyAsShown();
    // How a character is read and why it was converted as it was, at the caret; so does the pointer
    // where that is in doubt.
    void lookUp();
    void readOn(); // a page down; at the end asks, and then requests the next article
    void readBack();
    void requestPage();

Q_SIGNALS:
    void selectionChanged(TextRange range);
    void
    selectionSettled(TextRange range); // 250 ms after the hand or the keys came to rest; not empty
    void markClicked(MarkId mark);
    // Words are to be converted so from now on. Without id, uuid, creator and times.
    void phraseRequested(const ReaderPhrase &phrase);
    void markHovered(MarkId mark); // the pointer rests on its passage or stripe; 0: on none
    void tagRequested();
    void slotRequested(int digit); // 1-9, on a passage or a mark that is chosen
    void confirmRequested();       // Enter on a selection
    void letGoRequested();         // Escape
    void editorOpened();           // nothing else is to lie over the text
    void editRequested();          // “Correct the text…”
    // The words at `range` (a paragraph) are to be those.
    void correctionRequested(TextRange range, const QString &text, Correction::Cause cause);
    void pageRequested(qsizetype position); // where the selection or the caret stands
    void nextArticleRequested();            // read on twice at the end
    void selectionDragged();                // by the mouse, out of the pane

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Parts;

    void makeTimers();
    void showDoubts(const ReaderText &text);
    void reshape();
    void syncScrollBar();
    void scrolled(int pixels); // down, after the view has moved
    void updateSource(TextRange range);
    void showHint();
    bool clickedAgain() const;
    void selectByClicks(int clicks);
    void putCaret(QPoint point);
    bool isOnSelection(QPoint point) const;
    void settleSoon();

    Spot spotAt(QPoint point, std::optional<Side> side) const;
    const PaintedMark *markAt(QPoint point) const;
    const PaintedCorrection *correctionAt(QPoint point) const;
    void placeEditor();
    const PaintedMark *stripeAt(QPoint point) const;
    void hoverMark(const PaintedMark *mark);
    void dragTo(QPoint point);
    void dragOn();
    void hover();
    TextRange characterToLookUp() const;
    void openCard(Side side, TextRange character);
    Decision decidedWords(const Decision &decision, Side side) const;
    void hoverCharacter(Side side, TextRange character);
    void setHover(TextRange clause, Side side);
    void showTooltip(const QHelpEvent &event);
    void showMenu(QPoint globalPosition);

    bool markByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    bool changeByKey(const QKeyEvent &event);
    std::optional<int> linesOf(int key) const;
    void followCursor();
    void selectionMoved(); // by hand or keys
    void announceSelection();

    std::unique_ptr<Parts> m_parts;
};
