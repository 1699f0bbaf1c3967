#include "search/concordancehead.h"

#include "browse/elidedlabel.h"
#include "browse/menubutton.h"
#include "browse/smallfont.h"
#include "look/icons.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array orders{KwicOrder::Found, KwicOrder::Left, KwicOrder::Right, KwicOrder::City,
                            KwicOrder::Date};

QString orderName(KwicOrder order)
{
    switch (order) {
    case KwicOrder::Found:
        return ConcordanceHead::tr("as found");
    case KwicOrder::Left:
        return ConcordanceHead::tr("by what stands before");
    case KwicOrder::Right:
        return ConcordanceHead::tr("by what follows");
    case KwicOrder::City:
        return ConcordanceHead::tr("by city");
    case KwicOrder::Date:
        return ConcordanceHead::tr("by date");
    }
    return {};
}

void addChoice(QActionGroup *group, const QString &text, int value)
{
    QAction *choice = group->addAction(text);
    choice->setCheckable(true);
    choice->setData(value);
}

QString check(const QActionGroup *group, int value)
{
    for (QAction *choice : group->actions()) {
        if (choice->data().toInt() == value) {
            choice->setChecked(true);
            return choice->text();
        }
    }
    return {};
}

} // namespace

ConcordanceHead::ConcordanceHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_progress(new QLabel(this))
    , m_stop(makeButton(tr("Stop"), {}))
    , m_close(makeButton({}, tr("Back to the article (Esc)")))
    , m_orders(new QActionGroup(this))
    , m_scripts(new QActionGroup(this))
    , m_order(makeMenuButton(tr("Order of the lines")))
    , m_script(makeMenuButton(tr("Script of the lines")))
    , m_hides(new QCheckBox(this))
    , m_copy(makeButton(tr("Copy"), tr("Copy the ticked lines as a table (Ctrl+C)")))
    , m_save(makeButton(tr("CSV…"), tr("Save all lines in a file for spreadsheets")))
{
    const int space = fontMetrics().height() / 2;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space / 2, space, space, space / 2);
    rows->setSpacing(space / 2);
    makeTop(rows);
    makeBottom(rows);
    addOrders();
    setProgress({});
    setDismissed(0);
}

void ConcordanceHead::setTheme(const Theme &theme)
{
    m_close->setIcon(tintedIcon(u"close"_s, theme.ink));
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::ButtonText, theme.lighterInk);
    quiet.setColor(QPalette::WindowText, theme.lighterInk);
    quiet.setColor(QPalette::Button, theme.paper);
    const QList<QWidget *> quietOnes{m_progress, m_order, m_script, m_hides,
                                     m_copy,     m_save,  m_stop};
    for (QWidget *widget : quietOnes)
        widget->setPalette(quiet);
}

void ConcordanceHead::setScripts(const QList<Script> &scripts)
{
    for (const Script &script : scripts)
        addChoice(m_scripts, script.name, int(script.choice));
    m_script->menu()->addActions(m_scripts->actions());
    connect(m_scripts, &QActionGroup::triggered, this, [this](const QAction *choice) {
        m_wish.script = ScriptChoice(choice->data().toInt());
        showChosen();
        Q_EMIT wishChanged();
    });
    showChosen();
}

void ConcordanceHead::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title.toHtmlEscaped());
}

void ConcordanceHead::setDismissed(qint64 hits)
{
    m_hides->setText(tr("Hide dismissed (%1)").arg(hits));
    m_hides->setVisible(hits > 0 || !m_wish.hidesDismissed);
}

void ConcordanceHead::showDismissed()
{
    m_hides->setChecked(false);
}

void ConcordanceHead::setActsEnabled(bool areEnabled)
{
    m_copy->setEnabled(areEnabled);
    m_save->setEnabled(areEnabled);
}

void ConcordanceHead::setProgress(const QString &words)
{
    m_progress->setText(words);
    m_progress->setVisible(!words.isEmpty());
    m_stop->setVisible(!words.isEmpty());
}

QToolButton *ConcordanceHead::makeMenuButton(const QString &name)
{
    auto *button = new MenuButton(this);
    button->setFont(smallFont(font()));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QToolButton *ConcordanceHead::makeButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setFont(smallFont(font()));
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ConcordanceHead::makeTop(QVBoxLayout *rows)
{
    auto *line = new QHBoxLayout;
    rows->addLayout(line);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_progress->setFont(smallFont(font()));
    m_progress->setTextFormat(Qt::PlainText);
    line->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0); // in line with the words below
    line->addWidget(m_title, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(m_close);
    connect(m_stop, &QToolButton::clicked, this, &ConcordanceHead::stopWanted);
    connect(m_close, &QToolButton::clicked, this, &ConcordanceHead::closeWanted);
}

void ConcordanceHead::makeBottom(QVBoxLayout *rows)
{
    auto *line = new QHBoxLayout;
    rows->addLayout(line);
    m_hides->setFont(smallFont(font()));
    m_hides->setChecked(m_wish.hidesDismissed);
    line->addWidget(m_order);
    line->addWidget(m_script);
    line->addWidget(m_hides);
    line->addStretch(1);
    line->addWidget(m_copy);
    line->addWidget(m_save);
    connect(m_hides, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_wish.hidesDismissed = isChecked;
        Q_EMIT wishChanged();
    });
    connect(m_copy, &QToolButton::clicked, this, &ConcordanceHead::copyWanted);
    connect(m_save, &QToolButton::clicked, this, &ConcordanceHead::saveWanted);
}

void ConcordanceHead::addOrders()
{
    for (const KwicOrder order : orders)
        addChoice(m_orders, orderName(order), int(order));
    m_order->menu()->addActions(m_orders->actions());
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *choice) {
        m_wish.order = KwicOrder(choice->data().toInt());
        showChosen();
        Q_EMIT wishChanged();
    });
    showChosen();
}

void ConcordanceHead::showChosen()
{
    m_order->setText(check(m_orders, int(m_wish.order)) + u" ▾"_s);
    m_script->setText(check(m_scripts, int(m_wish.script)) + u" ▾"_s);
}
