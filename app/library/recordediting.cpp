#include "library/recordediting.h"

#include "ingest/pageedits.h"
#include "ingest/recordcorrections.h"
#include "library/linemap.h"
#include "marks/carrying.h"
#include "store/correctionstore.h"

using namespace Qt::StringLiterals;

CorrectedRecord correctedRecord(const QString &before, const Article &read,
                                const QList<PageEdit> &edits, const Gazetteer &gazetteer)
{
    const RecordPage onPage = recordPage(read);
    const QStringList oldLines = before.split(u'\n');
    const LineMap map(oldLines, onPage.lines.lines);
    CorrectedRecord made;
    for (const PageEdit &edit : edits)
        made.edits << map.to(edit);
    const Page page = withFittingEdits(onPage.lines, onPage.page, made.edits, gazetteer);
    made.article = recordArticle(read, page, gazetteer);
    made.unfit = int(page.warnings.size());
    return made;
}

Result<void> editRecord(Connection &db, const Gazetteer &gazetteer, ArticleId id,
                        const Article &article, const QList<PageEdit> &edits,
                        const QString &creator)
{
    const RecordPage onPage = recordPage(article);
    const Result<Page> page = withEdits(onPage.lines, onPage.page, edits, gazetteer);
    if (!page)
        return page.error();
    if (Result<void> done =
            storeCorrectedRecord(db, id, recordArticle(article, *page, gazetteer), carriedOver);
        !done)
        return done;
    return addRecordEdits(db, id, edits, creator);
}
