#include "search/searchfield.h"

#include "look/icons.h"
#include "models/plaintext.h"
#include "search/filterchips.h"
#include "search/queryedit.h"
#include "search/suggestionpopup.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBeforeSearch = 150; // milliseconds
constexpr int widestFault = 12;        // characters' heights
constexpr int widestExplanation = 32;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_field(new QueryEdit(this))
    , m_faults(new QLabel(this))
    , m_filters(new FilterChips(this))
    , m_explain(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_popup(new SuggestionPopup(this))
    , m_pause(new QTimer(this))
{
    layOut();
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Search articles"));
    m_field->setAccessibleName(tr("Search"));
    m_field->installEventFilter(this);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setForegroundRole(QPalette::PlaceholderText);
    m_faults->hide();
    m_explain->setToolTip(tr("Show what is searched for really"));
    m_clear->setToolTip(tr("Clear the search and all filters"));
    for (QToolButton *button : {m_explain, m_clear}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
    }
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeSearch);
    connectParts();
    showButtons();
}

void SearchField::layOut()
{
    const int space = fontMetrics().height() / 3;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, space / 2, space, space / 2);
    layout->setSpacing(space);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_icon, m_field, m_faults, m_filters, m_explain, m_clear})
        layout->addWidget(part, part == m_field ? 1 : 0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(StyledPanel);
    setMinimumHeight(fontMetrics().height() * 2); // as high with filters as without
}

void SearchField::connectParts()
{
    connect(m_pause, &QTimer::timeout, this, &SearchField::pauseOver);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_faults->hide();
        showButtons();
        m_pause->start();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_wasTyped = true; });
    connect(m_field, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_field->text() == m_suggestedFor) // it moved by itself: other ones would fit there
            m_popup->hide();
    });
    connect(m_popup, &SuggestionPopup::taken, this, &SearchField::take);
    connect(m_popup, &SuggestionPopup::forgetRequested, this, &SearchField::forgetRequested);
    connect(m_filters, &FilterChips::removed, this, &SearchField::filterRemoved);
    connect(m_explain, &QToolButton::clicked, this, &SearchField::explanationWanted);
    connect(m_clear, &QToolButton::clicked, this, &SearchField::allCleared);
}

void SearchField::setTheme(const Theme &theme)
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(tintedIcon(u"search"_s, theme.lighterInk).pixmap(QSize(size, size)));
    m_explain->setIcon(tintedIcon(u"info"_s, theme.lighterInk));
    m_clear->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
    m_field->setWaveColor(theme.accent);
    m_popup->setTheme(theme);
}

void SearchField::setFilters(const QStringList &labels)
{
    m_filters->setLabels(labels);
    m_hasFilters = !labels.isEmpty();
    showButtons();
}

void SearchField::setQuery(const QString &query)
{
    m_searched = query;
    if (query != SearchField::query())
        m_field->setText(query);
    m_pause->stop();
    m_popup->hide();
}

QString SearchField::query() const
{
    return m_field->text().trimmed();
}

QString SearchField::text() const
{
    return m_field->text();
}

void SearchField::showFaults(const QList<QueryFault> &faults)
{
    m_field->setFaults(faults);
    const QString parts = fontMetrics().elidedText(m_field->faultyParts(), Qt::ElideRight,
                                                   fontMetrics().height() * widestFault);
    //: Part of a query that means nothing, or in which there is nothing to search for.
    m_faults->setText(tr("not understood: %1").arg(parts));
    m_faults->setToolTip(plainToolTip(m_field->faultSentences()));
    m_faults->setVisible(!faults.isEmpty());
}

void SearchField::showSuggestions(const QList<Suggestion> &suggestions, bool forgettable)
{
    m_suggestedFor = m_field->text();
    m_popup->openBelow(QRect(mapToGlobal(QPoint()), size()), window(), suggestions,
                       forgettable ? SuggestionPopup::LastRow::Forget
                                   : SuggestionPopup::LastRow::None);
}

void SearchField::showExplanation(const QString &explanation)
{
    auto *card = new QMenu(this);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->addAction(tr("Searched for"))->setEnabled(false);
    auto *text = new QLabel(explanation, card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMaximumWidth(fontMetrics().height() * widestExplanation);
    text->setMargin(fontMetrics().height() / 2);
    auto *line = new QWidgetAction(card);
    line->setText(explanation);
    line->setDefaultWidget(text);
    card->addAction(line);
    card->addSeparator();
    card->addAction(tr("Search language…"), this, &SearchField::helpRequested);
    card->popup(m_explain->mapToGlobal(QPoint(0, m_explain->height())));
}

void SearchField::takeFocus()
{
    QWidget *before = QApplication::focusWidget();
    if (before && !isAncestorOf(before))
        m_focusBack = before;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (query().isEmpty())
        askForSuggestions();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    watch(*event);
    const bool isTaken =
        event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event));
    return isTaken || QFrame::eventFilter(watched, event);
}

void SearchField::watch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::InputMethod:
        m_isComposing = !static_cast<const QInputMethodEvent &>(event).preeditString().isEmpty();
        if (m_isComposing) {
            m_pause->stop();
            m_popup->hide();
        }
        break;
    case QEvent::MouseButtonRelease:
        if (static_cast<const QMouseEvent &>(event).button() == Qt::LeftButton &&
            query().isEmpty() && !m_isComposing)
            askForSuggestions();
        break;
    case QEvent::FocusOut:
        m_popup->hide();
        update();
        break;
    case QEvent::FocusIn:
        update();
        break;
    default:
        break;
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_field->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Link), 2)); // the accent
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_popup->hide();
}

bool SearchField::takeKey(const QKeyEvent &event)
{
    if (m_isComposing)
        return false;
    if (m_popup->isVisible() && takePopupKey(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeEnter(event);
        return true;
    case Qt::Key_Down:
        Q_EMIT listRequested();
        return false;
    case Qt::Key_Escape:
        unwind();
        return true;
    default:
        return false;
    }
}

// Without a row chosen, Enter and Tab mean what they always do.
bool SearchField::takePopupKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const bool isChosen = m_popup->hasCurrent();
        if (isChosen)
            m_popup->takeCurrent();
        return isChosen;
    }
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

void SearchField::takeEnter(const QKeyEvent &event)
{
    m_wasTyped = false; // what was meant needs no suggestions
    m_popup->hide();
    if (query() != m_searched || m_searched.isEmpty())
        searchNow();
    else if (event.modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousHitRequested();
    else
        Q_EMIT nextHitRequested();
    if (!query().isEmpty())
        Q_EMIT queryMeant(query());
}

void SearchField::unwind()
{
    if (!m_field->text().isEmpty()) {
        m_field->clear();
        searchNow();
    } else if (m_focusBack && m_focusBack->isVisible()) {
        m_focusBack->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT listRequested();
    }
}

void SearchField::pauseOver()
{
    const bool asks = m_wasTyped && !m_isComposing && m_field->hasFocus();
    m_wasTyped = false;
    searchNow();
    if (asks)
        askForSuggestions();
}

void SearchField::searchNow()
{
    m_pause->stop();
    if (m_isComposing || query() == m_searched)
        return;
    m_searched = query();
    Q_EMIT queryChanged(m_searched);
}

void SearchField::askForSuggestions()
{
    Q_EMIT suggestionsWanted(m_field->text(), m_field->cursorPosition());
}

void SearchField::take(const Suggestion &suggestion)
{
    if (m_field->text() != m_suggestedFor)
        return; // typed on meanwhile: it would land in other words
    if (suggestion.kind == Suggestion::Kind::Saved) {
        Q_EMIT savedSearchTaken(suggestion.shown);
        return;
    }
    m_field->setSelection(int(suggestion.replaces.begin), int(suggestion.replaces.length()));
    m_field->insert(suggestion.insert);
    m_wasTyped = false;
    searchNow();
    if (suggestion.kind == Suggestion::Kind::Field)
        askForSuggestions(); // its values
    else
        Q_EMIT queryMeant(query());
}

void SearchField::showButtons()
{
    const bool isTyped = !m_field->text().isEmpty();
    m_explain->setVisible(isTyped);
    m_clear->setVisible(m_hasFilters || isTyped);
}
