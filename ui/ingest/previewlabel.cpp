#include "ingest/previewlabel.h"

#include <QPainter>

PreviewLabel::PreviewLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize PreviewLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void PreviewLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QRect line(0, 0, width(), fontMetrics().lineSpacing());
    const QStringList lines = text().split(u'\n');
    for (const QString &words : lines) {
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(words, Qt::ElideMiddle, width()));
        line.translate(0, line.height());
    }
}
