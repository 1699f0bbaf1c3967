#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/encodings.h"

#include <QIODevice>

#include <memory>
#include <optional>

// The largest record that is read: 16 MiB, as design says.
constexpr qint64 largestRecord = qint64(16) * 1024 * 1024;

// The lines of a file of records, decoded one by one, whatever the size of the file: one piece of
// it and one line are in memory.
class RecordLines final
{
public:
    // `device` is open for reading and can be rewound. `encoding` as the reader chose it (see
    // textOf()); empty: found out from the first 64 KB. Errors as textOf(). `progress` is asked
    // whether to stop and outlives this object.
    static Result<std::unique_ptr<RecordLines>>
    open(std::unique_ptr<QIODevice> device, const QString &encoding, const Progress &progress);

    struct Line
    {
        QString text; // without LF and one CR before it; U+FFFD for what is no text
        int number = 0;
        bool isTooLong = false; // beyond largestRecord: its text is left out
        bool goesOn = false;    // what follows is of the same line
    };
    // nullopt at the end. Unreadable as the system reports; Stopped.
    Result<std::optional<Line>> next();
    // The same, but a long line comes in parts that end after commas: for formats in which a file
    // may be one line.
    Result<std::optional<Line>> nextPart();

    QString encoding() const { return encodingName(m_encoding); }
    qint64 replaced() const { return m_replaced; } // code units so far that became U+FFFD
    qint64 position() const { return m_position; } // bytes of the lines given so far

private:
    RecordLines(std::unique_ptr<QIODevice> device, Encoding encoding, const Progress &progress);
    Result<void> findBegin(const QByteArray &beginning);
    enum class Give { Lines, Parts };
    Result<std::optional<Line>> read(Give what);
    qsizetype lineFeed(qsizetype from) const;
    qsizetype partEnd() const;
    Result<bool> readMore();
    enum class End { OfLine, OfPart };
    Result<std::optional<Line>> take(qsizetype length, qsizetype feedLength, End end = End::OfLine);
    int numberOf(End end);
    Result<QString> decode(QByteArrayView bytes);

    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding;
    const Progress &m_progress;
    int m_unit = 1; // bytes of a code unit: 2 in UTF-16
    QByteArray m_buffer;
    qsizetype m_at = 0; // the next line begins there in the buffer
    int m_number = 0;
    bool m_isInLine = false; // a part of the next line was given
    qint64 m_position = 0;
    qint64 m_replaced = 0;
};
