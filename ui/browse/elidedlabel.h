#pragma once

#include <QLabel>

// One line of plain text, cut in its middle where there is no room for all of it: what it begins
// with and the numbers at its end stay.
class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
