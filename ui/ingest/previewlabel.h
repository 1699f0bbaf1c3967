#pragma once

#include <QLabel>

// Lines that stand as they are, each elided in the middle where there is no room for it. Plain
// text.
class PreviewLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PreviewLabel(QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
