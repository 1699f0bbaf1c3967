#pragma once

#include "hanzi/conversion.h"
#include "hanzi/fixedwords.h"
#include "hanzi/renditions.h"

#include <QHash>

// What a choice means for the words of a text.
struct Standard
{
    ReaderPhrase::Target target = ReaderPhrase::Target::Traditional;
    const Conversion *converting = nullptr; // from the other script, with Baolan's words
    const Conversion *mending = nullptr; // of leftovers in traditional passages; keeps the length
    const Conversion *afterwards = nullptr; // of these passages then; nullptr: they stay
    // From OpenCC's traditional standard, of single characters; nullptr: it is that.
    const Conversion *standardizing = nullptr;
};

// What happens to one passage.
enum class Way {
    Stays,
    Converts,
    Mends,
};

// A part of the source text: a fixed word, or what stands between two. The parts cover the text.
struct Stretch
{
    TextRange range;
    Way way = Way::Stays;
    const FixedWord *fixed = nullptr;
};

struct Renditions::Tables
{
    QHash<QString, Conversion> configurations; // exactly OpenCC's
    QHash<QString, Conversion> conversions;    // with Baolan's words
    // What a character can become in the other script, OpenCC's choice first; only where that is
    // more than one.
    QHash<char32_t, QList<char32_t>> candidatesAsTraditional;
    QHash<char32_t, QList<char32_t>> candidatesAsSimplified;

    // Makes the conversions; the rest has been loaded.
    void addOwnWords(const QStringList &placeNames);

    // Not for the source as it is.
    Standard standard(ScriptChoice choice) const;
    // What the wording fixes in the text, by that standard.
    FixedWords fixedWords(const QString &source, const Standard &to, const Wording &wording) const;
    // Fixed words must outlive them.
    QList<Stretch> stretches(const QString &source, const Standard &to,
                             const FixedWords &fixed) const;
    void append(const QString &source, const Stretch &stretch, const Standard &to,
                Rendition &rendition) const;

    QList<TextRange> doubtsIn(const QString &source, const Stretch &stretch, const Standard &to,
                              DoubtLevel level) const;
    // Sets what decides about decision.character, which stands in the stretch.
    void decide(const QString &source, const Stretch &stretch, const Standard &to,
                Decision &decision) const;
    QStringList candidatesFor(QStringView character, const QString &chosen,
                              const Standard &to) const;

private:
    void appendMended(QStringView text, const Standard &to, Rendition &rendition) const;
};
