// Any bytes as text in every encoding: valid UTF-16 comes out, and every U+FFFD is counted or
// spelled by the bytes.
#include "fuzztarget.h"
#include "ingest/encodings.h"
#include "ingest/filelines.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be,
                                    Encoding::Gb18030, Encoding::Big5}) {
        const auto text = decoded(bytes, encoding);
        expect(text.has_value());
        expect(text->text.isValidUtf16());
        expect(text->replaced >= 0);
        expect(text->replaced <= text->text.count(QChar(QChar::ReplacementCharacter)));
        // Line ends are never swallowed by what stands before them.
        if (encoding != Encoding::Utf16Le && encoding != Encoding::Utf16Be)
            expect(text->text.count(u'\n') == bytes.count('\n'));
    }
    const auto page = decodePage(bytes);
    expect(!page || !page->lines.isEmpty());
    fileFormat(u"page"_s, bytes.first(std::min(bytes.size(), qsizetype(4096))));
    return 0;
}
