#pragma once

#include "ingest/pagereader.h"
#include "paper/record.h"

#include <QHash>

// An article made from a record, with what the library keeps of the record beside it.
struct RecordArticle
{
    Article article;  // without segments: its text stands in no lines of the file
    QString identity; // what makes it the same record in another file: id with paper, else url,
                      // else a hash of title, text, date and paper
    QString paper;
    QString pageNumber;
    bool isDateUnread = false; // it has a date that says nothing; that became a field
    QList<RecordField> fields;
};

// Reads byline, people, dateline, origin, source and kind from the blocks of a record's article.
void readRecordWords(Article &article);

// Makes articles of the records of one file, in their order. The record's own labels count, then
// what the reader gave, then what the text tells. Not for several threads.
class RecordArticles final
{
public:
    // `gazetteer` outlives it. `sha256` is the file's.
    RecordArticles(const Gazetteer &gazetteer, GivenLabels given, QString sha256);
    RecordArticle read(const ArticleRecord &record);

private:
    PlaceClaim placeOf(const ArticleRecord &record, const Article &article);
    PlaceClaim placeCalled(const QString &name);
    void readDate(const ArticleRecord &record, RecordArticle &made);
    QString uuidOf(const ArticleRecord &record);

    const Gazetteer &m_gazetteer;
    GivenLabels m_given;
    QString m_sha256;
    QHash<QString, PlaceClaim> m_places; // by name as the records spell it
    int m_line = 0;                      // of the last record
    int m_onLine = 0;                    // records before it that begin there
};
