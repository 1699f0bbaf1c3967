#pragma once

#include "marks/carrying.h"
#include "paper/page.h"
#include "store/connection.h"
#include "store/filestore.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QUuid>

// Small hand-made pages and an empty library to put them in, for the tests of the store.

namespace sample {

using namespace Qt::StringLiterals;

inline Place fuxin()
{
    return {u"210900"_s, u"阜新市"_s, u"阜新"_s, u"fuxin"_s, u"210000"_s, u"辽宁"_s};
}

inline Place anshan()
{
    return {u"210300"_s, u"鞍山市"_s, u"鞍山"_s, u"anshan"_s, u"210000"_s, u"辽宁"_s};
}

inline Place changji()
{
    return {u"652300"_s, u"昌吉回族自治州"_s, u"昌吉"_s, u"changji"_s, u"650000"_s, u"新疆"_s};
}

inline Place beijing()
{
    return {u"110000"_s, u"北京市"_s, u"北京"_s, u"beijing"_s, u"110000"_s, u"北京"_s};
}

inline PlaceClaim claim(const Place &place, Confidence confidence)
{
    return {place, {}, confidence, {place}, {{1, place.name, u"masthead"_s}}};
}

inline IssueDate printed(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return {day, date, date, day, DatePrecision::Day, DateKind::Printed, {{2, day, u"masthead"_s}}};
}

// A month that was inferred: one day inside it.
inline IssueDate inferred(const QString &month)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    const QDate last = first.addMonths(1).addDays(-1);
    return {month + u"~"_s,
            first,
            last,
            month,
            DatePrecision::Month,
            DateKind::Inferred,
            {{5, u"本月"_s, u"this-year"_s}}};
}

// Headline and paragraphs on one line each, with an empty line between them, from `line` on.
inline Article article(const QStringList &texts, int line)
{
    Article made;
    made.sourceText = texts.join(u'\n');
    qsizetype begin = 0;
    for (const QString &text : texts) {
        const TextRange range{begin, begin + text.size()};
        made.blocks.append(
            {begin == 0 ? BlockKind::Headline : BlockKind::Paragraph, range, {line}});
        made.segments.append({begin, text.size(), line, 0});
        made.lines.append(line);
        begin = range.end + 1;
        line += 2;
    }
    made.uuid = QUuid::createUuidV5(QUuid(), made.sourceText).toString(QUuid::WithoutBraces);
    return made;
}

// The articles bear the page's place and date.
inline Page page(const QString &bytes, const PlaceClaim &place, const IssueDate &date,
                 QList<Article> articles)
{
    Page made;
    made.fileName = u"page.txt"_s;
    made.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(bytes.toUtf8(), QCryptographicHash::Sha256).toHex());
    made.encoding = u"UTF-8"_s;
    made.lastLine = 40;
    made.script = Script::Simplified;
    made.place = place;
    made.date = date;
    for (Article &each : articles) {
        each.place = place;
        each.date = date;
    }
    made.articles = articles;
    return made;
}

// An empty library in a folder of its own.
struct Library
{
    QTemporaryDir folder;
    Connection db;

    Library()
        : db(open(folder.filePath(u"library.sqlite"_s)))
    {
    }

    static Connection open(const QString &path)
    {
        auto db = Connection::open(path, Connection::Mode::Write);
        if (!db || !migrate(*db))
            qFatal("no library at %s", qPrintable(path));
        return std::move(*db);
    }

    QString path() const { return db.path(); }

    Result<StoredFile> store(const QString &name, const QList<Page> &pages, bool reread = false)
    {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return transaction.error();
        const auto stored = storePages(db, name, pages, reread, carriedOver);
        if (!stored)
            return stored;
        if (const auto done = transaction->commit(); !done)
            return done.error();
        return stored;
    }
};

} // namespace sample
