#pragma once

#include "look/theme.h"
#include "search/dispersion.h"

#include <QWidget>

#include <optional>

// Hits over time: a bar for each month or year, and one apart for those without. A click on a bar,
// or Space on the one the arrows stand at, chooses it; once more lets it go.
class DispersionPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit DispersionPlot(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setDispersion(const Dispersion &dispersion);
    const Dispersion &dispersion() const { return m_dispersion; }
    // The key of a bar (empty: the undated ones).
    void setChosen(const std::optional<QString> &key);
    QRect barRect(int number) const;    // the last number is of the undated, where there are any
    QString barWords(int number) const; // its period and its hits
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);
    void letGo();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int barCount() const;
    QString keyOf(int number) const;
    qint64 countOf(int number) const;
    QRect slot(int number) const;
    int barAt(const QPoint &point) const; // -1: none
    QColor colorOf(int number) const;
    void paintLabels(QPainter &painter) const;
    void choose(int number);
    void pointAt(int number);
    int labelHeight() const;

    Theme m_theme = Theme::of(Theme::Name::Light);
    Dispersion m_dispersion;
    std::optional<QString> m_chosen;
    int m_pointed = -1; // by the mouse or the arrows
};
