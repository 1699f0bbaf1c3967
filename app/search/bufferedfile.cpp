#include "search/bufferedfile.h"

// clang-format off
#include <lucene++/LuceneHeaders.h>
// clang-format on

struct BufferedFile::Output
{
    Lucene::IndexOutputPtr file;
};

BufferedFile::BufferedFile(const Lucene::DirectoryPtr &directory, const std::wstring &name)
    : m_output(std::make_unique<Output>(Output{directory->createOutput(name)}))
{
    m_bytes.reserve(full + 16);
}

BufferedFile::~BufferedFile() = default;

void BufferedFile::addInt(int32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        addByte(uint8_t(uint32_t(number) >> shift));
}

void BufferedFile::addLong(int64_t number)
{
    addInt(int32_t(number >> 32));
    addInt(int32_t(number));
}

void BufferedFile::flush()
{
    m_output->file->writeBytes(reinterpret_cast<const uint8_t *>(m_bytes.data()), 0,
                               int32_t(m_bytes.size()));
    m_written += int64_t(m_bytes.size());
    m_bytes.clear();
}

void BufferedFile::finish()
{
    flush();
    m_output->file->close();
}

void BufferedFile::finishWithLong(int64_t position, int64_t number)
{
    flush();
    m_output->file->seek(position);
    m_output->file->writeLong(number);
    m_output->file->close();
}
