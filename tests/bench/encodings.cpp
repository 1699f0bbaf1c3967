// Prints the share of short samples whose encoding is found out right, by encoding and length, on
// the sample pages and, where it is there, on the press releases of the shared folder:
// BAOLAN_SHARED names that folder, else it is looked for beside the checkout. “unsure” are those,
// right or wrong, that the reader is told of.
#include "ingest/encodingguess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

#include <iconv.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// nullopt when the encoding has no such character.
std::optional<QByteArray> encoded(const QString &text, const char *encoding)
{
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    QByteArray utf8 = text.toUtf8();
    QByteArray bytes(utf8.size() * 4 + 16, Qt::Uninitialized);
    char *in = utf8.data();
    auto left = size_t(utf8.size());
    char *out = bytes.data();
    auto room = size_t(bytes.size());
    const size_t done = iconv(converter, &in, &left, &out, &room);
    iconv_close(converter);
    bytes.resize(out - bytes.data());
    return done == 0 ? std::optional(bytes) : std::nullopt;
}

QString seeds()
{
    QString text;
    const QDir folder(QStringLiteral(SEEDS_FOLDER));
    for (const QString &name : folder.entryList({u"0*.txt"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

QString pressReleases()
{
    const QString shared = qEnvironmentVariable("BAOLAN_SHARED", u"" SOURCE_FOLDER "/../shared"_s);
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, shared + u"/data/tainan.jsonl.xz"_s});
    QString text;
    constexpr qsizetype enough = 8'000'000; // characters
    while (text.size() < enough && (xz.canReadLine() || xz.waitForReadyRead())) {
        while (xz.canReadLine())
            text += QJsonDocument::fromJson(xz.readLine()).object()[u"text"_s].toString() + u'\n';
    }
    xz.kill();
    xz.waitForFinished();
    return text;
}

bool isMixed(QStringView sample)
{
    return std::ranges::count_if(sample, [](QChar c) { return c > u' ' && c < u'\x7f'; }) * 3 >
           sample.size();
}

enum class Kind { Any, Mixed };

QString sampleOf(const QString &text, qsizetype length, Kind kind)
{
    for (int attempt = 0; attempt < 300; ++attempt) {
        const QString sample =
            text.mid(QRandomGenerator::global()->bounded(text.size() - length), length);
        const bool hasHan =
            std::ranges::any_of(sample, [](QChar c) { return c.script() == QChar::Script_Han; });
        if (hasHan && (kind == Kind::Any || isMixed(sample)))
            return sample;
    }
    return {};
}

struct Row
{
    QString name;
    const char *converter;
    Encoding expected;
};

const std::array<Row, 7> rows{{
    {u"UTF-8"_s, "UTF-8", Encoding::Utf8},
    {u"GB18030"_s, "GB18030", Encoding::Gb18030},
    {u"GBK"_s, "GBK", Encoding::Gb18030},
    {u"Big5 (cp950)"_s, "CP950", Encoding::Big5},
    {u"Big5-HKSCS"_s, "BIG5-HKSCS", Encoding::Big5},
    {u"UTF-16LE"_s, "UTF-16LE", Encoding::Utf16Le},
    {u"UTF-16BE"_s, "UTF-16BE", Encoding::Utf16Be},
}};

void measure(QTextStream &out, const QString &text, Kind kind, const Row &row)
{
    out << row.name.leftJustified(14);
    for (const qsizetype length : {5, 10, 20, 50, 2000}) {
        int right = 0;
        int unsure = 0;
        int count = 0;
        const int most = length < 1000 ? 2000 : 100;
        for (int attempt = 0; count < most && attempt < most * 2; ++attempt) {
            const QString sample = sampleOf(text, length, kind);
            const auto bytes = encoded(sample, row.converter);
            if (sample.isEmpty() || !bytes)
                continue;
            const EncodingGuess guess = guessEncoding(*bytes);
            ++count;
            right += guess.encoding == row.expected;
            unsure += !guess.candidates.isEmpty();
            if (qEnvironmentVariableIsSet("BAOLAN_FAULTS") && guess.encoding != row.expected &&
                length >= 20)
                out << "\n  " << encodingName(guess.encoding) << ' ' << sample;
        }
        if (count == 0)
            out << u"-"_s.rightJustified(18);
        else
            out << u"%1 (%2)"_s.arg(100.0 * right / count, 0, 'f', 2)
                       .arg(100.0 * unsure / count, 0, 'f', 1)
                       .rightJustified(18);
    }
    out << '\n';
    out.flush();
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "Per cent right (per cent unsure), samples of 5, 10, 20, 50, 2000 characters\n";
    const QString releases = pressReleases();
    const QList<std::pair<QString, QString>> texts{{u"sample pages"_s, seeds()},
                                                   {u"press releases"_s, releases}};
    for (const auto &[name, text] : texts) {
        if (text.isEmpty()) {
            out << name << ": not there, left out\n";
            continue;
        }
        for (const Kind kind : {Kind::Any, Kind::Mixed}) {
            out << name << (kind == Kind::Mixed ? ", a third or more of them ASCII\n" : "\n");
            for (const Row &row : rows)
                measure(out, text, kind, row);
        }
    }
    return 0;
}
