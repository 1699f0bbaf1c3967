#pragma once

#include "base/result.h"
#include "hanzi/rendition.h"
#include "paper/script.h"

#include <QString>

#include <memory>

// Makes renditions by OpenCC's dictionaries. A rendition is always made from the source text, never
// from another rendition: conversion is not idempotent. Const members are safe from any thread.
class Renditions final
{
public:
    // Internal when OpenCC's configurations or dictionaries cannot be read; `where` names the file.
    static Result<std::shared_ptr<const Renditions>> load();
    ~Renditions();

    // What the reader sees. Lines (blocks) are passages: each is converted by its own script, a
    // neutral one like the text as a whole. A passage that is wholly simplified already stays as it
    // is in the simplified rendition, a wholly traditional one in Traditional and OpenCC;
    // simplified leftovers in a traditional passage are mended and the rest of it left as printed.
    // Line feeds stay where they are. Any QString is accepted: lone surrogates, U+0000 and controls
    // come through unchanged, and so do ideographic description sequences (⿰釒當).
    Rendition make(const QString &source, ScriptChoice choice) const;

    // Exactly what OpenCC's configuration of that name (s2t, s2twp, t2s …) makes of the whole text.
    // BadValue for a configuration that is not installed.
    Result<Rendition> convert(const QString &text, const QString &configuration) const;

private:
    struct Tables;
    explicit Renditions(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> m_tables;
};
