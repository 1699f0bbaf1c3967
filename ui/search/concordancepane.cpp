#include "search/concordancepane.h"

#include "browse/emptyview.h"
#include "models/datetext.h"
#include "search/dispersionplot.h"
#include "search/hitbar.h"
#include "search/kwictext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ConcordancePane::ConcordancePane(QWidget *parent)
    : QWidget(parent)
    , m_head(new ConcordanceHead(this))
    , m_plot(new DispersionPlot(this))
    , m_view(new ConcordanceView(m_lines, this))
    , m_bar(new HitBar(this))
    , m_empty(new EmptyView(u"search"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Concordance"));
    layOut();
    connectParts();
    sayNoQuery();
}

void ConcordancePane::setTheme(const Theme &theme)
{
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    m_head->setTheme(theme);
    m_plot->setTheme(theme);
    m_view->setTheme(theme);
    m_bar->setTheme(theme);
    m_empty->setTheme(theme);
}

void ConcordancePane::setScripts(const QList<ConcordanceHead::Script> &scripts)
{
    m_head->setScripts(scripts);
}

void ConcordancePane::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    m_bar->setReadOnly(reason);
}

void ConcordancePane::setFound(const QString &query, const Concordance &found, Place place)
{
    m_query = query;
    m_found = found;
    m_found.lines.clear();
    m_plot->setDispersion(dispersionOf(found.months));
    m_view->setScript(wish().script);
    if (place == Place::Top) {
        m_lines.narrowTo({});
        m_plot->setChosen({});
        m_lines.setLines(found.lines);
        m_view->setCurrentRow(0);
    } else {
        keepPlace([&] { m_lines.setLines(found.lines); }, m_view->currentRow());
    }
    showLines();
}

void ConcordancePane::append(const QList<KwicLine> &lines)
{
    m_lines.append(lines);
    showTitle();
}

void ConcordancePane::setProgress(const QString &words)
{
    m_head->setProgress(words);
}

void ConcordancePane::sayNoQuery()
{
    m_query.clear();
    m_found = {};
    m_lines.setLines({});
    sayLack(Lack::Query,
            tr("A concordance shows each place where a search finds something in a line of its "
               "own, with what stands before and after."),
            tr("Search for something"));
}

void ConcordancePane::sayFailed(const QString &sentence)
{
    m_found = {};
    m_lines.setLines({});
    sayLack(Lack::Failed, sentence, tr("Try again"));
}

void ConcordancePane::showVerdict(const QList<HitPlace> &places, Verdict verdict)
{
    const int row = m_view->currentRow();
    const bool wasTicked = m_lines.tickedCount() > 0;
    const bool leaves = verdict == Verdict::Dismissed && wish().hidesDismissed;
    m_lines.setVerdict(places, verdict);
    m_lines.tickNone();
    if (leaves)
        keepPlace([this] { m_lines.leaveOutDismissed(); }, m_lines.undismissedBefore(row));
    else if (!wasTicked && verdict != Verdict::None)
        m_view->setCurrentRow(row + 1); // on to the next, as where they leave
    if (m_lines.lineCount() == 0)
        showLines();
}

void ConcordancePane::showTagged(const QList<HitPlace> &places)
{
    m_lines.setTagged(places);
}

QRect ConcordancePane::currentLineRect() const
{
    const int row = std::max(0, m_view->currentRow());
    const QRect match = m_view->matchRect(row).intersected(m_view->viewport()->rect());
    const QRect line = match.isEmpty() ? m_view->viewport()->rect() : match;
    return {m_view->viewport()->mapToGlobal(line.topLeft()), line.size()};
}

void ConcordancePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void ConcordancePane::layOut()
{
    const int space = fontMetrics().height() / 2;
    auto *lines = new QWidget(this);
    auto *rows = new QVBoxLayout(lines);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *plot = new QVBoxLayout;
    plot->setContentsMargins(space * 3 / 2, 0, space * 3 / 2, space / 2);
    plot->addWidget(m_plot);
    rows->addLayout(plot);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_bar);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
}

void ConcordancePane::connectParts()
{
    connect(m_head, &ConcordanceHead::wishChanged, this, &ConcordancePane::wishChanged);
    connect(m_head, &ConcordanceHead::stopWanted, this, &ConcordancePane::stopWanted);
    connect(m_head, &ConcordanceHead::closeWanted, this, &ConcordancePane::closed);
    connect(m_head, &ConcordanceHead::saveWanted, this, &ConcordancePane::saveWanted);
    connect(m_head, &ConcordanceHead::copyWanted, this, &ConcordancePane::copy);
    connect(m_view, &ConcordanceView::actWanted, this, &ConcordancePane::carryOut);
    connect(m_view, &ConcordanceView::menuWanted, this, &ConcordancePane::openMenu);
    connect(m_view, &ConcordanceView::closeWanted, this, &ConcordancePane::goBack);
    connect(m_bar, &HitBar::actWanted, this, &ConcordancePane::carryOut);
    connect(m_empty, &EmptyView::actRequested, this, &ConcordancePane::carryOutForLack);
    connect(&m_lines, &ConcordanceModel::ticksChanged, m_bar,
            [this] { m_bar->setCounts(m_lines.tickedCount(), m_lines.rowCount()); });
    connect(m_plot, &DispersionPlot::chosen, this, [this](const QString &key) {
        narrowTo(Period{m_plot->dispersion().unit, key});
    });
    connect(m_plot, &DispersionPlot::letGo, this, [this] { narrowTo({}); });
}

void ConcordancePane::carryOut(HitAct act)
{
    const QList<HitPlace> places = m_lines.placesOf(m_lines.meantRows(m_view->currentRow()));
    const bool changes = std::ranges::find(changingActs, act) != changingActs.end();
    if (changes && !m_readOnly.isEmpty())
        return Q_EMIT said(m_readOnly);
    if (places.isEmpty())
        return;
    switch (act) {
    case HitAct::Open:
        if (m_view->currentRow() >= 0)
            Q_EMIT opened(m_lines.line(m_view->currentRow()).place);
        return;
    case HitAct::Tag:
        return Q_EMIT tagWanted(places);
    case HitAct::Dismiss:
        return Q_EMIT verdictWanted(places, Verdict::Dismissed);
    case HitAct::Later:
        return Q_EMIT verdictWanted(places, Verdict::Later);
    case HitAct::TakeBack:
        return Q_EMIT verdictWanted(places, Verdict::None);
    case HitAct::Copy:
        return copy();
    case HitAct::TickAll:
        return m_lines.tickAll();
    case HitAct::TickNone:
        return m_lines.tickNone();
    }
}

void ConcordancePane::copy()
{
    const QList<KwicLine> lines = m_lines.linesOf(m_lines.meantRows(m_view->currentRow()));
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(asTable(lines));
    Q_EMIT said(tr("%n line(s) copied", nullptr, int(lines.size())));
}

void ConcordancePane::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](std::initializer_list<HitAct> acts) {
        for (const HitAct act : acts) {
            const HitActWords words = wordsOf(act);
            menu->addAction(words.text + u'\t' + words.keys, this, [this, act] { carryOut(act); });
        }
    };
    const auto addChanging = [&](HitAct act) {
        add({act});
        menu->actions().constLast()->setEnabled(m_readOnly.isEmpty());
    };
    add({HitAct::Open});
    menu->addSection(m_readOnly);
    std::ranges::for_each(changingActs, addChanging);
    menu->addSeparator();
    add({HitAct::Copy, HitAct::TickAll, HitAct::TickNone});
    menu->popup(place);
}

void ConcordancePane::narrowTo(const std::optional<Period> &period)
{
    m_plot->setChosen(period ? std::optional(period->key) : std::nullopt);
    keepPlace([&] { m_lines.narrowTo(period); }, 0);
    showTitle();
}

void ConcordancePane::goBack()
{
    if (m_lines.period())
        narrowTo({});
    else
        Q_EMIT closed();
}

void ConcordancePane::carryOutForLack()
{
    switch (m_lack) {
    case Lack::Query:
    case Lack::Hits:
        return Q_EMIT searchWanted();
    case Lack::Failed:
        return Q_EMIT retryWanted();
    case Lack::AllDismissed:
        return m_head->showDismissed();
    }
}

void ConcordancePane::sayLack(Lack lack, const QString &text, const QString &act)
{
    m_lack = lack;
    m_empty->say(text, act);
    m_stack->setCurrentWidget(m_empty);
    m_head->setActsEnabled(false);
    m_head->setDismissed(m_found.dismissed);
    showTitle();
}

void ConcordancePane::showTitle()
{
    if (m_query.isEmpty())
        return m_head->setTitle(tr("Concordance"));
    //: 412 hits, 96 articles
    const QString counts = tr("%1 in %2")
                               .arg(tr("%n hit(s)", nullptr, int(m_found.total)),
                                    tr("%n article(s)", nullptr, int(m_found.articles)));
    QStringList parts{tr("“%1”").arg(m_query),
                      m_found.isWhole ? counts : tr("over %1").arg(counts)};
    if (const auto &period = m_lines.period())
        //: A month or year, and hits in it
        parts << tr("%1: %2").arg(period->key.isEmpty() ? tr("No date") : dateText(period->key),
                                  QString::number(m_lines.rowCount()));
    else if (m_lines.lineCount() < m_found.total)
        parts << tr("the first %1").arg(m_lines.lineCount());
    m_head->setTitle(parts.join(u" · "_s));
}

void ConcordancePane::showLines()
{
    if (m_lines.lineCount() == 0 && m_found.dismissed > 0 && wish().hidesDismissed)
        return sayLack(Lack::AllDismissed, tr("All hits are dismissed."), tr("Show them"));
    if (m_lines.lineCount() == 0)
        return sayLack(Lack::Hits, tr("Nothing found."), tr("Search for something else"));
    m_stack->setCurrentIndex(1);
    const Dispersion &spread = m_plot->dispersion();
    m_plot->setVisible(spread.bars.size() + (spread.undated > 0 ? 1 : 0) > 1);
    m_head->setActsEnabled(true);
    m_head->setDismissed(m_found.dismissed);
    showTitle();
}

// The line at which the reader is stays at its place in the view; where it goes, that row takes it.
void ConcordancePane::keepPlace(const std::function<void()> &change, int otherwise)
{
    const int row = m_view->currentRow();
    const bool hadLine = row >= 0 && row < m_lines.rowCount();
    const HitPlace place = hadLine ? m_lines.line(row).place : HitPlace();
    const int top = m_view->visualRect(m_view->currentIndex()).top();
    change();
    const int found = hadLine ? m_lines.rowOf(place) : -1;
    m_view->setCurrentRow(found < 0 ? std::max(0, otherwise) : found);
    QScrollBar *bar = m_view->verticalScrollBar();
    const int now = m_view->visualRect(m_view->currentIndex()).top();
    bar->setValue(bar->value() + now - top);
    m_view->scrollTo(m_view->currentIndex());
}
