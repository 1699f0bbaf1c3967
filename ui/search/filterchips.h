#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

// The filters that are active, each with a ✕ that removes it.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);

Q_SIGNALS:
    void removed(int number);

private:
    QStringList m_labels;
    QList<QToolButton *> m_chips;
};
