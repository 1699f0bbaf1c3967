#include "ingest/labelspanel.h"

#include "ingest/reviewacts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

enum Scope { ThisArticle, WholePage };

void addField(QGridLayout *grid, int row, int column, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setBuddy(field);
    grid->addWidget(label, row, column * 2);
    grid->addWidget(field, row, column * 2 + 1);
    field->setAccessibleName(name);
}

} // namespace

LabelsPanel::LabelsPanel(QWidget *parent)
    : QFrame(parent)
    , m_scope(new QComboBox(this))
    , m_city(new PlaceField(this))
    , m_date(new QLineEdit(this))
    , m_paper(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_folder(new QCheckBox(tr("Also for the other pages of this folder"), this))
    , m_wrong(new QLabel(this))
{
    const int space = fontMetrics().height() / 2;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space * 2, space, space * 2, space);
    grid->setHorizontalSpacing(space);
    grid->setVerticalSpacing(space / 2);
    addField(grid, 0, 0, tr("Of"), m_scope);
    addField(grid, 1, 0, tr("City"), m_city);
    addField(grid, 1, 1, tr("Date"), m_date);
    addField(grid, 2, 0, tr("Paper"), m_paper);
    addField(grid, 2, 1, tr("Page"), m_number);
    grid->addWidget(m_folder, 0, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_scope->addItems({tr("this article"), tr("the page")});
    m_date->setPlaceholderText(tr("2025年7月3日 or 2025-07"));
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->setForegroundRole(QPalette::BrightText);
    auto *saveButton = new QPushButton(tr("Save"), this);
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_wrong, 1);
    foot->addWidget(cancelButton);
    foot->addWidget(saveButton);
    grid->addLayout(foot, 3, 0, 1, 4);
    setAccessibleName(tr("City, date, paper and page"));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LabelsPanel::showScope);
    connect(saveButton, &QPushButton::clicked, this, &LabelsPanel::save);
    connect(cancelButton, &QPushButton::clicked, this, &LabelsPanel::closed);
    hide();
}

void LabelsPanel::setChoices(const PlaceChoices &choices)
{
    m_city->setChoices(choices);
}

void LabelsPanel::open(const PageView &view, int article)
{
    m_view = view;
    m_article = article < view.page.articles.size() ? article : -1;
    m_scope->setEnabled(m_article >= 0);
    m_scope->setCurrentIndex(m_article >= 0 ? ThisArticle : WholePage);
    showScope();
    show();
    m_city->setFocus();
    m_city->selectAll();
}

void LabelsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QFrame::keyPressEvent(event);
}

void LabelsPanel::showScope()
{
    const bool isPage = m_scope->currentIndex() == WholePage;
    const Page &page = m_view.page;
    const PlaceClaim &place = isPage ? page.place : page.articles[m_article].place;
    const IssueDate &date = isPage ? page.date : page.articles[m_article].date;
    m_city->setPlace(place.place);
    m_date->setText(date.edtf);
    m_paper->setText(page.paper);
    m_number->setText(page.number);
    // A newspaper and its page number are the page's alone.
    m_paper->setEnabled(isPage);
    m_number->setEnabled(isPage);
    m_folder->setEnabled(isPage);
    m_folder->setChecked(false);
    m_wrong->clear();
}

void LabelsPanel::save()
{
    if (m_city->isWrong()) {
        m_wrong->setText(tr("No city of that name is known: %1").arg(m_city->text()));
        return m_city->setFocus();
    }
    if (!m_date->text().trimmed().isEmpty() && !typedDate(m_date->text())) {
        m_wrong->setText(tr("Please write the date as 2025年7月3日, 2025-07-03 or 2025-07."));
        return m_date->setFocus();
    }
    const bool isPage = m_scope->currentIndex() == WholePage;
    const QList<PageEdit> made = edits(isPage ? 0 : startOf(m_view.page.articles[m_article]).first);
    if (made.isEmpty())
        Q_EMIT closed();
    else if (isPage && m_folder->isChecked())
        Q_EMIT folderLabelled(made);
    else
        Q_EMIT labelled(made);
}

// What differs from what the page says now; for the folder also what was given before.
QList<PageEdit> LabelsPanel::edits(int line) const
{
    const bool isPage = line == 0;
    const Page &page = m_view.page;
    const PlaceClaim &place = isPage ? page.place : page.articles[m_article].place;
    const IssueDate &date = isPage ? page.date : page.articles[m_article].date;
    const bool forAll = isPage && m_folder->isChecked();
    QList<PageEdit> made;
    const auto add = [&](PageEdit::Kind kind, const QString &before, const QString &value,
                         bool wasGiven) {
        if (!value.isEmpty() && (value != before || (forAll && wasGiven)))
            made << PageEdit{.kind = kind, .line = line, .value = value};
    };
    add(PageEdit::Kind::City, place.place.code, m_city->place().code,
        place.confidence == Confidence::Given);
    add(PageEdit::Kind::Date, date.edtf, typedDate(m_date->text()).value_or(QString()),
        date.kind == DateKind::Given);
    if (isPage)
        add(PageEdit::Kind::Paper, page.paper, m_paper->text().trimmed(), true);
    if (isPage && !forAll)
        add(PageEdit::Kind::Number, page.number, m_number->text().trimmed(), false);
    return made;
}
