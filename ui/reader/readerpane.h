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
// takes the passage to the other column, Escape lets go of it. ? tells how a character is read and
// why it was converted as it was; so does the pointer where that is in doubt.
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
    void setHits(const QList<TextRange> &hits);
    void setCorrections(const QList<PaintedCorrection> &corrections);
    void setTheme(const Theme &theme);
    void setTextSize(int pixels); // 12-40; 17 by default
    int textSize() const;
    void setColumns(Columns columns);
    void setPinyin(PinyinChoice choice);

    // Empty when nothing is selected.
    TextRange selection() const;
    void select(TextRange range);
    Side selectionSide() const; // the column in which it was selected last
    // The selected words as the column shows them in which they were selected.
    QString selectionAsShown() const;
    // Of the selection's visible part (either column), in global coordinates, for what stands
    // beside it.
    QRect selectionRect() const;
    // Scrolls, if need be, until the range is in view, with some room above it.
    void reveal(TextRange range);
    // The source position of the first visible character.
    qsizetype topPosition() const;
    void setTopPosition(qsizetype position);

    // What became of correctionRequested().
    void correctionSaved();
    void correctionRefused(const QString &reason);

public Q_SLOTS:
    void openEditor(); // over the paragraph of the selection, the caret, or at the top
    void copySource(); // the selection in the script as imported
    void copyAsShown();
    void lookUp(); // ?

Q_SIGNALS:
    void selectionChanged(TextRange range);
    void
    selectionSettled(TextRange range); // 250 ms after the hand or the keys came to rest; not empty
    void markClicked(MarkId mark);
    // Words are to be converted so from now on. Without id, uuid, creator and times.
    void phraseRequested(const ReaderPhrase &phrase);
    void tagRequested();  // T
    void editRequested(); // E, F2, and “Correct the text…”
    // The words at `range` (a paragraph) are to be those.
    void correctionRequested(TextRange range, const QString &text, Correction::Cause cause);
    // O, and “Cut wrong here”: the page, where the selection or the caret stands.
    void pageRequested(qsizetype position);
    void nextArticleRequested();     // j, and Space pressed twice at the end
    void previousArticleRequested(); // k

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

    Spot spotAt(QPoint point, std::optional<Side> side) const;
    const PaintedMark *markAt(QPoint point) const;
    const PaintedCorrection *correctionAt(QPoint point) const;
    void placeEditor();
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

    bool moveByKey(const QKeyEvent &event);
    bool changeByKey(const QKeyEvent &event);
    std::optional<int> linesOf(int key) const;
    bool readOnByKey(const QKeyEvent &event);
    void readOn();
    void requestPage();
    void followCursor();
    void selectionMoved(); // by hand or keys
    void announceSelection();

    std::unique_ptr<Parts> m_parts;
};
