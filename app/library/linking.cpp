#include "library/libraryparts.h"
#include "store/marklinkstore.h"

#include <QCoreApplication>

// How marks stand to one another.

namespace {

QString labelOf(LinkKind kind)
{
    const char *text = QT_TRANSLATE_NOOP("Library", "Link as of the same event");
    if (kind == LinkKind::Supports)
        text = QT_TRANSLATE_NOOP("Library", "Link as supporting");
    if (kind == LinkKind::Contradicts)
        text = QT_TRANSLATE_NOOP("Library", "Link as contradicting");
    return QCoreApplication::translate("Library", text);
}

} // namespace

// The two marks may be in two articles: all that are shown are told to look.
Job<Result<QString>> Library::linkMarks(MarkId one, MarkId other, LinkKind kind)
{
    return m_parts->write(
        [this, one, other, kind, creator = readerName()](Writing &writing) -> Result<QString> {
            QString uuid;
            const auto link = [&](Connection &db) -> Result<void> {
                const Result<QString> made = ::linkMarks(db, one, other, kind, creator);
                uuid = made ? *made : QString();
                return made ? Result<void>() : made.error();
            };
            if (const Result<void> done = writing.run(labelOf(kind), link); !done)
                return done.error();
            tellMarksChanged(ArticleId{});
            return uuid;
        });
}

Job<Result<void>> Library::unlinkMarks(const QString &uuid)
{
    return m_parts->write([this, uuid](Writing &writing) {
        const auto unlink = [&](Connection &db) -> Result<void> {
            const Result<LinkEnds> ends = ::unlinkMarks(db, uuid);
            return ends ? Result<void>() : ends.error();
        };
        const QString label =
            QCoreApplication::translate("Library", QT_TRANSLATE_NOOP("Library", "Delete link"));
        Result<void> done = writing.run(label, unlink);
        if (done)
            tellMarksChanged(ArticleId{});
        return done;
    });
}

Result<QList<MarkLink>> Library::linksOf(const QList<MarkId> &marks)
{
    return ::linksOf(*m_parts->reading, marks);
}
