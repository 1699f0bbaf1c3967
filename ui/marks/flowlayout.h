#pragma once

#include <QLayout>

#include <memory>
#include <vector>

// Lays things out like words: side by side, in as many lines as the width asks for.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; // takes it over
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override; // none: as high as its lines
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    int flow(const QRect &rect, Act act) const; // the height it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
