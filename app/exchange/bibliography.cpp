#include "exchange/bibliography.h"

#include "exchange/biblatex.h"
#include "exchange/csljson.h"
#include "exchange/referenceparts.h"
#include "exchange/ris.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What stands round the entries of a style, and how one is written.
struct BibliographyForm
{
    QString before;
    QString between;
    QString after;
    std::function<QString(const ExportedArticle &)> entry;
};

BibliographyForm formOf(CitationStyle style)
{
    switch (style) {
    case CitationStyle::BiblatexGbt:
        return {{}, u"\n"_s, {}, [](const ExportedArticle &article) {
                    return biblatexEntry(article, BiblatexProfile::Gbt);
                }};
    case CitationStyle::Biblatex:
        return {{}, u"\n"_s, {}, [](const ExportedArticle &article) {
                    return biblatexEntry(article, BiblatexProfile::International);
                }};
    case CitationStyle::Ris:
        return {{}, u"\r\n"_s, {}, risRecord};
    case CitationStyle::CslJson:
        return {u"[\n"_s, u",\n"_s, u"\n]\n"_s, cslItem};
    default:
        return {{}, {}, {}, [style](const ExportedArticle &article) {
                    return cite(article.cited, style) + u'\n';
                }};
    }
}

class BibliographyWriter final : public NoteWriter
{
public:
    BibliographyWriter(CitationStyle style, ByteSink &sink)
        : m_form(formOf(style))
        , m_sink(sink)
    {
    }

    Result<void> begin(const ExportedLibrary & /*library*/) override
    {
        return m_sink.write(m_form.before.toUtf8());
    }

    Result<void> add(const ExportedArticle &article) override
    {
        const QString between = m_isFirst ? QString() : m_form.between;
        m_isFirst = false;
        return m_sink.write((between + m_form.entry(article)).toUtf8());
    }

    Result<void> end() override { return m_sink.write(m_form.after.toUtf8()); }

private:
    BibliographyForm m_form;
    ByteSink &m_sink;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<NoteWriter> bibliographyWriter(CitationStyle style, ByteSink &sink)
{
    return std::make_unique<BibliographyWriter>(style, sink);
}

QString citationKey(const QString &uuid)
{
    constexpr qsizetype digits = 16;
    const QByteArray hash =
        QCryptographicHash::hash(uuid.toLower().toUtf8(), QCryptographicHash::Sha1);
    return u"baolan-"_s + QString::fromLatin1(hash.toHex().first(digits));
}

QString languageOf(const ExportedArticle &article)
{
    return article.isTraditional ? u"zh-TW"_s : u"zh-CN"_s;
}

QStringList tagPathsOf(const ExportedArticle &article)
{
    QStringList paths;
    for (const ExportedMark &mark : article.marks) {
        for (const Tag &tag : mark.mark.tags) {
            if (!paths.contains(tag.path))
                paths << tag.path;
        }
    }
    return paths;
}

QStringList notesOf(const ExportedArticle &article)
{
    QStringList notes;
    if (const QString memo = oneLine(article.memo); !memo.isEmpty())
        notes << memo;
    for (const ExportedMark &mark : article.marks) {
        if (const QString note = oneLine(mark.mark.note); !note.isEmpty())
            notes << u'“' + oneLine(mark.quote) + u"”："_s + note;
    }
    return notes;
}
