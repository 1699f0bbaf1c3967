#pragma once

#include "ingest/textbox.h"

#include <QByteArray>

#include <optional>

// What the process that reads a PDF file tells the one that started it, one line a fact, words
// last:
//
//     pages 12
//     sheet 1 595.3 841.9
//     box X Y WIDTH HEIGHT SIZE TURN MODE TEXT   (TURN in right angles; MODE h or v)
//     done                                       (the sheet is whole)
//     unreadable 2
//     error encrypted
//     end
//
// Sheets ascend. The reader of these lines trusts none of them: the process has read a file that
// may have been made to take it over.

QByteArray sheetText(int number, double width, double height);
QByteArray boxText(const TextBox &box, int quarterTurns);

// Takes such lines apart as they come.
class SheetParser final
{
public:
    // False at the first line that is not as above or beyond what a page can hold: more than
    // 100,000 boxes on a sheet or 4096 bytes in a line, numbers without sense, sheets out of order.
    bool add(const QByteArray &line);

    // The sheet that is complete now, once.
    std::optional<Sheet> takeSheet();

    int pages() const { return m_pages; }     // 0 before it is told
    int lastSheet() const { return m_last; }  // that was whole or unreadable
    QString error() const { return m_error; } // empty: none told
    bool isAtEnd() const { return m_isAtEnd; }
    QList<int> unreadable() const { return m_unreadable; }

private:
    bool addBox(const QByteArrayList &fields);
    bool addSheet(const QByteArrayList &fields);
    bool isNext(int number) const;

    int m_pages = 0;
    int m_last = 0;
    QString m_error;
    bool m_isAtEnd = false;
    QList<int> m_unreadable;
    std::optional<Sheet> m_open;
    std::optional<Sheet> m_done;
};
