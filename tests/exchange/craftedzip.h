#pragma once

#include <QByteArray>
#include <QList>

// An archive made byte by byte, so that it can lie. What is left alone is as it should be.
struct CraftedEntry
{
    QByteArray name;
    QByteArray bytes;          // as they lie there
    quint16 method = 0;        // 8: deflated, by `deflated()`
    qint64 size = -1;          // as it says; -1: of `bytes`, or what they were deflated from
    quint32 crc = 0;           // of the content; 0: the right one of stored bytes
    quint16 flags = 0x0800;    // names are UTF-8
    quint32 attributes = 0;    // external ones; the upper half is a Unix mode
    QByteArray localName = {}; // in front of the bytes, if another
    qint64 offset = -1;        // of the local header, as the directory says
};

struct CraftedArchive
{
    QList<CraftedEntry> entries;
    qint64 saysEntries = -1; // -1: as many as there are
    QByteArray before = {};
    QByteArray behind = {};
};

QByteArray bytesOf(const CraftedArchive &archive);
// With this content, packed.
CraftedEntry deflated(const QByteArray &name, const QByteArray &content);
quint32 crcOf(const QByteArray &bytes);
