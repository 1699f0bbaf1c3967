#pragma once

#include "reader/readerpane.h"
#include "reader/readersheet.h"
#include "readertexts.h"

#include <QTest>

// What the tests of the reading pane share.

inline const Theme &light()
{
    return Theme::of(Theme::Name::Light);
}

// A pane 1000 pixels wide that shows the top of a text, and where everything stands there.
class OpenPane final
{
public:
    explicit OpenPane(const ReaderText &text)
    {
        pane.resize(1000, 760);
        pane.setText(text);
        pane.show();
        pane.setFocus();
        sheet.setText(text);
        sheet.setShape(pane.viewport()->width(), pane.textSize(), SheetColumns::Both);
    }

    QList<QRect> boxes(Side side, TextRange source)
    {
        const qsizetype row = sheet.rowOfSource(source.begin);
        QList<QRect> found = sheet.boxes(row, side, source);
        for (QRect &box : found)
            box.translate(0, rowTop(row));
        return found;
    }

    QRect stripe(Side side, TextRange source, int lane)
    {
        const qsizetype row = sheet.rowOfSource(source.begin);
        return sheet.stripe(row, side, source, lane).translated(0, rowTop(row));
    }

    QPoint place(Side side, qsizetype source)
    {
        return boxes(side, {source, source + 1}).first().center();
    }

    QPoint edge(Side side, qsizetype source)
    {
        const QRect box = boxes(side, {source, source + 1}).first();
        return {box.left(), box.center().y()};
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(pane.viewport(), to);
        QTest::mouseRelease(pane.viewport(), Qt::LeftButton, {}, to);
    }

    QImage picture() { return pane.viewport()->grab().toImage(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&pane, key, modifiers);
    }

    ReaderPane pane;
    ReaderSheet sheet; // the same as the pane has inside

private:
    int rowTop(qsizetype row)
    {
        int top = 0;
        for (qsizetype above = 0; above < row; ++above)
            top += sheet.height(above);
        return top;
    }
};

inline TextRange find(const ReaderText &text, const QString &words)
{
    const qsizetype begin = text.source.indexOf(words);
    return {begin, begin + words.size()};
}

inline bool shows(const QImage &picture, QRect area, const QColor &color)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.valid(x, y) && picture.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}
