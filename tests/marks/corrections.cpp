#include "marks/corrections.h"

#include "hanzi/renditions.h"
#include "ingest/pagereader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corrections {

Traced::Traced(const QString &before)
    : text(before)
{
    for (int at = 0; at < before.size(); ++at)
        origins << at;
}

Traced Traced::made(const QString &text)
{
    Traced traced;
    traced.text = text;
    traced.origins = QList<int>(text.size(), -1);
    return traced;
}

void Traced::append(const Traced &more)
{
    text += more.text;
    origins << more.origins;
}

Traced Traced::part(qsizetype begin, qsizetype end) const
{
    Traced some;
    some.text = text.mid(begin, end - begin);
    some.origins = origins.mid(begin, end - begin);
    return some;
}

void Traced::insert(qsizetype at, const Traced &more)
{
    Traced whole = part(0, at);
    whole.append(more);
    whole.append(part(at, size()));
    *this = whole;
}

void Traced::remove(qsizetype begin, qsizetype end)
{
    text.remove(begin, end - begin);
    origins.remove(begin, end - begin);
}

namespace {

using Chance = QRandomGenerator;

qsizetype anyOf(Chance &chance, qsizetype count)
{
    return qsizetype(chance.bounded(int(std::max<qsizetype>(count, 1))));
}

bool happens(Chance &chance, double probability)
{
    return chance.generateDouble() < probability;
}

const QString &anyArticle(const QStringList &articles, Chance &chance)
{
    return articles[anyOf(chance, articles.size())];
}

const QString &anyOther(const QStringList &articles, const QString &article, Chance &chance)
{
    const qsizetype at = articles.indexOf(article);
    return articles[(at + 1 + anyOf(chance, articles.size() - 1)) % articles.size()];
}

QChar anyCharacter(const QStringList &articles, Chance &chance)
{
    const QString &text = anyArticle(articles, chance);
    const QChar c = text[anyOf(chance, text.size())];
    return c.isSpace() || c.isSurrogate() ? QChar(u'的') : c;
}

// -- marks

// Lengths of what readers mark: names, phrases, sentences, paragraphs.
qsizetype anyLength(Chance &chance)
{
    switch (chance.bounded(8)) {
    case 0:
        return 2 + anyOf(chance, 4);
    case 1:
    case 2:
        return 4 + anyOf(chance, 12);
    case 3:
    case 4:
    case 5:
        return 12 + anyOf(chance, 40);
    default:
        return 30 + anyOf(chance, 150);
    }
}

PlacedMark markOn(const QString &text, TextRange range)
{
    return {.range = range, .firstQuote = text.mid(range.begin, range.length())};
}

// Begins and ends with a printed character.
TextRange trimmed(const QString &text, TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.begin < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

TextRange anyRange(const QString &text, TextRange inside, Chance &chance)
{
    const qsizetype length = std::min(anyLength(chance), inside.length());
    const qsizetype begin = inside.begin + anyOf(chance, inside.length() - length + 1);
    return trimmed(text, {begin, begin + length});
}

void addMarks(Carriage &carriage, int count, Chance &chance)
{
    const QString &text = carriage.from.sourceText;
    for (int i = 0; i < count; ++i) {
        const TextRange range = anyRange(text, {0, text.size()}, chance);
        if (!range.isEmpty())
            carriage.marks << markOn(text, range);
    }
}

Trial trialOn(const QString &before)
{
    Trial trial;
    trial.carriage.from.sourceText = before;
    trial.carriage.from.article = ArticleId(1);
    trial.carriage.heir = 0;
    return trial;
}

void addText(Trial &trial, const Traced &text, const QString &before = {})
{
    NextText next;
    next.text.sourceText = text.text;
    next.text.revision = 1;
    next.text.article = ArticleId(1 + trial.truth.size());
    next.before.sourceText = before;
    next.before.article = next.text.article;
    trial.carriage.to << next;
    trial.truth << text;
}

// -- what is done to texts

// None that stands beside it already: nobody could tell the new one from the old.
QChar anyOtherCharacter(const QString &text, qsizetype at, const QStringList &articles,
                        Chance &chance)
{
    const QString beside = text.mid(std::max<qsizetype>(0, at - 3), 7);
    QChar character;
    do {
        character = anyCharacter(articles, chance);
    } while (beside.contains(character));
    return character;
}

// Of 20 characters that are put right 14 are replaced, 3 dropped and 3 put in.
void putRight(Traced &text, double share, const QStringList &articles, Chance &chance)
{
    Traced fixed;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isFixed = !text.text[at].isSpace() && happens(chance, share);
        const double kind = isFixed ? chance.generateDouble() : 1;
        if (isFixed && kind < 0.7) {
            fixed.append(Traced::made(anyOtherCharacter(text.text, at, articles, chance)));
        } else if (!isFixed || kind >= 0.85) {
            if (isFixed)
                fixed.append(Traced::made(anyOtherCharacter(text.text, at, articles, chance)));
            fixed.append(text.part(at, at + 1));
        }
    }
    text = fixed;
}

QList<TextRange> piecesOf(const QString &text, const QString &ends)
{
    QList<TextRange> pieces;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!ends.contains(text[at]) && at + 1 < text.size())
            continue;
        const TextRange piece = trimmed(text, {begin, at + 1});
        if (!piece.isEmpty())
            pieces << TextRange{begin, at + 1};
        begin = at + 1;
    }
    return pieces;
}

QList<TextRange> sentencesOf(const QString &text)
{
    QList<TextRange> sentences;
    const QList<TextRange> pieces = piecesOf(text, u"。！？\n"_s);
    std::ranges::copy_if(pieces, std::back_inserter(sentences),
                         [](TextRange piece) { return piece.length() >= 8; });
    return sentences;
}

TextRange anySentence(const QString &text, Chance &chance)
{
    const QList<TextRange> sentences = sentencesOf(text);
    return sentences[anyOf(chance, sentences.size())];
}

// Somewhere between two sentences.
qsizetype anySeam(const QString &text, Chance &chance)
{
    return anySentence(text, chance).begin;
}

// -- the scenarios

constexpr int marksAText = 10;

template <int percent>
Trial fixes(const QStringList &articles, Chance &chance)
{
    Trial trial = trialOn(anyArticle(articles, chance));
    addMarks(trial.carriage, marksAText, chance);
    Traced text(trial.carriage.from.sourceText);
    putRight(text, percent / 100.0, articles, chance);
    addText(trial, text);
    return trial;
}

Trial sentenceDeleted(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    const TextRange sentence = anySentence(before, chance);
    trial.carriage.marks << markOn(before, anyRange(before, sentence, chance));
    Traced text(before);
    text.remove(sentence.begin, sentence.end);
    putRight(text, 0.02, articles, chance);
    addText(trial, text);
    return trial;
}

// An article in which a phrase stands twice; the range of each.
struct Twins
{
    QString text;
    TextRange one;
    TextRange other;
    TextRange sentence; // of `one`
};

Twins twinsIn(const QString &article, Chance &chance)
{
    Twins twins{.text = article, .one = {}, .other = {}, .sentence = anySentence(article, chance)};
    twins.one = anyRange(article, twins.sentence, chance);
    const QString phrase = article.mid(twins.one.begin, twins.one.length());
    qsizetype at = 0;
    do {
        at = anyOf(chance, article.size());
    } while (at > twins.sentence.begin && at < twins.sentence.end);
    twins.text.insert(at, phrase);
    twins.other = {at, at + phrase.size()};
    if (at <= twins.sentence.begin) {
        for (TextRange *range : {&twins.one, &twins.sentence})
            *range = {range->begin + phrase.size(), range->end + phrase.size()};
    }
    return twins;
}

Trial twinDeleted(const QStringList &articles, Chance &chance)
{
    const Twins twins = twinsIn(anyArticle(articles, chance), chance);
    Trial trial = trialOn(twins.text);
    trial.carriage.marks << markOn(twins.text, twins.one) << markOn(twins.text, twins.other);
    Traced text(twins.text);
    text.remove(twins.sentence.begin, twins.sentence.end);
    addText(trial, text);
    return trial;
}

Trial twinChanged(const QStringList &articles, Chance &chance)
{
    const Twins twins = twinsIn(anyArticle(articles, chance), chance);
    Trial trial = trialOn(twins.text);
    trial.carriage.marks << markOn(twins.text, twins.one) << markOn(twins.text, twins.other);
    Traced text(twins.text);
    const qsizetype at = twins.one.begin + anyOf(chance, twins.one.length());
    text.text[at] = anyCharacter(articles, chance);
    text.origins[at] = -1;
    addText(trial, text);
    return trial;
}

// Not one that stands under or over many articles alike.
TextRange anyOwnSentence(const QString &text, Chance &chance)
{
    TextRange sentence;
    do {
        sentence = anySentence(text, chance);
    } while (text.mid(sentence.begin, sentence.length()).contains(u"本报"_s));
    return sentence;
}

// The sentence is replaced by one that has the phrase too, by chance.
Trial sentenceRewritten(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    const TextRange sentence = anyOwnSentence(before, chance);
    TextRange range = anyRange(before, sentence, chance);
    range.end = std::min(range.end, range.begin + 6);
    trial.carriage.marks << markOn(before, range);
    const QString &other = anyOther(articles, before, chance);
    const TextRange source = anyOwnSentence(other, chance);
    QString words = other.mid(source.begin, source.length());
    words.insert(anyOf(chance, words.size()), before.mid(range.begin, range.length()));
    Traced text(before);
    text.remove(sentence.begin, sentence.end);
    text.insert(sentence.begin, Traced::made(words));
    addText(trial, text);
    return trial;
}

// A phrase comes to stand a second time: right beside its first place, or far from it.
template <bool beside>
Trial twinComes(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    const TextRange sentence = anySentence(before, chance);
    const TextRange range = anyRange(before, sentence, chance);
    trial.carriage.marks << markOn(before, range);
    constexpr qsizetype far = 40; // beyond the words that tell places apart
    const TextRange near{range.begin - far, range.end + far};
    qsizetype at = chance.bounded(2) == 0 ? sentence.begin : sentence.end;
    for (int tries = 0; !beside && tries < 1000 && near.begin <= at && at <= near.end; ++tries)
        at = anySeam(before, chance);
    Traced text(before);
    const Traced twin = Traced::made(before.mid(range.begin, range.length()));
    text.insert(at, twin);
    putRight(text, 0.02, articles, chance);
    addText(trial, text);
    return trial;
}

Trial deletedWithTwinElsewhere(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    QString other = anyOther(articles, before, chance);
    Trial trial = trialOn(before);
    const TextRange sentence = anySentence(before, chance);
    const TextRange range = anyRange(before, sentence, chance);
    trial.carriage.marks << markOn(before, range);
    // The other article had the whole sentence before.
    other.insert(anySeam(other, chance), before.mid(sentence.begin, sentence.length()));
    Traced text(before);
    text.remove(sentence.begin, sentence.end);
    addText(trial, text);
    Traced next = Traced::made(other);
    putRight(next, 0.02, articles, chance);
    addText(trial, next, other);
    return trial;
}

Trial paragraphsMoved(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    QList<TextRange> lines = piecesOf(before, u"\n"_s);
    std::shuffle(lines.begin() + 1, lines.end(), chance);
    Traced text;
    for (const TextRange line : lines) {
        text.append(Traced(before).part(line.begin, line.end));
        if (!text.text.endsWith(u'\n'))
            text.append(Traced::made(u"\n"_s));
    }
    putRight(text, 0.02, articles, chance);
    addText(trial, text);
    return trial;
}

Trial paragraphsSplit(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    Traced text(before);
    for (int i = 0; i < 4; ++i)
        text.insert(anyOf(chance, text.size()), Traced::made(u"\n"_s));
    putRight(text, 0.01, articles, chance);
    addText(trial, text);
    return trial;
}

Trial articleSplit(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    const qsizetype seam = anySeam(before, chance);
    Traced first = Traced(before).part(0, seam);
    Traced second = Traced(before).part(seam, before.size());
    putRight(first, 0.02, articles, chance);
    putRight(second, 0.02, articles, chance);
    addText(trial, first.size() > second.size() ? first : second);
    addText(trial, first.size() > second.size() ? second : first);
    return trial;
}

Trial articlesMerged(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    const QString &other = anyOther(articles, before, chance);
    Traced text = Traced::made(other + u'\n');
    text.append(Traced(before));
    putRight(text, 0.02, articles, chance);
    addText(trial, text, other);
    return trial;
}

const Renditions &renditions()
{
    static const auto loaded = Renditions::load();
    return **loaded;
}

template <bool toTraditional>
Trial otherScript(const QStringList &articles, Chance &chance)
{
    const QString &article = anyArticle(articles, chance);
    const QString source = toTraditional ? article : renditions().convert(article, u"s2t"_s)->text;
    Trial trial = trialOn(source);
    addMarks(trial.carriage, marksAText, chance);
    const Rendition made = *renditions().convert(source, toTraditional ? u"s2t"_s : u"t2s"_s);
    Traced text = Traced::made(made.text);
    qsizetype sourceAt = 0;
    qsizetype at = 0;
    const QList<Alignment::Link> links = made.links.links();
    for (const Alignment::Link &link : links) {
        for (qsizetype unit = 0; unit < link.rendition; ++unit)
            text.origins[at + unit] = int(sourceAt + std::min(unit, link.source - 1));
        sourceAt += link.source;
        at += link.rendition;
    }
    addText(trial, text);
    return trial;
}

Trial otherWidths(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    Traced text(before);
    static const QString wide = u"，：；！？（）０１２３４５６７８９“”"_s;
    static const QString narrow = u",:;!?()0123456789「」"_s;
    for (QChar &c : text.text) {
        if (const qsizetype at = wide.indexOf(c); at >= 0)
            c = narrow[at];
        else if (const qsizetype other = narrow.indexOf(c); other >= 0)
            c = wide[other];
    }
    addText(trial, text);
    return trial;
}

Trial lineBreaks(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    Traced text;
    const qsizetype width = 12 + anyOf(chance, 20);
    for (qsizetype at = 0; at < before.size(); at += width) {
        text.append(Traced(before).part(at, std::min(at + width, before.size())));
        text.append(Traced::made(u"\n"_s));
    }
    putRight(text, 0.01, articles, chance);
    addText(trial, text);
    return trial;
}

// Between lines, also those that were torn.
Trial furniture(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    Traced text(before);
    for (int i = 0; i < 3; ++i) {
        const QString line = u"\n第%1版 责任编辑 %2%3\n"_s.arg(1 + chance.bounded(8))
                                 .arg(anyCharacter(articles, chance))
                                 .arg(anyCharacter(articles, chance));
        text.insert(anyOf(chance, text.size()), Traced::made(line));
    }
    putRight(text, 0.01, articles, chance);
    addText(trial, text);
    return trial;
}

// A sentence that stands twice in a row loses one of the two.
Trial repetitionDropped(const QStringList &articles, Chance &chance)
{
    QString before = anyArticle(articles, chance);
    const TextRange sentence = anySentence(before, chance);
    const QString words = before.mid(sentence.begin, sentence.length());
    before.insert(sentence.begin, words);
    Trial trial = trialOn(before);
    const qsizetype shift = chance.bounded(2) * words.size();
    trial.carriage.marks << markOn(
        before, anyRange(before, {sentence.begin + shift, sentence.end + shift}, chance));
    Traced text(before);
    const qsizetype dropped = sentence.begin + chance.bounded(2) * words.size();
    text.remove(dropped, dropped + words.size());
    addText(trial, text);
    return trial;
}

// Each line of the text is one of the file; then lines move, one is dropped, its twin elsewhere
// stays.
Trial linesOfTheFile(const QStringList &articles, Chance &chance)
{
    const QString &before = anyArticle(articles, chance);
    Trial trial = trialOn(before);
    addMarks(trial.carriage, marksAText, chance);
    QList<TextRange> lines = piecesOf(before, u"\n"_s);
    trial.carriage.from.file = FileId(1);
    for (int line = 0; line < lines.size(); ++line)
        trial.carriage.from.segments
            << Segment{lines[line].begin, lines[line].length(), line + 1, 0};
    QList<qsizetype> order;
    for (qsizetype line = 0; line < lines.size(); ++line)
        order << line;
    std::shuffle(order.begin(), order.end(), chance);
    if (order.size() > 2)
        order.removeLast();
    Traced text;
    QList<Segment> segments;
    for (const qsizetype line : std::as_const(order)) {
        segments << Segment{text.size(), lines[line].length(), int(line) + 1, 0};
        text.append(Traced(before).part(lines[line].begin, lines[line].end));
        if (!text.text.endsWith(u'\n'))
            text.append(Traced::made(u"\n"_s));
    }
    addText(trial, text);
    trial.carriage.to.first().text.file = FileId(1);
    trial.carriage.to.first().text.segments = segments;
    return trial;
}

// -- judging

struct Counts
{
    qsizetype own = 0;
    qsizetype ownInside = 0;
    qsizetype othersInside = 0;
};

Counts countsOf(const Trial &trial, const PlacedMark &mark, const NewPlace &place)
{
    Counts counts;
    for (qsizetype text = 0; text < trial.truth.size(); ++text) {
        const Traced &truth = trial.truth[text];
        for (qsizetype at = 0; at < truth.size(); ++at) {
            if (truth.origins[at] < 0 || truth.text[at].isSpace())
                continue;
            const bool isOwn = mark.range.contains(truth.origins[at]);
            const bool isInside = place.text == text && place.range.contains(at);
            counts.own += isOwn ? 1 : 0;
            counts.ownInside += isOwn && isInside ? 1 : 0;
            counts.othersInside += !isOwn && isInside ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

Outcome outcomeOf(const Trial &trial, qsizetype mark, const NewPlace &place)
{
    if (place.state == MarkState::Orphan)
        return Outcome::Orphan;
    if (place.state == MarkState::ToConfirm)
        return Outcome::ToConfirm;
    constexpr qsizetype bothEnds = 2;
    const Counts counts = countsOf(trial, trial.carriage.marks[mark], place);
    if (counts.ownInside == 0 || counts.ownInside + bothEnds < counts.own ||
        counts.othersInside > bothEnds)
        return Outcome::Wrong;
    return place.state == MarkState::Ok ? Outcome::Right : Outcome::Corrected;
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"characters put right, 1 %", fixes<1>, true},
        {"characters put right, 2 %", fixes<2>, true},
        {"characters put right, 5 %", fixes<5>, true},
        {"characters put right, 10 %", fixes<10>, true},
        {"characters put right, 20 %", fixes<20>, false},
        {"sentence deleted", sentenceDeleted, false},
        {"twin deleted", twinDeleted, false},
        {"twin changed", twinChanged, true},
        {"twin comes", twinComes<false>, true},
        {"twin comes beside it", twinComes<true>, false},
        {"deleted, twin in another article", deletedWithTwinElsewhere, false},
        {"sentence rewritten with the phrase", sentenceRewritten, false},
        {"one of a repetition dropped", repetitionDropped, false},
        {"paragraphs moved", paragraphsMoved, false},
        {"paragraphs split", paragraphsSplit, true},
        {"article split", articleSplit, false},
        {"articles merged", articlesMerged, true},
        {"into traditional", otherScript<true>, true},
        {"into simplified", otherScript<false>, true},
        {"other widths and quotation marks", otherWidths, true},
        {"line breaks added", lineBreaks, true},
        {"page furniture inserted", furniture, true},
        {"lines of the file moved, one dropped", linesOfTheFile, false},
    };
    return all;
}

QStringList articlesOf(const QString &folder)
{
    constexpr qsizetype shortest = 200;
    QStringList texts;
    auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return texts;
    const PageReader reader(*gazetteer);
    const QDir pages(folder);
    for (const QString &name : pages.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(pages.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto read = reader.read(name, file.readAll());
        if (!read)
            continue;
        for (const Page &page : *read) {
            for (const Article &article : page.articles) {
                if (article.sourceText.size() >= shortest)
                    texts << article.sourceText;
            }
        }
    }
    return texts;
}

} // namespace corrections
