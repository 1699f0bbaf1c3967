#pragma once

// The names of Lucene++ that our own headers need. Its headers cost seconds each time they are
// read, so only .cpp files of this room include them.
namespace boost {
template <class T>
class shared_ptr;
}

namespace Lucene {
class Directory;
class IndexReader;
class SegmentInfo;
class SegmentInfos;
using DirectoryPtr = boost::shared_ptr<Directory>;
using IndexReaderPtr = boost::shared_ptr<IndexReader>;
using SegmentInfoPtr = boost::shared_ptr<SegmentInfo>;
using SegmentInfosPtr = boost::shared_ptr<SegmentInfos>;
} // namespace Lucene
