#include "window/exportchoices.h"
#include "window/exportdialog.h"
#include "window/exportpane.h"
#include "window/exportpaths.h"
#include "window/formatlist.h"
#include "window/formatwords.h"
#include "window/previewplan.h"
#include "window/shapechoices.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(NoteFormat)
Q_DECLARE_METATYPE(PreviewKind)
Q_DECLARE_METATYPE(ExportTemplate)

// What can be chosen of an export, and how it is shown before it is made; without a library.
class TestExportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasWords();
    void previewShowsTheFormat_data();
    void previewShowsTheFormat();
    void tableIsReadAsWritten_data();
    void tableIsReadAsWritten();
    void fileNamesAreLegal_data();
    void fileNamesAreLegal();
    void whatIsProposedAsPath();
    void othersFilesAreTold_data();
    void othersFilesAreTold();
    void optionsGoIntoTheRequest_data();
    void optionsGoIntoTheRequest();
    void ticksGoIntoTheRequest();
    void tableSwitchesGoIntoTheRequest();
    void citationsThatAreFilesAreNotOffered();
    void onlyWhatTheFormatFollowsIsShown();
    void sourcesAreOfferedWhereTheyAre();
    void sourcesMakeTheRequest();
    void lettersGoToAFormat();
    void previewFollowsTheChoices();
    void whoGoesOnAtOnceIsHeard_data();
    void whoGoesOnAtOnceIsHeard();
    void wishEndsWithAnotherChoice();
    void stalePreviewsAreIgnored();
    void nothingToExportIsSaid();
    void countsAreSaid();
    void whatIsCutOffIsSaid_data();
    void whatIsCutOffIsSaid();
    void foreignTextStaysPlain();
    void pagesFetchNothing();
};

namespace {

using PreviewJob = std::shared_ptr<JobState<Result<ExportPreview>>>;

// What the dialog asked for, to be answered when the test likes.
struct Asked
{
    QList<ExportRequest> requests;
    QList<PreviewJob> jobs;

    ExportDialog::Look look()
    {
        return [this](const ExportRequest &request) {
            requests << request;
            jobs << std::make_shared<JobState<Result<ExportPreview>>>();
            return Job<Result<ExportPreview>>(jobs.constLast());
        };
    }
};

ExportPreview previewOf(const QByteArray &bytes)
{
    return {.bytes = bytes, .report = {.articles = 2, .marks = 3}, .isWhole = true};
}

NoteForm formOf(NoteFormat format)
{
    return {.format = format};
}

// Of the label that stands beside it.
QComboBox *boxAt(const QWidget &parent, const QString &name)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->text() == name)
            return qobject_cast<QComboBox *>(label->buddy());
    }
    return nullptr;
}

QCheckBox *tickAt(const QWidget &parent, const QString &name)
{
    for (QCheckBox *tick : parent.findChildren<QCheckBox *>()) {
        if (tick->text() == name)
            return tick;
    }
    return nullptr;
}

bool hasLabel(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

QPushButton *exportButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Export…"_s)
            return button;
    }
    return nullptr;
}

} // namespace

void TestExportDialog::everyFormatHasWords()
{
    const QList<FormatWords> all = formatWords();
    QCOMPARE(all.size(), noteFormats().size());
    QStringList names;
    for (const NoteFormatFacts &facts : noteFormats()) {
        const FormatWords words = wordsOf(facts.format);
        QVERIFY2(!words.name.isEmpty() && !words.purpose.isEmpty(), facts.token.data());
        QVERIFY2(!names.contains(words.name), qPrintable(words.name));
        names << words.name;
    }
    const auto isInOrder = std::ranges::is_sorted(all, {}, &FormatWords::family);
    QVERIFY(isInOrder);
}

void TestExportDialog::previewShowsTheFormat_data()
{
    QTest::addColumn<NoteFormat>("format");
    QTest::addColumn<NoteFormat>("shown");
    QTest::addColumn<PreviewKind>("kind");
    QTest::addColumn<bool>("hasRemark");
    const auto row = [](NoteFormat format, NoteFormat shown, PreviewKind kind, bool hasRemark) {
        QTest::newRow(factsOf(format).token.data()) << format << shown << kind << hasRemark;
    };
    using F = NoteFormat;
    using K = PreviewKind;
    row(F::Markdown, F::Markdown, K::Text, false);
    row(F::MarkdownFolder, F::MarkdownFolder, K::Text, true);
    row(F::Html, F::Html, K::Page, false);
    row(F::Odt, F::Html, K::Page, false);
    row(F::Docx, F::Html, K::Page, false);
    row(F::Pdf, F::Html, K::Page, false);
    row(F::PlainText, F::PlainText, K::Text, false);
    row(F::Csv, F::Tsv, K::Table, false);
    row(F::Tsv, F::Tsv, K::Table, false);
    row(F::Xlsx, F::Tsv, K::Table, false);
    row(F::ArticlesCsv, F::ArticlesTsv, K::Table, false);
    row(F::ArticlesXlsx, F::ArticlesTsv, K::Table, false);
    row(F::Parcel, F::Parcel, K::Text, false);
    row(F::JsonLd, F::JsonLd, K::Text, false);
    row(F::Qdpx, F::PlainText, K::Text, true);
    row(F::QdpxMaxqda, F::PlainText, K::Text, true);
    row(F::Ris, F::Ris, K::Text, false);
    row(F::CodebookHtml, F::CodebookHtml, K::Page, false);
    row(F::CodebookDocx, F::CodebookHtml, K::Page, false);
    row(F::Qdc, F::Qdc, K::Text, false);
}

void TestExportDialog::previewShowsTheFormat()
{
    QFETCH(const NoteFormat, format);
    const PreviewPlan plan = previewPlan(formOf(format));
    QTEST(plan.form.format, "shown");
    QTEST(plan.kind, "kind");
    QTEST(!plan.remark.isEmpty(), "hasRemark");
    QVERIFY(!plan.form.hasByteOrderMark);
    QCOMPARE(plan.form.isGuarded, factsOf(format).isTable); // of XLSX every cell is text
    const NoteFormatFacts &shown = factsOf(plan.form.format);
    QVERIFY(shown.isText || format == NoteFormat::MarkdownFolder); // never an archive
}

void TestExportDialog::tableIsReadAsWritten_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("two lines") << u"a\tb\n1\t2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("line ends") << u"a\r\nb\r\n"_s << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty fields") << u"\ta\t\n"_s << Rows{{{}, u"a"_s, {}}};
    QTest::newRow("no last line end") << u"a\t"_s << Rows{{u"a"_s, {}}};
    QTest::newRow("quoted") << u"\"a\t\"\"b\"\"\nc\"\td\n"_s << Rows{{u"a\t\"b\"\nc"_s, u"d"_s}};
    QTest::newRow("guarded") << u"'=1+1\n"_s << Rows{{u"'=1+1"_s}};
    QTest::newRow("cut off") << u"a\t\"b"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("nothing") << QString() << Rows{};
    QTest::newRow("at most three") << u"1\n2\n3\n4\n"_s << Rows{{u"1"_s}, {u"2"_s}, {u"3"_s}};
}

void TestExportDialog::tableIsReadAsWritten()
{
    QFETCH(const QString, text);
    QTEST(tableRows(text, 3), "rows");
}

void TestExportDialog::fileNamesAreLegal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("legal");
    QTest::newRow("plain") << u"我的报库"_s << u"我的报库"_s;
    QTest::newRow("signs") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a b c d e f g h i j"_s;
    QTest::newRow("dots") << u"..报库. ."_s << u"报库"_s;
    QTest::newRow("line end") << u"甲\n乙"_s << u"甲 乙"_s;
    QTest::newRow("nothing left") << u"///"_s << u"Baolan"_s;
    QTest::newRow("empty") << QString() << u"Baolan"_s;
    QTest::newRow("long") << QString(100, u'长') << QString(60, u'长');
    QTest::newRow("beyond the plane") << u"𠮷"_s << u"𠮷"_s;
    QTest::newRow("not cut through") << QString(59, u'长') + u"𠮷"_s << QString(59, u'长');
}

void TestExportDialog::fileNamesAreLegal()
{
    QFETCH(const QString, name);
    QTEST(legalFileName(name, u"Baolan"_s), "legal");
}

void TestExportDialog::whatIsProposedAsPath()
{
    QCOMPARE(proposedPath(NoteFormat::Docx, u"报库"_s, u"/d"_s), u"/d/报库.docx"_s);
    QCOMPARE(proposedPath(NoteFormat::ArticlesCsv, u"a:b"_s, u"/d"_s), u"/d/a b-articles.csv"_s);
    QCOMPARE(proposedPath(NoteFormat::MarkdownFolder, u"报库"_s, u"/d"_s), u"/d/报库"_s);
}

void TestExportDialog::othersFilesAreTold_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("holds");
    QTest::newRow("empty") << QStringList() << false;
    QTest::newRow("ours") << QStringList{u"头版 0123456789ab.md"_s, u"a b ffffffffffff.md"_s}
                          << false;
    QTest::newRow("hidden") << QStringList{u".obsidian"_s} << false;
    QTest::newRow("another") << QStringList{u"letter.odt"_s} << true;
    QTest::newRow("a note of the reader's") << QStringList{u"头版.md"_s} << true;
    QTest::newRow("among ours") << QStringList{u"头版 0123456789ab.md"_s, u"b.md"_s} << true;
}

void TestExportDialog::othersFilesAreTold()
{
    QFETCH(const QStringList, files);
    const QTemporaryDir folder;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QTEST(holdsOthers(folder.path()), "holds");
    QVERIFY(!holdsOthers(folder.filePath(u"none"_s)));
}

void TestExportDialog::optionsGoIntoTheRequest_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("down");
    QTest::addColumn<ExportTemplate>("shape");
    const auto row = [](const char *name, const QString &label, int down, auto change) {
        ExportTemplate shape;
        change(shape);
        QTest::newRow(name) << label << down << shape;
    };
    using T = ExportTemplate;
    const QString quote = u"&Quote:"_s;
    row("corrected", quote, 1, [](T &shape) { shape.quote = ShownQuote::Corrected; });
    row("as imported", quote, 2, [](T &shape) { shape.quote = ShownQuote::AsImported; });
    row("simplified", quote, 3, [](T &shape) { shape.quote = ShownQuote::Simplified; });
    row("traditional", quote, 4, [](T &shape) { shape.quote = ShownQuote::Traditional; });
    const QString group = u"&Grouped by:"_s;
    row("by tag", group, 1, [](T &shape) { shape.group = ReadingGroup::Tag; });
    row("by city", group, 2, [](T &shape) { shape.group = ReadingGroup::City; });
    row("by date", group, 3, [](T &shape) { shape.group = ReadingGroup::Date; });
    const QString order = u"&Order:"_s;
    row("earliest", order, 1, [](T &shape) { shape.order = ReadingOrder::Earliest; });
    row("latest", order, 2, [](T &shape) { shape.order = ReadingOrder::Latest; });
    const QString citation = u"&Reference:"_s;
    row("2015 by year", citation, 1, [](T &shape) { shape.citation = CitationStyle::Gbt2015Year; });
    row("2025", citation, 2, [](T &shape) { shape.citation = CitationStyle::Gbt2025; });
    row("2025 by year", citation, 3, [](T &shape) { shape.citation = CitationStyle::Gbt2025Year; });
    row("Chicago", citation, 4, [](T &shape) { shape.citation = CitationStyle::Chicago; });
    row("no reference", citation, 5, [](T &shape) { shape.citation = std::nullopt; });
    row("doubtful in place", u"&Doubtful marks:"_s, 1,
        [](T &shape) { shape.doubtful = DoubtfulMarks::InPlace; });
}

void TestExportDialog::optionsGoIntoTheRequest()
{
    QFETCH(const QString, label);
    QFETCH(const int, down);
    QFETCH(const ExportTemplate, shape);
    const ExportChoices choices({}, {});
    const QSignalSpy changed(&choices, &ExportChoices::changed);
    QComboBox *box = boxAt(choices, label);
    QVERIFY(box);
    for (int step = 0; step < down; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(choices.request().form.shape, shape);
    QCOMPARE(changed.size(), down);
    // And they are shown when the dialog comes again.
    const ExportChoices again({}, {.shape = shape});
    QCOMPARE(again.request().form.shape, shape);
}

void TestExportDialog::ticksGoIntoTheRequest()
{
    const ExportChoices choices({}, {});
    ExportTemplate shape;
    QCOMPARE(choices.request().form.shape, shape);
    for (const auto &[name, choice] : {std::pair(u"&Tags"_s, &ExportTemplate::hasTags),
                                       std::pair(u"&Note"_s, &ExportTemplate::hasNote),
                                       std::pair(u"&Comments"_s, &ExportTemplate::hasComments),
                                       std::pair(u"&Link back"_s, &ExportTemplate::hasLink)}) {
        tickAt(choices, name)->click();
        shape.*choice = false;
        QCOMPARE(choices.request().form.shape, shape);
    }
}

void TestExportDialog::tableSwitchesGoIntoTheRequest()
{
    const ExportChoices choices({}, formOf(NoteFormat::Csv));
    QVERIFY(choices.request().form.isGuarded && choices.request().form.hasByteOrderMark);
    tickAt(choices, u"&Guard against formulas"_s)->click();
    QVERIFY(!choices.request().form.isGuarded && choices.request().form.hasByteOrderMark);
    tickAt(choices, u"With a &byte order mark, as Excel wants it"_s)->click();
    QVERIFY(!choices.request().form.hasByteOrderMark);
}

void TestExportDialog::citationsThatAreFilesAreNotOffered()
{
    const ExportChoices choices({}, {.shape = {.citation = CitationStyle::Ris}});
    QCOMPARE(boxAt(choices, u"&Reference:"_s)->count(), 6); // five, and none
    QCOMPARE(choices.request().form.shape.citation, std::optional(CitationStyle::Gbt2015));
}

void TestExportDialog::onlyWhatTheFormatFollowsIsShown()
{
    ExportChoices choices({}, {});
    choices.show();
    auto *formats = choices.findChild<FormatList *>();
    const auto *shape = choices.findChild<ShapeChoices *>();
    const QCheckBox *guard = tickAt(choices, u"&Guard against formulas"_s);
    for (const NoteFormatFacts &facts : noteFormats()) {
        formats->setFormat(facts.format);
        QCOMPARE(choices.request().form.format, facts.format);
        QVERIFY2(shape->isVisible() == facts.isShaped, facts.token.data());
        QVERIFY2(guard->isVisible() == facts.isTable, facts.token.data());
        const bool isChosen = boxAt(choices, u"&What:"_s)->isEnabled();
        QVERIFY2(isChosen == (facts.scope != NoteScope::Codebook), facts.token.data());
    }
}

void TestExportDialog::sourcesAreOfferedWhereTheyAre()
{
    const auto offered = [](const ExportSources &sources) {
        const ExportChoices choices(sources, {});
        QStringList names;
        const QComboBox *what = boxAt(choices, u"&What:"_s);
        for (int number = 0; number < what->count(); ++number)
            names << what->itemText(number);
        return names;
    };
    QCOMPARE(offered({.listedCount = 9}),
             (QStringList{u"The 9 article(s) in the list"_s, u"The whole library"_s}));
    QCOMPARE(offered({.listedCount = 1,
                      .article = ArticleId(7),
                      .headline = u"<b>头版</b>"_s,
                      .passages = PassageFilter(),
                      .ticked = {MarkId(1), MarkId(2)}}),
             (QStringList{u"The 1 article(s) in the list"_s, u"The open article: <b>头版</b>"_s,
                          u"The marks in the table of all marks"_s, u"The 2 mark(s) ticked there"_s,
                          u"The whole library"_s}));
}

void TestExportDialog::sourcesMakeTheRequest()
{
    const ArticleOrder byDate{Grouping::Date, SortOrder::Default};
    const ExportSources sources{.listed = {.cities = {u"210900"_s}},
                                .order = byDate,
                                .article = ArticleId(7),
                                .passages = PassageFilter{.isImportant = true},
                                .ticked = {MarkId(2), MarkId(1)}};
    const auto request = [&sources](ExportWhat what) {
        ExportSources first = sources;
        first.first = what;
        return ExportChoices(first, {}).request();
    };
    QCOMPARE(request(ExportWhat::Listed).filter, (PassageFilter{.articles = sources.listed}));
    QVERIFY(!request(ExportWhat::Listed).articles && !request(ExportWhat::Listed).marks);
    QCOMPARE(request(ExportWhat::Article).articles, std::optional(QList{ArticleId(7)}));
    QCOMPARE(request(ExportWhat::Article).filter, PassageFilter());
    QCOMPARE(request(ExportWhat::Passages).filter, *sources.passages);
    QCOMPARE(request(ExportWhat::Ticked).marks, std::optional(sources.ticked));
    QCOMPARE(request(ExportWhat::Ticked).filter, PassageFilter());
    QCOMPARE(request(ExportWhat::Listed).order, std::optional(byDate));
    const ExportSources found{.order = {Grouping::Paper, SortOrder::Relevance},
                              .ticked = {MarkId(1)}};
    QCOMPARE(exportRequest(found, ExportWhat::Listed, {}).order, std::optional(found.order));
    QCOMPARE(exportRequest(found, ExportWhat::Ticked, {}).order, std::optional(ArticleOrder()));
    const ExportRequest all = request(ExportWhat::Library);
    QVERIFY(!all.articles && !all.marks && all.filter == PassageFilter());
}

void TestExportDialog::lettersGoToAFormat()
{
    FormatList list;
    QCOMPARE(list.format(), NoteFormat::Markdown);
    QTest::keyClicks(&list, u"pdf"_s);
    QCOMPARE(list.format(), NoteFormat::Pdf);
    QTest::qWait(1100); // letters after a pause begin anew
    QTest::keyClicks(&list, u"ris"_s);
    QCOMPARE(list.format(), NoteFormat::Ris);
    QTest::qWait(1100);
    QTest::keyClicks(&list, u"docx"_s); // by its ending
    QCOMPARE(list.format(), NoteFormat::Docx);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.format(), NoteFormat::Odt);
    list.setFormat(NoteFormat::Csv);
    QTest::keyClick(&list, Qt::Key_Up); // over the name of the family
    QCOMPARE(list.format(), NoteFormat::PlainText);
}

void TestExportDialog::previewFollowsTheChoices()
{
    Asked asked;
    ExportDialog dialog({}, formOf(NoteFormat::Markdown), asked.look());
    dialog.show();
    QCOMPARE(asked.requests.size(), 1);
    QCOMPARE(asked.requests.constFirst().form.format, NoteFormat::Markdown);
    QVERIFY(!exportButton(dialog)->isEnabled()); // nothing is known yet
    asked.jobs.constLast()->finish(previewOf("> 唯创新者胜\n"));
    QTRY_VERIFY(exportButton(dialog)->isEnabled());
    auto *text = dialog.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"> 唯创新者胜\n"_s);

    dialog.findChild<FormatList *>()->setFormat(NoteFormat::Xlsx);
    QVERIFY(!exportButton(dialog)->isEnabled());
    QTRY_COMPARE(asked.requests.size(), 2);
    QCOMPARE(asked.requests.constLast().form.format, NoteFormat::Tsv);
    asked.jobs.constLast()->finish(previewOf("quote\tcity\n危中機\t阜新\n"));
    const auto *table = dialog.findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"city"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"危中機"_s);

    dialog.findChild<FormatList *>()->setFormat(NoteFormat::Docx);
    QTRY_COMPARE(asked.requests.size(), 3);
    QCOMPARE(asked.requests.constLast().form.format, NoteFormat::Html);
    asked.jobs.constLast()->finish(previewOf("<style>p{color:red}</style><h1>题</h1><p>文</p>"));
    const auto *page = dialog.findChild<SealedPage *>();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->toPlainText(), u"题\n文"_s);

    QSignalSpy wanted(&dialog, &ExportDialog::exportWanted);
    QTRY_VERIFY(exportButton(dialog)->isEnabled());
    exportButton(dialog)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ExportRequest>().form.format, NoteFormat::Docx);
}

void TestExportDialog::whoGoesOnAtOnceIsHeard_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("double click") << true << true;
    QTest::newRow("Enter") << false << true;
    QTest::newRow("nothing to leave") << false << false;
}

void TestExportDialog::whoGoesOnAtOnceIsHeard()
{
    QFETCH(const bool, byMouse);
    QFETCH(const bool, leaves);
    Asked asked;
    ExportDialog dialog({}, formOf(NoteFormat::Markdown), asked.look());
    dialog.show();
    asked.jobs.constLast()->finish(previewOf("a"));
    QTRY_VERIFY(exportButton(dialog)->isEnabled());
    QSignalSpy wanted(&dialog, &ExportDialog::exportWanted);
    auto *formats = dialog.findChild<FormatList *>();
    const QPoint html =
        formats->visualItemRect(formats->findItems(u"HTML"_s, Qt::MatchContains).constFirst())
            .center();
    if (byMouse) {
        QTest::mouseClick(formats->viewport(), Qt::LeftButton, {}, html);
        QTest::mouseDClick(formats->viewport(), Qt::LeftButton, {}, html);
    } else {
        formats->setFormat(NoteFormat::Html);
        QTest::keyClick(formats, Qt::Key_Return);
    }
    QVERIFY(wanted.isEmpty()); // perhaps there is nothing to leave
    QTRY_COMPARE(asked.requests.size(), 2);
    asked.jobs.constLast()->finish(
        leaves ? Result<ExportPreview>(previewOf("<p>文</p>"))
               : Result<ExportPreview>(Error{Error::Code::Empty, {}, u"marks"_s}));
    if (!leaves) {
        QTRY_VERIFY(
            hasLabel(dialog, u"There is no mark among what was chosen; nothing was written."_s));
        QVERIFY(wanted.isEmpty());
        return;
    }
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ExportRequest>().form.format, NoteFormat::Html);
}

void TestExportDialog::wishEndsWithAnotherChoice()
{
    Asked asked;
    ExportDialog dialog({}, formOf(NoteFormat::Markdown), asked.look());
    dialog.show();
    const QSignalSpy wanted(&dialog, &ExportDialog::exportWanted);
    auto *formats = dialog.findChild<FormatList *>();
    QTest::keyClick(formats, Qt::Key_Return);
    formats->setFormat(NoteFormat::Ris);
    QTRY_COMPARE(asked.requests.size(), 2);
    asked.jobs.constLast()->finish(previewOf("TY  - NEWS"));
    QTRY_VERIFY(exportButton(dialog)->isEnabled());
    QVERIFY(wanted.isEmpty());
}

void TestExportDialog::stalePreviewsAreIgnored()
{
    Asked asked;
    ExportDialog dialog({}, {}, asked.look());
    dialog.show();
    auto *formats = dialog.findChild<FormatList *>();
    formats->setFormat(NoteFormat::PlainText);
    formats->setFormat(NoteFormat::Ris); // sooner than the first would be asked for
    QTRY_COMPARE(asked.requests.size(), 2);
    QCOMPARE(asked.requests.constLast().form.format, NoteFormat::Ris);
    QVERIFY(asked.jobs.constFirst()->progress.stopped());
    asked.jobs.constFirst()->finish(previewOf("old"));
    QTest::qWait(20);
    QVERIFY(!exportButton(dialog)->isEnabled());
    auto *text = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().isEmpty());
    asked.jobs.constLast()->finish(previewOf("new"));
    QTRY_COMPARE(text->toPlainText(), u"new"_s);

    formats->setFormat(NoteFormat::Markdown);
    QTRY_COMPARE(asked.requests.size(), 3);
    formats->setFormat(NoteFormat::PlainText);
    asked.jobs.at(2)->finish(previewOf("late")); // while the next one waits to be asked for
    QTest::qWait(20);
    QCOMPARE(text->toPlainText(), u"new"_s);
    QVERIFY(!exportButton(dialog)->isEnabled());
    QTRY_COMPARE(asked.requests.size(), 4);
    asked.jobs.constLast()->finish(previewOf("last"));
    QTRY_COMPARE(text->toPlainText(), u"last"_s);
}

void TestExportDialog::nothingToExportIsSaid()
{
    Asked asked;
    ExportDialog dialog({}, {}, asked.look());
    dialog.show();
    asked.jobs.constLast()->finish(Error{Error::Code::Empty, {}, u"marks"_s});
    QTRY_VERIFY(
        hasLabel(dialog, u"There is no mark among what was chosen; nothing was written."_s));
    QVERIFY(!exportButton(dialog)->isEnabled());
    for (QLabel *label : dialog.findChildren<QLabel *>()) {
        const auto *told = QAccessible::queryAccessibleInterface(label);
        if (label->isVisible() && !label->text().isEmpty() && !label->buddy())
            QCOMPARE(told->text(QAccessible::Name), label->text());
    }
    const QSignalSpy wanted(&dialog, &ExportDialog::exportWanted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::countsAreSaid()
{
    ExportPreview preview = previewOf({});
    QCOMPARE(amountWords(preview, NoteFormat::Docx), u"3 mark(s) · 2 article(s)"_s);
    QCOMPARE(amountWords(preview, NoteFormat::ArticlesCsv), u"2 article(s)"_s);
    QCOMPARE(amountWords(preview, NoteFormat::Qdc), u"The whole codebook"_s);
    QCOMPARE(amountWords(preview, NoteFormat::Taguette),
             u"The whole codebook · 3 mark(s) · 2 article(s)"_s);
    preview.isWhole = false;
    QCOMPARE(amountWords(preview, NoteFormat::Markdown),
             u"3 mark(s) · 2 article(s) · the beginning is shown"_s);
    QCOMPARE(amountWords(preview, NoteFormat::Taguette),
             u"The whole codebook · 3 mark(s) · 2 article(s) · the counts below are of the first "
             "articles alone"_s);
}

// Also where the articles are all there, but not all of their words.
void TestExportDialog::whatIsCutOffIsSaid_data()
{
    QTest::addColumn<NoteFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("shown"); // characters, rows
    QTest::addColumn<bool>("isCut");
    const auto rows = [](int count) {
        return QByteArray("quote\n") + QByteArray("a\n").repeated(count);
    };
    QTest::newRow("200 rows") << NoteFormat::Tsv << rows(200) << qsizetype(200) << false;
    QTest::newRow("201 rows") << NoteFormat::Tsv << rows(201) << qsizetype(200) << true;
    const QByteArray line = "二〇\n"; // of 7 bytes, 3 characters
    QTest::newRow("299,999 bytes")
        << NoteFormat::Markdown << line.repeated(42'857) << qsizetype(128'571) << false;
    QTest::newRow("more") << NoteFormat::Markdown << line.repeated(50'000) << qsizetype(128'571)
                          << true; // of whole lines
}

void TestExportDialog::whatIsCutOffIsSaid()
{
    QFETCH(const NoteFormat, format);
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, shown);
    QFETCH(const bool, isCut);
    ExportPane pane;
    pane.showPreview(previewOf(bytes), format, previewPlan(formOf(format)));
    const auto labels = pane.findChildren<QLabel *>();
    const bool isSaid = std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"3 mark(s) · 2 article(s) · the beginning is shown"_s;
    });
    QCOMPARE(isSaid, isCut);
    if (format == NoteFormat::Tsv)
        QCOMPARE(pane.findChild<QTableView *>()->model()->rowCount(), int(shown));
    else
        QCOMPARE(pane.findChild<QPlainTextEdit *>()->toPlainText().size(), shown);
}

void TestExportDialog::foreignTextStaysPlain()
{
    const QByteArray hostile = "<img src='file:///etc/passwd'><b>粗</b> &amp; javascript:alert(1)";
    Asked asked;
    ExportDialog dialog({}, {}, asked.look());
    dialog.show();
    asked.jobs.constLast()->finish(previewOf(hostile));
    auto *text = dialog.findChild<QPlainTextEdit *>();
    QTRY_COMPARE(text->toPlainText(), QString::fromUtf8(hostile));
    dialog.findChild<FormatList *>()->setFormat(NoteFormat::Tsv);
    QTRY_COMPARE(asked.requests.size(), 2);
    asked.jobs.constLast()->finish(previewOf("quote\n" + hostile + '\n'));
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), QString::fromUtf8(hostile));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

void TestExportDialog::pagesFetchNothing()
{
    SealedPage page;
    const QString file = QStringLiteral(SOURCE_FOLDER) + u"/README.md"_s;
    QVERIFY(!page.loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(file)).isValid());
    page.setHtml(u"<img src='%1'><a href='file://%1'>x</a>"_s.arg(file));
    page.show();
    Q_EMIT page.anchorClicked(QUrl::fromLocalFile(file));
    QVERIFY(page.source().isEmpty());
    QVERIFY(!page.openLinks() && !page.openExternalLinks());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
