#include "window/shapechoices.h"

#include "window/formatwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>

namespace {

constexpr int noCitation = -1;

template <typename Choice>
Choice chosen(const QComboBox &box)
{
    return Choice(box.currentData().toInt());
}

// What is not offered becomes the first that is.
template <typename Choice>
void choose(QComboBox &box, Choice choice)
{
    box.setCurrentIndex(qMax(0, box.findData(int(choice))));
}

template <typename Choice>
void offer(QComboBox &box, const QList<std::pair<Choice, QString>> &choices)
{
    for (const auto &[choice, name] : choices)
        box.addItem(name, int(choice));
}

} // namespace

ShapeChoices::ShapeChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(fontMetrics().height() / 3);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_quote = addRow(*form, tr("&Quote:"));
    offer<ShownQuote>(*m_quote, {{ShownQuote::Both, tr("simplified and traditional")},
                                 {ShownQuote::Corrected, tr("as it stands now")},
                                 {ShownQuote::AsImported, tr("as imported")},
                                 {ShownQuote::Simplified, tr("simplified")},
                                 {ShownQuote::Traditional, tr("traditional")}});
    m_group = addRow(*form, tr("&Grouped by:"));
    offer<ReadingGroup>(*m_group, {{ReadingGroup::Article, tr("article")},
                                   {ReadingGroup::Tag, tr("tag")},
                                   {ReadingGroup::City, tr("city")},
                                   {ReadingGroup::Date, tr("date")}});
    m_order = addRow(*form, tr("&Order:"));
    offer<ReadingOrder>(*m_order, {{ReadingOrder::AsGiven, tr("as in the list")},
                                   {ReadingOrder::Earliest, tr("earliest first")},
                                   {ReadingOrder::Latest, tr("latest first")}});
    m_citation = addRow(*form, tr("&Reference:"));
    addCitations();
    m_doubtful = addRow(*form, tr("&Doubtful marks:"));
    offer<DoubtfulMarks>(*m_doubtful, {{DoubtfulMarks::Apart, tr("in a section of their own")},
                                       {DoubtfulMarks::InPlace, tr("among the others")}});
    m_tags = addTick(tr("&Tags"));
    m_note = addTick(tr("&Note"));
    m_comments = addTick(tr("&Comments"));
    m_link = addTick(tr("&Link back"));
    auto *ticks = new QGridLayout;
    ticks->addWidget(m_tags, 0, 0);
    ticks->addWidget(m_note, 0, 1);
    ticks->addWidget(m_comments, 1, 0);
    ticks->addWidget(m_link, 1, 1);
    form->addRow(tr("With:"), ticks);
    setShape({});
}

void ShapeChoices::addCitations()
{
    for (const CitationStyle style : citationStyles()) {
        if (const QString name = nameOf(style); !name.isEmpty())
            m_citation->addItem(name, int(style));
    }
    m_citation->addItem(tr("none"), noCitation);
}

QComboBox *ShapeChoices::addRow(QFormLayout &form, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    form.addRow(name, box);
    connect(box, &QComboBox::activated, this, &ShapeChoices::changed);
    return box;
}

QCheckBox *ShapeChoices::addTick(const QString &name)
{
    auto *tick = new QCheckBox(name, this);
    connect(tick, &QCheckBox::clicked, this, &ShapeChoices::changed);
    return tick;
}

ExportTemplate ShapeChoices::shape() const
{
    const int style = m_citation->currentData().toInt();
    return {.quote = chosen<ShownQuote>(*m_quote),
            .hasTags = m_tags->isChecked(),
            .hasNote = m_note->isChecked(),
            .hasComments = m_comments->isChecked(),
            .hasLink = m_link->isChecked(),
            .citation = style == noCitation ? std::nullopt : std::optional(CitationStyle(style)),
            .doubtful = chosen<DoubtfulMarks>(*m_doubtful),
            .group = chosen<ReadingGroup>(*m_group),
            .order = chosen<ReadingOrder>(*m_order)};
}

void ShapeChoices::setShape(const ExportTemplate &shape)
{
    choose(*m_quote, shape.quote);
    choose(*m_group, shape.group);
    choose(*m_order, shape.order);
    choose(*m_citation, shape.citation ? int(*shape.citation) : noCitation);
    choose(*m_doubtful, shape.doubtful);
    m_tags->setChecked(shape.hasTags);
    m_note->setChecked(shape.hasNote);
    m_comments->setChecked(shape.hasComments);
    m_link->setChecked(shape.hasLink);
}
