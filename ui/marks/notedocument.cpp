#include "marks/notedocument.h"

#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

// A note may name files and addresses: none of them is looked at.
class ClosedDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(); }
};

// Markdown would run the reader's lines together, and end a list only at an empty one.
QString withLineBreaks(QString note)
{
    return note.replace(u'\n', u"  \n"_s);
}

void levelHeadings(QTextDocument &document)
{
    QTextCursor cursor(&document);
    QTextCharFormat level;
    level.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.select(QTextCursor::Document);
    cursor.mergeCharFormat(level);
}

} // namespace

QTextDocument *makeNoteDocument(QObject *parent)
{
    return new ClosedDocument(parent);
}

void fillWithNote(QTextDocument &document, const QString &note)
{
    document.setMarkdown(withLineBreaks(note),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    levelHeadings(document);
}
