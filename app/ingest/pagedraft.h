#pragma once

#include "ingest/blocktext.h"
#include "ingest/corrections.h"
#include "ingest/pagelines.h"
#include "paper/page.h"
#include "places/gazetteer.h"

#include <optional>

// Private to the page edits: a page taken apart, so that its lines can be put elsewhere.

// A block as the lines it was joined from.
struct DraftBlock
{
    BlockKind kind = BlockKind::Paragraph;
    QList<PrintedText> parts; // each of one line of the file, as imported; in reading order, never
                              // empty
};

struct DraftArticle
{
    Article read; // as it was before; empty but for labels when it is new
    QList<DraftBlock> blocks;
    QList<int> others;      // lines that none of its blocks has: printed twice on the page
    bool isTouched = false; // its blocks are no longer those of `read`

    QList<int> lines() const; // all of them, ascending
    bool isHeaded() const;    // has a kicker, main headline or subtitle
};

QList<int> linesOf(const DraftBlock &block); // in reading order

// A part of a block, by index.
struct DraftPlace
{
    qsizetype article = 0;
    qsizetype block = 0;
    qsizetype part = 0;
    friend bool operator==(DraftPlace, DraftPlace) = default;
};

bool isHeadlinePart(BlockKind kind); // kicker, main headline or subtitle

class PageDraft final
{
public:
    PageDraft(const PageLines &lines, const Page &page); // `lines` must outlive it

    Page page; // all of it but its articles; its corrections lie over the parts
    QList<DraftArticle> articles;

    // Where the block stands that has this line; of several on one line the last that begins at or
    // before `column`, else the first. nullopt when no block has it.
    std::optional<DraftPlace> find(int line, int column) const;
    // The part that has the characters as imported; of two that meet there the one before.
    std::optional<DraftPlace> find(const Correction &correction) const;
    DraftBlock &block(DraftPlace place) { return articles[place.article].blocks[place.block]; }
    // Those that are not blank, also on other pages of the file if a story goes on there;
    // ascending.
    const QList<int> &lines() const { return m_lines; }
    // The words of a line of the page that no block has; nullopt without any.
    std::optional<PrintedText> looseLine(int line) const;

    // Takes the line out of masthead, sections, furniture and what is printed twice.
    void release(int line);
    // What was doubtful about these lines has been looked at.
    void settle(const QList<int> &lines);
    // Blocks without parts and articles without blocks go.
    void dropEmpty();

    // Nothing is left of a touched block by what was put right in it.
    bool hasEmptyBlock() const;

    // The page made of it: touched articles are read anew.
    Page finished(const Gazetteer &gazetteer) const;

private:
    QList<Article> readArticles(const Gazetteer &gazetteer) const;
    QList<CorrectedText> correctedBlocks(qsizetype article) const;
    Article readAgain(qsizetype article, const Gazetteer &gazetteer) const;
    void giveDoubts(QList<Article> &made) const;
    QList<int> linesLeft(const QList<Article> &made) const;

    const PageLines &m_file;
    QList<int> m_lines;
};
