#include "marks/selectionbar.h"

#include "look/icons.h"
#include "marks/placement.h"
#include "marks/tagdot.h"
#include "models/plaintext.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentShown = 3;
constexpr int longestName = 10; // characters of a tag in the bar

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_theme(Theme::of(Theme::Name::Light))
    , m_layout(new QHBoxLayout(this))
    , m_tag(addButton(tr("Tag"), tr("Tag the selection (T)")))
    , m_note(addButton(tr("Note"), tr("Write a note on the selection (Ctrl+M)")))
    , m_copy(addButton(tr("Copy"), tr("Copy the selection as imported")))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int space = fontMetrics().height() / 5;
    m_layout->setContentsMargins(space, space, space, space);
    m_layout->setSpacing(space);
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
    showRecent();
}

void SelectionBar::setRecent(const QList<Tag> &tags)
{
    m_recentTags = tags.first(std::min(recentShown, tags.size()));
    showRecent();
}

void SelectionBar::showBeside(const QRect &selection)
{
    const QRect inWindow(parentWidget()->mapFromGlobal(selection.topLeft()), selection.size());
    adjustSize();
    move(placeBeside(size(), inWindow, parentWidget()->rect()));
    show();
    raise();
}

QToolButton *SelectionBar::addButton(const QString &text, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layout->addWidget(button);
    return button;
}

void SelectionBar::showRecent()
{
    for (QToolButton *button : m_recent) { // not at once: one may be handling its own click
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_recent.clear();
    for (const Tag &tag : m_recentTags) {
        const bool isLong = tag.name.size() > longestName;
        const QString name = isLong ? tag.name.first(longestName) + u"…"_s : tag.name;
        QToolButton *button =
            addButton(plainButtonText(name), plainToolTip(tr("Tag as %1").arg(tag.path)));
        button->setIcon(tagDot(m_theme, tag.color, fontMetrics().height(), devicePixelRatioF()));
        connect(button, &QToolButton::clicked, this,
                [this, path = tag.path] { Q_EMIT tagChosen(path); });
        m_recent << button;
    }
    adjustSize();
}
