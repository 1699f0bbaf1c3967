#include "librarysteps.h"

#include "answers.h"
#include "figures.h"
#include "library/library.h"
#include "search/searchindex.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfHits = 20;

std::unique_ptr<Library> openedLibrary(const QString &folder, Library::Access access)
{
    primeLucene();
    auto opened = Library::open(folder, access, u"command"_s);
    return opened ? std::move(*opened) : nullptr;
}

qint64 totalOf(Library &library, const QString &query)
{
    const auto result = library.search({.query = query}, pageOfHits, 0).wait();
    return result ? result->total : -1;
}

// A word that no other page has: the time in Han digits.
QString newWord()
{
    const QString digits = u"甲乙丙丁戊己庚辛壬癸"_s;
    QString word;
    for (const QChar digit : QString::number(QDateTime::currentSecsSinceEpoch()))
        word += digits[digit.digitValue()];
    return word;
}

} // namespace

bool importLibrary(const QString &articles, const QString &folder)
{
    const auto library = openedLibrary(folder, Library::Access::Create);
    if (!library)
        return false;
    Stopwatch watch;
    watch.start();
    const ImportReport report = library->import({.paths = {articles}, .keepsPages = false}).wait();
    watch.stop();
    tell(u"stored"_s, report.files.isEmpty() ? 0 : double(report.files.first().added));
    tell(u"seconds to store"_s, watch.seconds());
    watch.start();
    const bool isComplete = bool(library->completeIndex().wait());
    watch.stop();
    tell(u"seconds to find"_s, watch.seconds());
    tellMemory();
    return isComplete && report.skipped.isEmpty();
}

bool searchLibrary(const QString &folder, const QString &queries, const QString &answers)
{
    const auto asked = readQueries(queries);
    std::unique_ptr<Library> library;
    tell(u"opening"_s,
         millisecondsOf([&] { library = openedLibrary(folder, Library::Access::Read); }));
    if (!asked || !library)
        return false;
    QList<SizeAnswer> given(asked->size());
    for (qsizetype at = 0; at < given.size(); ++at)
        given[at].coldMilliseconds =
            millisecondsOf([&] { (void)totalOf(*library, asked->at(at).text); });
    for (qsizetype at = 0; at < given.size(); ++at) {
        const QString &text = asked->at(at).text;
        SizeAnswer &answer = given[at];
        answer.firstMilliseconds = millisecondsOf([&] { answer.total = totalOf(*library, text); });
        answer.wholeMilliseconds =
            millisecondsOf([&] { (void)library->facets({.query = text}).wait(); });
    }
    tellMemory();
    return writeAnswers(answers, given);
}

bool addPage(const QString &folder)
{
    const auto library = openedLibrary(folder, Library::Access::Write);
    if (!library)
        return false;
    const QString word = newWord();
    Stopwatch watch;
    watch.start();
    auto job = library->importText({.text = u"新闻一则\n\n本报讯 %1。\n"_s.arg(word)});
    if (!job)
        return false;
    (void)job->wait();
    const bool isFound = totalOf(*library, word) == 1;
    watch.stop();
    tell(u"seconds until found"_s, watch.seconds());
    watch.start();
    const bool isComplete = bool(library->completeIndex().wait());
    watch.stop();
    tell(u"seconds until indexed"_s, watch.seconds());
    return isFound && isComplete;
}
