#include "search/indexsegments.h"

#include "search/indexfields.h"
#include "search/postings.h"
#include "search/segmentfiles.h"
#include "search/storedlabels.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/SegmentInfo.h>
#include <lucene++/SegmentReader.h>

#include <algorithm>

namespace {

std::shared_ptr<const SegmentContents> contentsOf(const Lucene::SegmentReaderPtr &segment)
{
    auto contents = std::make_shared<SegmentContents>();
    contents->name = segment->getSegmentName();
    contents->labels = storedLabels(segment->directory(), contents->name, segment->maxDoc(),
                                    int(SegmentFiles::Field::Labels));
    contents->textLength = fieldLength(segment, IndexField::text);
    contents->headlineLength = fieldLength(segment, IndexField::headline);
    contents->bylineLength = fieldLength(segment, IndexField::byline);
    contents->sectionLength = fieldLength(segment, IndexField::section);
    return contents;
}

} // namespace

void IndexSegments::read(const Lucene::IndexReaderPtr &reader, const QString &maker)
{
    auto contents = std::make_shared<Contents>();
    for (const Lucene::IndexReaderPtr &part : reader->getSequentialSubReaders()) {
        const auto segment = boost::dynamic_pointer_cast<Lucene::SegmentReader>(part);
        if (!segment || segment->getSegmentInfo()->getDocStoreOffset() != -1)
            boost::throw_exception(Lucene::CorruptIndexException(L"shares its stored fields"));
        const auto before = maker == m_maker ? known(segment->getSegmentName()) : nullptr;
        contents->push_back(before ? before : contentsOf(segment));
    }
    m_maker = maker;
    m_contents = contents;
    const qint64 articles = reader->numDocs();
    m_figures = {.text = figuresOf(&SegmentContents::textLength, articles),
                 .headline = figuresOf(&SegmentContents::headlineLength, articles),
                 .byline = figuresOf(&SegmentContents::bylineLength, articles),
                 .section = figuresOf(&SegmentContents::sectionLength, articles),
                 .counts = std::make_shared<TokenCounts>(reader)};
}

std::shared_ptr<const SegmentContents> IndexSegments::known(const std::wstring &name) const
{
    const auto found = std::ranges::find(*m_contents, name, &SegmentContents::name);
    return found == m_contents->end() ? nullptr : *found;
}

FieldFigures IndexSegments::figuresOf(double SegmentContents::*length, qint64 articles) const
{
    double sum = 0;
    size_t documents = 0;
    for (const auto &contents : *m_contents) {
        sum += (*contents).*length;
        documents += contents->labels.size();
    }
    return {.articles = articles,
            .averageLength = documents > 0 ? std::max(sum / double(documents), 1.0) : 1};
}
