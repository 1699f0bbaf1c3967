#include "exchange/codebookwriter.h"

#include "exchange/codebookcsv.h"
#include "exchange/codebookdocx.h"
#include "exchange/codebookhtml.h"
#include "exchange/codebooksofothers.h"
#include "exchange/qdc.h"

using namespace Qt::StringLiterals;

namespace {

using WriteCodebook = Result<void> (*)(const ExportedLibrary &, ByteSink &);

Result<void> writeCsv(const ExportedLibrary &library, ByteSink &sink)
{
    return sink.write(codebookCsv(library.codebook).toUtf8());
}

Result<void> writeHtml(const ExportedLibrary &library, ByteSink &sink)
{
    return sink.write(codebookHtml(library).toUtf8());
}

Result<void> writeQdc(const ExportedLibrary &library, ByteSink &sink)
{
    const Result<QByteArray> bytes = qdcCodebook(library.codebook);
    return bytes ? sink.write(*bytes) : Result<void>(bytes.error());
}

Result<void> writeQualCoder(const ExportedLibrary &library, ByteSink &sink)
{
    if (library.codebook.isEmpty())
        return Error{Error::Code::Empty, {}, u"codebook"_s};
    return sink.write(qualCoderCodebook(library.codebook).toUtf8());
}

// The codebook stands in what every export begins with; the articles are not asked for.
class CodebookWriter final : public NoteWriter
{
public:
    CodebookWriter(WriteCodebook write, ByteSink &sink)
        : m_write(write)
        , m_sink(sink)
    {
    }
    Result<void> begin(const ExportedLibrary &library) override { return m_write(library, m_sink); }
    Result<void> add(const ExportedArticle & /*article*/) override { return {}; }
    Result<void> end() override { return {}; }

private:
    WriteCodebook m_write;
    ByteSink &m_sink;
};

} // namespace

std::unique_ptr<NoteWriter> codebookWriter(NoteFormat format, ByteSink &sink)
{
    switch (format) {
    case NoteFormat::CodebookCsv:
        return std::make_unique<CodebookWriter>(writeCsv, sink);
    case NoteFormat::CodebookHtml:
        return std::make_unique<CodebookWriter>(writeHtml, sink);
    case NoteFormat::CodebookDocx:
        return std::make_unique<CodebookWriter>(writeCodebookDocx, sink);
    case NoteFormat::Qdc:
        return std::make_unique<CodebookWriter>(writeQdc, sink);
    case NoteFormat::QualCoder:
        return std::make_unique<CodebookWriter>(writeQualCoder, sink);
    case NoteFormat::Taguette:
        return std::make_unique<TaguetteCodebookWriter>(sink);
    default:
        return nullptr;
    }
}
