#include "ingest/importpanel.h"

#include "ingest/mappingtable.h"
#include "ingest/previewlabel.h"
#include "ingest/progressline.h"
#include "ingest/reviewacts.h"
#include "look/icons.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesShown = 3;
constexpr qsizetype previewLines = 5;
constexpr qsizetype previewCharacters = 200; // of a line; no more would fit
constexpr int widestForm = 48;               // heights of the font

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths.mid(0, namesShown))
        names << QFileInfo(path).fileName();
    const auto more = int(paths.size() - names.size());
    if (more > 0)
        names << ImportPanel::tr("%n more", nullptr, more);
    return names.join(ImportPanel::tr(", "));
}

// Typed in whatever form; a day, month or year given by the reader.
IssueDate givenDate(const QString &typed)
{
    const auto edtf = typedDate(typed);
    IssueDate date = edtf ? *parseEdtf(*edtf) : IssueDate{};
    if (edtf)
        date.kind = DateKind::Given;
    return date;
}

} // namespace

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_close(new QToolButton(this))
    , m_steps(new QStackedWidget(this))
    , m_what(quietLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_address(new QLineEdit(this))
    , m_accessed(new QLineEdit(this))
    , m_city(new PlaceField(this))
    , m_date(new QLineEdit(this))
    , m_paper(new QLineEdit(this))
    , m_pattern(new QLineEdit(this))
    , m_patternPreview(new PreviewLabel(this))
    , m_encoding(new QComboBox(this))
    , m_encodingPreview(new PreviewLabel(this))
    , m_columns(new MappingTable(this))
    , m_columnsName(new QComboBox(this))
    , m_wrong(plainLabel(this))
    , m_start(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_report(new ImportReportView(this))
{
    const int space = fontMetrics().height();
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Back (Esc)"));
    m_close->setAccessibleName(tr("Back"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space / 2, space / 2, space, space / 2);
    head->setSpacing(space / 2);
    head->addWidget(m_close);
    head->addWidget(m_title, 1);
    auto *working = new QWidget(this);
    auto *workingRow = new QVBoxLayout(working);
    workingRow->addWidget(m_progress, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_steps->addWidget(makeForm());
    m_steps->addWidget(working);
    m_steps->addWidget(m_report);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_steps, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_close, &QToolButton::clicked, this, &ImportPanel::closed);
    connect(m_progress, &ProgressLine::stopRequested, this, &ImportPanel::stopRequested);
    connect(m_report->table(), &ReportTable::fileChosen, this, &ImportPanel::fileChosen);
}

void ImportPanel::setTheme(const Theme &theme)
{
    m_close->setIcon(tintedIcon(u"close"_s, theme.ink));
    m_report->setTheme(theme);
    QPalette stressed = theme.palette();
    stressed.setColor(QPalette::WindowText, theme.accent);
    m_wrong->setPalette(stressed);
}

void ImportPanel::setPlaceChoices(const PlaceChoices &choices)
{
    m_city->setChoices(choices);
}

void ImportPanel::openFiles(const QStringList &paths)
{
    m_paths = paths;
    m_title->setText(tr("Import %1").arg(namesOf(paths)));
    m_columns->setColumns({});
    m_columnsName->clear();
    showForm(Form::Files);
    Q_EMIT encodingPreviewWanted(m_paths.value(0), m_encoding->currentData().toString());
    Q_EMIT patternPreviewWanted(m_paths, m_pattern->text());
    m_start->setFocus();
}

void ImportPanel::openPaste(const QString &text)
{
    m_paths.clear();
    m_title->setText(tr("Paste a page"));
    m_text->setPlainText(text);
    m_address->clear();
    m_accessed->setText(QDate::currentDate().toString(Qt::ISODate));
    showForm(Form::Paste);
    m_text->setFocus();
}

void ImportPanel::begin()
{
    m_progress->begin(tr("Importing"), ProgressLine::Unit::Bytes);
    m_steps->setCurrentIndex(Working);
}

void ImportPanel::setProgress(qint64 done, qint64 total)
{
    m_progress->setProgress(done, total);
}

void ImportPanel::report(const QString &sentence, const QList<ReportRow> &rows)
{
    m_progress->end();
    m_title->setText(tr("Import report"));
    m_report->tell(sentence, rows);
    m_steps->setCurrentIndex(Reporting);
    if (isVisible())
        m_report->setFocus();
}

void ImportPanel::showEncodingPreview(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() && shown.size() < previewLines)
            shown << line.trimmed().left(previewCharacters);
    }
    m_encodingPreview->setText(shown.join(u'\n'));
    m_encodingPreview->setVisible(!shown.isEmpty());
}

void ImportPanel::showPatternPreview(const QStringList &lines)
{
    m_patternPreview->setText(lines.join(u'\n'));
    m_patternPreview->setVisible(!lines.isEmpty());
}

void ImportPanel::showColumns(const ColumnPreview &columns,
                              const QMap<QString, ColumnMapping> &remembered)
{
    m_remembered = remembered;
    m_columnsName->clear();
    m_columnsName->addItem(QString());
    m_columnsName->addItems(remembered.keys());
    m_columns->setColumns(columns);
    const bool hasColumns = !columns.columns.isEmpty();
    m_columns->setVisible(hasColumns);
    m_columnsName->setVisible(hasColumns);
    m_fields->labelForField(m_columnsName)->setVisible(hasColumns);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isEnter && m_steps->currentIndex() == Asking)
        start();
    else
        QWidget::keyPressEvent(event);
}

QWidget *ImportPanel::makeForm()
{
    const int space = fontMetrics().height();
    auto *form = new QWidget;
    form->setMaximumWidth(space * widestForm);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(space * 2, 0, space * 2, space);
    rows->setSpacing(space);
    m_fields = new QFormLayout;
    m_fields->setVerticalSpacing(space / 2);
    m_fields->setHorizontalSpacing(space);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_wrong, 1);
    foot->addWidget(m_start);
    rows->addWidget(m_what);
    rows->addLayout(m_fields);
    rows->addWidget(m_columns);
    rows->addLayout(foot);
    rows->addStretch(1);
    addFields();
    sayHints();
    connectFields();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    return scroll;
}

void ImportPanel::addFields()
{
    addRow(tr("Text"), m_text);
    addRow(tr("Address"), m_address);
    addRow(tr("Taken on"), m_accessed);
    addRow(tr("City"), m_city);
    addRow(tr("Date"), m_date);
    addRow(tr("Paper"), m_paper);
    addRow(tr("Path pattern"), m_pattern);
    m_fields->addRow(QString(), m_patternPreview);
    addRow(tr("Encoding"), m_encoding);
    m_fields->addRow(QString(), m_encodingPreview);
    addRow(tr("Columns as in"), m_columnsName);
    m_encoding->addItem(tr("found out file by file"), QString());
    for (const QString &name : {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(name, name);
    m_columnsName->setEditable(true);
    m_columnsName->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setTabChangesFocus(true);
}

void ImportPanel::sayHints()
{
    m_what->setText(tr("Read are text and Markdown, saved web pages, PDF, EPUB, DOCX and ODT, and "
                       "files of articles: JSON Lines, CSV, labelled text, RIS and CSL-JSON. "
                       "What you know of them beats what would be inferred; leave empty what "
                       "differs from file to file."));
    m_date->setPlaceholderText(tr("2025年7月3日 or 2025-07"));
    m_pattern->setPlaceholderText(u"{paper}/{date:yyyyMMdd}_{page}.pdf"_s);
    m_address->setPlaceholderText(u"https://"_s);
    m_columnsName->lineEdit()->setPlaceholderText(tr("a name to remember them by"));
}

void ImportPanel::connectFields()
{
    connect(m_columnsName, &QComboBox::textActivated, this, [this](const QString &name) {
        if (m_remembered.contains(name))
            m_columns->setMapping(m_remembered.value(name));
    });
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT encodingPreviewWanted(m_paths.value(0), m_encoding->currentData().toString());
    });
    connect(m_pattern, &QLineEdit::textChanged, this,
            [this](const QString &pattern) { Q_EMIT patternPreviewWanted(m_paths, pattern); });
    connect(m_start, &QPushButton::clicked, this, &ImportPanel::start);
}

void ImportPanel::addRow(const QString &name, QWidget *field)
{
    field->setAccessibleName(name);
    m_fields->addRow(name, field);
}

void ImportPanel::showForm(Form form)
{
    m_form = form;
    const bool isPaste = form == Form::Paste;
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_fields->labelForField(field))
            label->setVisible(isShown);
    };
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_address, m_accessed})
        show(field, isPaste);
    for (QWidget *field : std::initializer_list<QWidget *>{m_what, m_pattern, m_encoding})
        show(field, !isPaste);
    show(m_columnsName, false);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_patternPreview, m_encodingPreview, m_columns})
        show(field, false);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_city, m_date, m_paper})
        field->clear();
    m_wrong->clear();
    m_start->setText(isPaste ? tr("Import the page") : tr("Import"));
    m_steps->setCurrentIndex(Asking);
}

void ImportPanel::start()
{
    m_wrong->setText(wrongField());
    if (!m_wrong->text().isEmpty())
        return;
    if (m_form == Form::Paste)
        Q_EMIT pasteWanted(choices());
    else
        Q_EMIT importWanted(m_paths, choices());
}

ImportChoices ImportPanel::choices() const
{
    return {.city = m_city->place(),
            .date = givenDate(m_date->text()),
            .paper = m_paper->text().trimmed(),
            .pattern = m_pattern->text().trimmed(),
            .encoding = m_encoding->currentData().toString(),
            .columns = m_columns->mapping(),
            .columnsName = m_columnsName->currentText().trimmed(),
            .text = m_text->toPlainText(),
            .address = m_address->text().trimmed(),
            .accessed = typedDate(m_accessed->text()).value_or(QString())};
}

QString ImportPanel::wrongField() const
{
    if (m_city->isWrong())
        return tr("No city of that name is known: %1").arg(m_city->text());
    for (const QLineEdit *field : {m_date, m_accessed}) {
        if (!field->text().trimmed().isEmpty() && !typedDate(field->text()))
            return tr("Please write the date as 2025年7月3日, 2025-07-03 or 2025-07.");
    }
    const ColumnMapping columns = m_columns->mapping();
    const bool hasColumns = m_form == Form::Files && m_columns->columnCount() > 0;
    if (hasColumns && !(columns.contains(u"title"_s) && columns.contains(u"text"_s)))
        return tr("Please choose above which column is the headline and which the text.");
    if (m_form == Form::Paste && m_text->toPlainText().trimmed().isEmpty())
        return tr("There is no text yet.");
    return {};
}
