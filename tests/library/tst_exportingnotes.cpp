#include "../smalldisk.h"
#include "notedlibrary.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

// Which notes leave the library, what is told of them, and how they are written.
class TestExportingNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void sameLibrarySameBytes_data();
    void sameLibrarySameBytes();
    void whatIsToldOfAMark();
    void whatIsToldOfAnArticle();
    void whatIsToldOfARecord();
    void marksThatAreTaken_data();
    void marksThatAreTaken();
    void articlesThatAreTaken_data();
    void articlesThatAreTaken();
    void articlesInTheOrderGiven();
    void parcelOfArticlesWithoutMarks_data();
    void parcelOfArticlesWithoutMarks();
    void nothingChosen_data();
    void nothingChosen();
    void fileThatIsThere();
    void folderOfNotes();
    void noteThatWasEdited();
    void noteKeepsItsName();
    void fullDiskKeepsTheNotes_data();
    void fullDiskKeepsTheNotes();
    void stoppedFolderLeavesNothing();
    void placesThatCannotBeWritten();
    void stoppedLeavesNothing();
    void correctedAndLost();
    void previewIsTheBeginning();

private:
    QJsonObject markLine(const QString &uuid, const PassageFilter &filter = {}) const;
    QJsonObject articleLine(const QString &uuid) const;
    QString file(const QString &name) const { return m_temporary.filePath(name); }

    QTemporaryDir m_temporary;
    NotedLibrary m_noted;
    QHash<int, QByteArray> m_first; // each format's bytes
    QElapsedTimer m_sinceFirst;
};

static QList<QJsonObject> linesOf(const QByteArray &bytes)
{
    QList<QJsonObject> lines;
    const QList<QByteArray> all = bytes.split('\n');
    for (const QByteArray &line : all) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

void TestExportingNotes::initTestCase()
{
    m_noted = notedLibrary(file(u"library"_s));
    QVERIFY(m_noted.library);
    QVERIFY(!m_noted.repair.uuid.isEmpty());
    QVERIFY(!m_noted.second.uuid.isEmpty());
    QVERIFY(!m_noted.whole.uuid.isEmpty());
    for (const NoteFormatFacts &facts : noteFormats())
        m_first.insert(int(facts.format), exported(*m_noted.library, facts.format));
    m_sinceFirst.start();
}

QJsonObject TestExportingNotes::markLine(const QString &uuid, const PassageFilter &filter) const
{
    const auto lines = linesOf(exported(*m_noted.library, NoteFormat::MarksJsonLines, filter));
    for (const QJsonObject &line : lines) {
        if (line[u"uuid"_s] == uuid)
            return line;
    }
    return {};
}

QJsonObject TestExportingNotes::articleLine(const QString &uuid) const
{
    const auto lines = linesOf(exported(*m_noted.library, NoteFormat::ArticlesJsonLines));
    for (const QJsonObject &line : lines) {
        if (line[u"id"_s] == uuid)
            return line;
    }
    return {};
}

static void addFormats()
{
    QTest::addColumn<int>("format");
    for (const NoteFormatFacts &facts : noteFormats())
        QTest::newRow(facts.token.data()) << int(facts.format);
}

void TestExportingNotes::everyFormatIsWritten_data()
{
    addFormats();
}

// What is in the files the tests of the formats know; here: that each leaves by its own way.
void TestExportingNotes::everyFormatIsWritten()
{
    QFETCH(int, format);
    const auto wanted = NoteFormat(format);
    const NoteFormatFacts &facts = factsOf(wanted);
    const QString path = file(u"written-"_s + facts.token);
    const auto report =
        m_noted.library->exportNotes({.form = {.format = wanted}}, path, Overwrite::Never).wait();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const bool isOfMarks = facts.scope != NoteScope::Articles && facts.scope != NoteScope::Codebook;
    if (isOfMarks) {
        QCOMPARE(report->marks, 3);
        QCOMPARE(report->articles, 2);
    }
    if (facts.suffix.isEmpty()) {
        QCOMPARE(QDir(path).entryList(QDir::Files).size(), 2);
        return;
    }
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.size() > 20);
    if (facts.isText)
        QVERIFY(QString::fromUtf8(bytes).contains(
            facts.scope == NoteScope::Articles ? u"細河兩岸奔涌創新潮"_s : u"修复"_s));
}

void TestExportingNotes::sameLibrarySameBytes_data()
{
    addFormats();
}

void TestExportingNotes::sameLibrarySameBytes()
{
    QFETCH(int, format);
    const QByteArray once = m_first.value(format);
    QVERIFY(!once.isEmpty());
    while (m_sinceFirst.elapsed() < 1100) // a clock in it would have gone on
        QTest::qWait(100);
    QCOMPARE(exported(*m_noted.library, NoteFormat(format)), once);
}

void TestExportingNotes::whatIsToldOfAMark()
{
    const QJsonObject line = markLine(m_noted.repair.uuid);
    const auto stored = m_noted.library->article(m_noted.fuxin);
    QVERIFY(stored);
    const TextRange range = m_noted.repair.selector.range;
    const QString &text = stored->article.sourceText;
    QCOMPARE(line[u"article"_s], stored->article.uuid);
    QCOMPARE(line[u"quote"_s], u"生態修復"_s);
    QCOMPARE(line[u"quote_as_imported"_s], u"生態修復"_s);
    QCOMPARE(line[u"quote_simplified"_s], u"生态修复"_s);
    QCOMPARE(line[u"quote_traditional"_s], u"生態修復"_s);
    QCOMPARE(line[u"range"_s],
             (QJsonArray{range.begin, range.end})); // none beyond 16 bits before it
    QVERIFY(text.left(range.begin).endsWith(line[u"before"_s].toString()));
    QCOMPARE(line[u"before"_s].toString().size(), std::min<qsizetype>(32, range.begin));
    QVERIFY(text.mid(range.end).startsWith(line[u"after"_s].toString()));
    QCOMPARE(line[u"note"_s], m_noted.repair.note);
    QCOMPARE(line[u"state"_s], u"ok"_s);
    const QJsonArray tags = line[u"tags"_s].toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[0].toObject()[u"path"_s], u"环境/修复"_s);
    QCOMPARE(tags[1].toObject()[u"path"_s], u"经济"_s);
    QCOMPARE(line[u"comments"_s].toArray()[0].toObject()[u"text"_s], u"另一人的话\n两行"_s);
    const QJsonObject link = line[u"links"_s].toArray()[0].toObject();
    QCOMPARE(link[u"other"_s], m_noted.second.uuid);
    QCOMPARE(link[u"kind"_s], u"contradicts"_s);
    QCOMPARE(link[u"from_other"_s], true);
    QCOMPARE(line[u"link"_s], u"baolan://"_s + m_noted.library->uuid() + u'/' +
                                  stored->article.uuid + u"?mark="_s + m_noted.repair.uuid);
    QCOMPARE(markLine(m_noted.second.uuid)[u"important"_s], true);
    QCOMPARE(markLine(m_noted.whole.uuid)[u"whole"_s], true);
    QCOMPARE(markLine(m_noted.whole.uuid)[u"quote"_s], u"細河兩岸奔涌創新潮"_s);
}

void TestExportingNotes::whatIsToldOfAnArticle()
{
    const auto stored = m_noted.library->article(m_noted.bank);
    QVERIFY(stored);
    const QJsonObject line = articleLine(stored->article.uuid);
    const QJsonObject own = line[u"baolan"_s].toObject();
    QCOMPARE(own[u"source_text"_s], stored->article.sourceText);
    QCOMPARE(own[u"script"_s], u"hant"_s);
    QCOMPARE(own[u"state"_s], u"excluded"_s);
    QCOMPARE(own[u"reason"_s], u"重复"_s);
    QCOMPARE(own[u"memo"_s], u"文章备忘"_s);
    QVERIFY(!own.contains(u"star"_s));
    QCOMPARE(line[u"city"_s], u"阜新市"_s);
    QCOMPARE(own[u"city_code"_s], u"210900"_s);
    const auto fuxin = m_noted.library->article(m_noted.fuxin);
    const QJsonObject other = articleLine(fuxin->article.uuid);
    QCOMPARE(other[u"baolan"_s].toObject()[u"star"_s], true);
}

// What a record said besides, and where it was published, leave with it.
void TestExportingNotes::whatIsToldOfARecord()
{
    const QString page = file(u"records.jsonl"_s);
    QVERIFY(writeBytes(
        page, u"{\"title\":\"大桥通车\",\"text\":\"大桥昨日通车。\",\"paper\":\"安庆日报\","
              "\"date\":\"2025-07-03\",\"byline\":\"本报记者 周 明 崔振波\",\"page\":\"3\","
              "\"url\":\"https://a.example/1\",\"accessed\":\"2026-01-02\","
              "\"备注\":\"A-7\"}\n"_s.toUtf8()));
    auto library = opened(file(u"records"_s), Library::Access::Create);
    QVERIFY(library);
    QCOMPARE(library->import({.paths = {page}}).wait().added, 1);
    const QList<QJsonObject> lines = linesOf(exported(*library, NoteFormat::ArticlesJsonLines));
    QCOMPARE(lines.size(), 1);
    const QJsonObject &line = lines.constFirst();
    QCOMPARE(line[u"url"_s], u"https://a.example/1"_s);
    QCOMPARE(line[u"accessed"_s], u"2026-01-02"_s);
    QCOMPARE(line[u"备注"_s], u"A-7"_s);
    const QString reference = QString::fromUtf8(exported(*library, NoteFormat::Gbt2015)).trimmed();
    QCOMPARE(reference, u"周明, 崔振波. 大桥通车[N/OL]. 安庆日报, 2025-07-03(3)[2026-01-02]. "
                        "https://a.example/1."_s);
}

void TestExportingNotes::marksThatAreTaken_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("uuids");
    const QString repair = m_noted.repair.uuid;
    const QString second = m_noted.second.uuid;
    const QString whole = m_noted.whole.uuid;
    QTest::newRow("all") << u"all"_s << QStringList{repair, second, whole};
    QTest::newRow("a tag with those below it") << u"tag"_s << QStringList{repair, whole};
    QTest::newRow("important") << u"important"_s << QStringList{second};
    QTest::newRow("words of the note") << u"text"_s << QStringList{repair};
    QTest::newRow("found by a query") << u"query"_s << QStringList{repair, second};
    QTest::newRow("of one article") << u"article"_s << QStringList{whole};
    QTest::newRow("chosen one by one") << u"marks"_s << QStringList{second};
}

void TestExportingNotes::marksThatAreTaken()
{
    QFETCH(QString, what);
    QFETCH(QStringList, uuids);
    ExportRequest request{.form = {.format = NoteFormat::MarksJsonLines}};
    if (what == u"tag"_s)
        request.filter.tags = {m_noted.library->tags()->constFirst().id};
    if (what == u"important"_s)
        request.filter.isImportant = true;
    if (what == u"text"_s)
        request.filter.text = u"第二段"_s;
    if (what == u"query"_s)
        request.filter.articles.query = u"萬里行"_s;
    if (what == u"article"_s)
        request.articles = QList{m_noted.bank};
    if (what == u"marks"_s)
        request.marks = QList{m_noted.second.id};
    const auto whole = m_noted.library->previewNotes(request, -1).wait();
    QVERIFY(whole);
    QSet<QString> taken;
    const auto lines = linesOf(whole->bytes);
    for (const QJsonObject &line : lines)
        taken << line[u"uuid"_s].toString();
    QCOMPARE(taken, QSet<QString>(uuids.begin(), uuids.end()));
    QCOMPARE(whole->report.marks, uuids.size());
}

void TestExportingNotes::articlesThatAreTaken_data()
{
    QTest::addColumn<PassageFilter>("filter");
    QTest::addColumn<QString>("has"); // headline of one that is there
    QTest::addColumn<QString>("lacks");
    const QString fuxin = u"“綠色礦業發展萬里行”(阜新站)閉幕"_s;
    const QString bank = u"細河兩岸奔涌創新潮"_s;
    const QString uncoded = u"打造中国金属新材料出口基地"_s;
    QTest::newRow("all, uncoded ones too") << PassageFilter() << uncoded << QString();
    PassageFilter important;
    important.isImportant = true;
    QTest::newRow("with such marks") << important << fuxin << bank;
    PassageFilter excluded;
    excluded.articles.states = {ReadState::Excluded};
    QTest::newRow("by their state") << excluded << bank << fuxin;
}

void TestExportingNotes::articlesThatAreTaken()
{
    QFETCH(PassageFilter, filter);
    QFETCH(QString, has);
    QFETCH(QString, lacks);
    const QString table =
        QString::fromUtf8(exported(*m_noted.library, NoteFormat::ArticlesTsv, filter));
    QVERIFY2(table.contains(has), qPrintable(table));
    QVERIFY(lacks.isEmpty() || !table.contains(lacks));
}

void TestExportingNotes::articlesInTheOrderGiven()
{
    for (const QList<ArticleId> &order :
         {QList{m_noted.fuxin, m_noted.bank}, QList{m_noted.bank, m_noted.fuxin}}) {
        for (const NoteFormat format : {NoteFormat::Markdown, NoteFormat::Gbt2015}) {
            const auto whole =
                m_noted.library->previewNotes({.form = {.format = format}, .articles = order}, -1)
                    .wait();
            QVERIFY(whole);
            const QString text = QString::fromUtf8(whole->bytes);
            const bool isFuxinFirst = text.indexOf(u"閉幕"_s) < text.indexOf(u"奔涌"_s);
            QCOMPARE(isFuxinFirst, order.constFirst() == m_noted.fuxin);
        }
    }
}

void TestExportingNotes::parcelOfArticlesWithoutMarks_data()
{
    using Say = std::function<Result<void>(Library &, ArticleId)>;
    QTest::addColumn<Say>("say");
    QTest::addColumn<QString>("said");
    QTest::newRow("a state") << Say([](Library &library, ArticleId id) {
        return library.setReadState({id}, ReadState::NothingFound).wait();
    }) << uR"("state":"nothing")"_s;
    QTest::newRow("a star") << Say([](Library &library, ArticleId id) {
        return library.setStarred({id}, true).wait();
    }) << uR"("star":true)"_s;
    QTest::newRow("a memo") << Say([](Library &library, ArticleId id) -> Result<void> {
        const auto saved =
            library
                .saveMemo({.about = {MemoKind::Article, library.article(id)->article.uuid},
                           .text = u"改日再看"_s})
                .wait();
        return saved ? Result<void>() : Result<void>(saved.error());
    }) << uR"("text":"改日再看")"_s;
}

// What is said of an article leaves with the parcel though nothing is marked in it; by itself, too.
void TestExportingNotes::parcelOfArticlesWithoutMarks()
{
    using Say = std::function<Result<void>(Library &, ArticleId)>;
    QFETCH(Say, say);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const auto library = sampleLibrary(folder.filePath(u"library"_s));
    QVERIFY(library);
    QVERIFY(exported(*library, NoteFormat::Parcel).isEmpty());
    const ArticleId id = articleCalled(*library, u"細河兩岸奔涌創新潮"_s).id;
    QVERIFY(say(*library, id));
    const QString parcel = QString::fromUtf8(exported(*library, NoteFormat::Parcel));
    QVERIFY2(parcel.contains(said), qPrintable(parcel));
    QVERIFY(parcel.contains(library->article(id)->article.uuid));
    QCOMPARE(parcel.count(uR"({"article":)"_s), 1);
    // Not where marks are asked for.
    QVERIFY(exported(*library, NoteFormat::Parcel, {.isImportant = true}).isEmpty());
}

void TestExportingNotes::nothingChosen_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("detail");
    QTest::newRow("marks") << int(NoteFormat::Docx) << u"marks"_s;
    QTest::newRow("folder") << int(NoteFormat::MarkdownFolder) << u"marks"_s;
    QTest::newRow("articles") << int(NoteFormat::Ris) << u"articles"_s;
    QTest::newRow("codebook") << int(NoteFormat::CodebookHtml) << u"codebook"_s;
    QTest::newRow("counted codebook") << int(NoteFormat::Taguette) << u"codebook"_s;
}

// Refused with the reason, and no file is made.
void TestExportingNotes::nothingChosen()
{
    QFETCH(int, format);
    QFETCH(QString, detail);
    auto empty = opened(file(u"empty"_s) + QString::fromLatin1(QTest::currentDataTag()),
                        Library::Access::Create);
    QVERIFY(empty);
    const QString path = file(u"nothing"_s);
    const auto report =
        empty->exportNotes({.form = {.format = NoteFormat(format)}}, path, Overwrite::Never).wait();
    QVERIFY(!report);
    QCOMPARE(report.error(), (Error{Error::Code::Empty, {}, detail}));
    QVERIFY(!QFileInfo::exists(path));
}

void TestExportingNotes::fileThatIsThere()
{
    const QString path = file(u"there.md"_s);
    QVERIFY(writeBytes(path, "mine"));
    const auto refused = m_noted.library->exportNotes({}, path, Overwrite::Never).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(path), QByteArray("mine"));
    QVERIFY(m_noted.library->exportNotes({}, path, Overwrite::Allowed).wait());
    QVERIFY(bytesOf(path).contains("生态修复"));
}

void TestExportingNotes::folderOfNotes()
{
    const ExportRequest request{.form = {.format = NoteFormat::MarkdownFolder}};
    const QString path = file(u"vault/notes"_s);
    const auto report = m_noted.library->exportNotes(request, path, Overwrite::Never).wait();
    QVERIFY(report);
    QCOMPARE(report->files, 2);
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    const QDateTime before = files.constFirst().lastModified();
    // Again, unchanged: nothing stands in the way, and no file is touched.
    QTest::qWait(20);
    QVERIFY(m_noted.library->exportNotes(request, path, Overwrite::Never).wait());
    QCOMPARE(QDir(path).entryInfoList(QDir::Files).constFirst().lastModified(), before);
    QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

// What the reader wrote into a note since is not lost unasked; then no other note is written
// either.
void TestExportingNotes::noteThatWasEdited()
{
    const ExportRequest request{.form = {.format = NoteFormat::MarkdownFolder}};
    const QString path = file(u"edited"_s);
    QVERIFY(m_noted.library->exportNotes(request, path, Overwrite::Never).wait());
    const QStringList names = QDir(path).entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    const QString mine = path + u'/' + names.at(0);
    const QString other = path + u'/' + names.at(1);
    QVERIFY(writeBytes(mine, "mine"));
    QVERIFY(QFile::remove(other));
    const auto refused = m_noted.library->exportNotes(request, path, Overwrite::Never).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{Error::Code::Exists, mine, {}}));
    QCOMPARE(bytesOf(mine), QByteArray("mine"));
    QVERIFY(!QFile::exists(other));
    QVERIFY(m_noted.library->exportNotes(request, path, Overwrite::Allowed).wait());
    QVERIFY(bytesOf(mine).startsWith("---\n"));
    QVERIFY(QFile::exists(other));
}

// Links lead to it by its name.
void TestExportingNotes::noteKeepsItsName()
{
    const QTemporaryDir folder;
    const auto library = sampleLibrary(folder.filePath(u"library"_s));
    QVERIFY(library);
    const ArticleId id = articleCalled(*library, u"細河兩岸奔涌創新潮"_s).id;
    QVERIFY(library->addMark({.article = id, .isWhole = true}).wait());
    const ExportRequest request{.form = {.format = NoteFormat::MarkdownFolder}};
    const QString path = folder.filePath(u"notes"_s);
    QVERIFY(library->exportNotes(request, path, Overwrite::Never).wait());
    const QStringList before = QDir(path).entryList(QDir::Files);
    QCOMPARE(before.size(), 1);
    QVERIFY(before.constFirst().startsWith(u"細河兩岸奔涌創新潮 "_s));
    const TextRange headline = placeOf(*library, id, u"細河兩岸"_s);
    QVERIFY(library->correct(id, headline, u"細河三岸"_s, Correction::Cause::Misread).wait());
    QCOMPARE(library->article(id)->article.headline(), u"細河三岸奔涌創新潮"_s);
    QVERIFY(library->exportNotes(request, path, Overwrite::Allowed).wait());
    QCOMPARE(QDir(path).entryList(QDir::Files), before);
    QVERIFY(
        QString::fromUtf8(bytesOf(path + u'/' + before.constFirst())).contains(u"# 細河三岸"_s));
}

void TestExportingNotes::fullDiskKeepsTheNotes_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("notes that are there") << true;
    QTest::newRow("a new folder") << false;
}

// A disk with room for the first note and not for all.
void TestExportingNotes::fullDiskKeepsTheNotes()
{
    constexpr qint64 page = 4096; // what a file takes at least
    QFETCH(bool, isThere);
    const ExportRequest request{.form = {.format = NoteFormat::MarkdownFolder}};
    const QString roomy = file(u"roomy"_s);
    QVERIFY(m_noted.library->exportNotes(request, roomy, Overwrite::Allowed).wait());
    const QFileInfoList notes = QDir(roomy).entryInfoList(QDir::Files);
    QCOMPARE(notes.size(), 2);
    qint64 pages = isThere ? notes.size() : 0;
    for (const QFileInfo &note : notes)
        pages += (note.size() + page - 1) / page;
    const QTemporaryDir folder;
    const SmallDisk disk(folder.path(), "size=" + QByteArray::number((pages - 1) * page));
    if (!disk.isThere()) {
        qInfo("left out: a small disk can only be mounted by root");
        return;
    }
    const QString path = folder.filePath(u"notes"_s);
    if (isThere) {
        QVERIFY(QDir().mkdir(path));
        for (const QFileInfo &note : notes)
            QVERIFY(writeBytes(path + u'/' + note.fileName(), "mine"));
    }
    const auto report = m_noted.library->exportNotes(request, path, Overwrite::Allowed).wait();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::DiskFull);
    QCOMPARE(QFile::exists(path), isThere);
    const QDir::Filters all = QDir::Files | QDir::Hidden;
    QCOMPARE(QDir(path).entryList(all).size(), isThere ? 2 : 0);
    if (isThere) {
        for (const QFileInfo &note : notes)
            QCOMPARE(bytesOf(path + u'/' + note.fileName()), QByteArray("mine"));
    }
}

void TestExportingNotes::stoppedFolderLeavesNothing()
{
    const QString path = file(u"stopped notes"_s);
    auto job = m_noted.library->exportNotes({.form = {.format = NoteFormat::MarkdownFolder}}, path,
                                            Overwrite::Never);
    job.stop();
    const auto report = job.wait();
    if (report) { // it was faster
        QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Hidden).size(), 2);
        return;
    }
    QCOMPARE(report.error().code, Error::Code::Stopped);
    QVERIFY(!QFile::exists(path));
}

void TestExportingNotes::placesThatCannotBeWritten()
{
    const auto missing =
        m_noted.library->exportNotes({}, file(u"no/such/folder.md"_s), Overwrite::Never).wait();
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::Unwritable);
    const auto folder =
        m_noted.library->exportNotes({}, m_temporary.path(), Overwrite::Allowed).wait();
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::Unwritable);
    QVERIFY(writeBytes(file(u"plain"_s), "a file"));
    const auto below = m_noted.library
                           ->exportNotes({.form = {.format = NoteFormat::MarkdownFolder}},
                                         file(u"plain/notes"_s), Overwrite::Never)
                           .wait();
    QVERIFY(!below);
    QCOMPARE(below.error().code, Error::Code::Unwritable);
    QCOMPARE(bytesOf(file(u"plain"_s)), QByteArray("a file"));
}

void TestExportingNotes::stoppedLeavesNothing()
{
    const QString path = file(u"stopped.md"_s);
    QVERIFY(writeBytes(path, "before"));
    auto job = m_noted.library->exportNotes({}, path, Overwrite::Allowed);
    job.stop(); // before or after the first of two articles, but before the file takes its place
    const auto report = job.wait();
    if (report) { // it was faster
        QVERIFY(bytesOf(path) != "before");
        return;
    }
    QCOMPARE(report.error().code, Error::Code::Stopped);
    QCOMPARE(bytesOf(path), QByteArray("before"));
    QVERIFY(QDir(m_temporary.path()).entryList({u"stopped.md*"_s}, QDir::Files | QDir::Hidden) ==
            QStringList{u"stopped.md"_s});
}

// A passage that was put right leaves as it is and as it was; one whose words are gone as an
// orphan.
void TestExportingNotes::correctedAndLost()
{
    const QString page = file(u"bridge.txt"_s);
    QVERIFY(writeBytes(page, u"# 大桥通车\n大桥昨曰通车。两岸欢庆。\n"_s.toUtf8()));
    auto library = opened(file(u"corrected"_s), Library::Access::Create);
    QVERIFY(library);
    QCOMPARE(library->import({.paths = {page}}).wait().added, 1);
    const ArticleId id = articleCalled(*library, u"大桥通车"_s).id;
    const Mark corrected =
        markOn(*library, {.article = id, .range = placeOf(*library, id, u"昨曰通车"_s)});
    const Mark lost =
        markOn(*library, {.article = id, .range = placeOf(*library, id, u"两岸欢庆"_s)});
    const TextRange wrong = placeOf(*library, id, u"曰"_s);
    QVERIFY(library->correct(id, wrong, u"日"_s, Correction::Cause::Misread).wait());
    const TextRange gone = placeOf(*library, id, u"两岸欢庆。"_s);
    QVERIFY(library->correct(id, gone, u"完"_s, Correction::Cause::Misread).wait());
    const auto lines = linesOf(exported(*library, NoteFormat::MarksJsonLines));
    QCOMPARE(lines.size(), 2);
    for (const QJsonObject &line : lines) {
        if (line[u"uuid"_s] == corrected.uuid) {
            QCOMPARE(line[u"quote"_s], u"昨日通车"_s);
            QCOMPARE(line[u"quote_as_imported"_s], u"昨曰通车"_s);
            QCOMPARE(line[u"state"_s], u"corrected"_s);
        } else {
            QCOMPARE(line[u"uuid"_s], lost.uuid);
            QCOMPARE(line[u"state"_s], u"orphan"_s);
            QCOMPARE(line[u"quote"_s], u"两岸欢庆"_s);
            QCOMPARE(line[u"quote_traditional"_s], u"兩岸歡慶"_s);
            QVERIFY(!line.contains(u"range"_s));
            QVERIFY(line[u"before"_s].toString().endsWith(u"通车。"_s));
            QCOMPARE(line[u"after"_s], u"。"_s);
        }
    }
}

void TestExportingNotes::previewIsTheBeginning()
{
    const auto whole = m_noted.library->previewNotes({}, -1).wait();
    const auto some = m_noted.library->previewNotes({}, 1).wait();
    QVERIFY(whole && some);
    QVERIFY(whole->isWhole);
    QVERIFY(!some->isWhole);
    QCOMPARE(some->report.marks, 3);
    QCOMPARE(some->report.articles, 2);
    QVERIFY(some->bytes.size() < whole->bytes.size());
    QVERIFY(whole->bytes.startsWith(some->bytes.chopped(1))); // but for the end of the document
}

QTEST_MAIN(TestExportingNotes)
#include "tst_exportingnotes.moc"
