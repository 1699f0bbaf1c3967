#include "window/phrasesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// -- the rows

void PhrasesModel::setPhrases(const QList<ReaderPhrase> &phrases)
{
    beginResetModel();
    m_phrases = phrases;
    endResetModel();
}

int PhrasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_phrases.size());
}

int PhrasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AddedColumn + 1;
}

QVariant PhrasesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const ReaderPhrase &phrase = m_phrases.at(index.row());
    switch (index.column()) {
    case WordsColumn:
        return phrase.source;
    case RenditionColumn:
        return phrase.rendition == phrase.source ? tr("kept as it is") : phrase.rendition;
    case ScriptColumn:
        return phrase.target == ReaderPhrase::Target::Simplified ? tr("simplified")
                                                                 : tr("traditional");
    case PaperColumn:
        return phrase.paper.isEmpty() ? tr("the whole library") : phrase.paper;
    case AddedColumn:
        return QLocale().toString(phrase.modified.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant PhrasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList heads{tr("Words"), tr("Become"), tr("In"), tr("For"), tr("Since")};
    return heads.value(section);
}

// -- the dialog

PhrasesDialog::PhrasesDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new PhrasesModel(this))
    , m_table(new QTableView(this))
    , m_words(new QLineEdit(this))
    , m_rendition(new QLineEdit(this))
    , m_target(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_complaint(new QLabel(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_import(new QPushButton(tr("&Import a table…"), this))
{
    setWindowTitle(tr("Reader's phrases"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *explanation = new QLabel(tr("Words below are converted as you say, before any "
                                      "dictionary is asked. The longest phrase wins."),
                                   this);
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(makeLine());
    layout->addWidget(m_complaint);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PhrasesDialog::followSelection);
    connect(m_words, &QLineEdit::textChanged, this, &PhrasesDialog::followSelection);
    followSelection();
    const int unit = fontMetrics().height();
    resize(unit * 40, unit * 26);
}

QWidget *PhrasesDialog::makeLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_words->setPlaceholderText(tr("Words as printed"));
    m_words->setAccessibleName(tr("Words as printed"));
    m_rendition->setPlaceholderText(tr("What they become; empty: kept as they are"));
    m_rendition->setAccessibleName(tr("What they become"));
    m_target->addItem(tr("in traditional script"), int(ReaderPhrase::Target::Traditional));
    m_target->addItem(tr("in simplified script"), int(ReaderPhrase::Target::Simplified));
    m_target->setAccessibleName(tr("In which script"));
    m_scope->addItem(tr("in the whole library"));
    m_scope->setAccessibleName(tr("For which articles"));
    layout->addWidget(m_words, 2);
    layout->addWidget(m_rendition, 3);
    layout->addWidget(m_target);
    layout->addWidget(m_scope);
    layout->addWidget(m_add);
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &PhrasesDialog::add);
    return line;
}

QWidget *PhrasesDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_delete, QDialogButtonBox::ActionRole);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    auto *exported = buttons->addButton(tr("&Export as a table…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_delete, m_import, exported})
        button->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, &PhrasesDialog::removeSelected);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(target(), paper()); });
    connect(exported, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(target(), paper()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

void PhrasesDialog::setPhrases(const QList<ReaderPhrase> &phrases)
{
    m_model->setPhrases(phrases);
    m_complaint->hide();
    followSelection();
}

void PhrasesDialog::setPaper(const QString &paper)
{
    while (m_scope->count() > 1)
        m_scope->removeItem(1);
    if (!paper.isEmpty())
        m_scope->addItem(tr("in %1 only").arg(paper), paper);
}

void PhrasesDialog::propose(const ReaderPhrase &phrase)
{
    m_words->setText(phrase.source);
    m_rendition->setText(phrase.rendition);
    m_target->setCurrentIndex(m_target->findData(int(phrase.target)));
    m_rendition->setFocus();
    m_rendition->selectAll();
}

void PhrasesDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

void PhrasesDialog::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    followSelection();
}

ReaderPhrase::Target PhrasesDialog::target() const
{
    return ReaderPhrase::Target(m_target->currentData().toInt());
}

QString PhrasesDialog::paper() const
{
    return m_scope->currentData().toString();
}

void PhrasesDialog::add()
{
    const QString words = m_words->text().trimmed();
    const QString rendition = m_rendition->text().trimmed();
    Q_EMIT addRequested({.source = words,
                         .rendition = rendition.isEmpty() ? words : rendition,
                         .target = target(),
                         .paper = paper()});
}

void PhrasesDialog::removeSelected()
{
    QList<PhraseId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids << m_model->at(row.row()).id;
    if (!ids.isEmpty())
        Q_EMIT deleteRequested(ids);
}

void PhrasesDialog::followSelection()
{
    const auto *selection = m_table->selectionModel();
    m_delete->setEnabled(!m_isReadOnly && selection->hasSelection());
    m_add->setEnabled(!m_isReadOnly && !m_words->text().trimmed().isEmpty());
    m_import->setEnabled(!m_isReadOnly);
}
