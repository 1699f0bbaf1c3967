#pragma once

#include "look/theme.h"
#include "paper/sheetview.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QPainterPath>

// The picture of a sheet, an article outlined on it. Ctrl and the wheel zoom, dragging moves it; a
// click tells the line that is there.
class SheetPane final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetPane(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSheet(const SheetView &view); // as it was zoomed before
    void say(const QString &sentence);    // in place of a picture
    // Lines of the file, from 1: those of an article, and those of them that are selected. What is
    // selected comes into view.
    void setChosen(const QList<int> &article, const QList<int> &selected);
    bool hasLine(int line) const; // on the sheet that is shown

    void zoomBy(double factor);                        // about what is selected
    void fit();                                        // the whole sheet
    double scale() const;                              // pixels of the screen a point
    QPainterPath outline() const { return m_outline; } // in points

Q_SIGNALS:
    void lineClicked(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QSizeF sheetSize() const; // points
    double fittingScale() const;
    QPointF origin() const; // of the sheet, in the viewport
    void zoomTo(double scale, QPointF fixed);
    void syncScrollBars();
    void showSelected();
    int lineAt(QPointF point) const; // of the viewport; 0: none

    Theme m_theme = Theme::of(Theme::Name::Light);
    SheetView m_view; // keeps the pixels of the images
    QList<QImage> m_images;
    QString m_sentence;
    QPainterPath m_outline;
    QList<QRectF> m_selected;
    double m_scale = 0; // 0: as much as fits
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_isDragging = false;
};
