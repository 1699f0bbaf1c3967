#include "marks/passagebar.h"

#include "browse/smallfont.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

PassageBar::PassageBar(QWidget *parent)
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
    for (const PassageAct act :
         {PassageAct::Tag, PassageAct::TakeTag, PassageAct::Confirm, PassageAct::Delete}) {
        auto *button = new QToolButton(this);
        button->setFont(smallFont(font()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(wordsOf(act).text);
        connect(button, &QToolButton::clicked, this, [this, act] { Q_EMIT actWanted(act); });
        line->addWidget(button);
        m_buttons.insert(act, button);
    }
    // Its state follows the rows; a click asks for one or the other.
    connect(m_all, &QCheckBox::clicked, this, [this] {
        Q_EMIT actWanted(m_all->checkState() == Qt::Unchecked ? PassageAct::TickNone
                                                              : PassageAct::TickAll);
    });
    setCounts(0, 0);
    setReadOnly({});
}

void PassageBar::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.lighterInk);
    setPalette(palette);
}

void PassageBar::setCounts(qsizetype ticked, qsizetype marks)
{
    m_all->setEnabled(marks > 0);
    m_all->setText(ticked > 0 ? tr("%n ticked", nullptr, int(ticked)) : tr("Tick all"));
    m_all->setToolTip(
        tr("All %1, none %2")
            .arg(wordsOf(PassageAct::TickAll).keys, wordsOf(PassageAct::TickNone).keys));
    m_all->setTristate(ticked > 0 && ticked < marks);
    m_all->setCheckState(ticked == 0       ? Qt::Unchecked
                         : ticked == marks ? Qt::Checked
                                           : Qt::PartiallyChecked);
}

void PassageBar::setReadOnly(const QString &reason)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const PassageActWords words = wordsOf(button.key());
        (*button)->setEnabled(reason.isEmpty());
        //: What a button does and its key
        (*button)->setToolTip(reason.isEmpty() ? tr("%1 (%2)").arg(words.text, words.keys)
                                               : reason);
    }
}
