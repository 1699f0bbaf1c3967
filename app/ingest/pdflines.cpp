#include "ingest/pdflines.h"

#include "ingest/childrun.h"
#include "ingest/recognition.h"
#include "ingest/sheetlines.h"
#include "ingest/sheettext.h"
#include "paper/page.h"

#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 2000;
constexpr qsizetype mostCharacters = largestPageFile;
constexpr int mostRuns = 8;         // of the process that reads; it dies of a page at most
constexpr int mostSilence = 30'000; // milliseconds; the process itself gives a page 20 s
constexpr int mostTime = 600'000;
constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype largestPicture = 100 * 1024 * 1024;
constexpr double pointsPerInch = 72;

Error damaged(const QString &what)
{
    return {Error::Code::Damaged, {}, what};
}

Error tooLarge(const QString &what)
{
    return {Error::Code::TooLarge, {}, what};
}

ChildRequest request(const QByteArray &bytes, const ReadingTools &tools, const QString &what,
                     int page)
{
    return {
        .program = tools.childProgram,
        .arguments = {u"--read-pdf"_s, QString::number(bytes.size()), what, QString::number(page)},
        .input = bytes,
        .mostSilence = mostSilence,
        .mostTime = mostTime};
}

// Reads the text of a file. The process that helps is started again behind each page it dies of.
class TextReading final
{
public:
    // What was recognised on pages without text takes its place among the others.
    TextReading(const QByteArray &bytes, const ReadingTools &tools,
                const QMap<int, Sheet> &recognised)
        : m_bytes(bytes)
        , m_tools(tools)
        , m_recognised(recognised)
    {
    }

    Result<void> read()
    {
        int next = 1;
        for (int run = 0; run < mostRuns && !m_isAtEnd; ++run) {
            const Result<int> last = readFrom(next);
            if (!last)
                return last.error();
            next = *last + 1;
        }
        for (int page = next; page <= m_pages; ++page)
            unread << page;
        return {};
    }

    PageLines lines;
    QList<int> pictures; // pages without text
    QList<int> unread;   // pages that could not be read

private:
    // Reads up to the end or to the page that the process dies of; that page.
    Result<int> readFrom(int first)
    {
        SheetParser parser;
        QByteArray rest;
        std::optional<Error> fault;
        const auto take = [&](const QByteArray &piece) {
            rest += piece;
            fault = takeLines(rest, parser);
            return !fault;
        };
        const ChildEnd end =
            runChild(request(m_bytes, m_tools, u"text"_s, first), m_tools.progress, take);
        if (fault)
            return *fault;
        if (end == ChildEnd::Stopped)
            return Error{Error::Code::Stopped, {}, {}};
        if (end == ChildEnd::NotThere)
            return Error{Error::Code::Unsupported, {}, {}};
        return lastPage(parser, first);
    }

    Result<int> lastPage(const SheetParser &parser, int first)
    {
        if (parser.pages() == 0) // it died of the file as a whole
            return damaged(u"pdf"_s);
        m_pages = parser.pages();
        m_isAtEnd = parser.isAtEnd();
        unread << parser.unreadable();
        if (m_isAtEnd)
            return m_pages;
        const int fatal = std::max(parser.lastSheet() + 1, first);
        if (fatal <= m_pages)
            unread << fatal;
        return std::min(fatal, m_pages);
    }

    // Takes the whole lines away from the front of `rest`.
    std::optional<Error> takeLines(QByteArray &rest, SheetParser &parser)
    {
        qsizetype begin = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', begin)) {
            if (!parser.add(rest.sliced(begin, end - begin)))
                return damaged(u"pdf"_s);
            if (auto fault = keep(parser))
                return fault;
            begin = end + 1;
        }
        rest.remove(0, begin);
        return rest.size() > longestLine ? std::optional(damaged(u"pdf"_s)) : std::nullopt;
    }

    std::optional<Error> keep(SheetParser &parser)
    {
        if (!parser.error().isEmpty())
            return damaged(parser.error() == u"encrypted"_s ? u"encrypted"_s : u"pdf"_s);
        if (parser.pages() > mostPages)
            return tooLarge(u"pdf-pages"_s);
        if (const std::optional<Sheet> sheet = parser.takeSheet())
            add(*sheet);
        return m_characters > mostCharacters ? std::optional(tooLarge(u"pdf-text"_s))
                                             : std::nullopt;
    }

    void add(const Sheet &sheet)
    {
        if (m_recognised.contains(sheet.number))
            return addSheet(m_recognised[sheet.number], lines);
        if (sheet.boxes.isEmpty() && sheet.rotated == 0)
            pictures << sheet.number;
        for (const TextBox &box : sheet.boxes)
            m_characters += box.text.size();
        addSheet(sheet, lines);
    }

    const QByteArray &m_bytes;
    const ReadingTools &m_tools;
    const QMap<int, Sheet> &m_recognised;
    int m_pages = 0;
    bool m_isAtEnd = false;
    qsizetype m_characters = 0;
};

// A page drawn by the helping process, and how many points a pixel of it is. Nothing when it could
// not be drawn.
struct Picture
{
    QByteArray bytes;
    double scale = 1;
};

std::optional<Picture> drawnPage(const QByteArray &bytes, const ReadingTools &tools, int page)
{
    Picture picture;
    const ChildEnd end = runChild(request(bytes, tools, u"picture"_s, page), tools.progress,
                                  [&picture](const QByteArray &piece) {
                                      picture.bytes += piece;
                                      return picture.bytes.size() <= largestPicture;
                                  });
    const QByteArray form("P5\n# ");
    const qsizetype unit =
        picture.bytes.first(std::min<qsizetype>(picture.bytes.size(), 64)).indexOf(" dpi\n");
    if (end != ChildEnd::Done || !picture.bytes.startsWith(form) || unit < 0)
        return std::nullopt;
    const int resolution = picture.bytes.sliced(form.size(), unit - form.size()).toInt();
    picture.scale = pointsPerInch / std::clamp(resolution, 1, 1000);
    return picture;
}

// What OCR makes of the pages without text. Pages that cannot be drawn or read are left out.
Result<QMap<int, Sheet>> recognisedPages(const QByteArray &bytes, const ReadingTools &tools,
                                         const QList<int> &pages)
{
    auto recognition = Recognition::start(tools.progress);
    if (!recognition)
        return recognition.error();
    QMap<int, Sheet> sheets;
    for (const int page : pages) {
        const auto picture = drawnPage(bytes, tools, page);
        auto sheet = picture ? recognition->read(picture->bytes, picture->scale)
                             : Result<Sheet>(damaged(u"picture"_s));
        if (tools.progress != nullptr && tools.progress->stopped())
            return Error{Error::Code::Stopped, {}, {}};
        if (!sheet)
            continue;
        sheet->number = page;
        sheets[page] = std::move(*sheet);
    }
    return sheets;
}

Result<PageLines> linesOf(const TextReading &reading)
{
    PageLines lines = reading.lines;
    if (lines.lines.isEmpty())
        return reading.unread.isEmpty() ? Error{Error::Code::Empty, {}, {}} : damaged(u"pdf"_s);
    QList<int> unread = reading.unread;
    if (!unread.isEmpty())
        lines.warnings << u"unread-pages:"_s + lineRanges(unread);
    return lines;
}

} // namespace

Result<PageLines> pdfLines(const QByteArray &bytes, const ReadingTools &tools)
{
    if (bytes.size() > largestPdf)
        return tooLarge(QString::number(bytes.size()));
    const QMap<int, Sheet> none;
    TextReading text(bytes, tools, none);
    const Result<void> done = text.read();
    if (!done)
        return done.error();
    if (text.pictures.isEmpty())
        return linesOf(text);
    const auto recognised = recognisedPages(bytes, tools, text.pictures);
    if (!recognised) {
        const bool mayGoOn = recognised.error().code == Error::Code::Unsupported;
        if (!mayGoOn || text.lines.lines.isEmpty())
            return recognised.error();
        text.unread << text.pictures;
        return linesOf(text);
    }
    TextReading whole(bytes, tools, *recognised);
    const Result<void> again = whole.read();
    if (!again)
        return again.error();
    whole.unread << whole.pictures;
    whole.lines.isOcr = true;
    return linesOf(whole);
}
