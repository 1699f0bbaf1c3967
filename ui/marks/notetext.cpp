#include "marks/notetext.h"

#include "marks/notedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 8;
constexpr qsizetype mostCharacters = 1000; // more never fit

QString beginning(const QString &note)
{
    return note.size() > mostCharacters ? note.first(mostCharacters) + u"…"_s : note;
}

} // namespace

NoteText::NoteText(QWidget *parent)
    : QWidget(parent)
    , m_document(makeNoteDocument(this))
{
    // A fixed height would be that of the preferred width, whatever the width is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    m_document->setDocumentMargin(0);
}

void NoteText::setNote(const QString &note)
{
    m_document->setDefaultFont(font());
    fillWithNote(*m_document, beginning(note));
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
