#include "window/exportpane.h"

#include "browse/smallfont.h"
#include "look/fonts.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 300'000; // of three articles; an archive's worth is not looked at
constexpr qsizetype mostRows = 200;
constexpr qsizetype longestCell = 300;

// Letters of one width where there are such, and every Chinese character.
QFont exactFont(const QFont &font)
{
    QFont exact = font;
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    exact.setFamilies(QStringList{u"Noto Sans Mono CJK SC"_s, fixed} +
                      sansFamilies(ScriptChoice::Simplified, Script::Neutral));
    return exact;
}

QString familyList(const QStringList &families)
{
    return u'\'' + families.join(u"','"_s) + u'\'';
}

QString pageStyle(const Theme &theme)
{
    return u"body { color: %1; font-family: %4; } .facts, .source { color: %2; } "
           ".label, a { color: %3; } .important, .state { font-weight: bold; } "
           ".traditional { font-family: %5; } th { text-align: left; } td, th { padding: 3px; }"_s
               .arg(theme.ink.name(), theme.lighterInk.name(), theme.accent.name(),
                    familyList(serifFamilies(ScriptChoice::Simplified, Script::Neutral)),
                    familyList(serifFamilies(ScriptChoice::Traditional, Script::Neutral)));
}

// What is shown of it, up to the end of a line where there is one.
QByteArray beginning(const QByteArray &bytes)
{
    if (bytes.size() <= mostBytes)
        return bytes;
    const QByteArray first = bytes.first(mostBytes);
    const qsizetype end = first.lastIndexOf('\n');
    return end < 0 ? first : first.first(end + 1);
}

QString cell(const QString &field)
{
    return field.size() <= longestCell ? field : field.first(longestCell) + u'…';
}

} // namespace

SealedPage::SealedPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

QVariant SealedPage::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

ExportPane::ExportPane(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_page(new SealedPage(m_stack))
    , m_text(new QPlainTextEdit(m_stack))
    , m_rows(new QStandardItemModel(this))
    , m_table(makeTable())
    , m_nothing(new QLabel(m_stack))
{
    for (QLabel *label : {m_count, m_remark, m_nothing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_remark->setFont(smallFont(m_remark->font()));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(fontMetrics().height() * 2);
    m_text->setReadOnly(true);
    m_text->setFont(exactFont(m_text->font()));
    m_text->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    m_page->document()->setDocumentMargin(fontMetrics().height());
    m_text->setTabChangesFocus(true);
    m_page->setTabChangesFocus(true);
    for (QWidget *view : QList<QWidget *>{m_page, m_text, m_table}) {
        view->setAccessibleName(tr("Preview"));
        m_stack->addWidget(view);
    }
    m_stack->addWidget(m_nothing); // named by what it says
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(fontMetrics().height() / 3);
    rows->addWidget(m_count);
    rows->addWidget(m_remark);
    rows->addWidget(m_stack, 1);
    setTheme(Theme::of(Theme::Name::Light));
    sayNothing({});
}

QTableView *ExportPane::makeTable()
{
    auto *table = new QTableView(m_stack);
    table->setModel(m_rows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMaximumSectionSize(fontMetrics().height() * 14);
    return table;
}

void ExportPane::setTheme(const Theme &theme)
{
    m_page->document()->setDefaultStyleSheet(pageStyle(theme));
    m_page->setHtml(m_html);
}

void ExportPane::showPreview(const ExportPreview &preview, NoteFormat format,
                             const PreviewPlan &plan)
{
    const QByteArray bytes = beginning(preview.bytes);
    const bool isAll = showBeginning(QString::fromUtf8(bytes), plan.kind);
    ExportPreview shown = preview;
    shown.isWhole = preview.isWhole && isAll && bytes.size() == preview.bytes.size();
    m_count->setText(amountWords(shown, format));
    m_remark->setText(plan.remark);
    m_remark->setVisible(!plan.remark.isEmpty());
}

bool ExportPane::showBeginning(const QString &text, PreviewKind kind)
{
    switch (kind) {
    case PreviewKind::Page:
        showPage(text);
        return true;
    case PreviewKind::Text:
        showText(text);
        return true;
    case PreviewKind::Table:
        break;
    }
    return showTable(text);
}

void ExportPane::sayNothing(const QString &why)
{
    m_count->clear();
    m_remark->hide();
    m_nothing->setText(why);
    m_stack->setCurrentWidget(m_nothing);
}

void ExportPane::showPage(const QString &html)
{
    m_html = undressed(html);
    m_page->setHtml(m_html);
    m_stack->setCurrentWidget(m_page);
}

void ExportPane::showText(const QString &text)
{
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
}

bool ExportPane::showTable(const QString &text)
{
    constexpr qsizetype head = 1;
    const QList<QStringList> records = tableRows(text, head + mostRows + 1);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(records.value(0));
    for (const QStringList &record : records.mid(head, mostRows)) {
        QList<QStandardItem *> row;
        for (const QString &field : record)
            row << new QStandardItem(cell(field));
        m_rows->appendRow(row);
    }
    m_table->resizeColumnsToContents();
    m_stack->setCurrentWidget(m_table);
    return records.size() <= head + mostRows;
}

QString amountWords(const ExportPreview &preview, NoteFormat format)
{
    const NoteScope scope = factsOf(format).scope;
    QStringList words;
    if (scope == NoteScope::Codebook || scope == NoteScope::Counts)
        words << ExportPane::tr("The whole codebook");
    // Of articles the marks are counted only as far as they were looked at.
    if (scope != NoteScope::Codebook && scope != NoteScope::Articles)
        words << ExportPane::tr("%n mark(s)", nullptr, int(preview.report.marks));
    if (scope != NoteScope::Codebook)
        words << ExportPane::tr("%n article(s)", nullptr, int(preview.report.articles));
    if (!preview.isWhole && scope == NoteScope::Counts)
        words << ExportPane::tr("the counts below are of the first articles alone");
    else if (!preview.isWhole)
        words << ExportPane::tr("the beginning is shown");
    return words.join(u" · "_s);
}
