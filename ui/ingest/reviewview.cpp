#include "ingest/reviewview.h"

#include "ingest/encodingpanel.h"
#include "ingest/labelspanel.h"
#include "ingest/linelist.h"
#include "ingest/outline.h"
#include "ingest/reviewacts.h"
#include "ingest/reviewwords.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/scrollbar.h"
#include "models/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordRows = 3;
constexpr qsizetype mostWords = 5000; // characters shown of what is selected

// What is known of the page, from the left and elided where there is no room.
class FactsButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QRect line = rect().adjusted(fontMetrics().height() / 2, 0, 0, 0);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    }
};

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

// Lines break between a key with its words and the next one only.
QString unbroken(const QString &keys)
{
    QStringList parts = keys.split(u" · "_s);
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp);
    return parts.join(u" · "_s);
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ReviewView::ReviewView(QWidget *parent)
    : QWidget(parent)
    , m_lines(new LineListModel(this))
    , m_outline(new OutlineModel(this))
    , m_lineList(new LineListView(*m_lines, this))
    , m_outlineView(new OutlineView(*m_outline, this))
    , m_title(new QLabel(this))
    , m_facts(new FactsButton(this))
    , m_doubtCount(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_keys(quietLabel(this))
    , m_assignMenu(new QMenu(this))
    , m_roleMenu(new QMenu(this))
    , m_labels(new LabelsPanel(this))
    , m_encoding(new EncodingPanel(this))
{
    makeActions();
    layOut();
    fillMenus();
    connectSides();
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setAccessibleName(tr("Review of a page"));
}

void ReviewView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_lineList->setTheme(theme);
    m_outlineView->setTheme(theme);
    m_actions.value(Act::Close)->setIcon(tintedIcon(u"close"_s, theme.ink));
    m_words->verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper.lighter(105)));
    QPalette stressed = theme.palette();
    stressed.setColor(QPalette::WindowText, theme.accent);
    m_doubtCount->setPalette(stressed);
}

void ReviewView::setChoices(const PlaceChoices &choices)
{
    m_labels->setChoices(choices);
}

void ReviewView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    enableActs();
}

void ReviewView::setPage(const PageView &view)
{
    const bool isSame = view.id == m_view.id && !m_view.lines.isEmpty();
    const QList<LineRun> runs = isSame ? chosen().runs : QList<LineRun>();
    const int line = runs.isEmpty() ? view.page.firstLine : runs.first().first;
    const int last = runs.isEmpty() ? line : runs.first().last;
    closePanels();
    m_view = view;
    m_doubts = reviewDoubts(view);
    if (!isSame)
        m_doubt = -1;
    m_isSyncing = true;
    m_lines->setPage(view);
    m_outline->setPage(view);
    m_isSyncing = false;
    showPageFacts();
    showDoubts();
    restore(line, last);
}

void ReviewView::reveal(int line)
{
    restore(line, line);
}

void ReviewView::revealFirstDoubt()
{
    m_doubt = -1;
    if (!m_doubts.isEmpty())
        goToDoubt(1);
}

void ReviewView::showPreview(const QStringList &lines)
{
    m_encoding->showPreview(lines);
}

void ReviewView::showPreviewError(const QString &sentence)
{
    m_encoding->showWrong(sentence);
}

void ReviewView::focusInEvent(QFocusEvent * /*event*/)
{
    m_lineList->setFocus();
}

void ReviewView::layOut()
{
    const int space = fontMetrics().height() / 2;
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_lineList);
    sides->addWidget(m_outlineView);
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({1000, 1000});
    m_words->setReadOnly(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * (wordRows + 1));
    m_words->setAccessibleName(tr("What is selected, in full"));
    m_keys->setContentsMargins(space, space / 2, space, space / 2);
    m_keys->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addLayout(makeFactsRow());
    rows->addLayout(makeToolBar());
    rows->addWidget(m_labels);
    rows->addWidget(m_encoding);
    rows->addWidget(hairline(this));
    rows->addWidget(sides, 1);
    rows->addWidget(hairline(this));
    rows->addWidget(m_words);
    rows->addWidget(hairline(this));
    rows->addWidget(m_keys);
}

QWidget *ReviewView::makeHead()
{
    const int space = fontMetrics().height() / 2;
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space, space, space, 0);
    row->setSpacing(space);
    addButton(row, Act::Close, {});
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    row->addWidget(m_title, 1);
    row->addWidget(m_doubtCount);
    addButton(row, Act::PreviousDoubt, tr("Previous"));
    addButton(row, Act::NextDoubt, tr("Next"));
    addButton(row, Act::Settle, tr("Settle"));
    return head;
}

QHBoxLayout *ReviewView::makeFactsRow()
{
    const int space = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space, 0, space, 0);
    row->setSpacing(space / 4);
    m_facts->setAutoRaise(true);
    m_facts->setFocusPolicy(Qt::TabFocus);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_facts, &QToolButton::clicked, this, [this] {
        closePanels();
        m_labels->open(m_view, -1);
    });
    row->addWidget(m_facts, 1);
    addButton(row, Act::Labels, tr("Labels"));
    addButton(row, Act::Encoding, tr("Encoding"));
    return row;
}

QHBoxLayout *ReviewView::makeToolBar()
{
    const int space = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space, space / 2, space, space / 2);
    row->setSpacing(space / 4);
    addButton(row, Act::JoinPrevious, tr("Join"));
    addButton(row, Act::Split, tr("Split"));
    addButton(row, Act::Assign, tr("Give to"));
    addButton(row, Act::Role, tr("Make it"));
    addButton(row, Act::Glue, tr("Glue"));
    addButton(row, Act::Cut, tr("Cut"));
    addButton(row, Act::Earlier, u"↑"_s);
    addButton(row, Act::Later, u"↓"_s);
    row->addStretch(1);
    return row;
}

QToolButton *ReviewView::addButton(QHBoxLayout *row, Act act, const QString &text)
{
    auto *button = new QToolButton(this);
    QAction *does = action(act);
    does->setIconText(text);
    button->setDefaultAction(does);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    button->setAccessibleName(does->text());
    row->addWidget(button);
    return button;
}

void ReviewView::makeActions()
{
    addAction(Act::JoinPrevious, tr("Join with the article before"), u"J"_s,
              [this] { joinPrevious(); });
    addAction(Act::JoinNext, tr("Join with the article after"), u"Shift+J"_s,
              [this] { joinNext(); });
    addAction(Act::Split, tr("A new article begins here"), u"S"_s, [this] {
        const Chosen what = chosen();
        ask(what.meant.isEmpty() ? QList<PageEdit>() : splitAt(what.meant.first()));
    });
    addAction(Act::Assign, tr("Give to another article…"), u"A"_s, [this] { popUp(m_assignMenu); });
    addAction(Act::Role, tr("Make it a headline, a caption…"), u"R"_s,
              [this] { popUp(m_roleMenu); });
    addAction(Act::Glue, tr("The paragraph goes on from the one before"), u"G"_s, [this] {
        const Chosen what = chosen();
        ask(what.meant.isEmpty() ? QList<PageEdit>() : glue(what.meant.first()));
    });
    addAction(Act::Cut, tr("A paragraph begins here"), u"C"_s, [this] {
        const Chosen what = chosen();
        ask(what.meant.isEmpty() ? QList<PageEdit>() : cut(what.meant.first()));
    });
    addAction(Act::Earlier, tr("Move up in its article"), u"Ctrl+Up"_s, [this] { move(-1); });
    addAction(Act::Later, tr("Move down in its article"), u"Ctrl+Down"_s, [this] { move(1); });
    addAction(Act::Drop, tr("Leave out as furniture"), u"Del"_s,
              [this] { setRole(u"furniture"_s); });
    addAction(Act::NextDoubt, tr("Next place to check"), u"N"_s, [this] { goToDoubt(1); });
    addAction(Act::PreviousDoubt, tr("Previous place to check"), u"P"_s, [this] { goToDoubt(-1); });
    addAction(Act::Settle, tr("It is right as it stands"), u"Y"_s, [this] { settleDoubt(); });
    addAction(Act::Labels, tr("City, date, paper and page…"), u"L"_s, [this] { openLabels(); });
    addAction(Act::Encoding, tr("Read the file again in another encoding…"), u"E"_s, [this] {
        closePanels();
        m_encoding->open(m_view.page.encoding);
    });
    addAction(Act::Close, tr("Back"), u"Esc"_s, [this] { closePanelOrReview(); });
}

void ReviewView::addAction(Act act, const QString &text, const QString &keys,
                           const std::function<void()> &carryOut)
{
    auto *made = new QAction(text, this);
    made->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    //: What a button does and its key
    made->setToolTip(tr("%1 (%2)").arg(QString(text).remove(u'…'),
                                       made->shortcut().toString(QKeySequence::NativeText)));
    connect(made, &QAction::triggered, this, carryOut);
    QWidget::addAction(made);
    m_actions.insert(act, made);
}

void ReviewView::fillMenus()
{
    const QStringList tokens = roleTokens();
    for (qsizetype number = 0; number < tokens.size(); ++number) {
        const QString &token = tokens[number];
        const QString key = number < 10 ? u"&%1  "_s.arg((number + 1) % 10) : QString();
        QAction *made =
            m_roleMenu->addAction(key + roleName(token), this, [this, token] { setRole(token); });
        made->setData(token);
    }
    connect(m_assignMenu, &QMenu::aboutToShow, this, &ReviewView::fillAssignMenu);
}

// The articles round the one that the lines are in now; all of them would not fit a screen.
void ReviewView::fillAssignMenu()
{
    m_assignMenu->clear();
    m_assignMenu->addAction(tr("&0  An article of its own"), this, [this] { assign(-1); });
    const int count = int(m_view.page.articles.size());
    const int first = std::clamp(chosen().article - 12, 0, std::max(0, count - 24));
    for (int number = first; number < std::min(count, first + 24); ++number) {
        const QString key = number < 9 ? u"&%1"_s : u"%1"_s;
        const QString headline = m_view.page.articles[number].headline().left(24);
        m_assignMenu->addAction(key.arg(number + 1) + u"  "_s + plainButtonText(headline), this,
                                [this, number] { assign(number); });
    }
}

void ReviewView::popUp(QMenu *menu)
{
    if (chosen().runs.isEmpty())
        return;
    const QListView *side = currentSide();
    const QRect row = side->visualRect(side->currentIndex());
    const QPoint below(side->viewport()->width() / 4, row.bottom() + 1);
    menu->popup(side->viewport()->mapToGlobal(below));
}

void ReviewView::openContextMenu(const QWidget *side, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(action(act));
        menu->addSeparator();
    };
    add({Act::JoinPrevious, Act::JoinNext, Act::Split});
    add({Act::Assign, Act::Role, Act::Drop});
    add({Act::Glue, Act::Cut, Act::Earlier, Act::Later});
    add({Act::Settle, Act::Labels, Act::Encoding});
    menu->popup(side->mapToGlobal(place));
}

QListView *ReviewView::currentSide() const
{
    if (m_side == Side::Lines)
        return m_lineList;
    return m_outlineView;
}

void ReviewView::connectSides()
{
    connect(m_lineList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewView::linesSelected);
    connect(m_outlineView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewView::rowsSelected);
    connect(m_lineList, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { openContextMenu(m_lineList->viewport(), place); });
    connect(m_outlineView, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { openContextMenu(m_outlineView->viewport(), place); });
    connect(m_outlineView, &OutlineView::linesDropped, this, &ReviewView::assign);
    connect(m_labels, &LabelsPanel::labelled, this, &ReviewView::ask);
    connect(m_labels, &LabelsPanel::folderLabelled, this, [this](const QList<PageEdit> &edits) {
        closePanels();
        Q_EMIT folderEdited(edits);
    });
    connect(m_labels, &LabelsPanel::closed, this, &ReviewView::closePanels);
    connect(m_encoding, &EncodingPanel::previewWanted, this, &ReviewView::previewWanted);
    connect(m_encoding, &EncodingPanel::chosen, this, [this](const QString &encoding) {
        ask({{.kind = PageEdit::Kind::Encoding, .value = encoding}});
    });
    connect(m_encoding, &EncodingPanel::closed, this, &ReviewView::closePanels);
}

ReviewView::Chosen ReviewView::chosen() const
{
    return m_side == Side::Lines ? chosenLines() : chosenRows();
}

ReviewView::Chosen ReviewView::chosenLines() const
{
    Chosen what;
    const QItemSelection selection = m_lineList->selectionModel()->selection();
    if (selection.isEmpty())
        return what;
    const auto run = runOf(m_view, m_lines->line(selection.first().top()).number,
                           m_lines->line(selection.last().bottom()).number);
    if (!run)
        return what;
    what.runs << *run;
    what.meant = what.runs;
    what.article = m_lines->line(m_lines->rowOf(run->first)).article;
    if (what.article < 0)
        return what;
    const QList<Block> &blocks = m_view.page.articles[what.article].blocks;
    for (int number = 0; number < blocks.size(); ++number) {
        if (std::ranges::any_of(blocks[number].lines,
                                [&](int line) { return line >= run->first && line <= run->last; }))
            what.blocks << number;
    }
    return what;
}

ReviewView::Chosen ReviewView::chosenRows() const
{
    Chosen what;
    QModelIndexList rows = m_outlineView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows) {
        const OutlineRow &row = m_outline->row(index.row());
        if (what.article < 0)
            what.article = row.article;
        if (row.block >= 0 && row.article == what.article)
            what.blocks << row.block;
        else if (row.kind == OutlineRow::Kind::LooseLine)
            what.runs << m_outline->runs(index.row());
    }
    if (!what.blocks.isEmpty())
        what.runs = runsOf(m_view, what.article, what.blocks);
    else if (what.runs.isEmpty() && !rows.isEmpty())
        what.runs = m_outline->runs(rows.first().row());
    what.meant = what.blocks.isEmpty() ? what.runs : QList<LineRun>();
    for (const int block : what.blocks) {
        LineRun start = runsOf(m_view, what.article, {block}).value(0);
        start.last = 0;
        what.meant << start;
    }
    return what;
}

int ReviewView::currentDoubt() const
{
    const QModelIndexList rows = m_outlineView->selectionModel()->selectedRows();
    if (m_side == Side::Articles && !rows.isEmpty() &&
        m_outline->row(rows.first().row()).doubt >= 0)
        return m_outline->row(rows.first().row()).doubt;
    const Chosen what = chosen();
    const auto concerns = [&](const ReviewDoubt &doubt) {
        return std::ranges::any_of(what.runs, [&](const LineRun &run) {
            return std::ranges::any_of(
                doubt.doubt.lines, [&](int line) { return line >= run.first && line <= run.last; });
        });
    };
    const auto found = std::ranges::find_if(m_doubts, concerns);
    return found == m_doubts.end() ? -1 : int(found - m_doubts.begin());
}

void ReviewView::ask(const QList<PageEdit> &edits)
{
    closePanels();
    if (!edits.isEmpty() && !m_isReadOnly)
        Q_EMIT edited(edits);
}

void ReviewView::joinPrevious()
{
    ask(joinWithPrevious(m_view, chosen().article));
}

void ReviewView::joinNext()
{
    const int article = chosen().article;
    ask(article < 0 ? QList<PageEdit>() : joinWithNext(m_view, article));
}

void ReviewView::assign(int article)
{
    ask(assignTo(m_view, chosen().meant, article));
}

void ReviewView::setRole(const QString &token)
{
    ask(::setRole(chosen().meant, token));
}

void ReviewView::move(int step)
{
    const Chosen what = chosen();
    if (!what.blocks.isEmpty())
        ask(moveBlock(m_view, what.article, what.blocks.first(),
                      step < 0 ? Direction::Earlier : Direction::Later));
}

void ReviewView::goToDoubt(int step)
{
    if (m_doubts.isEmpty())
        return;
    const auto count = int(m_doubts.size());
    m_doubt = m_doubt < 0 ? (step > 0 ? 0 : count - 1) : (m_doubt + step + count) % count;
    m_outlineView->setFocus();
    m_outlineView->selectRow(m_outline->rowOfDoubt(m_doubt));
    showDoubts();
}

void ReviewView::settleDoubt()
{
    const int doubt = currentDoubt();
    if (doubt < 0)
        return;
    m_doubt = doubt - 1; // the next one takes its place
    ask(settle(m_doubts[doubt]));
}

void ReviewView::openLabels()
{
    closePanels();
    m_labels->open(m_view, chosen().article);
}

void ReviewView::closePanelOrReview()
{
    if (m_labels->isVisible() || m_encoding->isVisible())
        closePanels();
    else
        Q_EMIT closed();
}

void ReviewView::closePanels()
{
    const bool hadFocus =
        m_labels->isAncestorOf(focusWidget()) || m_encoding->isAncestorOf(focusWidget());
    m_labels->hide();
    m_encoding->hide();
    if (hadFocus)
        currentSide()->setFocus();
}

void ReviewView::linesSelected()
{
    if (m_isSyncing)
        return;
    m_side = Side::Lines;
    m_isSyncing = true;
    m_outlineView->clearSelection();
    m_lines->setLit({});
    const Chosen what = chosenLines();
    const int lit =
        m_outline->setLit(what.runs.isEmpty() ? std::nullopt : std::optional(what.runs.first()));
    if (lit >= 0)
        m_outlineView->scrollTo(m_outline->index(lit));
    m_isSyncing = false;
    selectionMoved();
}

void ReviewView::rowsSelected()
{
    if (m_isSyncing)
        return;
    m_side = Side::Articles;
    m_isSyncing = true;
    m_lineList->clearSelection();
    m_outline->setLit({});
    lightLines();
    m_isSyncing = false;
    selectionMoved();
}

void ReviewView::lightLines()
{
    QList<LineRun> runs;
    for (const QModelIndex &index : m_outlineView->selectionModel()->selectedRows())
        runs << m_outline->runs(index.row());
    m_lines->setLit(runs);
    if (runs.isEmpty())
        return;
    const auto first = std::ranges::min_element(runs, {}, &LineRun::first);
    m_lineList->scrollTo(m_lines->index(m_lines->rowOf(first->first)));
}

void ReviewView::selectionMoved()
{
    showWords();
    enableActs();
}

void ReviewView::restore(int line, int last)
{
    const int row = m_lines->rowOf(line);
    if (row < 0)
        return;
    m_lineList->selectRows(row, m_lines->rowOf(last) < 0 ? row : m_lines->rowOf(last));
    linesSelected();
}

void ReviewView::showPageFacts()
{
    const Page &page = m_view.page;
    m_title->setText(page.fileName);
    QStringList facts{placeWords(page.place), dateWords(page.date),
                      page.paper.isEmpty() ? tr("Paper unknown") : page.paper};
    if (!page.number.isEmpty())
        facts << tr("page %1").arg(page.number);
    if (page.isOcr)
        facts << tr("recognised from a picture");
    if (page.replaced > 0)
        facts << tr("%n character(s) could not be read", nullptr, page.replaced);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setAccessibleName(m_facts->text());
    m_facts->setToolTip(plainToolTip(m_facts->text()));
    QFont serif = m_words->font();
    serif.setFamilies(serifFamilies(ScriptChoice::Source, page.script));
    m_words->setFont(serif);
}

// The whole text of what is selected, which the rows have no room for.
void ReviewView::showWords()
{
    QStringList lines;
    qsizetype length = 0;
    for (const LineRun &run : chosen().runs) {
        for (int line = run.first; line <= run.last && length < mostWords; ++line) {
            lines << m_view.lines.value(line - 1).trimmed().left(mostWords);
            length += lines.last().size();
        }
    }
    lines.removeAll(QString());
    m_words->setPlainText(lines.join(u'\n'));
}

void ReviewView::showDoubts()
{
    const auto count = int(m_doubts.size());
    if (count == 0)
        m_doubtCount->setText(tr("Nothing to check"));
    else if (m_doubt < 0 || m_doubt >= count)
        m_doubtCount->setText(tr("%n to check", nullptr, count));
    else
        m_doubtCount->setText(tr("%1 of %2 to check").arg(m_doubt + 1).arg(count));
    m_doubtCount->setEnabled(count > 0);
    //: The keys of the review. Words beside keys
    m_keys->setText(unbroken(tr("J join with the one before · Shift+J after · S split · A give to · R make "
                       "it · G glue · C cut · Ctrl+↑↓ move · Del furniture · N P places to check · "
                       "Y right as it stands · L labels · E encoding · Esc back")));
}

void ReviewView::enableActs()
{
    const Chosen what = chosen();
    const bool hasLines = !what.runs.isEmpty() && !m_isReadOnly;
    const bool inArticle = what.article >= 0 && !m_isReadOnly;
    const auto enable = [this](Act act, bool isEnabled) { action(act)->setEnabled(isEnabled); };
    enable(Act::JoinPrevious, inArticle && what.article > 0);
    enable(Act::JoinNext, inArticle && what.article + 1 < m_view.page.articles.size());
    for (const Act act : {Act::Assign, Act::Role, Act::Drop})
        enable(act, hasLines);
    for (const Act act : {Act::Split, Act::Glue, Act::Cut})
        enable(act, hasLines && inArticle);
    const bool hasBlock = inArticle && !what.blocks.isEmpty();
    enable(Act::Earlier, hasBlock && what.blocks.first() > 0);
    enable(Act::Later,
           hasBlock && what.blocks.first() + 1 < m_view.page.articles[what.article].blocks.size());
    enable(Act::NextDoubt, !m_doubts.isEmpty());
    enable(Act::PreviousDoubt, !m_doubts.isEmpty());
    enable(Act::Settle, !m_isReadOnly && currentDoubt() >= 0);
    enable(Act::Labels, !m_isReadOnly);
    enable(Act::Encoding, !m_isReadOnly);
}
