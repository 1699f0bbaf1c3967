#pragma once

#include "search/lucenenames.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

// A number as Lucene writes it: seven bits a byte, the lowest first, the last byte below 128.
inline void addNumber(std::string &bytes, uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.push_back(char(uint8_t(number) | 0x80U));
    bytes.push_back(char(number));
}

// A new file of an index, written from its beginning to its end. (Lucene++ asks through a virtual
// function for every byte.) Throws what the directory throws.
class BufferedFile final
{
public:
    BufferedFile(const Lucene::DirectoryPtr &directory, const std::wstring &name);
    ~BufferedFile();
    BufferedFile(const BufferedFile &) = delete;
    BufferedFile &operator=(const BufferedFile &) = delete;

    int64_t position() const { return m_written + int64_t(m_bytes.size()); }
    void addByte(uint8_t byte) { addBytes({reinterpret_cast<const char *>(&byte), 1}); }
    void addNumber(uint64_t number)
    {
        ::addNumber(m_bytes, number);
        flushWhenFull();
    }
    void addBytes(std::string_view bytes)
    {
        m_bytes.append(bytes);
        flushWhenFull();
    }
    void addInt(int32_t number);
    void addLong(int64_t number);

    void finish();
    // The same after writing a number over the eight bytes at `position`.
    void finishWithLong(int64_t position, int64_t number);

private:
    static constexpr size_t full = 64 * 1024;
    void flushWhenFull()
    {
        if (m_bytes.size() >= full)
            flush();
    }
    void flush();

    struct Output;
    std::unique_ptr<Output> m_output;
    std::string m_bytes;
    int64_t m_written = 0;
};
