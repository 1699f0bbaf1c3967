#include "exchange/codebookhtml.h"

#include "exchange/codebookappendix.h"
#include "exchange/xmltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString &pageForm()
{
    static const QString form = uR"(<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.7; color: #222; background: #fff;
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 0.4em; break-after: avoid; }
dl { margin: 0; display: grid; grid-template-columns: 5em 1fr; }
dt { color: #666; }
dd { margin: 0; white-space: pre-line; }
@media print { body { max-width: none; margin: 0; } section { break-inside: avoid; } }
</style>
</head>
<body>
<h1>%1</h1>
%2</body>
</html>
)"_s;
    return form;
}

QString section(const AppendixEntry &entry)
{
    constexpr int lowestHeading = 6;
    const QString heading = u"h%1"_s.arg(std::min(entry.level + 1, lowestHeading));
    QString html = u"<section>\n<"_s + heading + u'>' + xmlText(entry.heading) + u"</"_s + heading +
                   u">\n<dl>\n"_s;
    for (const auto &[label, words] : entry.parts)
        html += u"<dt>"_s + label + u"</dt><dd>"_s + xmlText(words) + u"</dd>\n"_s;
    return html + u"</dl>\n</section>\n"_s;
}

} // namespace

QString codebookHtml(const ExportedLibrary &library)
{
    QString sections;
    for (const AppendixEntry &entry : appendixEntries(library))
        sections += section(entry);
    // Both at once: what stands for another may stand in the words themselves.
    return pageForm().arg(xmlText(appendixTitle(library)), sections);
}
