#include "craftedzip.h"

#include <QtEndian>

namespace {

template <typename Number>
void put(QByteArray &to, Number number)
{
    const Number little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

quint32 sizeOf(const CraftedEntry &entry)
{
    return quint32(entry.size < 0 ? entry.bytes.size() : entry.size);
}

// What local header and directory have in common, from the version needed on.
void putCommon(QByteArray &to, const CraftedEntry &entry, qsizetype nameLength)
{
    constexpr quint16 versionNeeded = 20;
    constexpr quint16 firstDay = 0x21; // 1980-01-01
    put<quint16>(to, versionNeeded);
    put<quint16>(to, entry.flags);
    put<quint16>(to, entry.method);
    put<quint16>(to, 0);
    put<quint16>(to, firstDay);
    put<quint32>(to, entry.crc == 0 ? crcOf(entry.bytes) : entry.crc);
    put<quint32>(to, quint32(entry.bytes.size()));
    put<quint32>(to, sizeOf(entry));
    put<quint16>(to, quint16(nameLength));
    put<quint16>(to, 0); // no extra field
}

void putDirectoryEntry(QByteArray &to, const CraftedEntry &entry, qint64 offset)
{
    constexpr quint16 madeByUnix = (3 << 8) | 20;
    to += "PK\1\2";
    put<quint16>(to, madeByUnix);
    putCommon(to, entry, entry.name.size());
    put<quint16>(to, 0); // no comment
    put<quint16>(to, 0);
    put<quint16>(to, 0);
    put<quint32>(to, entry.attributes);
    put<quint32>(to, quint32(entry.offset < 0 ? offset : entry.offset));
    to += entry.name;
}

} // namespace

quint32 crcOf(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xEDB88320;
    quint32 crc = ~quint32(0);
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
    }
    return ~crc;
}

// qCompress() puts four bytes of length and two of zlib before, and a checksum of four behind.
CraftedEntry deflated(const QByteArray &name, const QByteArray &content)
{
    constexpr qsizetype before = 6;
    constexpr qsizetype behind = 4;
    return {.name = name,
            .bytes = qCompress(content, 9).mid(before).chopped(behind),
            .method = 8,
            .size = content.size(),
            .crc = crcOf(content)};
}

QByteArray bytesOf(const CraftedArchive &archive)
{
    QByteArray bytes = archive.before;
    QByteArray directory;
    for (const CraftedEntry &entry : archive.entries) {
        const qint64 offset = bytes.size();
        const QByteArray name = entry.localName.isEmpty() ? entry.name : entry.localName;
        bytes += "PK\3\4";
        putCommon(bytes, entry, name.size());
        bytes += name + entry.bytes;
        putDirectoryEntry(directory, entry, offset);
    }
    const auto count =
        quint16(archive.saysEntries < 0 ? archive.entries.size() : archive.saysEntries);
    const qsizetype begin = bytes.size();
    bytes += directory + "PK\5\6";
    put<quint32>(bytes, 0); // one disk
    put<quint16>(bytes, count);
    put<quint16>(bytes, count);
    put<quint32>(bytes, quint32(directory.size()));
    put<quint32>(bytes, quint32(begin));
    put<quint16>(bytes, 0);
    return bytes + archive.behind;
}
