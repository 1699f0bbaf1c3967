#include "marks/notetext.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 8;
constexpr qsizetype mostCharacters = 1000; // more never fit

// A note may name files and addresses: none of them is looked at.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(); }
};

// Markdown would run the reader's lines together, and end a list only at an empty one.
QString withLineBreaks(const QString &note)
{
    QString text = note.size() > mostCharacters ? note.first(mostCharacters) + u"…"_s : note;
    return text.replace(u'\n', u"  \n"_s);
}

// On a card a heading is a bold line, no larger than the others.
void levelHeadings(QTextDocument &document)
{
    QTextCursor cursor(&document);
    QTextCharFormat level;
    level.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.select(QTextCursor::Document);
    cursor.mergeCharFormat(level);
}

} // namespace

NoteText::NoteText(QWidget *parent)
    : QWidget(parent)
    , m_document(std::make_unique<ClosedDocument>())
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    m_document->setDocumentMargin(0);
}

void NoteText::setNote(const QString &note)
{
    m_document->setDefaultFont(font());
    m_document->setMarkdown(withLineBreaks(note),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    levelHeadings(*m_document);
    updateGeometry();
    update();
}

int NoteText::heightForWidth(int width) const
{
    m_document->setTextWidth(width);
    const int words = int(std::ceil(m_document->size().height()));
    return std::min(words, mostLines * fontMetrics().lineSpacing());
}

QSize NoteText::sizeHint() const
{
    const int width = fontMetrics().height() * 10;
    return {width, heightForWidth(width)};
}

void NoteText::paintEvent(QPaintEvent * /*event*/)
{
    m_document->setTextWidth(width());
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(QPalette::WindowText));
    context.clip = rect();
    painter.setClipRect(rect());
    m_document->documentLayout()->draw(&painter, context);
    if (m_document->size().height() <= height() + 1)
        return;
    // That there is more stands where the last line ends.
    const QRect end(width() - fontMetrics().height(), height() - fontMetrics().lineSpacing(),
                    fontMetrics().height(), fontMetrics().lineSpacing());
    painter.fillRect(end, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(end, Qt::AlignCenter, u"…"_s);
}

void NoteText::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT clicked();
}
