// Any text in every script: the links cover the text and its rendition, and every line feed stays
// linked to one.
#include "fuzztarget.h"
#include "hanzi/renditions.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

const Renditions &renditions()
{
    static const auto loaded = [] {
        auto result = Renditions::load();
        expect(bool(result));
        return *result;
    }();
    return *loaded;
}

void check(const QString &source, const Rendition &rendition)
{
    qsizetype inSource = 0;
    qsizetype inRendition = 0;
    const QList<Alignment::Link> links = rendition.links.links();
    for (const Alignment::Link link : links) {
        expect(link.source > 0 && link.rendition > 0);
        inSource += link.source;
        inRendition += link.rendition;
    }
    expect(inSource == source.size() && inRendition == rendition.text.size());
    expect(source.isValidUtf16() == rendition.text.isValidUtf16());
    const TextRange whole = rendition.links.toRendition({0, source.size()});
    expect(whole == TextRange{0, rendition.text.size()});
}

void checkLines(const QString &source, const Rendition &rendition)
{
    expect(source.count(u'\n') == rendition.text.count(u'\n'));
    for (qsizetype at = source.indexOf(u'\n'); at >= 0; at = source.indexOf(u'\n', at + 1)) {
        const TextRange there = rendition.links.toRendition({at, at + 1});
        expect(QStringView(rendition.text)
                   .sliced(there.begin, there.end - there.begin)
                   .contains(u'\n'));
    }
}

void convert(const QString &source)
{
    for (const ScriptChoice choice :
         {ScriptChoice::Source, ScriptChoice::Simplified, ScriptChoice::Traditional,
          ScriptChoice::Taiwan, ScriptChoice::HongKong, ScriptChoice::OpenCC}) {
        const Rendition rendition = renditions().make(source, choice);
        check(source, rendition);
        checkLines(source, rendition);
    }
    for (const QString &configuration : {u"s2twp"_s, u"tw2sp"_s}) { // of phrases, so of any length
        const auto rendition = renditions().convert(source, configuration);
        expect(bool(rendition));
        check(source, *rendition);
    }
}

// Also what no file can hold: lone surrogates.
QString codeUnits(const uint8_t *data, size_t size)
{
    QString text(qsizetype(size / 2), Qt::Uninitialized);
    for (qsizetype at = 0; at < text.size(); ++at)
        text[at] = QChar(qFromLittleEndian<quint16>(data + 2 * at));
    return text;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    convert(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    convert(codeUnits(data, size));
    return 0;
}
