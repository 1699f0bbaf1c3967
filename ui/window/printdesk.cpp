#include "window/printdesk.h"

#include "base/filewriter.h"
#include "hanzi/pdftext.h"
#include "reader/printedpages.h"
#include "window/printedwords.h"
#include "window/readerdesk.h"

#include <QBuffer>
#include <QDir>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr QMarginsF margins(20, 15, 20, 13); // mm

// A file may be called so: the print dialog proposes it.
QString fileNameOf(const QString &headline)
{
    static const QRegularExpression notInNames(u"[\\x00-\\x1f/\\\\:*?\"<>|.]+"_s);
    constexpr qsizetype longest = 60; // characters; of three bytes each
    QString name = headline;
    name = name.replace(notInNames, u" "_s).simplified();
    name.truncate(longest);
    return name.isEmpty() ? u"Baolan"_s : name;
}

// The dialog of the preview shows pictures of the pages first.
bool isForPreview(const QPrinter &printer)
{
    return printer.paintEngine()->type() == QPaintEngine::Picture;
}

Result<void> writePdf(const QPrinter &printer, const PrintedArticle &article)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageLayout(printer.pageLayout());
    writer.setPageRanges(printer.pageRanges());
    writer.setTitle(article.headline);
    writer.setCreator(u"Baolan"_s);
    if (!printArticle(article, writer))
        return Error{Error::Code::Unwritable, printer.outputFileName(), {}};
    Result<FileWriter> target = FileWriter::open(printer.outputFileName(), Overwrite::Allowed);
    if (!target)
        return target.error();
    const QByteArray pdf = correctedPdf(file.data(), QDateTime::currentDateTimeUtc());
    if (const Result<void> written = target->write(pdf); !written)
        return written.error();
    return target->commit();
}

} // namespace

PrintDesk::PrintDesk(Library &library, ReaderDesk &reader, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_reader(reader)
    , m_window(window)
    , m_places(library.renditions(), QLocale().script())
{
}

PrintDesk::~PrintDesk() = default;

void PrintDesk::print()
{
    const Result<PrintedArticle> article = printed();
    if (!article)
        return Q_EMIT failed(article.error());
    auto *dialog = new QPrintDialog(&printer(*article), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, article = *article](QPrinter *chosen) { put(*chosen, article); });
    dialog->open();
}

void PrintDesk::preview()
{
    const Result<PrintedArticle> article = printed();
    if (!article)
        return Q_EMIT failed(article.error());
    auto *dialog = new QPrintPreviewDialog(&printer(*article), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_window->size() * 9 / 10);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, article = *article](QPrinter *chosen) { put(*chosen, article); });
    dialog->open();
}

Result<PrintedArticle> PrintDesk::printed()
{
    if (!m_reader.article())
        return Error{Error::Code::NotFound, {}, {}};
    const ArticleId id = *m_reader.article();
    Result<StoredArticle> stored = m_library.article(id);
    if (!stored)
        return stored.error();
    const Result<QList<Mark>> marks = m_library.marksOf(id);
    if (!marks)
        return marks.error();
    QList<MarkId> ids;
    for (const Mark &mark : *marks)
        ids << mark.id;
    const Result<QList<MarkComment>> comments = m_library.commentsOf(ids);
    if (!comments)
        return comments.error();
    const Result<QString> citation = m_library.citation(id);
    if (!citation)
        return citation.error();
    stored->article.place = m_places.shown(stored->article.place);
    const Link link{.library = m_library.uuid(), .article = stored->article.uuid};
    return printedArticle(m_reader.pane().text(), m_reader.pane().columns(),
                          {.stored = *stored,
                           .marks = *marks,
                           .comments = *comments,
                           .reader = m_library.readerName(),
                           .references = {*citation, formatLink(link)}});
}

Result<void> PrintDesk::printOn(QPrinter &printer, const PrintedArticle &article)
{
    const bool isFile = printer.outputFormat() == QPrinter::PdfFormat && !isForPreview(printer);
    if (isFile)
        return writePdf(printer, article);
    if (!printArticle(article, printer) || printer.printerState() == QPrinter::Error)
        return Error{Error::Code::Unwritable, printer.printerName(), {}};
    return {};
}

QPrinter &PrintDesk::printer(const PrintedArticle &article)
{
    if (!m_printer) {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_printer->setPageMargins(margins, QPageLayout::Millimeter);
        m_printer->setCreator(u"Baolan"_s);
    }
    m_printer->setOutputFileName({}); // that of another article
    m_printer->setDocName(fileNameOf(article.headline));
    m_printer->setPageRanges({});
    return *m_printer;
}

void PrintDesk::put(QPrinter &printer, const PrintedArticle &article)
{
    const Result<void> put = printOn(printer, article);
    if (!put)
        return Q_EMIT failed(put.error());
    if (isForPreview(printer))
        return;
    if (printer.outputFormat() == QPrinter::PdfFormat)
        Q_EMIT done(tr("Printed to %1").arg(QDir::toNativeSeparators(printer.outputFileName())));
    else
        Q_EMIT done(tr("Sent to the printer %1").arg(printer.printerName()));
}
