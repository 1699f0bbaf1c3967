#include "window/informationpanel.h"

#include "models/datetext.h"
#include "models/evidencetext.h"
#include "models/statename.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype correctionsShown = 20; // more would leave no room for the article
constexpr qsizetype evidenceShown = 6;     // the heaviest stand first

QString withCertainty(const QString &text, const QString &howCertain)
{
    if (howCertain.isEmpty())
        return text;
    //: A city or date and how certain it is. Chinese: %1（%2）
    return InformationPanel::tr("%1 (%2)").arg(text, howCertain);
}

QString cityText(const StoredArticle &article)
{
    const PlaceClaim &claim = article.article.place;
    if (!claim.place.isKnown())
        return InformationPanel::tr("City unknown");
    return withCertainty(claim.place.shortName, certainty(claim));
}

QString dateWords(const StoredArticle &article)
{
    const IssueDate &date = article.article.date;
    if (!date.isKnown())
        return InformationPanel::tr("Date unknown");
    return withCertainty(dateText(date.best), certainty(date));
}

QString paperName(const StoredArticle &article)
{
    return article.paper.isEmpty() ? InformationPanel::tr("Paper unknown") : article.paper;
}

// As it is printed where it is more than a number: A03, 第三版.
QString pageWords(const QString &number)
{
    bool isNumber = false;
    const int page = number.toInt(&isNumber);
    //: The number of a newspaper's page. Chinese: 第%1版
    return isNumber ? InformationPanel::tr("page %1").arg(page) : number;
}

QString levelName(PaperLevel level)
{
    switch (level) {
    case PaperLevel::National:
        return InformationPanel::tr("a national newspaper");
    case PaperLevel::Provincial:
        return InformationPanel::tr("a provincial newspaper");
    case PaperLevel::City:
        return InformationPanel::tr("a city's newspaper");
    case PaperLevel::County:
        return InformationPanel::tr("a county's newspaper");
    case PaperLevel::Unknown:
        break;
    }
    return {};
}

// The paper, and what that rests on.
QStringList paperWords(const QString &name, const Paper &known)
{
    if (name.isEmpty())
        return {InformationPanel::tr("Paper unknown"),
                InformationPanel::tr("Neither the page nor its file names it. It is never "
                                     "concluded from the city.")};
    if (known.level == PaperLevel::Unknown)
        return {name, InformationPanel::tr("Not among the newspapers that are known; where it is "
                                           "published is open.")};
    const QString level = levelName(known.level);
    if (!known.publishedAt.isKnown())
        //: What is known of a newspaper: a city's newspaper
        return {name, InformationPanel::tr("Known: %1").arg(level)};
    //: What is known of a newspaper: a city's newspaper, published in 锦州
    return {
        name,
        InformationPanel::tr("Known: %1, published in %2").arg(level, known.publishedAt.shortName)};
}

QString fileText(const StoredArticle &article)
{
    const QList<int> &lines = article.article.lines;
    if (lines.isEmpty())
        return article.fileName;
    return InformationPanel::tr("%1, lines %2 to %3")
        .arg(article.fileName, QString::number(lines.first()), QString::number(lines.last()));
}

// 洒店 → 酒店
QString correctionText(const Correction &correction)
{
    const QString nothing = InformationPanel::tr("(nothing)");
    const QString imported = correction.imported.isEmpty() ? nothing : correction.imported;
    const QString text = correction.text.isEmpty() ? nothing : correction.text;
    if (correction.cause == Correction::Cause::Misprint)
        //: A misprint: what is printed, and what is meant
        return InformationPanel::tr("%1, printed so; meant: %2").arg(imported, text);
    return imported + u" → "_s + text;
}

// And why, of one that is excluded.
QStringList stateWords(const ArticleRow &row)
{
    const QString star = row.isStarred ? u"★ "_s : QString();
    QStringList lines(star + stateName(row.state));
    if (row.state == ReadState::Excluded && !row.reason.isEmpty())
        lines << row.reason;
    return lines;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

InformationPanel::InformationPanel(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QFormLayout(this))
{
    const int space = fontMetrics().height() / 2;
    m_rows->setContentsMargins(space * 3, space, space * 3, space);
    m_rows->setVerticalSpacing(space / 2);
    m_rows->setHorizontalSpacing(space * 2);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setAutoFillBackground(true);
    setAccessibleName(tr("Information on the article"));
    hide();
}

void InformationPanel::tell(const StoredArticle &article, const Paper &known,
                            const QString &citation)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_corrections = nullptr;
    const Article &read = article.article;
    add(tr("City"),
        QStringList(withCertainty(read.place.place.name, certainty(read.place)) +
                    (read.place.district.isEmpty() ? QString() : u" · "_s + read.place.district)) +
            evidenceSentences(read.place).mid(0, evidenceShown));
    add(tr("Date"),
        QStringList(dateWords(article)) + evidenceSentences(read.date).mid(0, evidenceShown));
    add(tr("Paper"), paperWords(article.paper, known));
    if (!article.pageNumber.isEmpty())
        add(tr("Page"), {article.pageNumber});
    if (!read.section.isEmpty())
        add(tr("Section"), {read.section});
    add(tr("State"), stateWords(article.row));
    add(tr("File"), {fileText(article)});
    if (!citation.isEmpty())
        add(tr("Reference"), {citation});
}

void InformationPanel::tellCorrections(const QList<Correction> &corrections, bool canWithdraw)
{
    if (m_corrections != nullptr)
        m_rows->removeRow(m_corrections);
    m_corrections = nullptr;
    if (corrections.isEmpty())
        return;
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    for (const Correction &correction : corrections.mid(0, correctionsShown))
        lines->addWidget(makeCorrection(correction, canWithdraw));
    const qsizetype more = corrections.size() - correctionsShown;
    if (more > 0)
        lines->addWidget(makeLabel(tr("and %n more", nullptr, int(more)), list));
    m_corrections = list;
    QLabel *title = makeLabel(tr("Corrections"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setAlignment(Qt::AlignTop);
    m_rows->addRow(title, list);
}

QWidget *InformationPanel::makeCorrection(const Correction &correction, bool canWithdraw)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(makeLabel(correctionText(correction), line), 1);
    if (canWithdraw) {
        auto *withdraw = new QToolButton(line);
        withdraw->setText(tr("Withdraw"));
        withdraw->setAutoRaise(true);
        withdraw->setAccessibleName(tr("Withdraw: %1").arg(correctionText(correction)));
        row->addWidget(withdraw);
        connect(withdraw, &QToolButton::clicked, this,
                [this, uuid = correction.uuid] { Q_EMIT withdrawRequested(uuid); });
    }
    return line;
}

void InformationPanel::add(const QString &name, const QStringList &lines)
{
    QLabel *title = makeLabel(name, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setAlignment(Qt::AlignTop);
    m_rows->addRow(title, makeLabel(lines.join(u'\n'), this));
}

QString contextLine(const StoredArticle &article)
{
    QStringList parts{cityText(article), dateWords(article), paperName(article)};
    if (!article.article.section.isEmpty())
        parts << article.article.section;
    return parts.join(u" · "_s);
}

QString contextEvidence(const StoredArticle &article)
{
    return (evidenceSentences(article.article.place).mid(0, evidenceShown) +
            evidenceSentences(article.article.date).mid(0, evidenceShown))
        .join(u'\n');
}

QString issueLine(const StoredArticle &article)
{
    QStringList parts{paperName(article), dateWords(article), cityText(article)};
    if (!article.pageNumber.isEmpty())
        parts << pageWords(article.pageNumber);
    return parts.join(u" · "_s);
}
