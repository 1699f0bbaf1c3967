#pragma once

#include "paper/hit.h"

#include <QLineEdit>

// The line a query is typed into. A part of it that means nothing has a wave under it, and what is
// wrong is said where the pointer rests on it.
class QueryEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    // Of the text as it stands; gone as soon as that changes.
    void setFaults(const QList<QueryFault> &faults);
    void setWaveColor(const QColor &color) { m_waveColor = color; }
    QString faultyParts() const;    // the parts themselves, one after the other
    QString faultSentences() const; // what is wrong with them, a line each

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentenceOf(const QueryFault &fault) const;
    const QueryFault *faultAt(QPoint point);

    QList<QueryFault> m_faults;
    QColor m_waveColor;
};
