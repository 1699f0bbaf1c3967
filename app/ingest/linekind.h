#pragma once

#include "ingest/pagepiece.h"

// What a line is by its own words. Weak masthead words (a lone day number, 星期四, 出版) count only
// close to sure ones.
enum class MastheadWords { None, Weak, Sure };
MastheadWords mastheadWords(const PrintedLine &line);

// A label of a section: Chinese name and capital pinyin (锦州脚步 JIAOBU), or a known one alone.
bool isSectionLabel(const PrintedLine &line);
// Labels under which only pictures stand: 图说.
bool isPictureLabel(const PrintedText &label);

// The lines of the masthead: sure ones, and weak ones at most three lines from another.
QList<bool> mastheadLines(const QList<PrintedLine> &lines);

// Dashes before a title make it a subtitle, behind it a kicker.
bool isSubtitle(const PrintedText &title);
bool isKicker(const PrintedText &title);

// Short, and not a sentence: what a headline or a subhead looks like.
bool hasTitleShape(const PrintedLine &line);
