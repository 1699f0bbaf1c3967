#pragma once

#include <QToolButton>

// A quiet button that opens a menu, without the arrow that styles paint into its corner.
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
