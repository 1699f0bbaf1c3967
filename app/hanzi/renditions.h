#pragma once

#include "base/result.h"
#include "hanzi/alignment.h"
#include "paper/script.h"

#include <QString>

#include <memory>

// A text in one script, with the map back to the text it was made from.
struct Rendition
{
    QString text;
    Alignment links;
};

// Makes renditions by OpenCC's dictionaries. A rendition is always made from the source text, never
// from another rendition: conversion is not idempotent. Const members are safe from any thread.
class Renditions final
{
public:
    // Internal when OpenCC's configurations or dictionaries cannot be read; `where` names the file.
    static Result<std::shared_ptr<const Renditions>> load();
    ~Renditions();

    // What the reader sees. Lines (blocks) are passages: each is converted by its own script, a
    // neutral one like the text as a whole. Simplified passages stay as they are in the simplified
    // rendition, traditional ones in Traditional; line feeds stay where they are. Any QString is
    // accepted: lone surrogates, U+0000 and controls come through unchanged.
    Rendition make(const QString &source, ScriptChoice choice) const;

    // Exactly what OpenCC's configuration of that name (s2t, s2twp, t2s …) makes of the whole text.
    // BadValue for a configuration that is not installed.
    Result<Rendition> convert(const QString &text, const QString &configuration) const;

private:
    struct Tables;
    explicit Renditions(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> m_tables;
};
