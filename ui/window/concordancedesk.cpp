#include "window/concordancedesk.h"

#include "base/errortext.h"
#include "base/textfile.h"
#include "marks/tagpopup.h"
#include "search/concordancepane.h"
#include "window/scriptname.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookInterval = 100;        // milliseconds
constexpr int pauseBeforeProgress = 300; // milliseconds; what is done sooner shows none
constexpr int pauseBeforeReading = 300;  // milliseconds; an import changes articles again and again
constexpr qsizetype firstLines = 1000;   // shown before the rest is there
constexpr qsizetype context = 40;        // characters; as many as a wide window has room for

QList<ConcordanceHead::Script> scripts()
{
    QList<ConcordanceHead::Script> list;
    for (const ScriptChoice choice :
         {ScriptChoice::Source, ScriptChoice::Simplified, ScriptChoice::Traditional,
          ScriptChoice::Taiwan, ScriptChoice::HongKong, ScriptChoice::OpenCC})
        list << ConcordanceHead::Script{choice, scriptName(choice)};
    return list;
}

QString verdictWords(Verdict verdict, int hits)
{
    switch (verdict) {
    case Verdict::Dismissed:
        return ConcordanceDesk::tr("%n hit(s) dismissed", nullptr, hits);
    case Verdict::Later:
        return ConcordanceDesk::tr("%n hit(s) left for later", nullptr, hits);
    case Verdict::None:
        break;
    }
    return ConcordanceDesk::tr("Taken back for %n hit(s)", nullptr, hits);
}

} // namespace

ConcordanceDesk::ConcordanceDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
    , m_places(library.renditions(), QLocale().script())
    , m_pane(new ConcordancePane)
    , m_popup(new TagPopup(window))
    , m_extents(new QButtonGroup(this))
{
    m_pane->setScripts(scripts());
    if (library.isReadOnly())
        m_pane->setReadOnly(tr("This library can only be read: nothing can be tagged or "
                               "dismissed."));
    m_popup->setFoot(makeExtents());
    m_look.setInterval(lookInterval);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(pauseBeforeReading);
    connect(&m_look, &QTimer::timeout, this, &ConcordanceDesk::showProgress);
    connect(&m_refresh, &QTimer::timeout, this, &ConcordanceDesk::refresh);
    for (const auto changed : {&Library::verdictsChanged, &Library::articlesChanged,
                               &Library::tagsChanged, &Library::phrasesChanged})
        connect(&library, changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&library, &Library::marksChanged, &m_refresh, qOverload<>(&QTimer::start));
    connectPane();
}

ConcordanceDesk::~ConcordanceDesk()
{
    if (m_job)
        m_job->stop();
}

void ConcordanceDesk::setTheme(const Theme &theme)
{
    m_pane->setTheme(theme);
    m_popup->setTheme(theme);
}

void ConcordanceDesk::open(const Filter &filter)
{
    m_isOpen = true;
    if (filter == m_filter && !m_isStale)
        return;
    const bool isSame = filter == m_filter && m_pane->lines().lineCount() > 0;
    m_filter = filter;
    read(isSame ? Reading::Again : Reading::Anew);
}

void ConcordanceDesk::leave()
{
    m_isOpen = false;
    m_popup->hide();
    if (!m_job)
        return;
    m_job->stop();
    m_job.reset();
    ++m_asked;
    m_look.stop();
    m_pane->setProgress({});
    m_isStale = true;
}

void ConcordanceDesk::connectPane()
{
    connect(m_pane, &ConcordancePane::wishChanged, this, [this] { read(Reading::Again); });
    connect(m_pane, &ConcordancePane::retryWanted, this, [this] { read(Reading::Anew); });
    connect(m_pane, &ConcordancePane::stopWanted, this, [this] {
        if (m_job)
            m_job->stop();
    });
    connect(m_pane, &ConcordancePane::saveWanted, this, &ConcordanceDesk::askForFile);
    connect(m_pane, &ConcordancePane::verdictWanted, this, &ConcordanceDesk::setVerdicts);
    connect(m_pane, &ConcordancePane::tagWanted, this, &ConcordanceDesk::chooseTag);
    connect(m_popup, &TagPopup::tagChosen, this, &ConcordanceDesk::tag);
    connect(m_pane, &ConcordancePane::opened, this,
            [this](const HitPlace &place) { Q_EMIT placeChosen(place.article, place.range); });
    connect(m_pane, &ConcordancePane::said, this, &ConcordanceDesk::said);
    connect(m_pane, &ConcordancePane::searchWanted, this, &ConcordanceDesk::searchWanted);
    connect(m_pane, &ConcordancePane::closed, this, &ConcordanceDesk::closed);
}

void ConcordanceDesk::read(Reading how)
{
    if (m_job)
        m_job->stop(); // nobody waits for that one any more
    const qint64 number = ++m_asked;
    if (m_filter.query.isEmpty()) {
        m_isStale = false;
        return m_pane->sayNoQuery();
    }
    KwicWish wish = m_pane->wish();
    wish.context = context;
    wish.limit = how == Reading::Anew ? firstLines : -1;
    wish.offset = how == Reading::Rest ? m_pane->lines().lineCount() : 0;
    m_job = m_library.concordance(m_filter, wish);
    m_since.start();
    m_look.start();
    m_job->onDone(this, [this, number, how](const Result<Concordance> &found) {
        if (number == m_asked)
            show(how, found);
    });
}

void ConcordanceDesk::show(Reading how, const Result<Concordance> &found)
{
    m_job.reset();
    m_look.stop();
    m_pane->setProgress({});
    if (!found)
        return showFailed(how, found.error());
    m_isStale = false;
    if (how == Reading::Rest)
        return m_pane->append(shown(*found).lines);
    m_pane->setFound(m_filter.query, shown(*found),
                     how == Reading::Again ? ConcordancePane::Place::AsItWas
                                           : ConcordancePane::Place::Top);
    if (how == Reading::Anew && found->isWhole && found->lines.size() < found->total)
        read(Reading::Rest);
}

void ConcordanceDesk::showFailed(Reading how, const Error &error)
{
    if (error.code == Error::Code::Stopped)
        return; // by the reader, who sees what is there
    if (how == Reading::Anew)
        m_pane->sayFailed(sentence(error));
    else
        Q_EMIT failed(error);
}

// Something has changed. Ticks, place and script stay.
void ConcordanceDesk::refresh()
{
    m_isStale = true;
    if (m_isOpen && m_job)
        m_refresh.start(); // that one first, else none might ever be done
    else if (m_isOpen)
        open(m_filter);
}

void ConcordanceDesk::showProgress()
{
    if (!m_job || m_since.elapsed() < pauseBeforeProgress)
        return;
    const qint64 done = m_job->progress().done();
    const qint64 total = m_job->progress().total();
    m_pane->setProgress(total > 0 ? tr("Looking: %1 of %2").arg(done).arg(total) : tr("Looking…"));
}

void ConcordanceDesk::setVerdicts(const QList<HitPlace> &places, Verdict verdict)
{
    m_library.setVerdicts(m_filter.query, places, verdict)
        .onDone(this, [this, places, verdict](const Result<void> &done) {
            if (!done)
                return Q_EMIT failed(done.error());
            m_pane->showVerdict(places, verdict);
            Q_EMIT acted(verdictWords(verdict, int(places.size())));
        });
}

void ConcordanceDesk::chooseTag(const QList<HitPlace> &places)
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags)
        return Q_EMIT failed(tags.error());
    m_toTag = places;
    QStringList known;
    for (const Tag &tag : *tags)
        known << tag.path;
    QStringList recent = m_recentTags;
    recent.removeIf([&](const QString &path) { return !known.contains(path); });
    m_popup->setTags(*tags, recent);
    m_popup->openBeside(m_pane->currentLineRect(), m_pane);
}

void ConcordanceDesk::tag(const QString &path)
{
    const auto extent = HitExtent(m_extents->checkedId());
    m_library.tagHits(m_toTag, extent, {path})
        .onDone(this, [this, path, places = m_toTag](const Result<int> &made) {
            if (!made)
                return Q_EMIT failed(made.error());
            m_pane->showTagged(places);
            Q_EMIT tagUsed(path);
            if (*made > 0)
                //: A number of marks and their tag
                Q_EMIT acted(tr("%n passage(s) tagged %1", nullptr, *made).arg(path));
            else
                Q_EMIT said(tr("All of these bear the tag %1 already.").arg(path));
        });
}

void ConcordanceDesk::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Save the lines as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Concordance") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConcordanceDesk::save);
    dialog->open();
}

void ConcordanceDesk::save(const QString &path)
{
    const Result<QString> text = m_library.concordanceCsv({.lines = m_pane->lines().shownLines()});
    if (!text)
        return Q_EMIT failed(text.error());
    const Result<void> written = writeTextFile(path, *text, Overwrite::Allowed);
    if (!written)
        return Q_EMIT failed(written.error());
    Q_EMIT said(tr("%n line(s) saved in %1", nullptr, m_pane->lines().rowCount())
                    .arg(QDir::toNativeSeparators(path)));
}

// How much of the text round a hit is tagged.
QWidget *ConcordanceDesk::makeExtents()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](HitExtent extent, const QString &text) {
        auto *button = new QRadioButton(text, row);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(extent == HitExtent::Sentence);
        m_extents->addButton(button, int(extent));
        layout->addWidget(button);
    };
    add(HitExtent::Match, tr("&Match"));
    add(HitExtent::Sentence, tr("&Sentence"));
    add(HitExtent::Paragraph, tr("&Paragraph"));
    return row;
}

Concordance ConcordanceDesk::shown(Concordance found) const
{
    for (KwicLine &line : found.lines)
        line.city = m_places.shown(line.city);
    return found;
}
