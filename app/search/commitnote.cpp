#include "search/commitnote.h"

#include "hanzi/folding.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentInfos.h>

namespace {

// Raised whenever tokens or fields change: an index of another form is made anew.
constexpr const wchar_t *indexForm = L"3";

CommitNote toNote(const Lucene::MapStringString &data)
{
    const auto value = [&data](const wchar_t *name) {
        return QString::fromStdWString(data.get(name));
    };
    return {.stamp = {.epoch = value(L"epoch"),
                      .change = value(L"change").toLongLong(),
                      .folding = QByteArray::fromHex(value(L"folding").toLatin1())},
            .maker = value(L"maker"),
            .highest = value(L"highest").toLongLong()};
}

} // namespace

void setNote(const Lucene::SegmentInfosPtr &segments, const CommitNote &note)
{
    auto data = Lucene::MapStringString::newInstance();
    data.put(L"form", indexForm);
    data.put(L"epoch", note.stamp.epoch.toStdWString());
    data.put(L"change", std::to_wstring(note.stamp.change));
    data.put(L"folding", QString::fromLatin1(note.stamp.folding.toHex()).toStdWString());
    data.put(L"maker", note.maker.toStdWString());
    data.put(L"highest", std::to_wstring(note.highest));
    segments->setUserData(data);
}

CommitNote noteOf(const Lucene::IndexReaderPtr &reader)
{
    return toNote(reader->getCommitUserData());
}

CommitNote lastNote(const Lucene::DirectoryPtr &directory)
{
    return toNote(Lucene::IndexReader::getCommitUserData(directory));
}

bool isOurForm(const Lucene::IndexReaderPtr &reader)
{
    const Lucene::MapStringString data = reader->getCommitUserData();
    return data.get(L"form") == indexForm && toNote(data).stamp.folding == foldingHash();
}
