// How many characters are converted rightly, layer by layer: OpenCC alone, with Baolan's
// corrections, with places, with names of people. On the sentences beside tests/hanzi, those that
// the corrections were written by and those held out; and on texts in traditional script (FILE…,
// UTF-8), made simplified and back, and with simplified leftovers put into them. Usage:
// bench_accuracy [--mistakes] [FILE…]

#include "../hanzi/accuracyset.h"
#include "hanzi/configurations.h"
#include "hanzi/renditions.h"
#include "hanzi/scriptcount.h"

#include <QFile>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString name;
    std::function<QString(const QString &)> convert;
};

// What the program hands over: names of divisions and their short forms.
QStringList placeNames()
{
    QStringList names;
    QFile file(u":/places/divisions.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        names += {fields[1], fields[8]};
    }
    names.removeIf([](const QString &name) { return name.size() < 2; });
    return names;
}

QList<Layer> layers(const QHash<QString, Conversion> &configurations,
                    const std::shared_ptr<const Renditions> &without,
                    const std::shared_ptr<const Renditions> &with)
{
    const Conversion plain = *configurations.constFind(u"s2tw"_s);
    const auto words = std::make_shared<const OwnWords>(Dictionary(), correctionsToTraditional());
    const auto by = [](const Conversion &conversion) {
        return [conversion](const QString &text) {
            Rendition rendition;
            conversion.append(text, rendition);
            return rendition.text;
        };
    };
    const auto make = [](const std::shared_ptr<const Renditions> &renditions) {
        return [renditions](const QString &text) {
            return renditions->make(text, ScriptChoice::Taiwan).text;
        };
    };
    return {{u"OpenCC"_s, by(plain)},
            {u"corrections"_s, by(plain.with(words, 0))},
            {u"people"_s, make(without)},
            {u"places"_s, make(with)}};
}

QString keysOf(const QHash<char32_t, QList<char32_t>> &candidates)
{
    QString keys;
    for (auto each = candidates.keyBegin(); each != candidates.keyEnd(); ++each)
        keys += QString::fromUcs4(&*each, 1);
    return keys;
}

void printSet(QTextStream &out, const QString &file, const QList<Layer> &all,
              const QString &oneToMany, bool showsMistakes)
{
    const QList<GoldSentence> sentences = readGoldSentences(file);
    out << file << ": " << sentences.size() << " sentences\n";
    for (const Layer &layer : all) {
        QMap<QString, Accuracy> kinds;
        for (const GoldSentence &gold : sentences) {
            const QString converted = layer.convert(gold.simplified);
            for (const QString &kind : {gold.kind, u"(all)"_s})
                kinds[kind].add(gold, converted, oneToMany);
        }
        out << layer.name.leftJustified(12);
        for (auto kind = kinds.constBegin(); kind != kinds.constEnd(); ++kind)
            out << "  " << kind.key() << " " << QString::number(kind->characterPercent(), 'f', 2)
                << " / " << QString::number(kind->oneToManyPercent(), 'f', 2);
        out << Qt::endl;
        if (showsMistakes)
            out << "    " << kinds[u"(all)"_s].mistakes.join(u"  "_s) << Qt::endl;
    }
}

// From the traditional side of the sentences into simplified script.
void printBack(QTextStream &out, const QString &file, const Renditions &renditions)
{
    Accuracy plain;
    Accuracy made;
    for (const GoldSentence &gold : readGoldSentences(file)) {
        const GoldSentence reverse{gold.kind, gold.traditional, gold.simplified, gold.simplified};
        plain.add(reverse, renditions.convert(gold.traditional, u"t2s"_s)->text, {});
        made.add(reverse, renditions.make(gold.traditional, ScriptChoice::Simplified).text, {});
    }
    out << "into simplified: OpenCC " << plain.characterPercent() << ", ours "
        << made.characterPercent() << "  " << made.mistakes.join(u"  "_s) << Qt::endl;
}

// How many characters are marked, and how many of the wrong ones are among them.
void printDoubts(QTextStream &out, const QString &file, const Renditions &renditions)
{
    qsizetype characters = 0;
    qsizetype marks = 0;
    qsizetype errors = 0;
    qsizetype caught = 0;
    for (const GoldSentence &gold : readGoldSentences(file)) {
        const QString &text = gold.simplified;
        const QString made = renditions.make(text, ScriptChoice::Taiwan).text;
        const QList<TextRange> doubts =
            renditions.doubts(text, ScriptChoice::Taiwan, {}, DoubtLevel::Unsure);
        characters += text.size();
        marks += doubts.size();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (made[i] == gold.traditional[i] || made[i] == gold.alternatives[i])
                continue;
            ++errors;
            caught += std::any_of(doubts.begin(), doubts.end(),
                                  [i](TextRange doubt) { return doubt.begin == i; });
        }
    }
    out << "doubts: " << 1000.0 * double(marks) / double(characters)
        << " marks in 1,000 characters, " << caught << " of " << errors << " errors marked"
        << Qt::endl;
}

// The lines whose renditions all have as many units: positions can be compared.
QString comparable(const QString &text, const Renditions &renditions)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([&renditions](const QString &line) {
        return renditions.convert(line, u"t2s"_s)->text.size() != line.size() ||
               renditions.convert(line, u"s2tw"_s)->text.size() != line.size();
    });
    return lines.join(u'\n');
}

// A traditional text made simplified and back again.
void printThereAndBack(QTextStream &out, const QString &text, const QList<Layer> &all,
                       const Renditions &renditions, const QString &oneToMany, bool showsMistakes)
{
    const QString standard = renditions.convert(text, u"t2tw"_s)->text;
    const QString simplified = renditions.make(text, ScriptChoice::Simplified).text;
    const GoldSentence gold{{}, simplified, standard, text};
    QStringList before;
    for (const Layer &layer : all) {
        Accuracy accuracy;
        accuracy.add(gold, layer.convert(simplified), oneToMany);
        out << "  " << layer.name.leftJustified(12) << accuracy.characterPercent() << " / "
            << accuracy.oneToManyPercent() << "  wrong: " << accuracy.wrong << Qt::endl;
        if (showsMistakes && !before.isEmpty()) {
            const QSet<QString> known(before.begin(), before.end());
            QStringList added = accuracy.mistakes;
            added.removeIf([&known](const QString &each) { return known.contains(each); });
            out << "    new: " << added.join(u"  "_s) << Qt::endl;
        }
        before = accuracy.mistakes;
    }
}

// Every hundredth place or so, two to five characters in simplified script.
QString withLeftovers(const QString &text, const QString &simplified)
{
    std::mt19937 random(20261122); // the same each time
    QString mixed = text;
    for (qsizetype at = 0; at + 5 < text.size(); at += 40 + qsizetype(random() % 100)) {
        const qsizetype length = 2 + qsizetype(random() % 4);
        mixed.replace(at, length, simplified.mid(at, length));
    }
    return mixed;
}

void printMending(QTextStream &out, const QString &text, const Renditions &renditions)
{
    const QString simplified = renditions.convert(text, u"t2s"_s)->text;
    const QString standard = renditions.convert(text, u"t2tw"_s)->text;
    const QString mixed = withLeftovers(text, simplified);
    const QString mended = renditions.make(mixed, ScriptChoice::Traditional).text;
    const QString untouched = renditions.make(text, ScriptChoice::Traditional).text;
    qsizetype leftovers = 0;
    qsizetype mendedOnes = 0;
    qsizetype others = 0;
    qsizetype touched = 0;
    QStringList damage;
    QStringList missed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLeftover = mixed[i] != text[i];
        // A wholly simplified line is converted as one; variants of one character count as it.
        const bool isRight =
            mended[i] == text[i] || mended[i] == untouched[i] || mended[i] == standard[i];
        leftovers += isLeftover;
        mendedOnes += isLeftover && isRight;
        others += !isLeftover;
        touched += !isLeftover && mended[i] != text[i] && mended[i] != untouched[i];
        if (isLeftover && !isRight)
            missed += mixed.mid(std::max<qsizetype>(0, i - 3), 7) + mended[i];
        if (!isLeftover && mended[i] != text[i] && mended[i] != untouched[i])
            damage += mixed.mid(std::max<qsizetype>(0, i - 3), 7) + mended[i];
    }
    out << "leftovers: " << leftovers << ", put right "
        << 100.0 * double(mendedOnes) / double(leftovers) << " %; touched "
        << 100.0 * double(touched) / double(others) << " % of the others\n  missed "
        << missed.mid(0, 40).join(u' ') << "\n  touched " << damage.mid(0, 40).join(u' ')
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const bool showsMistakes = arguments.removeAll(u"--mistakes"_s) > 0;
    const auto without = Renditions::load();
    const auto with = Renditions::load(placeNames());
    const auto configurations = loadConfigurations();
    const auto candidates = loadCandidates(u"STCharacters"_s);
    if (!without || !with || !configurations || !candidates)
        return 1;
    const QString oneToMany = keysOf(*candidates);
    const QList<Layer> all = layers(*configurations, *without, *with);
    out << "percent of characters / of one-to-many characters\n";
    for (const QString &file : {u"tuned.tsv"_s, u"heldout.tsv"_s}) {
        printSet(out, file, all, oneToMany, showsMistakes && file != u"heldout.tsv");
        printBack(out, file, **with);
        printDoubts(out, file, **with);
    }
    for (const QString &name : std::as_const(arguments)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QString text = comparable(QString::fromUtf8(file.readAll()), **with);
        out << name << Qt::endl;
        printThereAndBack(out, text, all, **with, oneToMany, showsMistakes);
        printMending(out, text, **with);
    }
    return 0;
}
