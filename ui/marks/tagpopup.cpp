#include "marks/tagpopup.h"

#include "look/icons.h"
#include "look/scrollbar.h"
#include "marks/placement.h"
#include "marks/tagdot.h"
#include "marks/tagmatches.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int fewestRows = 3; // also of an empty codebook
constexpr int mostRows = 7;   // more scroll

} // namespace

TagPopup::TagPopup(QWidget *parent)
    : QFrame(parent)
    , m_theme(Theme::of(Theme::Name::Light))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Tag the selection"));
    makeLayout();
    m_field->setPlaceholderText(tr("Tag"));
    m_field->setAccessibleName(tr("Tag"));
    m_field->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideLeft); // the end of a path tells tags apart
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Tags"));
    connect(m_field, &QLineEdit::textChanged, this, &TagPopup::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, [this] { accept(After::Close); });
    hide();
}

void TagPopup::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_list->verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    showMatches();
}

void TagPopup::setTags(const QList<Tag> &tags, const QStringList &recent)
{
    m_tags = tags;
    m_recent = recent;
    showMatches();
}

void TagPopup::setFoot(QWidget *foot)
{
    delete layout()->replaceWidget(m_foot, foot);
    delete m_foot;
    m_foot = foot;
}

void TagPopup::openBeside(const QRect &selection, QWidget *focusBack)
{
    m_focusBack = focusBack;
    m_field->clear();
    showMatches();
    const QRect inWindow(parentWidget()->mapFromGlobal(selection.topLeft()), selection.size());
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rowHeight * std::clamp(m_list->count(), fewestRows, mostRows));
    resize(fontMetrics().height() * 16, sizeHint().height());
    move(placeBeside(size(), inWindow, parentWidget()->rect()));
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool TagPopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut:
        // Another window in front is no reason to close; a click elsewhere in this one is.
        if (window()->isActiveWindow() && !isAncestorOf(QApplication::focusWidget()))
            hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void TagPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = !focused || isAncestorOf(focused);
    if (m_focusBack && hadFocus)
        m_focusBack->setFocus(Qt::PopupFocusReason);
    m_focusBack = nullptr;
}

void TagPopup::makeLayout()
{
    const int space = fontMetrics().height() / 3;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    auto *note = new QPushButton(tr("&Write a note instead"), this);
    note->setFlat(true);
    connect(note, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT noteRequested();
    });
    layout->addWidget(note);
    m_foot = note;
}

void TagPopup::showMatches()
{
    m_list->clear();
    const TagMatches matches = matchTags(m_tags, m_recent, m_field->text());
    for (const Tag &tag : matches.tags)
        addRow(tag.path, tag.path, tag.color);
    if (!matches.newPath.isEmpty())
        addRow(tr("Create “%1”").arg(matches.newPath), matches.newPath, -1);
    m_list->setCurrentRow(0);
}

void TagPopup::addRow(const QString &text, const QString &path, int color)
{
    auto *row = new QListWidgetItem(text, m_list);
    row->setData(pathRole, path);
    const int size = fontMetrics().height();
    row->setIcon(color < 0 ? tintedIcon(u"plus"_s, m_theme.lighterInk)
                           : tagDot(m_theme, color, size, devicePixelRatioF()));
}

bool TagPopup::handleKey(QKeyEvent *event)
{
    if (m_isComposing)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            create();
        else
            accept(event->modifiers().testFlag(Qt::ShiftModifier) ? After::Stay : After::Close);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void TagPopup::accept(After after)
{
    if (const QListWidgetItem *row = m_list->currentItem())
        choose(row->data(pathRole).toString(), after);
}

// What was typed and nothing that is like it; a tag of that very path is given, not made again.
void TagPopup::create()
{
    const QString path = joinTagPath(splitTagPath(m_field->text()));
    if (!path.isEmpty())
        choose(path, After::Close);
}

void TagPopup::choose(const QString &path, After after)
{
    if (after == After::Close)
        hide();
    else
        m_field->clear();
    Q_EMIT tagChosen(path);
}
