#include "hanzi/folding.h"

#include "hanzi/characters.h"

#include <QCryptographicHash>

#include <unicode/normalizer2.h>
#include <unicode/uniset.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

#include "hanzi/variantclasses.inc"

constexpr char32_t codePoints = 0x110000;
constexpr char32_t pageSize = 256;

// Marks that differ from one region's typesetting to another's: the mainland sets “ ‘, Taiwan and
// Hong Kong 「 『, and the dot in foreign names is · here, ‧ or ・ there. First what all fold to.
constexpr QStringView markClasses[] = {u"“‘「『〝", u"”’」』〞〟", u"·‧・•"};

// What every code point folds to; pages that change nothing share one.
class FoldingTable final
{
public:
    FoldingTable();

    char32_t operator[](char32_t character) const
    {
        const qint32 difference = m_pages[m_pageOf[character / pageSize]][character % pageSize];
        return char32_t(qint32(character) + difference);
    }
    QByteArray hash() const;

private:
    using Page = std::array<qint32, pageSize>; // folded minus character

    void foldCompatibility();
    void foldClasses();
    void set(char32_t character, char32_t folded);

    std::array<quint16, codePoints / pageSize> m_pageOf{};
    std::vector<Page> m_pages;
};

FoldingTable::FoldingTable()
    : m_pages(1)
{
    foldClasses();
    foldCompatibility();
}

void FoldingTable::set(char32_t character, char32_t folded)
{
    quint16 &page = m_pageOf[character / pageSize];
    if (page == 0) {
        page = quint16(m_pages.size());
        m_pages.emplace_back();
    }
    m_pages[page][character % pageSize] = qint32(folded) - qint32(character);
}

void FoldingTable::foldClasses()
{
    const auto foldToFirst = [this](QStringView members) {
        const QList<uint> characters = members.toUcs4();
        for (const uint character : characters)
            set(character, characters.first());
    };
    for (const QStringView members : QStringView(variantClasses).split(u' ', Qt::SkipEmptyParts))
        foldToFirst(members);
    for (const QStringView members : markClasses)
        foldToFirst(members);
}

// What NFKC with case folding makes of it, folded again by the classes. A character that would
// become several (㎡, ㈱) stays as it is.
void FoldingTable::foldCompatibility()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::UnicodeSet changed(u"[[:CWKCF:][:White_Space:][:Cs:]]", status);
    Q_ASSERT_X(U_SUCCESS(status), "folding", u_errorName(status));
    for (int range = 0; range < changed.getRangeCount(); ++range) {
        for (UChar32 c = changed.getRangeStart(range); c <= changed.getRangeEnd(range); ++c) {
            const icu::UnicodeString normal = normalizer->normalize(icu::UnicodeString(c), status);
            if (u_isUWhiteSpace(c))
                set(char32_t(c), U' ');
            else if (normal.isEmpty() || U_IS_SURROGATE(c))
                set(char32_t(c), 0);
            else if (normal.countChar32() == 1)
                set(char32_t(c), (*this)[char32_t(normal.char32At(0))]);
        }
    }
}

// Only what the table changes, in order.
QByteArray FoldingTable::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (char32_t character = 0; character < codePoints; ++character) {
        const std::array<char32_t, 2> pair{character, (*this)[character]};
        if (pair[0] != pair[1])
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(pair.data()), sizeof pair));
    }
    return hash.result();
}

const FoldingTable &table()
{
    static const FoldingTable theTable;
    return theTable;
}

// Calls use(folded, begin, end) for each character that folds to one.
template <typename Use>
void foldEach(QStringView text, Use use)
{
    const FoldingTable &foldings = table();
    for (qsizetype begin = 0; begin < text.size();) {
        const Character character = firstCharacter(text.mid(begin));
        if (const char32_t folded = foldings[character.code])
            use(folded, begin, begin + character.length);
        begin += character.length;
    }
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

} // namespace

char32_t fold(char32_t character)
{
    return character < codePoints ? table()[character] : 0;
}

FoldedText fold(QStringView text)
{
    FoldedText result{.text = folded(text), .origins = {}, .ends = {}};
    result.origins.resize(result.text.size() + 1);
    result.ends.resize(result.text.size());
    qsizetype *origin = result.origins.data();
    qsizetype *last = result.ends.data();
    foldEach(text, [&](char32_t folded, qsizetype begin, qsizetype end) {
        for (qsizetype unit = 0; unit < unitsOf(folded); ++unit) {
            *origin++ = begin;
            *last++ = end;
        }
    });
    *origin = text.size();
    return result;
}

QString folded(QStringView text)
{
    qsizetype size = 0;
    foldEach(text, [&size](char32_t folded, qsizetype, qsizetype) { size += unitsOf(folded); });
    QString result(size, Qt::Uninitialized);
    QChar *unit = result.data();
    foldEach(text, [&unit](char32_t folded, qsizetype, qsizetype) {
        for (const QChar each : QChar::fromUcs4(folded))
            *unit++ = each;
    });
    return result;
}

TextRange FoldedText::toOriginal(TextRange range) const
{
    const qsizetype begin = qBound(0, range.begin, text.size());
    const qsizetype end = qBound(begin, range.end, text.size());
    return {origins[begin], end > begin ? ends[end - 1] : origins[begin]};
}

QByteArray foldingHash()
{
    static const QByteArray theHash = table().hash();
    return theHash;
}
