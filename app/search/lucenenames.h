#pragma once

// The names of Lucene++ that our own headers need. Its headers cost seconds each time they are
// read, so only .cpp files of this room include them.
namespace boost {
template <class T>
class shared_ptr;
}

namespace Lucene {
class Directory;
class Document;
class IndexReader;
class Query;
class SegmentInfo;
using DirectoryPtr = boost::shared_ptr<Directory>;
using DocumentPtr = boost::shared_ptr<Document>;
using IndexReaderPtr = boost::shared_ptr<IndexReader>;
using QueryPtr = boost::shared_ptr<Query>;
using SegmentInfoPtr = boost::shared_ptr<SegmentInfo>;
} // namespace Lucene
