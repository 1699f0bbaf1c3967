#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

class QXmlStreamWriter;

// Texts of REFI-QDA and the places in them.

// What XML cannot hold stands as U+FFFD, one for one.
QString legalXml(const QString &text);
// A quote as the name of a selection: on one line, of the same length.
QString selectionName(const QString &quote);
// A longer name is cut: in XML that others read no tag may become too long.
constexpr qsizetype longestSelectionName = 150'000; // units
// Cut with a dot sign to at most that many units, between characters.
QString cutName(const QString &name, qsizetype longest);
void writeNoteRefs(QXmlStreamWriter &xml, const QStringList &guids);

// Where a selection stands in a text with line feeds alone, in code points, and its words there.
struct RefiPlace
{
    std::optional<std::pair<qsizetype, qsizetype>> position; // none: only the words are known
    QString quote;
    QString prefix; // up to 32 characters on either side
    QString suffix;
    bool isOtherName = false; // the selection has a name that is not its words
};

// A source's text as the file has it, with line ends of one or two characters.
class RefiText final
{
public:
    explicit RefiText(const QString &text);

    // With line feeds alone.
    QString text() const;
    // In characters of the file.
    qsizetype length() const { return m_raw.size(); }
    // Programs count the end in or out, a line end as one character or two, a character beyond the
    // first plane as two, and some the byte order mark: the name of the selection, where it is its
    // quote, tells which. Where none fits, a name that must be the quote is all that is known;
    // otherwise the end counts out.
    enum class Name { IsQuote, MayBeQuote };
    RefiPlace place(qsizetype start, qsizetype end, const QString &name, Name meaning) const;

private:
    using Span = std::pair<qsizetype, qsizetype>;
    qsizetype plainPosition(qsizetype raw) const;
    qsizetype fromUnits(qsizetype position) const;
    std::optional<Span> plainSpan(qsizetype start, qsizetype end) const;
    QList<Span> candidates(qsizetype start, qsizetype end) const;
    struct Wanted;
    qsizetype behindSpace(qsizetype at, qsizetype end) const;
    // Where they end, if the span begins with them.
    std::optional<qsizetype> behindWords(Span span, const QList<uint> &words) const;
    bool isNamed(Span span, const Wanted &name) const;
    RefiPlace placed(Span span) const;

    QList<uint> m_raw;
    QList<uint> m_plain;         // with line feeds alone
    QList<qsizetype> m_lineEnds; // places in m_raw of carriage returns before line feeds
    QList<qsizetype> m_pairs;    // UTF-16 places of characters beyond the first plane
};
