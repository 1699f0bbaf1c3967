#include "window/shortcutspage.h"

#include "window/keyrules.h"
#include "window/otherkeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int actRole = Qt::UserRole;
constexpr std::array groups{ActGroup::Reading, ActGroup::Marking, ActGroup::Search,
                            ActGroup::List,    ActGroup::Library, ActGroup::Window};

QString nameOf(ActGroup group)
{
    switch (group) {
    case ActGroup::Reading:
        return ShortcutsPage::tr("Reading");
    case ActGroup::Marking:
        return ShortcutsPage::tr("Marking");
    case ActGroup::Search:
        return ShortcutsPage::tr("Searching");
    case ActGroup::List:
        return ShortcutsPage::tr("List");
    case ActGroup::Library:
        return ShortcutsPage::tr("Library");
    case ActGroup::Window:
        return ShortcutsPage::tr("Window");
    }
    return {};
}

QString shown(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(u"   "_s);
}

QTreeWidgetItem *addHead(QTreeWidget *list, const QString &name)
{
    auto *head = new QTreeWidgetItem(list, {name});
    QFont font = list->font();
    font.setWeight(QFont::DemiBold);
    head->setFont(0, font);
    head->setFirstColumnSpanned(true);
    head->setSizeHint(0, {0, list->fontMetrics().lineSpacing() * 3 / 2});
    head->setFlags(Qt::ItemIsEnabled);
    head->setExpanded(true);
    return head;
}

} // namespace

ShortcutsPage::ShortcutsPage(Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_takeOver(new QPushButton(this))
    , m_remove(new QPushButton(tr("No key for it"), this))
    , m_reset(new QPushButton(tr("As it came"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    layOut();
    fill();
    showKeys();
    connect(&m_actions, &Actions::keysChanged, this, &ShortcutsPage::showKeys);
    connect(m_list, &QTreeWidget::itemClicked, this, &ShortcutsPage::ask);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        stopAsking();
        showKeys();
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { give(m_wanted); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const std::optional<Act> act = chosenAct())
            m_actions.removeKeys(*act);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const std::optional<Act> act = chosenAct())
            m_actions.reset(*act);
    });
    m_list->installEventFilter(this);
    m_list->setFocus();
    say({});
}

QString ShortcutsPage::message() const
{
    return m_message->text();
}

void ShortcutsPage::layOut()
{
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(fontMetrics().height());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignTop);
    auto *resetAll = new QPushButton(tr("All as they came"), this);
    connect(resetAll, &QPushButton::clicked, &m_actions, &Actions::resetAll);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_remove, m_reset, resetAll}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_takeOver->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_message, 1);
    below->addWidget(m_takeOver, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_list, 1);
    rows->addLayout(below);
    rows->addLayout(buttons);
    resize(fontMetrics().height() * 36, fontMetrics().height() * 40);
}

void ShortcutsPage::fill()
{
    const QList<Actions::Entry> entries = m_actions.entries();
    for (const ActGroup group : groups) {
        QTreeWidgetItem *head = addHead(m_list, nameOf(group));
        for (const Actions::Entry &entry : entries) {
            if (entry.group != group)
                continue;
            auto *row = new QTreeWidgetItem(head, {entry.words});
            row->setData(0, actRole, int(entry.act));
            row->setSizeHint(0, {0, m_list->fontMetrics().lineSpacing() * 3 / 2});
        }
    }
    addFixed();
}

// Those of parts of the window that have keys of their own.
void ShortcutsPage::addFixed()
{
    const QList<KeyGroup> others = otherKeys();
    for (const KeyGroup &group : others) {
        QTreeWidgetItem *head = addHead(m_list, group.name);
        for (const KeyGroup::Key &key : group.keys) {
            auto *row = new QTreeWidgetItem(head, {key.does, key.keys});
            for (const int column : {0, 1})
                row->setForeground(column, palette().brush(QPalette::PlaceholderText));
        }
    }
}

void ShortcutsPage::showKeys()
{
    for (QTreeWidgetItemIterator row(m_list); *row; ++row) {
        if (!(*row)->data(0, actRole).isValid())
            continue;
        const Act act = Act((*row)->data(0, actRole).toInt());
        const Actions::Entry entry = m_actions.entry(act);
        QFont font = m_list->font();
        font.setItalic(entry.isChanged);
        (*row)->setText(1, m_asked == act ? tr("press keys…") : shown(entry.keys));
        (*row)->setFont(1, font);
    }
    const std::optional<Act> chosen = chosenAct();
    m_remove->setEnabled(chosen && !m_actions.entry(*chosen).keys.isEmpty());
    m_reset->setEnabled(chosen && m_actions.entry(*chosen).isChanged);
}

std::optional<Act> ShortcutsPage::chosenAct() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(0, actRole).isValid())
        return std::nullopt;
    return Act(item->data(0, actRole).toInt());
}

void ShortcutsPage::ask(QTreeWidgetItem *item)
{
    stopAsking();
    m_list->setCurrentItem(item);
    m_asked = chosenAct();
    if (m_asked)
        say(tr("Press the keys for “%1”, or Escape to leave it as it is.")
                .arg(m_actions.entry(*m_asked).words));
    else
        say(tr("These keys belong to their part of the window and stay as they are."));
    showKeys();
    m_list->setFocus();
}

void ShortcutsPage::stopAsking()
{
    m_asked.reset();
    say({});
}

// The list has the focus: what is pressed there is the key, all else moves about.
bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    const bool isEnter = pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter;
    if (!m_asked) {
        if (isEnter && m_list->currentItem())
            ask(m_list->currentItem());
        return isEnter;
    }
    if (pressed.key() == Qt::Key_Escape && pressed.modifiers() == Qt::NoModifier) {
        stopAsking();
        showKeys();
        return true;
    }
    const bool isModifier =
        sequenceOf(pressed).isEmpty() && pressed.key() != 0 && pressed.key() != Qt::Key_unknown;
    if (!isModifier)
        take(sequenceOf(pressed));
    return true;
}

void ShortcutsPage::take(const QKeySequence &key)
{
    const auto fault = m_actions.faultOf(*m_asked, key);
    if (!fault)
        return give(key);
    say(fault->sentence);
    if (!fault->takenBy)
        return;
    m_wanted = key;
    m_takeOver->setText(tr("Take it from there"));
    m_takeOver->show();
}

void ShortcutsPage::give(const QKeySequence &key)
{
    const Act act = *m_asked;
    stopAsking();
    m_actions.setKey(act, key);
    say(reachOf(key) == KeyReach::Article
            ? tr("%1 works in the article: in the list, letters go to a headline.")
                  .arg(key.toString(QKeySequence::NativeText))
            : QString());
    m_list->setFocus();
}

void ShortcutsPage::say(const QString &sentence)
{
    m_takeOver->hide();
    m_message->setText(
        sentence.isEmpty()
            ? tr("Choose an act and press Enter, or click it, to give it other keys. "
                 "Letters alone work in the article; keys that were changed are "
                 "slanted.")
            : sentence);
}
