#include "marks/tagchoice.h"

#include "marks/tagdot.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

TagChoice::TagChoice(const QString &question, const QList<Tag> &tags, const Theme &theme,
                     QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    auto *words = new QLabel(question, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_field->setPlaceholderText(tr("Name, pinyin or initials"));
    m_field->setAccessibleName(tr("Name of the tag"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    const int side = fontMetrics().height();
    for (const Tag &tag : tags) {
        m_words << TagWords(tag);
        auto *row = new QListWidgetItem(tagDot(theme, tag.color, side, devicePixelRatioF()),
                                        tag.path, m_list);
        row->setData(Qt::UserRole, qint64(tag.id));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, m_field, m_list, buttons})
        rows->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, this, &TagChoice::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *row = m_list->currentItem(); row && !row->isHidden())
            Q_EMIT chosen(TagId(row->data(Qt::UserRole).toLongLong()));
    });
    narrow({});
    resize(side * 22, side * 22);
}

void TagChoice::narrow(const QString &typed)
{
    QListWidgetItem *first = nullptr;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const bool fits = m_words.at(row).fit(typed);
        m_list->item(row)->setHidden(!fits);
        if (fits)
            first = m_list->item(row);
    }
    m_list->setCurrentItem(first);
}

// The arrows walk through the list while one types.
bool TagChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
