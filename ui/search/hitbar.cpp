#include "search/hitbar.h"

#include "browse/smallfont.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

using namespace Qt::StringLiterals;

HitBar::HitBar(QWidget *parent)
    : QWidget(parent)
    , m_all(new QCheckBox(this))
{
    const int space = fontMetrics().height() / 2;
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space, space / 2, space, space / 2);
    line->setSpacing(space / 2);
    m_all->setFont(smallFont(font()));
    line->addWidget(m_all);
    line->addStretch(1);
    for (const HitAct act : changingActs) {
        auto *button = new QToolButton(this);
        const HitActWords words = wordsOf(act);
        button->setFont(smallFont(font()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(words.text);
        connect(button, &QToolButton::clicked, this, [this, act] { Q_EMIT actWanted(act); });
        line->addWidget(button);
        m_buttons.insert(act, button);
    }
    // Its state follows the lines; a click asks for one or the other.
    connect(m_all, &QCheckBox::clicked, this, [this] {
        Q_EMIT actWanted(m_all->checkState() == Qt::Unchecked ? HitAct::TickNone : HitAct::TickAll);
    });
    setCounts(0, 0);
    setReadOnly({});
}

void HitBar::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.lighterInk);
    setPalette(palette);
}

void HitBar::setCounts(int ticked, int rows)
{
    m_all->setEnabled(rows > 0);
    m_all->setText(ticked > 0 ? tr("%n ticked", nullptr, ticked) : tr("Tick all"));
    m_all->setToolTip(
        tr("All %1, none %2").arg(wordsOf(HitAct::TickAll).keys, wordsOf(HitAct::TickNone).keys));
    m_all->setTristate(ticked > 0 && ticked < rows);
    m_all->setCheckState(ticked == 0      ? Qt::Unchecked
                         : ticked == rows ? Qt::Checked
                                          : Qt::PartiallyChecked);
}

void HitBar::setReadOnly(const QString &reason)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const HitActWords words = wordsOf(button.key());
        (*button)->setEnabled(reason.isEmpty());
        //: What a button does and its key
        (*button)->setToolTip(reason.isEmpty() ? tr("%1 (%2)").arg(words.text, words.keys)
                                               : reason);
    }
}

QRect HitBar::tagButtonRect() const
{
    const QToolButton *button = m_buttons.value(HitAct::Tag);
    return {button->mapToGlobal(QPoint()), button->size()};
}

HitActWords wordsOf(HitAct act)
{
    const auto keys = [](const QString &portable) {
        return QKeySequence(portable, QKeySequence::PortableText)
            .toString(QKeySequence::NativeText);
    };
    switch (act) {
    case HitAct::Open:
        return {act, HitBar::tr("Read it in its article"), keys(u"Return"_s)};
    case HitAct::Tag:
        return {act, HitBar::tr("Tag…"), keys(u"T"_s)};
    case HitAct::Dismiss:
        return {act, HitBar::tr("Dismiss"), keys(u"X"_s)};
    case HitAct::Later:
        return {act, HitBar::tr("For later"), keys(u"L"_s)};
    case HitAct::TakeBack:
        return {act, HitBar::tr("Take back"), keys(u"U"_s)};
    case HitAct::Copy:
        return {act, HitBar::tr("Copy as a table"), keys(u"Ctrl+C"_s)};
    case HitAct::TickAll:
        return {act, HitBar::tr("Tick all"), keys(u"Ctrl+A"_s)};
    case HitAct::TickNone:
        return {act, HitBar::tr("Tick none"), keys(u"Ctrl+Shift+A"_s)};
    }
    return {};
}
