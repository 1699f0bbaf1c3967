#include "marks/selectionbar.h"

#include "look/icons.h"
#include "marks/flowlayout.h"
#include "marks/placement.h"
#include "marks/tagdot.h"
#include "models/plaintext.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentShown = 5;
constexpr int longestName = 10; // characters of a tag in the bar
constexpr int widest = 26;      // line heights

QString shortened(const QString &name)
{
    return name.size() > longestName ? name.first(longestName) + u"…"_s : name;
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_theme(Theme::of(Theme::Name::Light))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int space = fontMetrics().height() / 5;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space, space, space, space);
    rows->setSpacing(space);
    m_pinned = addRow();
    m_recent = addRow();
    m_acts = addRow();
    m_tag = addButton(m_acts, tr("Tag"), tr("Tag the selection (T)"));
    m_note = addButton(m_acts, tr("Note"), tr("Write a note on the selection (M)"));
    m_copy = addButton(m_acts, tr("Copy"), tr("Copy the selection as imported"));
    connect(m_tag, &QToolButton::clicked, this, &SelectionBar::tagRequested);
    connect(m_note, &QToolButton::clicked, this, &SelectionBar::noteRequested);
    connect(m_copy, &QToolButton::clicked, this, &SelectionBar::copyRequested);
    setTheme(m_theme);
    hide();
}

void SelectionBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_tag->setIcon(tintedIcon(u"tag"_s, theme.ink));
    m_note->setIcon(tintedIcon(u"note"_s, theme.ink));
    showTags();
}

void SelectionBar::setTags(const QList<Tag> &pinned, const QList<Tag> &recent)
{
    m_pinnedTags = pinned;
    std::ranges::sort(m_pinnedTags, {}, &Tag::slot);
    m_recentTags.clear();
    for (const Tag &tag : recent) {
        if (std::ranges::find(pinned, tag.path, &Tag::path) == pinned.end())
            m_recentTags << tag;
    }
    m_recentTags = m_recentTags.first(std::min(recentShown, m_recentTags.size()));
    showTags();
}

void SelectionBar::showBeside(const QRect &selection)
{
    const QRect inWindow(parentWidget()->mapFromGlobal(selection.topLeft()), selection.size());
    m_pinned.widget->setVisible(!m_pinnedTags.isEmpty());
    m_recent.widget->setVisible(!m_recentTags.isEmpty());
    // Where there is no room for all, the digits go on without being shown.
    for (QWidget *row : {m_recent.widget, m_pinned.widget, static_cast<QWidget *>(nullptr)}) {
        place(inWindow);
        if (!row || !geometry().intersects(inWindow))
            break;
        row->hide();
    }
    show();
    raise();
}

void SelectionBar::place(const QRect &selection)
{
    const QRect bounds = parentWidget()->rect();
    const int width = std::min({longestRow(), fontMetrics().height() * widest, bounds.width()});
    resize(width, layout()->totalHeightForWidth(width));
    move(placeBeside(size(), selection, bounds));
}

SelectionBar::Row SelectionBar::addRow()
{
    auto *widget = new QWidget(this);
    auto *flow = new FlowLayout(widget);
    flow->setContentsMargins({});
    flow->setSpacing(fontMetrics().height() / 5);
    layout()->addWidget(widget);
    return {widget, flow};
}

QToolButton *SelectionBar::addButton(const Row &row, const QString &text, const QString &hint)
{
    auto *button = new QToolButton(row.widget);
    button->setText(text);
    button->setToolTip(hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.layout->addWidget(button);
    button->show();
    return button;
}

void SelectionBar::addTag(const Row &row, const Tag &tag, const QString &text)
{
    QToolButton *button =
        addButton(row, plainButtonText(text), plainToolTip(tr("Tag as %1").arg(tag.path)));
    button->setIcon(tagDot(m_theme, tag.color, fontMetrics().height(), devicePixelRatioF()));
    connect(button, &QToolButton::clicked, this,
            [this, path = tag.path] { Q_EMIT tagChosen(path); });
    m_tagButtons << button;
}

void SelectionBar::showTags()
{
    for (QToolButton *button : std::as_const(m_tagButtons)) {
        button->parentWidget()->layout()->removeWidget(button);
        button->hide(); // gone later: one may be handling its own click
        button->deleteLater();
    }
    m_tagButtons.clear();
    for (const Tag &tag : std::as_const(m_pinnedTags))
        addTag(m_pinned, tag, u"%1  %2"_s.arg(tag.slot).arg(shortened(tag.name)));
    for (const Tag &tag : std::as_const(m_recentTags))
        addTag(m_recent, tag, shortened(tag.name));
    m_pinned.widget->setVisible(!m_pinnedTags.isEmpty());
    m_recent.widget->setVisible(!m_recentTags.isEmpty());
}

// Of the three, if each were one line.
int SelectionBar::longestRow() const
{
    int longest = 0;
    for (const Row &row : {m_pinned, m_recent, m_acts}) {
        int length = 0;
        for (int i = 0; i < row.layout->count(); ++i)
            length += row.layout->itemAt(i)->sizeHint().width() + row.layout->spacing();
        longest = std::max(longest, length);
    }
    return longest + 2 * (layout()->contentsMargins().left() + frameWidth());
}
