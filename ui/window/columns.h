#pragma once

#include <QSplitter>

// The four columns of the window: sidebar, list, reader, marks. The side columns fold and stay as
// the reader left them; in a narrow window the marks show themselves only when asked for, as a
// drawer over the text, which moves nothing; Escape in it closes it.
class Columns final : public QSplitter
{
    Q_OBJECT

public:
    enum Column { SidebarColumn, ListColumn, ReaderColumn, MarksColumn };

    // In that order from the left; takes them over.
    Columns(const QList<QWidget *> &columns, QWidget *parent);

    void setShown(Column column, bool shown);
    bool isWanted(Column column) const; // as the reader left it, in a window wide enough
    void toggle(Column column);
    // While wanted, the marks are folded, and the sidebar too unless the window is wide.
    void makeRoom(bool isWanted);
    // The reader without any other column; afterwards they are as they were.
    void setAlone(bool isAlone);
    QWidget *column(Column number) const { return m_columns.at(number); }
    bool isDrawerOpen() const;
    // Widths in pixels; empty: those of the first start.
    void setWidths(const QList<int> &widths);
    QList<int> widths() const; // of a folded column: what it had last
    // Moves the focus `step` columns on, round and round.
    void moveFocus(int step);

Q_SIGNALS:
    void changed(); // by the reader's hand

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QSplitterHandle *createHandle() override; // a hairline

private:
    bool isNarrow() const;
    bool isTight() const;
    void show(Column column, bool shown);
    void placeMarks(); // in their column, or in the drawer where it is narrow
    void placeDrawer();

    QList<QWidget *> m_columns;
    QWidget *m_drawer; // in the reader's column: the splitter lays out all that lies in itself
    bool m_sidebarIsWanted = true;
    bool m_marksAreWanted = true;
    bool m_wasNarrow = false;
    bool m_wasTight = false;
    bool m_isRoomy = false;
    bool m_isAlone = false;
    bool m_wasDrawerOpen = false; // when it came to be alone
    QList<int> m_widths;
};
