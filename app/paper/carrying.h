#pragma once

#include "paper/article.h"
#include "paper/ids.h"
#include "paper/mark.h"

// How the marks on a text, and the verdicts, come to stand on the texts that follow it.

// A revision of an article's text.
struct ArticleText
{
    ArticleId article{};
    int revision = 0;
    FileId file{}; // whose lines the segments name
    QString sourceText;
    QList<Segment> segments;
};

// One of the texts that follow. Words that the text before it had already are no new place for
// marks of another article.
struct NextText
{
    ArticleText text;
    ArticleText before; // of the same article, where that is another one than the marks are on
};

struct PlacedMark
{
    TextRange range;
    MarkState state = MarkState::Ok;
    bool isWhole = false;
    QString firstQuote; // the words it was made on
};

// Where it stands now.
struct NewPlace
{
    qsizetype text = -1; // of those that follow; -1: its words are gone, it stays where it was
    TextRange range;
    MarkState state = MarkState::Orphan;
    friend bool operator==(const NewPlace &, const NewPlace &) = default;
};

// Texts and what is to be carried.
struct Carriage
{
    ArticleText from;
    QList<PlacedMark> marks;
    QList<NextText> to;
    qsizetype heir = -1; // of `to`, the one that goes on from `from`, or took most of it in; -1:
                         // none
};

// One place for each mark, in their order.
using MarkCarrier = QList<NewPlace> (*)(const Carriage &carriage);

// How marks stand after their texts changed.
struct CarriedMarks
{
    int ok = 0; // moved with their words
    int corrected = 0;
    int toConfirm = 0;
    int orphans = 0;

    bool isEmpty() const { return ok + corrected + toConfirm + orphans == 0; }
    void count(MarkState state);
    CarriedMarks &operator+=(const CarriedMarks &more);
    friend bool operator==(const CarriedMarks &, const CarriedMarks &) = default;
};
