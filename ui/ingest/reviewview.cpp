#include "ingest/reviewview.h"

#include "ingest/encodingpanel.h"
#include "ingest/labelspanel.h"
#include "ingest/linelistview.h"
#include "ingest/outlineview.h"
#include "ingest/reviewacts.h"
#include "ingest/reviewwords.h"
#include "ingest/sheetpane.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/scrollbar.h"
#include "models/plaintext.h"
#include "models/warningtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
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

// A name that gives way where there is no room.
class Title final : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }
};

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
    , m_sheet(new SheetPane(this))
    , m_title(new Title(this))
    , m_facts(new FactsButton(this))
    , m_warnings(quietLabel(this))
    , m_doubtCount(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_keys(quietLabel(this))
    , m_assignMenu(new QMenu(this))
    , m_roleMenu(new QMenu(this))
    , m_labels(new LabelsPanel(this))
    , m_encoding(new EncodingPanel(this))
{
    makeActions();
    makePictureActions();
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
    m_sheet->setTheme(theme);
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
    const bool wasAtArticles = isSame && m_side == Side::Articles;
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
    setPictureShown(action(Act::Picture)->isChecked());
    showPageFacts();
    showWarnings();
    showDoubts();
    showKeys();
    restore(line, last);
    if (wasAtArticles)
        m_outlineView->selectRow(m_outline->firstLit());
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
    sides->addWidget(m_sheet);
    sides->addWidget(m_lineList);
    sides->addWidget(m_outlineView);
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({1000, 1000, 1000});
    m_words->setReadOnly(true);
    m_words->document()->setDocumentMargin(space);
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
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(space * 2, space / 2, space * 2, space / 2);
    rows->addWidget(m_warnings);
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

// Those that are no doubts as well.
void ReviewView::showWarnings()
{
    QStringList warnings = m_view.page.warnings;
    warnings.removeIf([](const QString &warning) {
        return warning.startsWith(u"repeated:"_s) || warning.startsWith(u"edit-unfit:"_s);
    });
    m_warnings->setText(warningSentences(warnings).join(u'\n'));
    m_warnings->setVisible(!m_warnings->text().isEmpty());
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
}

void ReviewView::showKeys()
{
    //: The keys of the review. Words beside keys
    QString keys = tr("J join with the one before · Shift+J after · S split · A give to · R make "
                      "it · G glue · C cut · Ctrl+↑↓ move · Del furniture · N P places to check · "
                      "Y right as it stands · L labels · E encoding · Esc back");
    if (action(Act::Picture)->isVisible())
        //: More keys of the review, of the picture of a page
        keys += u" · "_s + tr("V picture · + − larger, smaller · 0 whole page");
    m_keys->setText(unbroken(keys));
}
