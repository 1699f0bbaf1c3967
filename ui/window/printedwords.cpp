#include "window/printedwords.h"

#include "window/headlineplace.h"
#include "window/informationpanel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 80; // characters
constexpr qsizetype shownBegin = 46;
constexpr qsizetype shownEnd = 24;

QString words(const char *text)
{
    return QCoreApplication::translate("print", text);
}

QString fullQuote(const QString &passage)
{
    //: A passage in quotation marks
    return words(QT_TRANSLATE_NOOP("print", "“%1”")).arg(clippedQuote(passage));
}

QString stateWords(MarkState state)
{
    switch (state) {
    case MarkState::Ok:
    case MarkState::Corrected:
        break;
    case MarkState::ToConfirm:
        return words(QT_TRANSLATE_NOOP("print", "to be confirmed: the original has changed here"));
    case MarkState::Orphan:
        return words(QT_TRANSLATE_NOOP("print", "the passage is no longer in the article"));
    }
    return {};
}

// -1 where there is nothing it could stand behind.
qsizetype anchorOfWhole(const QList<Block> &blocks)
{
    return blocks.isEmpty() ? -1 : headlinePlace(blocks).end;
}

QString factsOf(const Mark &mark, const QString &reader)
{
    QStringList facts;
    if (mark.isImportant)
        facts << u"★ "_s + words(QT_TRANSLATE_NOOP("print", "important"));
    for (const Tag &tag : mark.tags)
        facts << u'#' + tag.path;
    if (mark.creator != reader && !mark.creator.isEmpty())
        facts << words(QT_TRANSLATE_NOOP("print", "by %1")).arg(mark.creator);
    facts << stateWords(mark.state);
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

// Makes the notes of one article; for the moment of making.
class NoteMaker final
{
public:
    NoteMaker(const ReaderText &shown, SheetColumns columns, const PrintedSource &source)
        : m_shown(shown)
        , m_side(columns == SheetColumns::RightOnly ? Side::Right : Side::Left)
        , m_source(source)
    {
    }

    QList<PrintedNote> notes() const
    {
        QList<PrintedNote> made;
        for (const Mark &mark : m_source.marks)
            made << noteOf(mark);
        std::ranges::stable_sort(made, [](const PrintedNote &one, const PrintedNote &other) {
            if ((one.anchor < 0) != (other.anchor < 0))
                return other.anchor < 0;
            return one.anchor < other.anchor;
        });
        return made;
    }

private:
    PrintedNote noteOf(const Mark &mark) const
    {
        PrintedNote note{.facts = factsOf(mark, m_source.reader)};
        if (mark.isWhole) {
            note.anchor = anchorOfWhole(m_shown.blocks);
            note.quote = words(QT_TRANSLATE_NOOP("print", "On the whole article"));
        } else if (mark.state == MarkState::Orphan) {
            note.quote = fullQuote(mark.selector.quote);
        } else {
            note.range = mark.selector.range;
            note.anchor = note.range.end;
            note.quote = fullQuote(asShown(note.range));
        }
        if (!mark.note.isEmpty())
            note.words << mark.note;
        for (const MarkComment &comment : m_source.comments) {
            if (comment.mark == mark.id)
                //: Who commented on a mark, and the comment
                note.words << words(QT_TRANSLATE_NOOP("print", "%1: %2"))
                                  .arg(comment.creator, comment.text);
        }
        return note;
    }

    QString asShown(TextRange range) const
    {
        const Rendition &rendition = m_shown.rendition(m_side);
        const TextRange shown = rendition.links.toRendition(range);
        return rendition.text.mid(shown.begin, shown.length());
    }

    const ReaderText &m_shown;
    const Side m_side;
    const PrintedSource &m_source;
};

} // namespace

QString clippedQuote(const QString &passage)
{
    QString line = passage.simplified();
    const qsizetype count = toCodePoints(line, line.size());
    if (count <= longestQuote)
        return line;
    const TextRange kept = fromCodePoints(line, TextRange{shownBegin, count - shownEnd});
    return line.first(kept.begin) + u" …… "_s + line.sliced(kept.end);
}

PrintedArticle printedArticle(const ReaderText &shown, SheetColumns columns,
                              const PrintedSource &source)
{
    return {.text = shown,
            .columns = columns,
            .issue = issueLine(source.stored),
            .headline = source.stored.article.headline(),
            .notes = NoteMaker(shown, columns, source).notes(),
            .notesTitle = words(QT_TRANSLATE_NOOP("print", "Notes")),
            .references = source.references};
}
