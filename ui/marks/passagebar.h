#pragma once

#include "look/theme.h"
#include "marks/passageacts.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QToolButton;

// Below the table of marks: how many are ticked, and what can be done with them.
class PassageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PassageBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCounts(qsizetype ticked, qsizetype marks);
    // `reason`: why nothing can be changed; empty when it can.
    void setReadOnly(const QString &reason);

Q_SIGNALS:
    void actWanted(PassageAct act);

private:
    QCheckBox *m_all;
    QMap<PassageAct, QToolButton *> m_buttons;
};
