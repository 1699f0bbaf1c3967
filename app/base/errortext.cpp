#include "base/errortext.h"

#include "base/detailtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What a reader is told of a code: %1 is what is concerned, %2 what the program knows besides.
struct ErrorWords
{
    Error::Code code;
    QLatin1StringView name;
    const char *sentence;
};

constexpr std::array<ErrorWords, 25> allWords{{
    {Error::Code::NotFound, QLatin1StringView("not-found"),
     QT_TRANSLATE_NOOP("errors", "“%1” was not found.")},
    {Error::Code::Exists, QLatin1StringView("exists"),
     QT_TRANSLATE_NOOP("errors", "“%1” is there already and was left as it is.")},
    {Error::Code::Empty, QLatin1StringView("empty"),
     QT_TRANSLATE_NOOP("errors", "“%1” has no text in it; nothing was taken from it.")},
    {Error::Code::Binary, QLatin1StringView("binary"),
     QT_TRANSLATE_NOOP("errors", "“%1” is not a text file; nothing was taken from it.")},
    {Error::Code::Encoding, QLatin1StringView("encoding"),
     QT_TRANSLATE_NOOP("errors",
                       "Too much of “%1” is no text in any encoding that is read; nothing "
                       "was taken from it.")},
    {Error::Code::TooLarge, QLatin1StringView("too-large"),
     QT_TRANSLATE_NOOP("errors",
                       "“%1” is larger than a file of its kind may be (32 MB for text and web "
                       "pages, 64 MB for pictures, 256 MB for PDF, EPUB, DOCX and ODT); nothing "
                       "was taken from it.")},
    {Error::Code::Unsupported, QLatin1StringView("unsupported"),
     QT_TRANSLATE_NOOP("errors", "“%1” is of a kind that is not read; nothing was taken from it.")},
    {Error::Code::NoColumns, QLatin1StringView("no-columns"),
     QT_TRANSLATE_NOOP("errors", "“%1” names no columns for headline and text (%2); nothing was "
                                 "taken from it until it is said which they are.")},
    {Error::Code::BadRecord, QLatin1StringView("bad-record"),
     QT_TRANSLATE_NOOP("errors", "Record “%1” was left out (%2).")},
    {Error::Code::BadTable, QLatin1StringView("bad-table"),
     QT_TRANSLATE_NOOP("errors", "“%1” cannot be a reader's phrase (%2); nothing was changed.")},
    {Error::Code::NoPages, QLatin1StringView("no-pages"),
     QT_TRANSLATE_NOOP("errors", "There is no page file in “%1”; nothing was imported.")},
    {Error::Code::Unreadable, QLatin1StringView("unreadable"),
     QT_TRANSLATE_NOOP("errors", "“%1” cannot be read (%2); nothing was changed.")},
    {Error::Code::Unwritable, QLatin1StringView("unwritable"),
     QT_TRANSLATE_NOOP("errors",
                       "“%1” cannot be written (%2); what was there before is unchanged.")},
    {Error::Code::DiskFull, QLatin1StringView("disk-full"),
     QT_TRANSLATE_NOOP("errors", "The disk is full, so “%1” could not be written; what was saved "
                                 "before is safe.")},
    {Error::Code::Locked, QLatin1StringView("locked"),
     QT_TRANSLATE_NOOP("errors", "The library “%1” is in use elsewhere (%2); nothing was changed. "
                                 "It can be read, and written again when the other is done.")},
    {Error::Code::ReadOnly, QLatin1StringView("read-only"),
     QT_TRANSLATE_NOOP("errors", "The library “%1” can only be read here; nothing was changed.")},
    {Error::Code::NoLibrary, QLatin1StringView("no-library"),
     QT_TRANSLATE_NOOP("errors", "“%1” is no Baolan library; nothing was changed.")},
    {Error::Code::NewerLibrary, QLatin1StringView("newer-library"),
     QT_TRANSLATE_NOOP("errors",
                       "“%1” was written by a newer version of Baolan and was left untouched.")},
    {Error::Code::Damaged, QLatin1StringView("damaged"),
     QT_TRANSLATE_NOOP("errors", "“%1” is damaged (%2) and was left as it is. Of a library, a "
                                 "backup can be restored into another folder.")},
    {Error::Code::BadQuery, QLatin1StringView("bad-query"),
     QT_TRANSLATE_NOOP("errors", "There is nothing to search for in “%2”: write a word, or a "
                                 "phrase in quotation marks (character %1).")},
    {Error::Code::BadValue, QLatin1StringView("bad-value"),
     QT_TRANSLATE_NOOP("errors", "“%2” means nothing as %1; nothing was changed.")},
    {Error::Code::NotCarried, QLatin1StringView("not-carried"),
     QT_TRANSLATE_NOOP("errors", "Not brought along: “%1” (%2).")},
    {Error::Code::Ambiguous, QLatin1StringView("ambiguous"),
     QT_TRANSLATE_NOOP("errors", "“%1” fits more than one: %2. Nothing was changed.")},
    {Error::Code::Stopped, QLatin1StringView("stopped"),
     QT_TRANSLATE_NOOP("errors", "Stopped; what was done until then is kept.")},
    {Error::Code::Internal, QLatin1StringView("internal"),
     QT_TRANSLATE_NOOP("errors", "Something failed inside Baolan (%1: %2); what was saved before "
                                 "is safe.")},
}};

// What is said instead when the detail is one of these: a reader can do something about it.
struct DetailWords
{
    Error::Code code;
    QLatin1StringView detail;
    const char *sentence;
};

constexpr std::array<DetailWords, 54> detailWords{{
    {Error::Code::NotFound, QLatin1StringView("other-library"),
     QT_TRANSLATE_NOOP("errors", "The link leads into the library %1, which is not known here; say "
                                 "where its folder is.")},
    {Error::Code::NotFound, QLatin1StringView("changed-since"),
     QT_TRANSLATE_NOOP("errors", "This cannot be taken back now: what it changed has been changed "
                                 "since. Nothing was done.")},
    {Error::Code::NotFound, QLatin1StringView("article-gone"),
     QT_TRANSLATE_NOOP("errors", "The article that this mark was on is no longer there; it stays "
                                 "in the bin.")},
    {Error::Code::Empty, QLatin1StringView("marks"),
     QT_TRANSLATE_NOOP("errors", "There is no mark among what was chosen; nothing was written.")},
    {Error::Code::Empty, QLatin1StringView("articles"),
     QT_TRANSLATE_NOOP("errors",
                       "There is no article among what was chosen; nothing was written.")},
    {Error::Code::Empty, QLatin1StringView("codebook"),
     QT_TRANSLATE_NOOP("errors", "There is no tag in the codebook yet; nothing was written.")},
    {Error::Code::TooLarge, QLatin1StringView("columns"),
     QT_TRANSLATE_NOOP("errors", "A sheet has room for 16,384 columns, and %1 would be needed; "
                                 "nothing was written. CSV has no such limit.")},
    {Error::Code::BadQuery, QLatin1StringView("nothing-to-find"),
     QT_TRANSLATE_NOOP("errors",
                       "There is nothing to search for in “%2” (character %1); it was left out.")},
    {Error::Code::BadQuery, QLatin1StringView("excludes-only"),
     QT_TRANSLATE_NOOP("errors", "Nothing is asked for there (character %1), only what is to be "
                                 "left out; it was left out of the search.")},
    {Error::Code::BadQuery, QLatin1StringView("unopened-bracket"),
     QT_TRANSLATE_NOOP("errors",
                       "The bracket “%2” (character %1) was never opened; it was left out.")},
    {Error::Code::BadQuery, QLatin1StringView("unclosed-bracket"),
     QT_TRANSLATE_NOOP(
         "errors",
         "The bracket “%2” (character %1) is never closed; it was taken to end with the query.")},
    {Error::Code::BadQuery, QLatin1StringView("dangling-operator"),
     QT_TRANSLATE_NOOP("errors",
                       "“%2” (character %1) has nothing beside it to connect; it was left out.")},
    {Error::Code::BadQuery, QLatin1StringView("bad-distance"),
     QT_TRANSLATE_NOOP("errors", "The distance in “%2” (character %1) is no number from 0 to 99.")},
    {Error::Code::BadQuery, QLatin1StringView("misplaced"),
     QT_TRANSLATE_NOOP(
         "errors", "“%2” (character %1) cannot stand there; it was not taken as it is written.")},
    {Error::Code::BadQuery, QLatin1StringView("too-deep"),
     QT_TRANSLATE_NOOP(
         "errors",
         "The brackets (character %1) lie too deep in one another; the innermost were left out.")},
    {Error::Code::BadQuery, QLatin1StringView("star-alone"),
     QT_TRANSLATE_NOOP("errors", "The star in “%2” (character %1) stands alone; it was left out.")},
    {Error::Code::BadQuery, QLatin1StringView("no-value"),
     QT_TRANSLATE_NOOP(
         "errors", "“%2” (character %1) does not say what is looked for there; it was left out.")},
    {Error::Code::BadQuery, QLatin1StringView("unknown-field"),
     QT_TRANSLATE_NOOP("errors",
                       "There is no field “%2” (character %1); it was searched as a word.")},
    {Error::Code::BadQuery, QLatin1StringView("unknown-city"),
     QT_TRANSLATE_NOOP(
         "errors",
         "No city or province is called “%2” (character %1); it was left out of the search.")},
    {Error::Code::BadQuery, QLatin1StringView("unknown-paper"),
     QT_TRANSLATE_NOOP("errors", "No newspaper of the library is called “%2” (character %1); it "
                                 "was left out of the search.")},
    {Error::Code::BadQuery, QLatin1StringView("unknown-tag"),
     QT_TRANSLATE_NOOP("errors",
                       "No tag is called “%2” (character %1); it was left out of the search.")},
    {Error::Code::BadQuery, QLatin1StringView("unknown-word"),
     QT_TRANSLATE_NOOP("errors", "“%2” (character %1) is none of the words for that field; it was "
                                 "left out of the search.")},
    {Error::Code::BadQuery, QLatin1StringView("bad-date"),
     QT_TRANSLATE_NOOP("errors", "“%2” (character %1) is no date such as 2025, 2025-09, 2025-09-08 "
                                 "or 2020..2023-05; it was left out of the search.")},
    {Error::Code::BadQuery, QLatin1StringView("unclosed-quote"),
     QT_TRANSLATE_NOOP("errors", "The quotation mark in “%2” (character %1) is never closed; what "
                                 "follows it was searched as one phrase.")},
    {Error::Code::Damaged, QLatin1StringView("no-backup"),
     QT_TRANSLATE_NOOP("errors", "“%1” is no backup of a Baolan library; nothing was restored.")},
    {Error::Code::Damaged, QLatin1StringView("broken-backup"),
     QT_TRANSLATE_NOOP("errors", "The backup “%1” is damaged (%2); nothing was restored.")},
    {Error::Code::BadValue, QLatin1StringView("control-character"),
     QT_TRANSLATE_NOOP("errors", "A line break or another control character is in the name of the "
                                 "tag; nothing was changed. Names are one line of text.")},
    {Error::Code::BadValue, QLatin1StringView("too-long"),
     QT_TRANSLATE_NOOP("errors", "The name of a tag has at most 200 characters; nothing was "
                                 "changed.")},
    {Error::Code::BadValue, QLatin1StringView("several-levels"),
     QT_TRANSLATE_NOOP("errors", "A / in “%2” would part two levels; nothing was changed. In a "
                                 "name it is written \\/.")},
    {Error::Code::BadValue, QLatin1StringView("below-itself"),
     QT_TRANSLATE_NOOP("errors", "“%2” cannot go into itself or below itself; nothing was "
                                 "changed.")},
    {Error::Code::BadValue, QLatin1StringView("unconfirmed"),
     QT_TRANSLATE_NOOP("errors", "“%2” was left as it is: deleting it wants --yes.")},
    {Error::Code::BadValue, QLatin1StringView("to-itself"),
     QT_TRANSLATE_NOOP("errors", "A mark is linked to another one, not to itself; nothing was "
                                 "changed.")},
    {Error::Code::Exists, QLatin1StringView("mark-link"),
     QT_TRANSLATE_NOOP("errors", "These two marks are linked in another way already (%1); nothing "
                                 "was changed. Delete that link first.")},
    {Error::Code::BadValue, QLatin1StringView("empty-comment"),
     QT_TRANSLATE_NOOP("errors", "There is no word in the comment; nothing was changed.")},
    {Error::Code::BadValue, QLatin1StringView("by-another"),
     QT_TRANSLATE_NOOP("errors", "This is a comment by %2, who alone can change it; nothing was "
                                 "changed.")},
    {Error::Code::BadValue, QLatin1StringView("empty-memo"),
     QT_TRANSLATE_NOOP("errors", "There is no word in the memo; nothing was changed.")},
    {Error::Code::BadTable, QLatin1StringView("codebook"),
     QT_TRANSLATE_NOOP("errors", "“%1” cannot be read as a codebook (%2); nothing was changed.")},
    {Error::Code::BadTable, QLatin1StringView("notes"),
     QT_TRANSLATE_NOOP("errors", "“%1” cannot be read as notes (%2); nothing was changed.")},
    {Error::Code::Unsupported, QLatin1StringView("notes"),
     QT_TRANSLATE_NOOP("errors", "There are no notes in “%1” (%2); nothing was taken from it.")},
    {Error::Code::Unsupported, QLatin1StringView("newer-version"),
     QT_TRANSLATE_NOOP("errors", "“%1” was written by a newer version of Baolan; nothing was taken "
                                 "from it.")},
    {Error::Code::TooLarge, QLatin1StringView("notes"),
     QT_TRANSLATE_NOOP("errors", "“%1” is larger than 256 MB; nothing was taken from it. Notes can "
                                 "be exported in parts.")},
    {Error::Code::Exists, QLatin1StringView("tag"),
     QT_TRANSLATE_NOOP("errors", "There is a tag “%1” already; nothing was changed.")},
    {Error::Code::BadValue, QLatin1StringView("correction-range"),
     QT_TRANSLATE_NOOP("errors",
                       "A correction is of one paragraph: these characters are not in the "
                       "article, or in more than one of its paragraphs; nothing was "
                       "changed.")},
    {Error::Code::BadValue, QLatin1StringView("correction-line-break"),
     QT_TRANSLATE_NOOP("errors",
                       "A paragraph stays one paragraph: a line break is in its new text; "
                       "nothing was changed. Paragraphs are cut on their page.")},
    {Error::Code::BadValue, QLatin1StringView("correction-control"),
     QT_TRANSLATE_NOOP("errors", "A character that no text shows is in the new text of the "
                                 "paragraph; nothing was changed.")},
    {Error::Code::BadValue, QLatin1StringView("correction-empty"),
     QT_TRANSLATE_NOOP("errors",
                       "Nothing would be left of the paragraph; nothing was changed. What "
                       "does not belong to the article is taken out on its page.")},
    {Error::Code::BadValue, QLatin1StringView("correction-left-behind"),
     QT_TRANSLATE_NOOP("errors",
                       "This article only stays for the marks in it: its page is no longer "
                       "read like that. Nothing was changed.")},
    {Error::Code::Damaged, QLatin1StringView("pdf"),
     QT_TRANSLATE_NOOP("errors",
                       "“%1” is damaged or no PDF file at all; nothing was taken from it.")},
    {Error::Code::Damaged, QLatin1StringView("encrypted"),
     QT_TRANSLATE_NOOP("errors", "“%1” asks for a password; nothing was taken from it. Save a copy "
                                 "without the password and import that.")},
    {Error::Code::Damaged, QLatin1StringView("picture"),
     QT_TRANSLATE_NOOP("errors", "“%1” could not be read as a picture of a page; nothing was taken "
                                 "from it.")},
    {Error::Code::TooLarge, QLatin1StringView("pdf-pages"),
     QT_TRANSLATE_NOOP("errors", "“%1” has more than 2000 pages; nothing was taken from it. Import "
                                 "it in parts.")},
    {Error::Code::TooLarge, QLatin1StringView("pdf-text"),
     QT_TRANSLATE_NOOP("errors", "“%1” has more than 32 million characters; nothing was taken from "
                                 "it. Import it in parts.")},
    {Error::Code::Unsupported, QLatin1StringView("tesseract"),
     QT_TRANSLATE_NOOP("errors", "“%1” is a picture without text. To read such pages, install the "
                                 "packages tesseract-ocr, tesseract-ocr-chi-sim and "
                                 "tesseract-ocr-chi-tra; nothing was taken from it.")},
    {Error::Code::Unsupported, QLatin1StringView("tesseract-languages"),
     QT_TRANSLATE_NOOP("errors", "“%1” is a picture without text, and tesseract knows no Chinese "
                                 "here. To read such pages, install the packages "
                                 "tesseract-ocr-chi-sim and tesseract-ocr-chi-tra; nothing was "
                                 "taken from it.")},
}};

const ErrorWords &wordsFor(Error::Code code)
{
    return *std::ranges::find(allWords, code, &ErrorWords::code);
}

// An error's sentence, and what of its detail is told in it.
struct Telling
{
    const char *sentence;
    QString detail;
};

Telling tellingOf(const Error &error)
{
    const auto special = std::ranges::find_if(detailWords, [&error](const DetailWords &words) {
        return words.code == error.code && words.detail == error.detail.section(u':', 0, 0);
    });
    if (special != detailWords.end())
        return {special->sentence, error.detail.section(u':', 1)};
    return {wordsFor(error.code).sentence, error.detail};
}

} // namespace

QString sentence(const Error &error)
{
    const Telling telling = tellingOf(error);
    QString text = QCoreApplication::translate("errors", telling.sentence);
    if (telling.detail.isEmpty())
        text.remove(u" (%2)"_s).remove(u"（%2）"_s); // in Chinese the brackets are full-width
    const bool isValue = error.code == Error::Code::BadValue;
    const QString where = isValue ? meaningText(error.where) : error.where;
    // Both in one go: a file may be called “%2”. arg() warns of what it has no place for.
    if (text.contains("%2"_L1))
        return text.arg(where, detailText({error.code, {}, telling.detail}));
    return text.contains("%1"_L1) ? text.arg(where) : text;
}

QString codeName(Error::Code code)
{
    return wordsFor(code).name;
}
