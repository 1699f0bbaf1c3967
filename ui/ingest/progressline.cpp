#include "ingest/progressline.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().height() * 8);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopRequested);
    hide();
}

void ProgressLine::begin(const QString &work, Unit unit)
{
    m_work = work;
    m_unit = unit;
    m_begun = QDateTime::currentMSecsSinceEpoch();
    setProgress(0, 0);
    show();
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0); // thousandths: a count may not fit an int
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    const qint64 elapsed = std::max<qint64>(1, QDateTime::currentMSecsSinceEpoch() - m_begun);
    const QString count =
        total > 0 ? tr("%1 of %2").arg(amount(done), amount(total)) : amount(done);
    const QString text =
        done > 0 ? tr("%1: %2 (%3 a second)").arg(m_work, count, amount(done * 1000 / elapsed))
                 : m_work;
    m_text->setText(text);
}

QString ProgressLine::amount(qint64 number) const
{
    if (m_unit == Unit::Bytes)
        return locale().formattedDataSize(number, 1, QLocale::DataSizeTraditionalFormat);
    return QString::number(number);
}

void ProgressLine::end()
{
    hide();
}
