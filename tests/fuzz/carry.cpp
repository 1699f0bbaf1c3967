// Any bytes as texts, parted by lines of ~: an old one, the one that follows, one of another
// article with what that had before, and a quote from elsewhere. Every mark has its place: inside
// of a text, or the one it had.
#include "fuzztarget.h"
#include "marks/carrying.h"
#include "marks/foreignquote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longest = 4000; // bytes

QList<PlacedMark> marksOn(const QString &text)
{
    QList<PlacedMark> marks{{.range = {0, text.size()}, .firstQuote = {}},
                            {.range = {}, .isWhole = true, .firstQuote = {}}};
    const qsizetype step = std::max<qsizetype>(1, text.size() / 7);
    for (qsizetype begin = 0; begin < text.size(); begin += step)
        marks << PlacedMark{.range = {begin, std::min(begin + 1 + step / 2, text.size())},
                            .state = MarkState(begin % 4),
                            .firstQuote = {}};
    return marks;
}

// Each block is a line of the file, in its order.
ArticleText textOf(const QString &sourceText, bool isOfFile)
{
    ArticleText text{.sourceText = sourceText, .segments = {}};
    if (!isOfFile)
        return text;
    text.file = FileId(1);
    qsizetype begin = 0;
    int line = 0;
    const QStringList blocks = sourceText.split(u'\n');
    for (const QString &block : blocks) {
        if (!block.isEmpty())
            text.segments << Segment{begin, block.size(), ++line, 0};
        begin += block.size() + 1;
    }
    return text;
}

void checkPlaces(const Carriage &carriage)
{
    const QList<NewPlace> places = carriedOver(carriage);
    expect(places.size() == carriage.marks.size());
    for (qsizetype at = 0; at < places.size(); ++at) {
        const NewPlace &place = places[at];
        expect((place.state == MarkState::Orphan) == (place.text < 0));
        if (place.text < 0) {
            expect(place.range == carriage.marks[at].range);
            continue;
        }
        expect(place.text < carriage.to.size());
        const qsizetype size = carriage.to[place.text].text.sourceText.size();
        expect(place.range.begin >= 0 && place.range.begin <= place.range.end &&
               place.range.end <= size);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data),
                           qsizetype(std::min(size, longest)));
    const QStringList parts = QString::fromUtf8(bytes).split(u"\n~\n"_s);
    for (const bool isOfFile : {false, true}) {
        Carriage carriage{.from = textOf(parts[0], isOfFile),
                          .marks = marksOn(parts[0]),
                          .to = {{textOf(parts.value(1), isOfFile), {}},
                                 {textOf(parts.value(2), isOfFile), textOf(parts.value(3), false)}},
                          .heir = 0};
        checkPlaces(carriage);
        carriage.heir = 1;
        checkPlaces(carriage);
        carriage.heir = -1;
        checkPlaces(carriage);
    }
    const QuoteSearch found =
        findForeignQuote(parts[0], {parts.value(4), parts.value(1), parts.value(2), std::nullopt});
    for (const QuoteMatch &match : found.matches)
        expect(match.range.begin >= 0 && match.range.begin < match.range.end &&
               match.range.end <= parts[0].size() && match.quote >= 0 && match.quote <= 1);
    return 0;
}
