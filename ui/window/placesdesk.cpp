#include "window/placesdesk.h"

#include "hanzi/boundaries.h"
#include "models/datetext.h"
#include "search/placesdialog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 50;
constexpr qsizetype longestTitle = 40;

// A match alone says little of what a passage is about: its sentence does.
TextRange tellingPassage(const QString &text, TextRange passage)
{
    constexpr qsizetype fewest = 8;
    if (passage.isEmpty() || passage.length() >= fewest)
        return passage;
    const TextRange sentence = sentenceAt(text, passage.begin);
    return {qMin(sentence.begin, passage.begin), qMax(sentence.end, passage.end)};
}

// What a title can hold of a passage.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestTitle ? line.first(longestTitle) + u'…' : line;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The first of what is lit, as a place in the article.
TextRange litPlace(const Hit &hit)
{
    if (hit.snippet.matches.isEmpty())
        return hit.ranges.value(0);
    const TextRange lit = hit.snippet.matches.constFirst();
    return {hit.snippet.range.begin + lit.begin, hit.snippet.range.begin + lit.end};
}

} // namespace

PlacesDesk::PlacesDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
    , m_places(library.renditions(), QLocale().script())
{
}

void PlacesDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

void PlacesDesk::showSimilar(ArticleId id, TextRange passage)
{
    const Result<StoredArticle> stored = m_library.article(id);
    if (!stored)
        return Q_EMIT failed(stored.error());
    const Article &article = stored->article;
    passage = tellingPassage(article.sourceText, passage);
    const QString words = passage.isEmpty()
                              ? article.headline()
                              : article.sourceText.sliced(passage.begin, passage.length());
    const auto show = [this, number = ++m_number, words](const Result<SearchResult> &found) {
        if (number != m_number)
            return;
        if (found)
            list(words, *found);
        else
            Q_EMIT failed(found.error());
    };
    m_library.similar(id, passage, {}, mostPlaces).onDone(this, show);
}

void PlacesDesk::showNotes(const QString &query)
{
    const auto show = [this, number = ++m_number, query](const Result<QList<NoteHit>> &found) {
        if (number != m_number)
            return;
        if (found)
            list(query, *found);
        else
            Q_EMIT failed(found.error());
    };
    m_library.searchNotes(query, mostPlaces).onDone(this, show);
}

PlacesDialog &PlacesDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new PlacesDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setTheme(m_theme);
        connect(m_dialog, &PlacesDialog::placeChosen, this, &PlacesDesk::placeChosen);
    }
    return *m_dialog;
}

void PlacesDesk::list(const QString &passage, const SearchResult &found)
{
    QList<ListedPlace> places;
    for (const Hit &hit : found.hits) {
        const ArticleRow &row = hit.article;
        places += ListedPlace{.place = {row.id, litPlace(hit)},
                              .head = joined({m_places.shown(row.city).shortName,
                                              dateText(row.date), row.paper, row.headline}),
                              .text = hit.snippet.text,
                              .matches = hit.snippet.matches};
    }
    const QString sentence = places.isEmpty()
                                 ? tr("No other article shares words with it that few have: “%1”")
                                 : tr("Like “%1”, those that share most first:");
    dialog().showPlaces(tr("Similar passages"), sentence.arg(shortened(passage)), places);
}

void PlacesDesk::list(const QString &query, const QList<NoteHit> &found)
{
    QList<ListedPlace> places;
    for (const NoteHit &hit : found)
        places += ListedPlace{.place = hit.place,
                              .head = joined({hit.tagPaths.join(u"，"_s), hit.headline,
                                              u"“%1”"_s.arg(shortened(hit.quote))}),
                              .text = hit.text,
                              .matches = hit.matches};
    const QString sentence = places.isEmpty() ? tr("No note and no tag has these words: %1")
                                              : tr("Notes and tags with these words: %1");
    dialog().showPlaces(tr("Notes and tags"), sentence.arg(shortened(query)), places);
}
