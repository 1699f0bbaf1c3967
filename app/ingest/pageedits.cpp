#include "ingest/pageedits.h"

#include "ingest/pagedraft.h"
#include "ingest/placereader.h"
#include "ingest/wordpattern.h"
#include "paper/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView settledPrefix("settled:");
constexpr QLatin1StringView unfitPrefix("edit-unfit:");

// Does one edit to a draft.
class Editing final
{
public:
    Editing(PageDraft &draft, const PageLines &lines, const PageEdit &edit,
            const Gazetteer &gazetteer)
        : m_draft(draft)
        , m_lines(lines)
        , m_edit(edit)
        , m_gazetteer(gazetteer)
    {
    }

    Result<void> run();

private:
    // A block that was taken from its article, or from none.
    struct Taken
    {
        DraftBlock block;
        qsizetype article = -1;
        qsizetype from = -1; // index of the block it was taken from
        bool isHead = true;  // what is left of that block comes after it
    };

    Error misfit(int line) const
    {
        return {Error::Code::BadValue, QString::number(line), token(m_edit.kind)};
    }
    Result<DraftPlace> placeOf(int line, int column = 0) const;
    int lastLine() const { return m_edit.lastLine == 0 ? m_edit.line : m_edit.lastLine; }
    bool isInRange(const PrintedText &part) const;
    Result<QList<Taken>> take();
    void takeFrom(DraftPlace block, QList<Taken> &taken);
    void takeLoose(QList<Taken> &taken);
    void touch(qsizetype article) { m_draft.articles[article].isTouched = true; }
    qsizetype addArticle(qsizetype after, qsizetype like);
    bool isTarget(const Taken &taken) const;

    Result<void> join();
    Result<void> split();
    Result<void> assign();
    Result<void> move();
    bool moveInside();
    Result<void> setRole();
    Result<void> setLinesRole(const QString &role);
    Result<void> setBlockRole(BlockKind kind);
    Result<void> glue();
    Result<void> cut();
    Result<void> setCity();
    Result<void> setDate();
    Result<void> settle();
    Result<void> correct();

    PageDraft &m_draft;
    const PageLines &m_lines;
    const PageEdit &m_edit;
    const Gazetteer &m_gazetteer;
};

bool isBeforeInFile(const DraftBlock &one, const DraftBlock &other)
{
    const Segment &a = one.parts.constFirst().segments.constFirst();
    const Segment &b = other.parts.constFirst().segments.constFirst();
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
}

Result<DraftPlace> Editing::placeOf(int line, int column) const
{
    const auto place = m_draft.find(line, column);
    if (!place)
        return misfit(line);
    return *place;
}

bool Editing::isInRange(const PrintedText &part) const
{
    const int line = part.segments.constFirst().line;
    return m_edit.line <= line && line <= lastLine();
}

// The lines of the range that this block has.
void Editing::takeFrom(DraftPlace place, QList<Taken> &taken)
{
    DraftBlock &block = m_draft.block(place);
    Taken part{{block.kind, {}}, place.article, place.block};
    part.isHead = !block.parts.isEmpty() && isInRange(block.parts.first());
    QList<PrintedText> left;
    for (const PrintedText &words : std::as_const(block.parts))
        (isInRange(words) ? part.block.parts : left) << words;
    if (part.block.parts.isEmpty())
        return;
    block.parts = left;
    touch(place.article);
    taken << part;
}

// Lines of the range that no block has: torn ones below one another make one block.
void Editing::takeLoose(QList<Taken> &taken)
{
    int before = 0;
    QList<Taken> loose;
    for (const int line : m_draft.lines()) {
        if (line < m_edit.line || line > lastLine())
            continue;
        const auto words = m_draft.looseLine(line);
        if (!words)
            continue;
        const bool goesOn = before == line - 1 && !loose.isEmpty() &&
                            !isClosed(loose.last().block.parts.last().text);
        if (goesOn)
            loose.last().block.parts << *words;
        else
            loose << Taken{{BlockKind::Paragraph, {*words}}};
        before = line;
        m_draft.release(line);
    }
    taken << loose;
}

// What the edit is about, taken out of where it stands, in file order. Without a last line all of
// the block; emptied blocks stay until dropEmpty(), so that places keep their meaning.
Result<QList<Editing::Taken>> Editing::take()
{
    QList<Taken> taken;
    const auto place = m_draft.find(m_edit.line, m_edit.column);
    if (m_edit.lastLine == 0 && place) {
        taken << Taken{m_draft.block(*place), place->article, place->block};
        m_draft.block(*place).parts.clear();
        touch(place->article);
    } else {
        takeLoose(taken);
        for (qsizetype at = 0; at < m_draft.articles.size(); ++at) {
            for (qsizetype block = 0; block < m_draft.articles[at].blocks.size(); ++block)
                takeFrom({at, block, 0}, taken);
        }
    }
    if (taken.isEmpty())
        return misfit(m_edit.line);
    std::ranges::stable_sort(taken, isBeforeInFile, &Taken::block);
    for (const Taken &some : taken)
        m_draft.settle(linesOf(some.block));
    return taken;
}

bool Editing::isTarget(const Taken &taken) const
{
    return linesOf(taken.block).contains(m_edit.target);
}

// A new article behind that at `after`, with the labels of that at `like` (-1: of the page).
qsizetype Editing::addArticle(qsizetype after, qsizetype like)
{
    DraftArticle made{.isTouched = true};
    made.read.date = m_draft.page.date;
    if (like >= 0) {
        const Article &other = m_draft.articles[like].read;
        made.read.section = other.section;
        made.read.date = other.date;
        if (other.place.confidence == Confidence::Given)
            made.read.place = other.place;
    }
    m_draft.articles.insert(after + 1, made);
    return after + 1;
}

Result<void> Editing::join()
{
    const auto from = placeOf(m_edit.line, m_edit.column);
    const auto to = placeOf(m_edit.target);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (from->article == to->article)
        return misfit(m_edit.line);
    DraftArticle joined = m_draft.articles[from->article];
    DraftArticle &whole = m_draft.articles[to->article];
    if (whole.isHeaded()) {
        for (DraftBlock &block : joined.blocks)
            block.kind = isHeadlinePart(block.kind) ? BlockKind::Subhead : block.kind;
    }
    whole.blocks << joined.blocks;
    whole.others << joined.others;
    whole.read.doubts << joined.read.doubts;
    whole.read.lines << joined.read.lines;
    touch(to->article);
    m_draft.articles.removeAt(from->article);
    return {};
}

Result<void> Editing::split()
{
    const auto place = placeOf(m_edit.line, m_edit.column);
    if (!place)
        return place.error();
    if (place->block == 0)
        return misfit(m_edit.line);
    addArticle(place->article, place->article);
    DraftArticle &first = m_draft.articles[place->article];
    DraftArticle &second = m_draft.articles[place->article + 1];
    second.blocks = first.blocks.mid(place->block);
    first.blocks.resize(place->block);
    first.isTouched = true;
    if (second.blocks.first().kind == BlockKind::Subhead)
        second.blocks.first().kind = BlockKind::Headline;
    if (second.isHeaded() && !first.isHeaded())
        std::swap(first.read.uuid, second.read.uuid);
    // What is printed twice goes with the part that begins last before it.
    const int begin = linesOf(second.blocks.first()).constFirst();
    const bool isBelow = begin > first.lines().value(0);
    const auto goes = [&](int line) { return isBelow && line > begin; };
    std::ranges::copy_if(first.others, std::back_inserter(second.others), goes);
    first.others.removeIf(goes);
    return {};
}

Result<void> Editing::assign()
{
    const auto to = m_edit.target == 0 ? Result<DraftPlace>(DraftPlace{}) : placeOf(m_edit.target);
    if (!to)
        return to.error();
    const auto taken = take();
    if (!taken)
        return taken.error();
    if (m_edit.target != 0 &&
        std::ranges::any_of(*taken, [&](const Taken &t) { return isTarget(t); }))
        return misfit(m_edit.target);
    const qsizetype like = taken->first().article;
    const qsizetype after = like < 0 ? m_draft.articles.size() - 1 : like;
    const qsizetype home = m_edit.target == 0 ? addArticle(after, like) : to->article;
    for (const Taken &some : *taken)
        m_draft.articles[home].blocks << some.block;
    touch(home);
    return {};
}

// A line before another one of the same block.
bool Editing::moveInside()
{
    const auto from = m_draft.find(m_edit.line, m_edit.column);
    const auto to = m_draft.find(m_edit.target, 0);
    const bool isInside = m_edit.lastLine == 0 && from && to && from->article == to->article &&
                          from->block == to->block && from->part != to->part;
    if (!isInside)
        return false;
    QList<PrintedText> &parts = m_draft.block(*from).parts;
    const qsizetype place = to->part > from->part ? to->part - 1 : to->part;
    parts.move(from->part, place);
    m_draft.settle({m_edit.line, m_edit.target});
    touch(from->article);
    return true;
}

Result<void> Editing::move()
{
    if (moveInside())
        return {};
    const auto to = placeOf(m_edit.target);
    if (!to)
        return to.error();
    const auto taken = take();
    if (!taken)
        return taken.error();
    if (std::ranges::any_of(*taken, [&](const Taken &t) { return isTarget(t); }))
        return misfit(m_edit.target);
    qsizetype at = to->block;
    for (const Taken &some : *taken)
        m_draft.articles[to->article].blocks.insert(at++, some.block);
    touch(to->article);
    return {};
}

Result<void> Editing::setRole()
{
    const auto kind = blockKind(m_edit.value);
    return kind ? setBlockRole(*kind) : setLinesRole(m_edit.value);
}

Result<void> Editing::setLinesRole(const QString &role)
{
    QList<int> *const lines = role == u"masthead"_s    ? &m_draft.page.masthead
                              : role == u"section"_s   ? &m_draft.page.sections
                              : role == u"furniture"_s ? &m_draft.page.furniture
                                                       : nullptr;
    if (lines == nullptr)
        return misfit(m_edit.line);
    const auto taken = take();
    if (!taken)
        return taken.error();
    for (const Taken &some : *taken) {
        for (const int line : linesOf(some.block)) {
            // A line of which another article has a part stays in that article.
            if (!m_draft.find(line, 0) && !lines->contains(line))
                lines->append(line);
        }
    }
    return {};
}

// Each stays where it is; what was inside another block comes after that.
Result<void> Editing::setBlockRole(BlockKind kind)
{
    const auto taken = take();
    if (!taken)
        return taken.error();
    QList<Taken> blocks = *taken;
    // From the last to the first, so that indexes hold.
    std::ranges::sort(blocks, [](const Taken &a, const Taken &b) {
        return std::pair(a.article, a.from) > std::pair(b.article, b.from);
    });
    for (Taken &some : blocks) {
        if (some.article < 0)
            return misfit(some.block.parts.first().lines().first());
        some.block.kind = kind;
        m_draft.articles[some.article].blocks.insert(some.from + (some.isHead ? 0 : 1), some.block);
    }
    return {};
}

Result<void> Editing::glue()
{
    const auto place = placeOf(m_edit.line, m_edit.column);
    if (!place)
        return place.error();
    QList<DraftBlock> &blocks = m_draft.articles[place->article].blocks;
    const auto isPassedOver = [&](BlockKind kind) {
        return kind == BlockKind::Caption || kind == BlockKind::Credit;
    };
    qsizetype before = place->block - 1;
    while (before >= 0 && !isPassedOver(blocks[place->block].kind) &&
           isPassedOver(blocks[before].kind))
        --before;
    if (before < 0)
        return misfit(m_edit.line);
    m_draft.settle({linesOf(blocks[place->block]).constFirst(), m_edit.line});
    blocks[before].parts << blocks[place->block].parts;
    blocks.removeAt(place->block);
    touch(place->article);
    return {};
}

Result<void> Editing::cut()
{
    const auto place = placeOf(m_edit.line, m_edit.column);
    if (!place)
        return place.error();
    QList<Correction> corrections; // that have a place now
    std::ranges::copy_if(std::as_const(m_draft.page.corrections), std::back_inserter(corrections),
                         [&](const Correction &c) { return m_draft.find(c).has_value(); });
    DraftBlock &block = m_draft.block(*place);
    DraftBlock second{block.kind, block.parts.mid(place->part)};
    block.parts.resize(place->part);
    PrintedText &line = second.parts.first();
    const auto isFrom = [&](const Segment &s) { return m_edit.column < s.column + s.length; };
    const auto inside = std::ranges::find_if(line.segments, isFrom);
    const qsizetype at = inside == line.segments.end()
                             ? line.text.size()
                             : inside->begin + std::max(0, m_edit.column - inside->column);
    const PrintedText head = line.part(0, at);
    const PrintedText tail = line.part(at, line.text.size());
    if (tail.text.isEmpty())
        return misfit(m_edit.line);
    if (!head.text.isEmpty()) {
        block.parts << head;
        line = tail;
    }
    if (block.parts.isEmpty())
        return misfit(m_edit.line);
    m_draft.settle({m_edit.line});
    m_draft.articles[place->article].blocks.insert(place->block + 1, second);
    touch(place->article);
    const bool cutsCorrection = std::ranges::any_of(
        std::as_const(corrections), [&](const Correction &c) { return !m_draft.find(c); });
    return cutsCorrection ? Result<void>(misfit(m_edit.line)) : Result<void>();
}

Result<void> Editing::setCity()
{
    const auto city = m_gazetteer.place(m_edit.value);
    if (!city)
        return misfit(m_edit.line);
    const PlaceClaim given{.place = *city,
                           .confidence = Confidence::Given,
                           .candidates = {*city},
                           .evidence = {{0, city->name, u"given"_s}}};
    if (m_edit.line != 0) {
        const auto place = placeOf(m_edit.line, m_edit.column);
        if (!place)
            return place.error();
        m_draft.articles[place->article].read.place = given;
        return {};
    }
    // What the reader said of an article itself stays; what it took from its page follows it.
    for (DraftArticle &article : m_draft.articles) {
        PlaceClaim &claim = article.read.place;
        if (claim.confidence != Confidence::Given || claim == m_draft.page.place)
            claim = readPlace(m_lines, article.read, given, m_gazetteer);
    }
    m_draft.page.place = given;
    return {};
}

Result<void> Editing::setDate()
{
    auto date = parseEdtf(m_edit.value);
    if (!date)
        return misfit(m_edit.line);
    date->kind = DateKind::Given;
    date->evidence = {{0, m_edit.value, u"given"_s}};
    if (m_edit.line != 0) {
        const auto place = placeOf(m_edit.line, m_edit.column);
        if (!place)
            return place.error();
        m_draft.articles[place->article].read.date = *date;
        return {};
    }
    for (DraftArticle &article : m_draft.articles) {
        if (article.read.date == m_draft.page.date)
            article.read.date = *date;
    }
    m_draft.page.date = *date;
    return {};
}

Result<void> Editing::settle()
{
    QStringList &warnings = m_draft.page.warnings;
    const QString &kind = m_edit.value;
    const bool isOfPage = kind == u"city"_s || kind == u"date"_s;
    if (kind == u"edit-unfit"_s)
        return warnings.removeAll(unfitPrefix + QString::number(m_edit.line)) > 0
                   ? Result<void>()
                   : misfit(m_edit.line);
    if (isOfPage || (kind == u"unassigned"_s && m_draft.page.unassigned.contains(m_edit.line))) {
        if (!warnings.contains(settledPrefix + kind))
            warnings << settledPrefix + kind;
        return {};
    }
    const auto isMeant = [&](const Doubt &doubt) {
        return doubt.kind == kind && doubt.lines.contains(m_edit.line);
    };
    qsizetype settled = 0;
    for (DraftArticle &article : m_draft.articles)
        settled += article.read.doubts.removeIf(isMeant);
    return settled > 0 ? Result<void>() : misfit(m_edit.line);
}

Result<void> Editing::correct()
{
    const auto correction = correctionOf(m_edit);
    const auto place = correction ? m_draft.find(*correction) : std::nullopt;
    if (!place || !takeCorrection(m_draft.page.corrections, *correction))
        return misfit(m_edit.line);
    touch(place->article);
    return {};
}

Result<void> Editing::run()
{
    switch (m_edit.kind) {
    case PageEdit::Kind::Join:
        return join();
    case PageEdit::Kind::Split:
        return split();
    case PageEdit::Kind::Assign:
        return assign();
    case PageEdit::Kind::Move:
        return move();
    case PageEdit::Kind::Role:
        return setRole();
    case PageEdit::Kind::Glue:
        return glue();
    case PageEdit::Kind::Cut:
        return cut();
    case PageEdit::Kind::City:
        return setCity();
    case PageEdit::Kind::Date:
        return setDate();
    case PageEdit::Kind::Paper:
        m_draft.page.paper = m_edit.value.trimmed();
        return {};
    case PageEdit::Kind::Number:
        m_draft.page.number = m_edit.value.trimmed();
        return {};
    case PageEdit::Kind::Settle:
        return settle();
    case PageEdit::Kind::Encoding:
        return {};
    case PageEdit::Kind::Correct:
    case PageEdit::Kind::Misprint:
        return correct();
    }
    return {};
}

// What an edit finds in a page that was not read as the one it was made for.
enum class Fit { Fits, Fulfilled, Unfit };

Fit fitOf(const PageLines &lines, const Page &page, const PageEdit &edit)
{
    const PageDraft draft(lines, page);
    const auto place = draft.find(edit.line, edit.column);
    const auto target = draft.find(edit.target, 0);
    if (!place)
        return Fit::Fits; // or not; doing it will tell
    const bool isInside = place->part > 0;
    switch (edit.kind) {
    case PageEdit::Kind::Join:
        return target && target->article == place->article ? Fit::Fulfilled : Fit::Fits;
    case PageEdit::Kind::Split:
        return isInside ? Fit::Unfit : place->block == 0 ? Fit::Fulfilled : Fit::Fits;
    case PageEdit::Kind::Glue:
        return isInside ? Fit::Fulfilled : Fit::Fits;
    case PageEdit::Kind::Cut:
        return !isInside && edit.column == 0 ? Fit::Fulfilled : Fit::Fits;
    default:
        return Fit::Fits;
    }
}

// The page after one edit. Each edit meets the page as it is then, so that doing them one by one
// comes to the same as doing them together.
Result<Page> withEdit(const PageLines &lines, const Page &page, const PageEdit &edit,
                      const Gazetteer &gazetteer)
{
    PageDraft draft(lines, page);
    if (const Result<void> done = Editing(draft, lines, edit, gazetteer).run(); !done)
        return done.error();
    draft.dropEmpty();
    if (draft.hasEmptyBlock())
        return Error{Error::Code::BadValue, QString::number(edit.line), token(edit.kind)};
    return draft.finished(gazetteer);
}

} // namespace

Result<Page> withEdits(const PageLines &lines, const Page &page, const QList<PageEdit> &edits,
                       const Gazetteer &gazetteer)
{
    Page edited = page;
    for (const PageEdit &edit : edits) {
        const Result<Page> next = withEdit(lines, edited, edit, gazetteer);
        if (!next)
            return next.error();
        edited = *next;
    }
    return edited;
}

PageEdit anchored(const Page &page, const PageEdit &edit)
{
    const PageLines noLines; // none but those of the blocks are asked for
    const PageDraft draft(noLines, page);
    const auto place = draft.find(edit.line, edit.column);
    const bool isOfBlock = edit.kind == PageEdit::Kind::Glue || edit.kind == PageEdit::Kind::Split;
    if (!place || !isOfBlock)
        return edit;
    const DraftBlock &block = draft.articles[place->article].blocks[place->block];
    const Segment &first = block.parts.constFirst().segments.constFirst();
    PageEdit kept = edit;
    kept.line = first.line;
    kept.column = place->part == 0 ? edit.column : first.column;
    return kept;
}

Page withFittingEdits(const PageLines &lines, const Page &page, const QList<PageEdit> &edits,
                      const Gazetteer &gazetteer)
{
    Page edited = page;
    for (qsizetype at = 0; at < edits.size(); ++at) {
        const Fit fit = fitOf(lines, edited, edits[at]);
        if (fit == Fit::Fulfilled)
            continue;
        const Result<Page> next = withEdit(lines, edited, edits[at], gazetteer);
        if (next && fit == Fit::Fits)
            edited = *next;
        else
            edited.warnings << unfitPrefix + QString::number(at + 1);
    }
    return edited;
}
