#include "ingest/blockcut.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace {

// In em of the body unless said otherwise.
constexpr double columnGutter = 0.9;        // between two columns of several lines
constexpr double stubGutter = 1.3;          // where one of them has only one or two lines
constexpr double lineGutter = 2.5;          // em of the larger type: within one or two lines
constexpr qsizetype fewestRows = 3;         // of a column
constexpr double articleGap = 0.8;          // above a headline
constexpr double leastGap = 0.15;           // between lines
constexpr qsizetype mostCuts = 60;          // of a region that are weighed against each other
constexpr int deepest = 64;                 // cuts within cuts; real pages need about ten
constexpr qsizetype mostWork = 100'000'000; // boxes looked at for a page; real ones need a tenth

// White between `begin` and `end`, from top to bottom or from side to side of a region.
struct Strip
{
    double begin = 0;
    double end = 0;
    double width() const { return end - begin; }
    double middle() const { return (begin + end) / 2; }
};

enum class Direction { Across, Down };

// The strips without any box, ascending: between columns (Down) or between lines (Across).
QList<Strip> strips(const QList<TextBox> &boxes, Direction direction, double narrowest)
{
    QList<Strip> extents;
    for (const TextBox &box : boxes)
        extents << (direction == Direction::Down ? Strip{box.x, box.right()}
                                                 : Strip{box.y, box.bottom()});
    std::ranges::sort(extents, {}, &Strip::begin);
    QList<Strip> white;
    double end = extents.isEmpty() ? 0 : extents.first().end;
    for (const Strip &extent : extents) {
        if (extent.begin - end >= narrowest)
            white << Strip{end, extent.begin};
        end = std::max(end, extent.end);
    }
    return white;
}

qsizetype rowCount(const QList<TextBox> &boxes)
{
    QList<const TextBox *> sorted;
    for (const TextBox &box : boxes)
        sorted << &box;
    std::ranges::sort(sorted, {}, &TextBox::middle);
    qsizetype rows = 0;
    double middle = 0;
    for (const TextBox *box : sorted) {
        if (rows == 0 || box->middle() - middle > box->size / 2) {
            middle = box->middle();
            ++rows;
        }
    }
    return rows;
}

double largestSize(const QList<TextBox> &boxes)
{
    return std::ranges::max(boxes, {}, &TextBox::size).size;
}

// The boxes before and after a cut.
struct Parts
{
    QList<TextBox> before;
    QList<TextBox> after;
};

Parts partsAt(const QList<TextBox> &boxes, Direction direction, double cut)
{
    Parts parts;
    for (const TextBox &box : boxes) {
        const double place = direction == Direction::Down ? box.x : box.y;
        (place < cut ? parts.before : parts.after) << box;
    }
    return parts;
}

class BlockCut final
{
public:
    explicit BlockCut(double body)
        : m_body(body)
    {
    }

    void cut(const QList<TextBox> &boxes, TextBlock::Place place, int depth = 0)
    {
        const auto stack = [&](const Parts &parts) {
            cut(parts.before, place, depth + 1);
            cut(parts.after, TextBlock::Place::Below, depth + 1);
        };
        const bool isCuttable = depth < deepest && boxes.size() > 1 && m_work < mostWork;
        if (const auto parts = isCuttable ? atHeadline(boxes) : std::nullopt)
            stack(*parts);
        else if (const auto beside = isCuttable ? atGutter(boxes) : std::nullopt) {
            cut(beside->before, place, depth + 1);
            cut(beside->after, TextBlock::Place::NextColumn, depth + 1);
        } else if (const auto freed = isCuttable ? whereColumnsBegin(boxes) : std::nullopt)
            stack(*freed);
        else
            blocks << TextBlock{boxes, place};
    }

    QList<TextBlock> blocks;

private:
    bool isHeading(const TextBox &box) const { return headingLevel(box.size, m_body) > 0; }

    QList<Strip> stripsOf(const QList<TextBox> &boxes, Direction direction, double narrowest) const
    {
        m_work += boxes.size();
        return strips(boxes, direction, narrowest * m_body);
    }

    Parts cutAt(const QList<TextBox> &boxes, Direction direction, const Strip &strip) const
    {
        m_work += boxes.size();
        return partsAt(boxes, direction, strip.middle());
    }

    // A headline under a text begins another article, however its columns stand to those above.
    std::optional<Parts> atHeadline(const QList<TextBox> &boxes) const
    {
        for (const Strip &strip : stripsOf(boxes, Direction::Across, articleGap)) {
            Parts parts = cutAt(boxes, Direction::Across, strip);
            const auto isFirstRow = [&strip](const TextBox &box) {
                return box.y < strip.end + box.height / 2;
            };
            const bool beginsWithHeading =
                std::ranges::all_of(parts.after, [&](const TextBox &box) {
                    return !isFirstRow(box) || isHeading(box);
                });
            const bool endsWithText = std::ranges::any_of(parts.before, [&](const TextBox &box) {
                return !isHeading(box) && box.bottom() > strip.begin - m_body;
            });
            if (beginsWithHeading && endsWithText)
                return parts;
            if (m_work > mostWork)
                break;
        }
        return std::nullopt;
    }

    bool isGutter(const Strip &strip, const Parts &parts) const
    {
        const auto [fewer, more] = std::minmax(rowCount(parts.before), rowCount(parts.after));
        if (more < fewestRows)
            return strip.width() >=
                   lineGutter * std::max(largestSize(parts.before), largestSize(parts.after));
        return strip.width() >= (fewer < fewestRows ? stubGutter : columnGutter) * m_body;
    }

    std::optional<Parts> atGutter(const QList<TextBox> &boxes) const
    {
        for (const Strip &strip : stripsOf(boxes, Direction::Down, columnGutter)) {
            Parts parts = cutAt(boxes, Direction::Down, strip);
            if (isGutter(strip, parts))
                return parts;
            if (m_work > mostWork)
                break;
        }
        return std::nullopt;
    }

    // Something stands across the columns: the cut that frees most text from it.
    std::optional<Parts> whereColumnsBegin(const QList<TextBox> &boxes) const
    {
        QList<Strip> gaps = stripsOf(boxes, Direction::Across, leastGap);
        std::ranges::stable_sort(gaps, std::ranges::greater(), &Strip::width);
        gaps = gaps.first(std::min(gaps.size(), mostCuts));
        std::optional<Parts> best;
        qsizetype mostFreed = 0;
        for (const Strip &gap : gaps) {
            Parts parts = cutAt(boxes, Direction::Across, gap);
            const qsizetype freed = (atGutter(parts.before) ? parts.before.size() : 0) +
                                    (atGutter(parts.after) ? parts.after.size() : 0);
            if (freed > mostFreed) {
                mostFreed = freed;
                best = std::move(parts);
            }
        }
        return best ? best : atWidestGap(boxes, gaps);
    }

    // Two things in the way of the columns: whatever is cut here, the next cut may free them.
    std::optional<Parts> atWidestGap(const QList<TextBox> &boxes, const QList<Strip> &gaps) const
    {
        if (gaps.isEmpty() || gaps.first().width() < articleGap * m_body)
            return std::nullopt;
        return cutAt(boxes, Direction::Across, gaps.first());
    }

    double m_body;
    mutable qsizetype m_work = 0; // boxes looked at
};

} // namespace

double bodySize(const QList<TextBox> &boxes)
{
    QMap<int, qsizetype> characters; // by half points
    for (const TextBox &box : boxes)
        characters[int(std::lround(2 * box.size))] += box.text.size();
    qsizetype most = 0;
    double body = 0;
    for (auto size = characters.cbegin(); size != characters.cend(); ++size) {
        if (size.value() > most) {
            most = size.value();
            body = size.key() / 2.0;
        }
    }
    return body;
}

int headingLevel(double size, double body)
{
    constexpr double smallest = 1.3;
    constexpr double middle = 1.7;
    constexpr double largest = 2.4;
    const double ratio = body > 0 ? size / body : 1;
    return ratio >= largest ? 1 : ratio >= middle ? 2 : ratio >= smallest ? 3 : 0;
}

QList<TextBlock> textBlocks(const QList<TextBox> &boxes, double body)
{
    QList<TextBox> printed;
    std::ranges::copy_if(boxes, std::back_inserter(printed), [](const TextBox &box) {
        return !box.text.trimmed().isEmpty() && box.size > 0;
    });
    if (printed.isEmpty())
        return {};
    BlockCut cut(body);
    cut.cut(printed, TextBlock::Place::Below);
    return cut.blocks;
}
