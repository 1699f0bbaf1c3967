#pragma once

#include "hanzi/renditions.h"
#include "look/theme.h"
#include "paper/article.h"
#include "paper/ids.h"

#include <QAbstractScrollArea>

#include <memory>

// What the pane shows of an article.
struct ReaderText
{
    QString source;
    QList<Block> blocks;
    Script script = Script::Neutral; // of the source text
    ScriptChoice leftChoice = ScriptChoice::Simplified;
    ScriptChoice rightChoice = ScriptChoice::Traditional;
    Rendition left;
    Rendition right;
};

// A mark as the pane paints it.
struct PaintedMark
{
    MarkId id{};
    TextRange range; // of the source text
    int color = 0;   // of its first tag; -1 for a note without a tag
    QString tooltip; // plain text
};

// Two renditions of one article as one sheet: paragraph beside paragraph at the same height, one
// scroll bar, one selection that shows its counterpart in the other column. All positions that go
// in or out are of the source text.
class ReaderPane final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Columns { Both, LeftOnly, RightOnly };

    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    void setText(const ReaderText &text); // begins at the top, without selection, marks and hits
    // Another rendition of the same article: the passage in view and the selection stay.
    void setRenditions(const ReaderText &text);
    void clear(); // an empty sheet
    void setMarks(const QList<PaintedMark> &marks);
    void setHits(const QList<TextRange> &hits);
    void setTheme(const Theme &theme);
    void setTextSize(int pixels); // 12-40; 17 by default
    int textSize() const;
    void setColumns(Columns columns);

    // Empty when nothing is selected.
    TextRange selection() const;
    void select(TextRange range);
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

public Q_SLOTS:
    void copySource(); // the selection in the script as imported
    void copyAsShown();

Q_SIGNALS:
    void selectionChanged(TextRange range);
    void
    selectionSettled(TextRange range); // 250 ms after the hand or the keys came to rest; not empty
    void markClicked(MarkId mark);
    void tagRequested();             // T
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
    std::unique_ptr<Parts> m_parts;
};
