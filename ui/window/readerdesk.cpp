#include "window/readerdesk.h"

#include "browse/emptyview.h"
#include "browse/smallfont.h"
#include "hanzi/pinyin.h"
#include "hanzi/scriptcount.h"
#include "models/plaintext.h"
#include "models/statename.h"
#include "reader/findbar.h"
#include "window/articlefind.h"
#include "window/informationpanel.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Longer articles get another rendition on another thread: it would take more than 30 ms.
constexpr qsizetype longArticle = 50'000;

QString scriptWord(Script script)
{
    switch (script) {
    case Script::Simplified:
        return ReaderDesk::tr("Simplified script");
    case Script::Traditional:
        return ReaderDesk::tr("Traditional script");
    case Script::Mixed:
        return ReaderDesk::tr("Both scripts");
    case Script::Neutral:
        break;
    }
    return {};
}

} // namespace

ReaderDesk::ReaderDesk(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyView(u"newspaper"_s, this))
    , m_context(new QToolButton(this))
    , m_script(new QLabel(this))
    , m_information(new InformationPanel(this))
    , m_pane(new ReaderPane(this))
    , m_findBar(new FindBar(this))
    , m_find(new ArticleFind(*m_findBar, *m_pane, this))
    , m_places(library.renditions(), QLocale().script())
    , m_worker(std::make_unique<Worker>(u"renditions"_s))
{
    layOut();
    // So that the first word looked up need not wait for the tables.
    m_worker->start([](Progress &) { return pinyin(u"报栏"_s); });
    connect(m_context, &QToolButton::clicked, this, &ReaderDesk::toggleInformation);
    connect(m_pane, &ReaderPane::phraseRequested, this, &ReaderDesk::phraseRequested);
    connect(m_find, &ArticleFind::closed, this, &ReaderDesk::paintHits);
    connect(m_pane, &ReaderPane::editRequested, this, &ReaderDesk::correctText);
    connect(m_pane, &ReaderPane::correctionRequested, this, &ReaderDesk::saveCorrection);
    connect(m_information, &InformationPanel::withdrawRequested, this,
            &ReaderDesk::withdrawCorrection);
    connect(&m_library, &Library::articlesChanged, this, &ReaderDesk::follow);
    connect(m_empty, &EmptyView::actRequested, this, &ReaderDesk::emptyActRequested);
    m_pane->setAccessibleName(tr("Article"));
}

void ReaderDesk::layOut()
{
    auto *sheet = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_context, 1);
    line->addWidget(m_script);
    rows->addLayout(line);
    rows->addWidget(m_information);
    rows->addWidget(m_pane, 1);
    rows->addWidget(m_findBar);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_context->setFont(smallFont(font()));
    m_script->setFont(smallFont(font()));
    m_script->setTextFormat(Qt::PlainText);
    m_script->setContentsMargins(0, 0, fontMetrics().height(), 0);
    m_context->setAutoRaise(true);
    m_context->setFocusPolicy(Qt::TabFocus);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_context->setMinimumHeight(fontMetrics().height() * 2);
}

QString ReaderDesk::articleUuid() const
{
    return m_article ? m_stored.row.uuid : QString();
}

void ReaderDesk::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
    m_pane->setTheme(theme);
    m_findBar->setTheme(theme);
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::ButtonText, theme.lighterInk);
    quiet.setColor(QPalette::Button, theme.paper);
    m_context->setPalette(quiet);
    quiet.setColor(QPalette::Text, theme.lighterInk);
    m_script->setPalette(quiet);
}

void ReaderDesk::setScripts(ScriptChoice left, ScriptChoice right)
{
    if (m_left == left && m_right == right)
        return;
    m_left = left;
    m_right = right;
    remakeRenditions();
}

void ReaderDesk::setAids(const ReadingAids &aids)
{
    if (m_aids == aids)
        return;
    m_aids = aids;
    m_pane->setPinyin(aids.pinyin);
    remakeRenditions();
}

void ReaderDesk::remakeRenditions()
{
    if (!m_article)
        return;
    const int number = ++m_remaking;
    if (m_stored.article.sourceText.size() < longArticle) {
        m_pane->setRenditions(readerText()());
        return;
    }
    m_worker->start([make = readerText()](Progress &) { return make(); })
        .onDone(this, [this, number](const ReaderText &text) {
            if (number == m_remaking)
                m_pane->setRenditions(text);
        });
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
    if (m_article)
        Q_EMIT articleLeft();
    m_article = id;
    m_stored = *stored;
    ++m_remaking;
    m_pane->setText(readerText()());
    m_find->setText(m_stored.article.sourceText);
    m_stack->setCurrentIndex(1);
    showContext();
    showCorrections();
    showHits(query);
    if (!m_hits.isEmpty())
        m_pane->reveal(m_hits.first());
    Q_EMIT articleEntered(id);
    Q_EMIT articleOpened(id);
    beginReading();
}

void ReaderDesk::closeGone()
{
    m_article.reset();
    m_pane->clear();
    m_stack->setCurrentIndex(0);
    Q_EMIT articleGone();
}

void ReaderDesk::reload()
{
    if (!m_article)
        return;
    const Result<StoredArticle> stored = m_library.article(*m_article);
    if (!stored)
        return closeGone();
    const bool isSame = stored->article.sourceText == m_stored.article.sourceText &&
                        stored->article.blocks == m_stored.article.blocks;
    m_stored = *stored;
    showContext();
    if (isSame) {
        showCorrections();
        return;
    }
    ++m_remaking;
    m_pane->replaceText(readerText()());
    m_find->setText(m_stored.article.sourceText);
    showCorrections();
    showHits(m_query);
    Q_EMIT articleOpened(*m_article);
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

// They differ in what becomes of quotation marks.
std::array<Wording, 2> ReaderDesk::wordingsByColumn()
{
    const Result<Wording> known = m_library.wordingOf(*m_article);
    if (!known)
        Q_EMIT failed(known.error());
    std::array<Wording, 2> both;
    both.fill(known ? *known : Wording());
    both[size_t(Side::Left)].turnsQuotes = m_aids.leftTurnsQuotes;
    both[size_t(Side::Right)].turnsQuotes = m_aids.rightTurnsQuotes;
    return both;
}

std::function<ReaderText()> ReaderDesk::readerText()
{
    ReaderText text{.source = m_stored.article.sourceText,
                    .blocks = m_stored.article.blocks,
                    .leftChoice = m_left,
                    .rightChoice = m_right};
    text.paper = m_stored.paper;
    const std::array<Wording, 2> wordings = wordingsByColumn();
    const Renditions &renditions = m_library.renditions();
    const QString source = text.source;
    const std::array choices{m_left, m_right};
    text.decide = [&renditions, source, choices, wordings](Side side, qsizetype position) {
        return renditions.decisionAt(source, choices[size_t(side)], wordings[size_t(side)],
                                     position);
    };
    return [&renditions, text, wordings, level = m_aids.doubts] {
        ReaderText made = text;
        made.script = countScript(made.source).verdict();
        made.left = renditions.make(made.source, made.leftChoice, wordings[0]);
        made.right = renditions.make(made.source, made.rightChoice, wordings[1]);
        if (level == DoubtLevel::None)
            return made;
        for (const Side side : bothSides)
            made.doubts[size_t(side)] =
                renditions.doubts(made.source, made.choice(side), wordings[size_t(side)], level);
        return made;
    };
}

void ReaderDesk::showContext()
{
    StoredArticle shown = m_stored;
    shown.article.place = m_places.shown(shown.article.place);
    m_context->setText(plainButtonText(contextLine(shown)));
    m_context->setToolTip(plainToolTip(contextEvidence(shown)));
    Paper paper = m_library.gazetteer().paper(shown.paper);
    paper.publishedAt = m_places.shown(paper.publishedAt);
    showScript();
    const Result<QString> citation = m_library.citation(*m_article);
    m_information->tell(shown, paper, citation ? *citation : QString());
}

void ReaderDesk::showScript()
{
    const ScriptCount count = countScript(m_stored.article.sourceText);
    QStringList words{m_stored.row.isStarred ? u"★"_s : QString(), stateName(m_stored.row.state),
                      scriptWord(count.verdict())};
    words.removeAll(QString());
    m_script->setText(words.join(u" · "_s));
    m_script->setToolTip(plainToolTip(tr("As imported: %1 characters that only simplified "
                                         "script has, %2 that only traditional script has")
                                          .arg(count.simplified)
                                          .arg(count.traditional)));
}

void ReaderDesk::beginReading()
{
    if (m_library.isReadOnly() || m_stored.row.state != ReadState::New)
        return;
    m_library.setReadState(*m_article, ReadState::Reading)
        .onDone(this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void ReaderDesk::refreshState()
{
    if (!m_article)
        return;
    const Result<QList<ArticleRow>> rows = m_library.articleRows({*m_article});
    if (!rows)
        return Q_EMIT failed(rows.error());
    if (rows->constFirst().id != *m_article)
        return; // it is gone, and will be closed for that
    m_stored.row = rows->constFirst();
    showContext();
}

Library::ShownQuote ReaderDesk::shownQuote() const
{
    return {.choice = m_pane->selectionSide() == Side::Left ? m_left : m_right,
            .text = m_pane->selectionAsShown()};
}
