#include "marks/passagepane.h"

#include "browse/emptyview.h"
#include "marks/passagebar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PassagePane::PassagePane(PassageListModel::FetchRows fetchRows, QWidget *parent)
    : QWidget(parent)
    , m_marks(std::move(fetchRows))
    , m_head(new PassageHead(this))
    , m_view(new PassageView(m_marks, this))
    , m_bar(new PassageBar(this))
    , m_empty(new EmptyView(u"tags"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("All marks"));
    layOut();
    connectParts();
    setListing({}, PassageGrouping::None);
}

void PassagePane::setTheme(const Theme &theme)
{
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    m_head->setTheme(theme);
    m_view->setTheme(theme);
    m_bar->setTheme(theme);
    m_empty->setTheme(theme);
}

void PassagePane::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    m_bar->setReadOnly(reason);
}

void PassagePane::setListing(const PassageListing &listing, PassageGrouping grouping)
{
    const int row = m_view->currentRow();
    const MarkId at = m_marks.idAt(row);
    const int top = m_view->visualRect(m_view->currentIndex()).top();
    m_marks.setListing(listing, grouping);
    m_head->setCounts(listing);
    if (listing.ids.isEmpty() && m_isNarrowed)
        return sayLack(Lack::Found, tr("No mark is like that."), tr("Show all marks"));
    if (listing.ids.isEmpty())
        return sayLack(Lack::Marks,
                       tr("Every mark of the library stands here in a row of its own: its "
                          "passage, its tags and its note. There is none yet."),
                       tr("Read an article and mark a passage"));
    m_stack->setCurrentIndex(1);
    const int found = m_marks.rowOf(at, row);
    m_view->setCurrentRow(found < 0 ? row : found);
    if (row < 0)
        return;
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->visualRect(m_view->currentIndex()).top() - top);
    m_view->scrollTo(m_view->currentIndex());
}

void PassagePane::sayFailed(const QString &sentence)
{
    m_marks.setListing({}, PassageGrouping::None);
    m_head->setCounts({});
    sayLack(Lack::Failed, sentence, tr("Try again"));
}

void PassagePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void PassagePane::layOut()
{
    auto *rows = new QWidget(this);
    auto *parts = new QVBoxLayout(rows);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(m_view, 1);
    parts->addWidget(m_bar);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
}

void PassagePane::connectParts()
{
    connect(m_head, &PassageHead::closeWanted, this, &PassagePane::closed);
    connect(m_head, &PassageHead::leaveField, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &PassageView::actWanted, this, &PassagePane::carryOut);
    connect(m_view, &PassageView::menuWanted, this, &PassagePane::openMenu);
    connect(m_view, &PassageView::closeWanted, this, &PassagePane::closed);
    connect(m_view, &PassageView::rowDragged, this, [this](int row) {
        const QList<MarkId> one{m_marks.idAt(row)};
        Q_EMIT marksDragged(m_marks.isTicked(row) ? m_marks.meantMarks(row) : one);
    });
    connect(m_bar, &PassageBar::actWanted, this, &PassagePane::carryOut);
    connect(m_empty, &EmptyView::actRequested, this, &PassagePane::carryOutForLack);
    connect(&m_marks, &PassageListModel::ticksChanged, m_bar,
            [this] { m_bar->setCounts(m_marks.tickedCount(), m_marks.listing().marks); });
}

void PassagePane::carryOut(PassageAct act)
{
    if (act == PassageAct::TickAll)
        return m_marks.tickAll();
    if (act == PassageAct::TickNone)
        return m_marks.tickNone();
    const bool changes = std::ranges::find(changingPassageActs, act) != changingPassageActs.end();
    if (changes && !m_readOnly.isEmpty())
        return Q_EMIT said(m_readOnly);
    const bool isOfOne =
        act == PassageAct::Open || act == PassageAct::Note || act == PassageAct::Important;
    const QList<MarkId> marks = isOfOne && m_view->currentRow() >= 0
                                    ? QList<MarkId>{m_marks.idAt(m_view->currentRow())}
                                    : m_marks.meantMarks(m_view->currentRow());
    if (!marks.isEmpty())
        Q_EMIT actWanted(act, marks);
}

void PassagePane::carryOutForLack()
{
    switch (m_lack) {
    case Lack::Marks:
        return Q_EMIT closed();
    case Lack::Found:
        return Q_EMIT clearWanted();
    case Lack::Failed:
        return Q_EMIT retryWanted();
    }
}

void PassagePane::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](PassageAct act) {
        const PassageActWords words = wordsOf(act);
        return menu->addAction(words.text + u'\t' + words.keys, this,
                               [this, act] { carryOut(act); });
    };
    add(PassageAct::Open);
    menu->addSection(m_readOnly);
    for (const PassageAct act : changingPassageActs)
        add(act)->setEnabled(m_readOnly.isEmpty());
    menu->addSeparator();
    add(PassageAct::TickAll);
    add(PassageAct::TickNone);
    menu->popup(place);
}

void PassagePane::sayLack(Lack lack, const QString &text, const QString &act)
{
    m_lack = lack;
    m_empty->say(text, act);
    m_stack->setCurrentWidget(m_empty);
}
