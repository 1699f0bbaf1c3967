#include "library/problems.h"

#include "base/errortext.h"
#include "store/databasecare.h"
#include "store/filestore.h"
#include "store/listingstore.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *sentenceText)
{
    return QCoreApplication::translate("problems", sentenceText);
}

QString pageProblem(const LibraryFolder &folder, const QString &sha256)
{
    const Result<QString> actual = sha256OfFile(folder.page(sha256));
    if (!actual && actual.error().code == Error::Code::NotFound)
        return said(QT_TRANSLATE_NOOP("problems", "The imported file “%1” is missing. Importing "
                                                  "the same file again brings it back."))
            .arg(folder.page(sha256));
    if (!actual)
        return sentence(actual.error());
    if (*actual != sha256)
        return said(QT_TRANSLATE_NOOP("problems", "The imported file “%1” was altered. Importing "
                                                  "the same file again mends it."))
            .arg(folder.page(sha256));
    return {};
}

} // namespace

Result<QStringList> storedProblems(const LibraryFolder &folder, Connection &db, Progress &progress)
{
    Result<QStringList> problems = databaseProblems(db, progress);
    if (!problems)
        return problems;
    Result<QStringList> hashes = storedFiles(db);
    if (!hashes)
        return hashes;
    for (const QString &sha256 : *hashes) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const QString problem = pageProblem(folder, sha256);
        if (!problem.isEmpty())
            *problems << problem;
    }
    return problems;
}

Result<QStringList> indexProblems(Connection &db, const Result<std::optional<qint64>> &size)
{
    if (!size && size.error().code == Error::Code::Damaged)
        return QStringList{
            said(QT_TRANSLATE_NOOP("problems", "The search index is damaged or was not made from "
                                               "this library. “baolan reindex” builds it anew; "
                                               "nothing else is touched."))};
    if (!size)
        return QStringList{sentence(size.error())};
    if (!size->has_value())
        return QStringList();
    const Result<QList<Count>> papers = paperCounts(db);
    if (!papers)
        return papers.error();
    const auto add = [](qint64 sum, const Count &count) { return sum + count.count; };
    const qint64 articles = std::accumulate(papers->begin(), papers->end(), qint64(0), add);
    if (articles == **size)
        return QStringList();
    return QStringList{
        said(QT_TRANSLATE_NOOP("problems", "The search index holds %1 of %2 articles. “baolan "
                                           "reindex” builds it anew; nothing else is touched."))
            .arg(**size)
            .arg(articles)};
}
