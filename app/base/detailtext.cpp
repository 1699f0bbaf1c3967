#include "base/detailtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

// %1 is what stands after the token's colon.
struct TokenWords
{
    Error::Code code;
    QLatin1StringView token;
    const char *words;
};

constexpr TokenWords allWords[] = {
    {Error::Code::BadRecord, QLatin1StringView("not-json"),
     QT_TRANSLATE_NOOP("errors", "it is no JSON object")},
    {Error::Code::BadRecord, QLatin1StringView("no-title"),
     QT_TRANSLATE_NOOP("errors", "it has no headline")},
    {Error::Code::BadRecord, QLatin1StringView("no-text"),
     QT_TRANSLATE_NOOP("errors", "it has no text")},
    {Error::Code::BadRecord, QLatin1StringView("too-large"),
     QT_TRANSLATE_NOOP("errors", "it is larger than 16 MB")},
    {Error::Code::BadRecord, QLatin1StringView("ragged"),
     QT_TRANSLATE_NOOP("errors", "its fields do not fit the columns: %1")},
    {Error::Code::BadRecord, QLatin1StringView("unclosed-quote"),
     QT_TRANSLATE_NOOP("errors", "a quotation mark in it is never closed")},
    {Error::Code::BadTable, QLatin1StringView("no-words"),
     QT_TRANSLATE_NOOP("errors", "words are missing: a phrase, a tab, what it becomes")},
    {Error::Code::BadTable, QLatin1StringView("too-long"),
     QT_TRANSLATE_NOOP("errors", "it is longer than 100 characters")},
    {Error::Code::BadTable, QLatin1StringView("white-space"),
     QT_TRANSLATE_NOOP("errors", "there is white space or a control character in it")},
    {Error::Code::BadTable, QLatin1StringView("duplicate"),
     QT_TRANSLATE_NOOP("errors", "line %1 has the same phrase")},
    {Error::Code::BadTable, QLatin1StringView("cycle"),
     QT_TRANSLATE_NOOP("errors", "its phrases lead back to themselves: %1")},
    {Error::Code::BadTable, QLatin1StringView("not-utf8"),
     QT_TRANSLATE_NOOP("errors", "it is not UTF-8")},
    {Error::Code::BadTable, QLatin1StringView("unclosed-quote"),
     QT_TRANSLATE_NOOP("errors", "a quotation mark in it is never closed")},
    {Error::Code::BadTable, QLatin1StringView("no-column"),
     QT_TRANSLATE_NOOP("errors", "none of its columns is called path, tag or name")},
    {Error::Code::BadTable, QLatin1StringView("no-path"),
     QT_TRANSLATE_NOOP("errors", "the name of the tag is missing")},
    {Error::Code::BadTable, QLatin1StringView("color"),
     QT_TRANSLATE_NOOP("errors", "“%1” is no colour of the palette")},
    {Error::Code::BadTable, QLatin1StringView("key"),
     QT_TRANSLATE_NOOP("errors", "“%1” is no digit from 1 to 9")},
    {Error::Code::BadTable, QLatin1StringView("names"),
     QT_TRANSLATE_NOOP("errors", "“%1” is not written as en: Name")},
    {Error::Code::Unreadable, QLatin1StringView("link"),
     QT_TRANSLATE_NOOP("errors", "it is a link to elsewhere")},
    {Error::Code::Unreadable, QLatin1StringView("pipe"),
     QT_TRANSLATE_NOOP("errors", "it is a pipe and no file")},
    {Error::Code::Unreadable, QLatin1StringView("socket"),
     QT_TRANSLATE_NOOP("errors", "it is a socket and no file")},
    {Error::Code::Unreadable, QLatin1StringView("device"),
     QT_TRANSLATE_NOOP("errors", "it is a device and no file")},
    {Error::Code::Unreadable, QLatin1StringView("too-deep"),
     QT_TRANSLATE_NOOP("errors", "it lies too deep in folders")},
    {Error::Code::Unreadable, QLatin1StringView("changed"),
     QT_TRANSLATE_NOOP("errors", "it changed while it was read")},
    {Error::Code::Locked, QLatin1StringView("window"), QT_TRANSLATE_NOOP("errors", "window %1")},
    {Error::Code::Locked, QLatin1StringView("command"), QT_TRANSLATE_NOOP("errors", "command %1")},
    {Error::Code::Damaged, QLatin1StringView("zip"),
     QT_TRANSLATE_NOOP("errors", "the archive is broken, error %1")},
    {Error::Code::Damaged, QLatin1StringView("zip-entry"),
     QT_TRANSLATE_NOOP("errors", "entry %1 of the archive is not whole")},
    {Error::Code::Damaged, QLatin1StringView("zip-encrypted"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it asks for a password")},
    {Error::Code::Damaged, QLatin1StringView("zip-link"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it is neither a file nor a folder")},
    {Error::Code::Damaged, QLatin1StringView("zip-name"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it is no name of a file")},
    {Error::Code::Damaged, QLatin1StringView("zip-twice"),
     QT_TRANSLATE_NOOP("errors", "“%1” is in it twice")},
    {Error::Code::Damaged, QLatin1StringView("zip-entries"),
     QT_TRANSLATE_NOOP("errors", "%1 files are in it")},
    {Error::Code::Damaged, QLatin1StringView("zip-bomb"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it unpacks to too much")},
    {Error::Code::Damaged, QLatin1StringView("zip-length"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it is not as long as it says")},
    {Error::Code::Damaged, QLatin1StringView("backup-name"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it is no part of a backup")},
    {Error::Code::Damaged, QLatin1StringView("backup-entry"),
     QT_TRANSLATE_NOOP("errors", "“%1” in it is not what was put there")},
    {Error::Code::Damaged, QLatin1StringView("lacks"),
     QT_TRANSLATE_NOOP("errors", "it lacks “%1”")},
    {Error::Code::Damaged, QLatin1StringView("nested-tags"),
     QT_TRANSLATE_NOOP("errors", "its tags nest deeper than 2,000")},
    {Error::Code::Damaged, QLatin1StringView("nested-elements"),
     QT_TRANSLATE_NOOP("errors", "its elements nest deeper than 64")},
    {Error::Code::Damaged, QLatin1StringView("document-type"),
     QT_TRANSLATE_NOOP("errors", "it declares a document type")},
    {Error::Code::Damaged, QLatin1StringView("kept-lines"),
     QT_TRANSLATE_NOOP("errors", "the lines kept of it cannot be understood")},
    {Error::Code::Damaged, QLatin1StringView("altered"),
     QT_TRANSLATE_NOOP("errors", "it was altered")},
    {Error::Code::Damaged, QLatin1StringView("encoding"),
     QT_TRANSLATE_NOOP("errors", "its characters are in an encoding that is not read")},
    {Error::Code::Damaged, QLatin1StringView("tag-length"),
     QT_TRANSLATE_NOOP("errors", "one of its tags is longer than 1 MB")},
    {Error::Code::Damaged, QLatin1StringView("attributes"),
     QT_TRANSLATE_NOOP("errors", "one of its tags has more than 64 attributes")},
    {Error::Code::Damaged, QLatin1StringView("not-json"),
     QT_TRANSLATE_NOOP("errors", "there is no whole JSON object in that line")},
    {Error::Code::Damaged, QLatin1StringView("cut-short"),
     QT_TRANSLATE_NOOP("errors", "its end is missing")},
    {Error::Code::Unsupported, QLatin1StringView("empty"),
     QT_TRANSLATE_NOOP("errors", "it is empty")},
    {Error::Code::Unsupported, QLatin1StringView("pdf"),
     QT_TRANSLATE_NOOP("errors", "it is a PDF file, which import reads")},
    {Error::Code::Unsupported, QLatin1StringView("picture"),
     QT_TRANSLATE_NOOP("errors", "it is a picture, which import reads")},
    {Error::Code::Unsupported, QLatin1StringView("document"),
     QT_TRANSLATE_NOOP("errors", "it is a text document, which import reads")},
    {Error::Code::Unsupported, QLatin1StringView("web-page"),
     QT_TRANSLATE_NOOP("errors", "it is a web page, which import reads")},
    {Error::Code::Unsupported, QLatin1StringView("page"),
     QT_TRANSLATE_NOOP("errors", "it is plain text, which import reads as pages")},
    {Error::Code::Unsupported, QLatin1StringView("records"),
     QT_TRANSLATE_NOOP("errors", "it has records of articles, which import reads")},
    {Error::Code::Unsupported, QLatin1StringView("sheet"),
     QT_TRANSLATE_NOOP("errors", "it is a spreadsheet; save it as CSV")},
    {Error::Code::Unsupported, QLatin1StringView("table"),
     QT_TRANSLATE_NOOP("errors", "none of its columns is called quote")},
    {Error::Code::Unsupported, QLatin1StringView("archive"),
     QT_TRANSLATE_NOOP("errors", "it is an archive without a project of REFI-QDA")},
    {Error::Code::Unsupported, QLatin1StringView("xml"),
     QT_TRANSLATE_NOOP("errors", "it is XML of another kind")},
    {Error::Code::Unsupported, QLatin1StringView("json"),
     QT_TRANSLATE_NOOP("errors", "it is JSON without annotations")},
    {Error::Code::Unsupported, QLatin1StringView("binary"),
     QT_TRANSLATE_NOOP("errors", "it is no text")},
    {Error::Code::BadTable, QLatin1StringView("no-quote"),
     QT_TRANSLATE_NOOP("errors", "none of its columns is called quote")},
    {Error::Code::BadTable, QLatin1StringView("ragged"),
     QT_TRANSLATE_NOOP("errors", "a row has %1 fields and does not fit the columns")},
    {Error::Code::BadValue, QLatin1StringView("whole-article"),
     QT_TRANSLATE_NOOP("errors", "the mark is on the whole article")},
};

constexpr TokenWords meanings[] = {
    {Error::Code::BadValue, QLatin1StringView("tag"), QT_TRANSLATE_NOOP("errors", "a tag")},
    {Error::Code::BadValue, QLatin1StringView("color"),
     QT_TRANSLATE_NOOP("errors", "a colour of the palette")},
    {Error::Code::BadValue, QLatin1StringView("slot"),
     QT_TRANSLATE_NOOP("errors", "a key for a tag")},
    {Error::Code::BadValue, QLatin1StringView("alias"),
     QT_TRANSLATE_NOOP("errors", "another name of a tag")},
    {Error::Code::BadValue, QLatin1StringView("language"),
     QT_TRANSLATE_NOOP("errors", "the code of a language")},
    {Error::Code::BadValue, QLatin1StringView("range"),
     QT_TRANSLATE_NOOP("errors", "a range of the text")},
    {Error::Code::BadValue, QLatin1StringView("link"),
     QT_TRANSLATE_NOOP("errors", "a link into a library, baolan://LIBRARY/ARTICLE")},
    {Error::Code::BadValue, QLatin1StringView("link-library"),
     QT_TRANSLATE_NOOP("errors", "the library of a link, a UUID")},
    {Error::Code::BadValue, QLatin1StringView("link-article"),
     QT_TRANSLATE_NOOP("errors", "the article of a link, a UUID")},
    {Error::Code::BadValue, QLatin1StringView("link-place"),
     QT_TRANSLATE_NOOP("errors", "the passage of a link, mark=UUID or range=S-E")},
    {Error::Code::BadValue, QLatin1StringView("configuration"),
     QT_TRANSLATE_NOOP("errors", "a configuration of OpenCC")},
    {Error::Code::BadValue, QLatin1StringView("search-name"),
     QT_TRANSLATE_NOOP("errors", "the name of a search")},
    {Error::Code::BadValue, QLatin1StringView("filter-name"),
     QT_TRANSLATE_NOOP("errors", "the name of a filter")},
    {Error::Code::BadValue, QLatin1StringView("path-pattern"),
     QT_TRANSLATE_NOOP("errors", "part of a pattern of paths (character %1)")},
};

template <size_t count>
QString wordsFor(const TokenWords (&table)[count], Error::Code code, const QString &text)
{
    static constexpr QStringView ends = u": ";
    const auto end = std::ranges::find_if(text, [](QChar c) { return ends.contains(c); });
    const QStringView token(text.begin(), end);
    const auto known = std::ranges::find_if(
        table, [&](const TokenWords &words) { return words.code == code && words.token == token; });
    if (known == std::end(table))
        return text;
    const QString words = QCoreApplication::translate("errors", known->words);
    return words.contains("%1"_L1) ? words.arg(text.mid(token.size() + 1)) : words;
}

} // namespace

QString detailText(const Error &error)
{
    return wordsFor(allWords, error.code, error.detail);
}

QString meaningText(const QString &where)
{
    bool isLine = false;
    const int line = where.toInt(&isLine);
    if (isLine)
        return QCoreApplication::translate("errors", "an edit of line %1").arg(line);
    return wordsFor(meanings, Error::Code::BadValue, where);
}
