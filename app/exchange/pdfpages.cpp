#include "exchange/pdfpages.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// All lengths are points, a 72nd of an inch.
constexpr double pageWidth = 595.28; // A4
constexpr double pageHeight = 841.89;
constexpr double side = 62;
constexpr double top = 62;
constexpr double bottom = pageHeight - 68;
constexpr double footer = pageHeight - 40;
constexpr double footerSize = 9;
constexpr double gap = 20; // between columns
constexpr double quoteIndent = 9;
constexpr double quoteRule = 1.5;
constexpr double leading = 1.12; // of the height of a line

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *held) const
    {
        release(held);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using Painter = std::unique_ptr<cairo_t, Release<cairo_destroy>>;
using FontMap = std::unique_ptr<PangoFontMap, Release<g_object_unref>>;
using Context = std::unique_ptr<PangoContext, Release<g_object_unref>>;
using Layout = std::unique_ptr<PangoLayout, Release<g_object_unref>>;
using Attributes = std::unique_ptr<PangoAttrList, Release<pango_attr_list_unref>>;
using FontName = std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>>;
using Options = std::unique_ptr<cairo_font_options_t, Release<cairo_font_options_destroy>>;

struct Color
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

Color colorOf(PdfInk ink)
{
    switch (ink) {
    case PdfInk::Text:
        return {0.13, 0.13, 0.13};
    case PdfInk::Faint:
        return {0.35, 0.35, 0.35};
    case PdfInk::Accent:
        break;
    }
    return {0.70, 0.18, 0.18};
}

const char *familiesFor(const QString &language)
{
    return language == u"zh-Hant"_s ? "Noto Serif CJK TC,Source Han Serif TC,PMingLiU,serif"
                                    : "Noto Serif CJK SC,Source Han Serif SC,SimSun,serif";
}

// A stretch of a paragraph's UTF-8 that leads somewhere.
struct LinkedBytes
{
    int begin = 0;
    int end = 0;
    QByteArray address;
};

// A paragraph broken into lines, and those of them that are not yet on a page.
struct Column
{
    Layout layout;
    QList<LinkedBytes> links;
    double left = 0;
    int nextLine = 0;
    bool isQuote = false;

    bool isDone() const { return nextLine >= pango_layout_get_line_count(layout.get()); }
};

void addAttribute(PangoAttrList *list, PangoAttribute *attribute, const LinkedBytes &range)
{
    attribute->start_index = guint(range.begin);
    attribute->end_index = guint(range.end);
    pango_attr_list_insert(list, attribute); // which owns it from now on
}

void addInk(PangoAttrList *list, PdfInk ink, const LinkedBytes &range)
{
    constexpr double most = 65535;
    const Color color = colorOf(ink);
    addAttribute(list,
                 pango_attr_foreground_new(guint16(color.red * most), guint16(color.green * most),
                                           guint16(color.blue * most)),
                 range);
}

// The words one after another, each with its face.
void setWords(Column &column, const QList<PdfWords> &words)
{
    const Attributes list(pango_attr_list_new());
    QByteArray utf8;
    for (const PdfWords &part : words) {
        const int begin = int(utf8.size());
        utf8 += part.text.toUtf8();
        const LinkedBytes range{begin, int(utf8.size()), part.link.toUtf8()};
        addInk(list.get(), part.ink, range);
        if (part.isBold)
            addAttribute(list.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), range);
        if (part.link.isEmpty())
            continue;
        addAttribute(list.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), range);
        column.links << range;
    }
    pango_layout_set_text(column.layout.get(), utf8.constData(), int(utf8.size()));
    pango_layout_set_attributes(column.layout.get(), list.get());
}

// The height a line takes, from top to top.
double heightOf(PangoLayoutLine *line)
{
    PangoRectangle extents;
    pango_layout_line_get_extents(line, nullptr, &extents);
    return pango_units_to_double(extents.height) * leading;
}

double baselineOf(PangoLayoutLine *line)
{
    PangoRectangle extents;
    pango_layout_line_get_extents(line, nullptr, &extents);
    const double height = pango_units_to_double(extents.height);
    return height * (leading - 1) / 2 - pango_units_to_double(extents.y);
}

// Where no font of the system has a character Pango writes its code in digits, which would be
// copied instead of it. The font's own sign for what it lacks takes their place.
void showLackOfGlyphs(PangoLayoutLine *line)
{
    for (GSList *run = line->runs; run != nullptr; run = run->next) {
        PangoGlyphString *const glyphs = static_cast<PangoGlyphItem *>(run->data)->glyphs;
        for (PangoGlyphInfo *info = glyphs->glyphs; info < glyphs->glyphs + glyphs->num_glyphs;
             ++info) {
            if ((info->glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                info->glyph = 0;
        }
    }
}

// In the form of Cairo's tags, where a quotation mark ends the value.
QByteArray linkTag(QByteArray address, const PangoRectangle &place)
{
    address.replace('\\', "\\\\").replace('\'', "\\'");
    QByteArray tag = "rect=[";
    for (const int length : {place.x, place.y, place.width, place.height})
        tag += QByteArray::number(pango_units_to_double(length), 'f', 2) + ' ';
    return tag + "] uri='" + address + '\'';
}

} // namespace

struct PdfPages::Pages
{
    explicit Pages(ByteSink &bytes)
        : sink(bytes)
    {
    }

    static cairo_status_t write(void *pages, const unsigned char *bytes, unsigned int length);
    void begin(const QString &title, const QDateTime &made);
    Context context(const QString &language) const;
    Column column(const PdfParagraph &paragraph, double left, double width) const;
    double draw(Column &column);
    void drawRule(const Column &column, double end);
    void drawLinks(const Column &column, PangoLayoutLine *line, double upper);
    void endPage();
    Result<void> state() const;

    ByteSink &sink;
    Result<void> written;
    FontMap fonts;
    Context simplified;
    Context traditional;
    Surface surface;
    Painter painter;
    double y = top; // where the next row begins
    int number = 1; // of the page
};

// Cairo calls it with the file's next bytes.
cairo_status_t PdfPages::Pages::write(void *pages, const unsigned char *bytes, unsigned int length)
{
    auto *const self = static_cast<Pages *>(pages);
    if (!self->written)
        return CAIRO_STATUS_WRITE_ERROR;
    self->written =
        self->sink.write(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(length)));
    return self->written ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

void PdfPages::Pages::begin(const QString &title, const QDateTime &made)
{
    surface.reset(cairo_pdf_surface_create_for_stream(write, this, pageWidth, pageHeight));
    const QByteArray moment = made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
    const auto tell = [this](cairo_pdf_metadata_t what, const QByteArray &words) {
        cairo_pdf_surface_set_metadata(surface.get(), what, words.constData());
    };
    tell(CAIRO_PDF_METADATA_TITLE, title.toUtf8());
    tell(CAIRO_PDF_METADATA_CREATOR, "Baolan");
    tell(CAIRO_PDF_METADATA_CREATE_DATE, moment);
    painter.reset(cairo_create(surface.get()));
    fonts.reset(pango_cairo_font_map_new());
    simplified = context(u"zh-Hans"_s);
    traditional = context(u"zh-Hant"_s);
}

// Glyphs where the text wants them, not where the pixels of a screen would be.
Context PdfPages::Pages::context(const QString &language) const
{
    constexpr double pointsPerInch = 72;
    Context made(pango_font_map_create_context(fonts.get()));
    const Options options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(made.get(), options.get());
    pango_cairo_context_set_resolution(made.get(), pointsPerInch);
    pango_context_set_round_glyph_positions(made.get(), FALSE);
    pango_context_set_language(made.get(),
                               pango_language_from_string(language.toLatin1().constData()));
    const FontName name(pango_font_description_new());
    pango_font_description_set_family_static(name.get(), familiesFor(language));
    pango_context_set_font_description(made.get(), name.get());
    return made;
}

Column PdfPages::Pages::column(const PdfParagraph &paragraph, double left, double width) const
{
    const bool isTraditional = paragraph.language == u"zh-Hant"_s;
    PangoContext *const faces = isTraditional ? traditional.get() : simplified.get();
    const double indent = paragraph.isQuote ? quoteIndent : 0;
    Column made{.layout = Layout(pango_layout_new(faces)),
                .links = {},
                .left = left + indent,
                .isQuote = paragraph.isQuote};
    const FontName name(pango_font_description_copy(pango_context_get_font_description(faces)));
    pango_font_description_set_size(name.get(), pango_units_from_double(paragraph.size));
    pango_layout_set_font_description(made.layout.get(), name.get());
    pango_layout_set_width(made.layout.get(), pango_units_from_double(width - indent));
    pango_layout_set_wrap(made.layout.get(), PANGO_WRAP_WORD_CHAR);
    setWords(made, paragraph.words);
    return made;
}

// The column's next lines, as many as the page has room for; where they end. At the top of a page
// at least one, so that there is an end.
double PdfPages::Pages::draw(Column &column)
{
    double at = y;
    while (!column.isDone()) {
        PangoLayoutLine *const line = pango_layout_get_line(column.layout.get(), column.nextLine);
        const double height = heightOf(line);
        if (at + height > bottom && at > top)
            break;
        showLackOfGlyphs(line);
        cairo_move_to(painter.get(), column.left, at + baselineOf(line));
        pango_cairo_show_layout_line(painter.get(), line);
        drawLinks(column, line, at);
        at += height;
        ++column.nextLine;
    }
    return at;
}

void PdfPages::Pages::drawRule(const Column &column, double end)
{
    if (!column.isQuote || end <= y)
        return;
    const Color color = colorOf(PdfInk::Accent);
    cairo_set_source_rgb(painter.get(), color.red, color.green, color.blue);
    cairo_rectangle(painter.get(), column.left - quoteIndent, y, quoteRule, end - y);
    cairo_fill(painter.get());
}

void PdfPages::Pages::drawLinks(const Column &column, PangoLayoutLine *line, double upper)
{
    for (const LinkedBytes &link : column.links) {
        const int begin = std::max(link.begin, line->start_index);
        const int end = std::min(link.end, line->start_index + line->length);
        if (begin >= end)
            continue;
        int from = 0;
        int to = 0;
        pango_layout_line_index_to_x(line, begin, FALSE, &from);
        pango_layout_line_index_to_x(line, end, FALSE, &to);
        const PangoRectangle place{pango_units_from_double(column.left) + std::min(from, to),
                                   pango_units_from_double(upper), std::abs(to - from),
                                   pango_units_from_double(heightOf(line))};
        cairo_tag_begin(painter.get(), CAIRO_TAG_LINK, linkTag(link.address, place).constData());
        cairo_tag_end(painter.get(), CAIRO_TAG_LINK);
    }
}

void PdfPages::Pages::endPage()
{
    const PdfParagraph foot{.words = {{.text = QString::number(number), .ink = PdfInk::Faint}},
                            .size = footerSize};
    const Column shown = column(foot, side, pageWidth - 2 * side);
    pango_layout_set_alignment(shown.layout.get(), PANGO_ALIGN_CENTER);
    cairo_move_to(painter.get(), shown.left, footer);
    pango_cairo_show_layout(painter.get(), shown.layout.get());
    cairo_show_page(painter.get());
    ++number;
    y = top;
}

Result<void> PdfPages::Pages::state() const
{
    const cairo_status_t ofFile = cairo_surface_status(surface.get());
    const cairo_status_t status =
        ofFile == CAIRO_STATUS_SUCCESS ? cairo_status(painter.get()) : ofFile;
    if (!written || status == CAIRO_STATUS_SUCCESS)
        return written;
    return Error{Error::Code::Internal, u"PDF"_s,
                 QString::fromLatin1(cairo_status_to_string(status))};
}

PdfPages::PdfPages(ByteSink &sink, const QString &title, const QDateTime &made)
    : m_pages(std::make_unique<Pages>(sink))
{
    m_pages->begin(title, made);
}

// Cairo would write the rest of a file that is given up.
PdfPages::~PdfPages()
{
    if (m_pages->written)
        m_pages->written = Error{Error::Code::Stopped, u"PDF"_s, {}};
}

Result<void> PdfPages::add(const PdfRow &row)
{
    Pages &pages = *m_pages;
    const auto count = double(row.columns.size());
    const double width = (pageWidth - 2 * side - gap * (count - 1)) / count;
    std::vector<Column> columns;
    double left = side;
    for (const PdfParagraph &paragraph : row.columns) {
        columns.push_back(pages.column(paragraph, left, width));
        left += width + gap;
    }
    if (pages.y > top)
        pages.y += row.above;
    if (pages.y + row.together > bottom)
        pages.endPage();
    while (true) {
        double end = pages.y;
        for (Column &column : columns) {
            const double endOfColumn = pages.draw(column);
            pages.drawRule(column, endOfColumn);
            end = std::max(end, endOfColumn);
        }
        pages.y = end;
        if (std::all_of(columns.begin(), columns.end(), std::mem_fn(&Column::isDone)))
            return pages.state();
        pages.endPage();
    }
}

Result<void> PdfPages::end()
{
    m_pages->endPage();
    cairo_surface_finish(m_pages->surface.get());
    return m_pages->state();
}
