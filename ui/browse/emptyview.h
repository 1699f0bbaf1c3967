#pragma once

#include "look/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

// What stands where there is nothing to show: an icon, what this view is, and one act.
class EmptyView final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(const QString &icon, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(const QString &text, const QString &act); // no button when `act` is empty

Q_SIGNALS:
    void actRequested();

private:
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_act;
};
