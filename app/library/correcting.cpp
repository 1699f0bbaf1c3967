#include "ingest/correctionedits.h"
#include "ingest/recordcorrections.h"
#include "library/libraryparts.h"
#include "library/recordediting.h"
#include "store/correctionstore.h"

#include <QCoreApplication>

// Putting right the words of articles.

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

// Where the words of an article are put right: on its page, or, without one, in itself.
struct Ground
{
    std::optional<PageId> page; // none: the article is from a record
    Page onPage;                // with the article among its articles
    Article article;            // as it is there
    Article stored;
};

Result<Ground> groundOf(Connection &db, ArticleId id)
{
    const auto stored = article(db, id);
    if (!stored)
        return stored.error();
    Ground ground{.stored = stored->article};
    const Result<PageId> page = pageOf(db, id);
    if (!page && page.error().code != Error::Code::NotFound)
        return page.error();
    if (!page) {
        ground.onPage = recordPage(stored->article).page;
        ground.article = ground.onPage.articles.constFirst();
        return ground;
    }
    const Result<StoredPage> onPage = storedPage(db, *page);
    if (!onPage)
        return onPage.error();
    // One that only stays for the marks in it stands on no page any more.
    const qsizetype at = onPage->articles.indexOf(id);
    if (at < 0)
        return Error{Error::Code::BadValue, stored->article.uuid, u"correction-left-behind"_s};
    ground.page = *page;
    ground.onPage = onPage->page;
    ground.article = onPage->page.articles[at];
    return ground;
}

Result<void> edit(Connection &db, const PageTools &tools, ArticleId id, const Ground &ground,
                  const QList<PageEdit> &edits, const QString &creator)
{
    if (edits.isEmpty())
        return {};
    if (ground.page) {
        const auto carried = editPage(db, tools, *ground.page, edits, creator);
        return carried ? Result<void>() : Result<void>(carried.error());
    }
    return editRecord(db, *tools.gazetteer, id, ground.stored, edits, creator);
}

// What was asked for came out, to the character.
Result<void> checkOutcome(Connection &db, ArticleId id, const TextCorrection &correction)
{
    const auto changed = article(db, id);
    if (!changed)
        return changed.error();
    const TextRange range = changed->article.blocks.value(correction.block).range;
    if (changed->article.sourceText.mid(range.begin, range.length()) == correction.text)
        return {};
    return Error{Error::Code::Internal, u"correct"_s, correction.text};
}

Result<void> correctText(Connection &db, const PageTools &tools, ArticleId id, TextRange range,
                         const QString &text, Correction::Cause cause, const QString &creator)
{
    const Result<Ground> ground = groundOf(db, id);
    if (!ground)
        return ground.error();
    const auto correction = correctionEdits(ground->onPage, ground->article, range, text, cause);
    if (!correction)
        return correction.error();
    if (Result<void> done = edit(db, tools, id, *ground, correction->edits, creator); !done)
        return done;
    return checkOutcome(db, id, *correction);
}

// The edit that leaves the characters as they were imported.
PageEdit withdrawing(const Correction &correction)
{
    const bool isMisread = correction.cause == Correction::Cause::Misread;
    return {.kind = isMisread ? PageEdit::Kind::Correct : PageEdit::Kind::Misprint,
            .line = correction.line,
            .column = correction.column,
            .value = correction.imported,
            .length = correction.length,
            .imported = correction.imported};
}

Result<void> withdraw(Connection &db, const PageTools &tools, const PlacedCorrection &placed,
                      const QString &creator)
{
    const Result<Ground> ground = groundOf(db, placed.article);
    if (!ground)
        return ground.error();
    return edit(db, tools, placed.article, *ground, {withdrawing(placed.correction)}, creator);
}

} // namespace

Job<Result<QList<Correction>>> Library::correct(ArticleId id, TextRange range, const QString &text,
                                                Correction::Cause cause)
{
    Parts *parts = m_parts.get();
    return parts->write(
        [=, this, creator = readerName()](Writing &writing) -> Result<QList<Correction>> {
            const auto act = [&](Connection &db) {
                return correctText(db, parts->pageTools(), id, range, text, cause, creator);
            };
            const Result<void> done =
                writing.run(label(QT_TRANSLATE_NOOP("Library", "Correct text")), act);
            if (!done)
                return done.error();
            tellArticlesChanged();
            tellMarksChanged({});
            return ::correctionsOf(writing.connection(), id);
        });
}

Result<QList<Correction>> Library::correctionsOf(ArticleId id)
{
    return ::correctionsOf(*m_parts->reading, id);
}

Job<Result<ArticleId>> Library::withdrawCorrection(const QString &uuid)
{
    Parts *parts = m_parts.get();
    return parts->write([=, this, creator = readerName()](Writing &writing) -> Result<ArticleId> {
        const auto placed = correctionByUuid(writing.connection(), uuid);
        if (!placed)
            return placed.error();
        const auto act = [&](Connection &db) {
            return withdraw(db, parts->pageTools(), *placed, creator);
        };
        const Result<void> done =
            writing.run(label(QT_TRANSLATE_NOOP("Library", "Withdraw correction")), act);
        if (!done)
            return done.error();
        tellArticlesChanged();
        tellMarksChanged({});
        return placed->article;
    });
}
