#pragma once

#include "look/theme.h"
#include "search/concordanceview.h"

#include <QMap>
#include <QWidget>

#include <array>

class QCheckBox;
class QToolButton;

// Below the lines: how many are ticked, and what can be done with them.
class HitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HitBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCounts(int ticked, int rows);
    // `reason`: why nothing can be changed; empty when it can.
    void setReadOnly(const QString &reason);
    QRect tagButtonRect() const; // global

Q_SIGNALS:
    void actWanted(HitAct act);

private:
    QCheckBox *m_all;
    QMap<HitAct, QToolButton *> m_buttons;
};

// What an act is called and its key: Dismiss, X.
struct HitActWords
{
    HitAct act{};
    QString text;
    QString keys;
};
HitActWords wordsOf(HitAct act);
// Those that change something.
inline constexpr std::array changingActs{HitAct::Tag, HitAct::Dismiss, HitAct::Later,
                                         HitAct::TakeBack};
