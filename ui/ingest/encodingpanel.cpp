#include "ingest/encodingpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesShown = 5;
constexpr qsizetype charactersShown = 60; // of a line

} // namespace

EncodingPanel::EncodingPanel(QWidget *parent)
    : QFrame(parent)
    , m_encoding(new QComboBox(this))
    , m_preview(new QLabel(this))
    , m_read(new QPushButton(tr("Read again"), this))
{
    const int space = fontMetrics().height() / 2;
    auto *label = new QLabel(tr("Read the file again as"), this);
    label->setBuddy(m_encoding);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_encoding);
    head->addStretch(1);
    head->addWidget(cancel);
    head->addWidget(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 2, space, space * 2, space);
    layout->setSpacing(space / 2);
    layout->addLayout(head);
    layout->addWidget(m_preview);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * int(linesShown));
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_preview->setAccessibleName(tr("Beginning of the file"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItems({u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s});
    connect(m_encoding, &QComboBox::currentTextChanged, this, &EncodingPanel::previewWanted);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT chosen(encoding()); });
    connect(cancel, &QPushButton::clicked, this, &EncodingPanel::closed);
    hide();
}

void EncodingPanel::open(const QString &encoding)
{
    m_encoding->setCurrentText(encoding);
    show();
    m_encoding->setFocus();
    Q_EMIT previewWanted(this->encoding());
}

QString EncodingPanel::encoding() const
{
    return m_encoding->currentText();
}

void EncodingPanel::showPreview(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() && shown.size() < linesShown)
            shown << line.trimmed().left(charactersShown);
    }
    m_preview->setForegroundRole(QPalette::WindowText);
    m_preview->setText(shown.join(u'\n'));
    m_read->setEnabled(true);
}

void EncodingPanel::showWrong(const QString &sentence)
{
    m_preview->setForegroundRole(QPalette::BrightText);
    m_preview->setText(sentence);
    m_read->setEnabled(false);
}

void EncodingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return && m_read->isEnabled())
        Q_EMIT chosen(encoding());
    else
        QFrame::keyPressEvent(event);
}
