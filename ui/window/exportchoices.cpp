#include "window/exportchoices.h"

#include "browse/smallfont.h"
#include "window/formatlist.h"
#include "window/shapechoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

ExportChoices::ExportChoices(const ExportSources &sources, const NoteForm &form, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_what(new QComboBox(this))
    , m_formats(new FormatList(this))
    , m_shape(new ShapeChoices(this))
    , m_table(makeTableChoices())
{
    const int space = fontMetrics().height() / 2;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space / 2);
    auto *what = new QLabel(tr("&What:"), this);
    what->setBuddy(m_what);
    auto *format = new QLabel(tr("&Format:"), this);
    format->setBuddy(m_formats);
    rows->addWidget(what);
    rows->addWidget(m_what);
    rows->addSpacing(space);
    rows->addWidget(format);
    rows->addWidget(m_formats, 1);
    rows->addSpacing(space);
    rows->addWidget(m_shape);
    rows->addWidget(m_table);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(12);
    m_formats->setMinimumHeight(fontMetrics().height() * 5);
    offerSources();
    m_formats->setFormat(form.format);
    m_shape->setShape(form.shape);
    m_guard->setChecked(form.isGuarded);
    m_mark->setChecked(form.hasByteOrderMark);
    follow();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportChoices::changed);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportChoices::follow);
    connect(m_formats, &QListWidget::itemDoubleClicked, this, &ExportChoices::formatActivated);
    connect(m_shape, &ShapeChoices::changed, this, &ExportChoices::changed);
    for (const QCheckBox *tick : {m_guard, m_mark})
        connect(tick, &QCheckBox::clicked, this, &ExportChoices::changed);
}

ExportRequest ExportChoices::request() const
{
    return exportRequest(m_sources, ExportWhat(m_what->currentData().toInt()), form());
}

void ExportChoices::offerSources()
{
    for (const ExportWhat what : {ExportWhat::Listed, ExportWhat::Article, ExportWhat::Passages,
                                  ExportWhat::Ticked, ExportWhat::Library}) {
        if (isOffered(m_sources, what))
            m_what->addItem(nameOf(what), int(what));
    }
    m_what->setCurrentIndex(qMax(0, m_what->findData(int(m_sources.first))));
}

QString ExportChoices::nameOf(ExportWhat what) const
{
    switch (what) {
    case ExportWhat::Listed:
        return tr("The %n article(s) in the list", nullptr, int(m_sources.listedCount));
    case ExportWhat::Article:
        return tr("The open article: %1").arg(m_sources.headline);
    case ExportWhat::Passages:
        return tr("The marks in the table of all marks");
    case ExportWhat::Ticked:
        return tr("The %n mark(s) ticked there", nullptr, int(m_sources.ticked.size()));
    case ExportWhat::Library:
        break;
    }
    return tr("The whole library");
}

QWidget *ExportChoices::makeTableChoices()
{
    auto *choices = new QWidget(this);
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins({});
    m_guard = new QCheckBox(tr("&Guard against formulas"), choices);
    auto *why = new QLabel(tr("Safer on: what begins as a formula does gets an apostrophe before "
                              "it, so that no spreadsheet carries it out."),
                           choices);
    why->setWordWrap(true);
    why->setFont(smallFont(why->font()));
    why->setForegroundRole(QPalette::PlaceholderText);
    m_guard->setAccessibleDescription(why->text());
    m_mark = new QCheckBox(tr("With a &byte order mark, as Excel wants it"), choices);
    rows->addWidget(m_guard);
    rows->addWidget(why);
    rows->addWidget(m_mark);
    return choices;
}

NoteForm ExportChoices::form() const
{
    return {.format = m_formats->format(),
            .shape = m_shape->shape(),
            .isGuarded = m_guard->isChecked(),
            .hasByteOrderMark = m_mark->isChecked()};
}

void ExportChoices::follow()
{
    const NoteFormatFacts &facts = factsOf(m_formats->format());
    m_shape->setVisible(facts.isShaped);
    m_table->setVisible(facts.isTable);
    m_what->setEnabled(facts.scope != NoteScope::Codebook); // that leaves as a whole
    Q_EMIT changed();
}
