#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

// A column of a data file that Baolan does not know, with its value in one record.
struct RecordField
{
    QString name;
    QString value; // what is no text stands as JSON
    friend bool operator==(const RecordField &, const RecordField &) = default;
};

// One article of a data file (JSON Lines, CSV, RIS …), as the file says. Plain text, well-formed
// UTF-16 without NUL; empty where the file is silent.
struct ArticleRecord
{
    int number = 0; // of the records of its file, from 1; bad ones count
    int line = 0;   // 1-based line of the file on which it begins
    QString id;     // the publisher's or collector's own
    QString title;
    QString text; // its lines are the paragraphs
    QString city;
    QString date; // as written
    QString paper;
    QString page; // 版次
    QString section;
    QString byline;
    QString edition;
    QString url;
    QString accessed;          // the day it was taken from there
    QList<RecordField> fields; // unknown columns, in their order
    QStringList attachments;   // files that hold its text, as the record names them
    int replaced = 0;          // code units that are no text and became U+FFFD
    friend bool operator==(const ArticleRecord &, const ArticleRecord &) = default;
};

// Which column of a data file holds what: from the words title, text, city, date, paper, page,
// section, byline, edition, url, accessed and id to the name of a column.
using ColumnMapping = QMap<QString, QString>;
QStringList recordParts(); // those words, in that order

// What a data file holds, before it is imported.
struct ColumnPreview
{
    QStringList columns;
    QList<QStringList> rows; // the first five records, a value a column
    ColumnMapping proposed;  // by the names of the columns
};
