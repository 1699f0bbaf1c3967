#include "ingest/pdfchild.h"

#include "ingest/childlimits.h"
#include "ingest/sheettext.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>

namespace {

constexpr int mostMebibytes = 1536;
constexpr int mostSeconds = 300;        // of processor time
constexpr unsigned secondsForPage = 20; // by the clock; then the process ends
constexpr unsigned secondsForPicture = 60;
constexpr qsizetype longestBox = 300; // characters
constexpr double pointsPerInch = 72;

// How finely a page is drawn.
struct Fineness
{
    double best = 0; // dots per inch
    double least = 0;
    double mostPixels = 0;
};
constexpr Fineness toBeRead{300, 100, 60e6}; // a newspaper page at 300 dpi has 40 million pixels
constexpr Fineness toBeSeen{150, 10, 12e6};

constexpr int wrongUse = 2;

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
}

// Nothing when there are fewer or more bytes than were announced.
QByteArray readInput(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const bool isWhole = std::fread(bytes.data(), 1, size_t(size), stdin) == size_t(size);
    return isWhole ? bytes : QByteArray();
}

QString textOf(const poppler::text_box &box)
{
    const poppler::byte_array bytes = box.text().to_utf8();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

// Words without end are cut into boxes side by side.
void writeBox(const poppler::text_box &printed)
{
    const poppler::rectf place = printed.bbox();
    const QString text = textOf(printed);
    TextBox box{.x = place.x(),
                .y = place.y(),
                .width = place.width(),
                .height = place.height(),
                .size = printed.get_font_size(),
                .isVertical = printed.get_wmode() == poppler::text_box::vertical_wmode};
    for (qsizetype at = 0; at < text.size(); at += longestBox) {
        TextBox part = box;
        part.text = text.mid(at, longestBox);
        const double begin = double(at) / double(text.size());
        const double share = double(part.text.size()) / double(text.size());
        (box.isVertical ? part.y : part.x) += begin * (box.isVertical ? box.height : box.width);
        (box.isVertical ? part.height : part.width) *= share;
        write(boxText(part, printed.rotation()));
    }
}

void writeSheet(const poppler::document &document, int number)
{
    const std::unique_ptr<poppler::page> page(document.create_page(number - 1));
    if (!page) {
        write("unreadable " + QByteArray::number(number) + '\n');
        return;
    }
    const auto boxes = page->text_list(poppler::page::text_list_include_font);
    const poppler::rectf sheet = page->page_rect();
    write(sheetText(number, sheet.width(), sheet.height()));
    for (const poppler::text_box &box : boxes)
        writeBox(box);
    write("done\n");
}

int writeText(const poppler::document &document, int first)
{
    const int pages = document.pages();
    write("pages " + QByteArray::number(pages) + '\n');
    for (int number = first; number <= pages; ++number) {
        ::alarm(secondsForPage);
        writeSheet(document, number);
        std::fflush(stdout);
    }
    write("end\n");
    return std::fflush(stdout);
}

int writePicture(const poppler::document &document, int number, const Fineness &fineness)
{
    ::alarm(secondsForPicture);
    const std::unique_ptr<poppler::page> page(document.create_page(number - 1));
    if (!page)
        return 1;
    const poppler::rectf sheet = page->page_rect();
    const double inches = sheet.width() * sheet.height() / pointsPerInch / pointsPerInch;
    const double resolution =
        std::min(fineness.best, std::floor(std::sqrt(fineness.mostPixels / inches)));
    if (!(resolution >= fineness.least))
        return 1;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image picture = renderer.render_page(page.get(), resolution, resolution);
    if (!picture.is_valid())
        return 1;
    write("P5\n# " + QByteArray::number(resolution) + " dpi\n" +
          QByteArray::number(picture.width()) + ' ' + QByteArray::number(picture.height()) +
          "\n255\n");
    for (int row = 0; row < picture.height(); ++row)
        write({picture.const_data() + qsizetype(row) * picture.bytes_per_row(), picture.width()});
    return std::fflush(stdout);
}

int writeError(const char *what)
{
    write(QByteArray("error ") + what + '\n');
    return std::fflush(stdout);
}

int read(const QByteArray &bytes, const QByteArray &what, int page)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        return writeError("broken");
    if (document->is_locked())
        return writeError("encrypted");
    if (document->pages() <= 0)
        return writeError("broken");
    if (what == "text")
        return writeText(*document, page);
    return writePicture(*document, page, what == "view" ? toBeSeen : toBeRead);
}

} // namespace

bool isPdfChild(int argc, char **argv)
{
    return argc >= 2 && std::strcmp(argv[1], "--read-pdf") == 0;
}

int runPdfChild(int argc, char **argv)
{
    constexpr int words = 5;
    if (argc != words)
        return wrongUse;
    const int size = QByteArray(argv[2]).toInt();
    const QByteArray what(argv[3]);
    const int page = QByteArray(argv[4]).toInt();
    if (size <= 0 || page <= 0 || (what != "text" && what != "picture" && what != "view"))
        return wrongUse;
    fenceIn(mostMebibytes, mostSeconds);
    ::alarm(secondsForPicture);
    try {
        const QByteArray bytes = readInput(size);
        return bytes.isEmpty() ? wrongUse : read(bytes, what, page);
    } catch (const std::exception &) {
        return 1; // out of memory; the sheets that were complete have been told
    }
}
