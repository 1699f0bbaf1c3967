#include "exchange/codebookdocx.h"

#include "exchange/codebookappendix.h"
#include "exchange/docxparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString document(const ExportedLibrary &library)
{
    QString xml = docxBegin();
    xml += docxParagraph(u"Title"_s, docxRun(appendixTitle(library)));
    for (const AppendixEntry &entry : appendixEntries(library)) {
        const int level = std::min(entry.level, lowestHeading);
        xml += docxParagraph(u"Heading%1"_s.arg(level), docxRun(entry.heading));
        for (const auto &[label, words] : entry.parts)
            xml += docxParagraph({}, docxRun(label + u'：', u"<w:rPr><w:b/></w:rPr>"_s) +
                                         docxRun(words));
    }
    return xml + docxEnd();
}

} // namespace

Result<void> writeCodebookDocx(const ExportedLibrary &library, ByteSink &sink)
{
    OfficePackage package;
    if (Result<void> done = addDocxParts(package); !done)
        return done;
    if (Result<void> done = package.add(u"word/document.xml"_s, document(library).toUtf8()); !done)
        return done;
    return package.finish(library.changed, sink);
}
