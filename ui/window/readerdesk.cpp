#include "window/readerdesk.h"

#include "browse/emptyview.h"
#include "browse/smallfont.h"
#include "hanzi/scriptcount.h"
#include "models/plaintext.h"
#include "window/informationpanel.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ReaderDesk::ReaderDesk(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyView(u"newspaper"_s, this))
    , m_context(new QToolButton(this))
    , m_information(new InformationPanel(this))
    , m_pane(new ReaderPane(this))
    , m_places(library.renditions(), QLocale().script())
{
    auto *sheet = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_context);
    rows->addWidget(m_information);
    rows->addWidget(m_pane, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_context->setFont(smallFont(font()));
    m_context->setAutoRaise(true);
    m_context->setFocusPolicy(Qt::TabFocus);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_context->setMinimumHeight(fontMetrics().height() * 2);
    connect(m_context, &QToolButton::clicked, this, &ReaderDesk::toggleInformation);
    connect(m_empty, &EmptyView::actRequested, this, &ReaderDesk::emptyActRequested);
    m_pane->setAccessibleName(tr("Article"));
}

QString ReaderDesk::articleUuid() const
{
    return m_article ? m_stored.row.uuid : QString();
}

void ReaderDesk::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
    m_pane->setTheme(theme);
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::ButtonText, theme.lighterInk);
    quiet.setColor(QPalette::Button, theme.paper);
    m_context->setPalette(quiet);
}

void ReaderDesk::setScripts(ScriptChoice left, ScriptChoice right)
{
    m_left = left;
    m_right = right;
    if (m_article)
        m_pane->setRenditions(readerText());
}

std::optional<ReaderPhrase> ReaderDesk::phraseOfSelection() const
{
    const TextRange range = m_pane->selection();
    ReaderPhrase phrase{.source = m_stored.article.sourceText.mid(range.begin, range.length()),
                        .rendition = m_pane->selectionAsShown()};
    const ScriptChoice choice = m_pane->selectionSide() == Side::Left ? m_left : m_right;
    if (choice == ScriptChoice::Simplified || choice == ScriptChoice::MainlandWords)
        phrase.target = ReaderPhrase::Target::Simplified;
    return phraseFault(phrase).isEmpty() ? std::optional(phrase) : std::nullopt;
}

QString ReaderDesk::paper() const
{
    return m_article ? m_stored.paper : QString();
}

void ReaderDesk::setPanes(PaneChoice panes)
{
    switch (panes) {
    case PaneChoice::Both:
        m_pane->setColumns(ReaderPane::Columns::Both);
        break;
    case PaneChoice::Left:
        m_pane->setColumns(ReaderPane::Columns::LeftOnly);
        break;
    case PaneChoice::Right:
        m_pane->setColumns(ReaderPane::Columns::RightOnly);
        break;
    }
}

void ReaderDesk::open(ArticleId id, const QString &query)
{
    const Result<StoredArticle> stored = m_library.article(id);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    m_article = id;
    m_stored = *stored;
    m_pane->setText(readerText());
    m_stack->setCurrentIndex(1);
    showContext();
    showHits(query);
    if (!m_hits.isEmpty())
        m_pane->reveal(m_hits.first());
    Q_EMIT articleOpened(id);
    beginReading();
}

void ReaderDesk::reload()
{
    if (!m_article)
        return;
    const Result<StoredArticle> stored = m_library.article(*m_article);
    if (!stored) {
        m_article.reset();
        m_pane->clear();
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool isSame = stored->article.sourceText == m_stored.article.sourceText &&
                        stored->article.blocks == m_stored.article.blocks;
    const qsizetype position = m_pane->topPosition();
    m_stored = *stored;
    showContext();
    if (isSame)
        return;
    m_pane->setText(readerText());
    m_pane->setTopPosition(std::min(position, m_stored.article.sourceText.size()));
    showHits(m_query);
    Q_EMIT articleOpened(*m_article);
}

void ReaderDesk::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    showHits(query);
    if (!m_hits.isEmpty())
        m_pane->reveal(m_hits.first());
}

void ReaderDesk::toggleInformation()
{
    if (m_article)
        m_information->setVisible(!m_information->isVisible());
}

void ReaderDesk::sayEmpty(const QString &text, const QString &act)
{
    m_empty->say(text, act);
}

ReaderText ReaderDesk::readerText() const
{
    const QString &source = m_stored.article.sourceText;
    const Renditions &renditions = m_library.renditions();
    return ReaderText{.source = source,
                      .blocks = m_stored.article.blocks,
                      .script = countScript(source).verdict(),
                      .leftChoice = m_left,
                      .rightChoice = m_right,
                      .left = renditions.make(source, m_left),
                      .right = renditions.make(source, m_right)};
}

void ReaderDesk::showHits(const QString &query)
{
    m_query = query;
    m_hits = query.isEmpty() || !m_article
                 ? QList<TextRange>()
                 : m_library.matchesIn(m_stored.article.sourceText, query);
    m_hit = -1;
    m_pane->setHits(m_hits);
}

bool ReaderDesk::showHit(qsizetype number)
{
    if (number < 0 || number >= m_hits.size())
        return false;
    m_hit = number;
    m_pane->reveal(m_hits[number]);
    m_pane->select(m_hits[number]);
    return true;
}

void ReaderDesk::showContext()
{
    StoredArticle shown = m_stored;
    shown.article.place = m_places.shown(shown.article.place);
    m_context->setText(plainButtonText(contextLine(shown)));
    m_context->setToolTip(plainToolTip(contextEvidence(shown)));
    Paper paper = m_library.gazetteer().paper(shown.paper);
    paper.publishedAt = m_places.shown(paper.publishedAt);
    const Result<QString> citation = m_library.citation(*m_article);
    m_information->tell(shown, paper, citation ? *citation : QString());
}

void ReaderDesk::beginReading()
{
    if (m_library.isReadOnly() || m_stored.row.state != ReadState::New)
        return;
    m_library.setReadState(*m_article, ReadState::Reading)
        .onDone(this, [this](const Result<void> &done) {
            if (done)
                Q_EMIT readStateChanged();
            else
                Q_EMIT failed(done.error());
        });
}
