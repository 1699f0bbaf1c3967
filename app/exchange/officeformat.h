#pragma once

#include "exchange/officepackage.h"
#include "exchange/readingwriter.h"

// The frame of a reading format that is an office package: one part, the document, is written piece
// by piece beside others that are always the same; the packed whole goes to the sink at the end.

// What a format says in its markup; foreign text comes as it is, to be escaped there.
struct OfficeMarkup
{
    QString document; // the part with the notes
    Result<void> (*addOtherParts)(OfficePackage &package);
    QString (*begin)(); // what stands before and after all paragraphs
    QString (*end)();
    QString (*title)(const QString &words);
    QString (*heading)(const ReadingHeading &heading);
    QString (*entry)(const ReadingEntry &entry);
};

// Unwritable and DiskFull are also said of the folder for temporary files.
std::unique_ptr<ReadingFormat> officeFormat(const OfficeMarkup &markup, ByteSink &sink);

// Styles of paragraphs, by the names that docxparts.h and odtparts.h tell; empty for the plain one.
QString quoteStyle(const ReadingQuote &quote);
QString lineStyle(ReadingLineKind kind);
