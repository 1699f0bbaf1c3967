#include "ingest/encodingguess.h"

#include "ingest/characterrarity.h"

#include <algorithm>

namespace {

constexpr qsizetype largestSample = qsizetype(128) * 1024;
// In nats: e^6 is 400 to 1.
constexpr double thinMargin = 6;
// The characters of any Chinese text are commoner than this on the average, in nats.
constexpr double poorestText = -11.5;

bool isPlainAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80 && byte != '\0';
}

// Begins at an even byte, so that units of two bytes stay whole, and at a character in the others.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    const auto *const first = std::find_if_not(bytes.begin(), bytes.end(), isPlainAscii);
    const qsizetype begin = (first - bytes.begin()) / 2 * 2;
    const bool isNear = begin < largestSample / 2;
    return bytes.sliced(isNear ? 0 : begin)
        .first(std::min(largestSample, bytes.size() - (isNear ? 0 : begin)));
}

bool isValidUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

// Two bytes of another encoding may look like a letter beyond ASCII, hardly three.
bool isSurelyUtf8(QByteArrayView bytes)
{
    if (!isValidUtf8(bytes))
        return false;
    constexpr auto leadOfThree = static_cast<unsigned char>(0xe0);
    return std::all_of(bytes.begin(), bytes.end(), isPlainAscii) ||
           std::any_of(bytes.begin(), bytes.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) >= leadOfThree; });
}

struct Trial
{
    Encoding encoding = Encoding::Utf8;
    double likelihood = 0;
    qsizetype characters = 0;
};

// Of two bytes of another encoding one pair in twenty is valid UTF-8 by chance: e^3.
double proofOfUtf8(QByteArrayView sample)
{
    constexpr double nats = 3;
    const auto beyond =
        std::count_if(sample.begin(), sample.end(), [](char byte) { return !isPlainAscii(byte); });
    const auto pairs = beyond / 2;
    return isValidUtf8(sample) ? nats * double(pairs) : 0;
}

QList<Trial> trials(QByteArrayView sample)
{
    QList<Trial> done;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Big5,
                                    Encoding::Utf16Le, Encoding::Utf16Be}) {
        if (const auto text = decoded(sample, encoding))
            done << Trial{encoding, likelihood(text->text), text->text.size()};
    }
    done.first().likelihood += proofOfUtf8(sample);
    std::ranges::stable_sort(done, std::ranges::greater(), &Trial::likelihood);
    return done;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    if (isSurelyUtf8(bytes))
        return {Encoding::Utf8, {}};
    const QList<Trial> found = trials(sampleOf(bytes));
    const Trial &best = found.first(); // UTF-8 at least needs nothing of the system
    const bool isPoor = best.likelihood < poorestText * double(best.characters);
    EncodingGuess guess{best.encoding, {}};
    for (const Trial &trial : found) {
        if (best.likelihood - trial.likelihood < thinMargin ||
            (isPoor && guess.candidates.size() < 2))
            guess.candidates << trial.encoding;
    }
    if (guess.candidates.size() < 2)
        guess.candidates.clear();
    return guess;
}
