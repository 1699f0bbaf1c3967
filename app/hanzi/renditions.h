#pragma once

#include "base/result.h"
#include "hanzi/decision.h"
#include "hanzi/rendition.h"
#include "hanzi/wording.h"
#include "paper/script.h"

#include <QString>

#include <memory>

// Makes renditions by OpenCC's dictionaries. A rendition is always made from the source text, never
// from another rendition: conversion is not idempotent. Const members are safe from any thread.
class Renditions final
{
public:
    // Internal when OpenCC's configurations or dictionaries cannot be read; `where` names the file.
    // `placeNames`: in simplified script, full names (范县) and short ones of two characters or
    // more; they are kept together, but where a dictionary's word begins in one and reaches beyond
    // it.
    static Result<std::shared_ptr<const Renditions>> load(const QStringList &placeNames = {});
    ~Renditions();

    // What the reader sees. Lines (blocks) are passages: each is converted by its own script, a
    // neutral one like the text as a whole. A passage that is wholly simplified already stays as it
    // is in the simplified rendition, a wholly traditional one in Traditional and OpenCC;
    // simplified leftovers in a traditional passage are mended and the rest of it left as printed.
    // Line feeds stay where they are. Any QString is accepted: lone surrogates, U+0000 and controls
    // come through unchanged, and so do ideographic description sequences (⿰釒當).
    //
    // Words are decided, in this order, by: the reader's phrases; names of people (those known, and
    // those found beside a title or in a byline, wherever else they stand in the text; only from
    // simplified passages); and then by the longest of the names of places, Baolan's corrections of
    // OpenCC, and OpenCC's own phrases, in this order where they are equally long. A phrase of the
    // reader holds in passages that stay as imported, too. No character becomes one that Noto CJK
    // lacks while it has the one printed.
    Rendition make(const QString &source, ScriptChoice choice, const Wording &wording = {}) const;

    // The characters of the source text whose conversion is in doubt, one range each, ascending.
    // Empty for a choice that leaves their passage as imported.
    QList<TextRange> doubts(const QString &source, ScriptChoice choice, const Wording &wording,
                            DoubtLevel level) const;
    // Why the character at `position` of the source text is what it is in that rendition. The
    // position is clamped to the text, which is not empty.
    Decision decisionAt(const QString &source, ScriptChoice choice, const Wording &wording,
                        qsizetype position) const;

    // Exactly what OpenCC's configuration of that name (s2t, s2twp, t2s …) makes of the whole text.
    // BadValue for a configuration that is not installed.
    Result<Rendition> convert(const QString &text, const QString &configuration) const;

private:
    struct Tables;
    explicit Renditions(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> m_tables;
};
