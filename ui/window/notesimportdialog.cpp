#include "window/notesimportdialog.h"

#include "base/errortext.h"
#include "models/statename.h"
#include "paper/tokens.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 1000;   // of a table; the rest is counted
constexpr qsizetype longestCell = 200; // characters

struct TokenName
{
    QLatin1StringView token;
    const char *name;
};

// Of what the file and the library disagree about, and in what.
constexpr std::array tokenNames{
    TokenName{QLatin1StringView("mark"), QT_TRANSLATE_NOOP("NotesImportDialog", "Mark")},
    TokenName{QLatin1StringView("tag"), QT_TRANSLATE_NOOP("NotesImportDialog", "Tag")},
    TokenName{QLatin1StringView("memo"), QT_TRANSLATE_NOOP("NotesImportDialog", "Memo")},
    TokenName{QLatin1StringView("state"), QT_TRANSLATE_NOOP("NotesImportDialog", "State")},
    TokenName{QLatin1StringView("comment"), QT_TRANSLATE_NOOP("NotesImportDialog", "Comment")},
    TokenName{QLatin1StringView("link"), QT_TRANSLATE_NOOP("NotesImportDialog", "Link")},
    TokenName{QLatin1StringView("tags"), QT_TRANSLATE_NOOP("NotesImportDialog", "Tags")},
    TokenName{QLatin1StringView("note"), QT_TRANSLATE_NOOP("NotesImportDialog", "Note")},
    TokenName{QLatin1StringView("important"), QT_TRANSLATE_NOOP("NotesImportDialog", "Important")},
    TokenName{QLatin1StringView("yes"), QT_TRANSLATE_NOOP("NotesImportDialog", "Yes")},
    TokenName{QLatin1StringView("no"), QT_TRANSLATE_NOOP("NotesImportDialog", "No")},
    TokenName{QLatin1StringView("place"), QT_TRANSLATE_NOOP("NotesImportDialog", "Place")},
    TokenName{QLatin1StringView("text"), QT_TRANSLATE_NOOP("NotesImportDialog", "Text")},
    TokenName{QLatin1StringView("title"), QT_TRANSLATE_NOOP("NotesImportDialog", "Title")},
    TokenName{QLatin1StringView("kind"), QT_TRANSLATE_NOOP("NotesImportDialog", "Kind")},
    TokenName{QLatin1StringView("path"), QT_TRANSLATE_NOOP("NotesImportDialog", "Path")},
    TokenName{QLatin1StringView("definition"),
              QT_TRANSLATE_NOOP("NotesImportDialog", "Definition")},
    TokenName{QLatin1StringView("when"), QT_TRANSLATE_NOOP("NotesImportDialog", "When to use it")},
    TokenName{QLatin1StringView("when not"),
              QT_TRANSLATE_NOOP("NotesImportDialog", "When not to use it")},
    TokenName{QLatin1StringView("example"), QT_TRANSLATE_NOOP("NotesImportDialog", "Example")},
    TokenName{QLatin1StringView("color"), QT_TRANSLATE_NOOP("NotesImportDialog", "Colour")},
    TokenName{QLatin1StringView("key"), QT_TRANSLATE_NOOP("NotesImportDialog", "Digit key")},
};

QString nameOf(const QString &token)
{
    const auto *const name = std::ranges::find(tokenNames, token, &TokenName::token);
    return name == tokenNames.end() ? token
                                    : QCoreApplication::translate("NotesImportDialog", name->name);
}

QString valueWords(const NotesImport::Conflict &conflict, const QString &value)
{
    if (conflict.field == u"important"_s)
        return nameOf(value);
    const auto state = conflict.what == u"state"_s ? readState(value) : std::nullopt;
    return state ? stateName(*state) : value;
}

// On one line, and not without end: the rest stands below the table.
QString cell(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestCell ? line : line.first(longestCell) + u'…';
}

QString fieldWords(const NotesImport::Conflict &conflict)
{
    const QString field = nameOf(conflict.field);
    //: A field of a mark or a tag that no import changes
    return conflict.stays ? NotesImportDialog::tr("%1 (stays as here)").arg(field) : field;
}

QString detailWords(const NotesImport::Conflict &conflict)
{
    const QString field = fieldWords(conflict);
    const auto part = [&](const QString &head, const QString &value) {
        return head.arg(field) + u'\n' + valueWords(conflict, value);
    };
    return QStringList{nameOf(conflict.what) + u'\n' + conflict.name,
                       //: A field of a mark or a tag; its words in the library follow
                       part(NotesImportDialog::tr("%1, here:"), conflict.kept),
                       //: A field of a mark or a tag; its words in the file follow
                       part(NotesImportDialog::tr("%1, in the file:"), conflict.given)}
        .join(u"\n\n"_s);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Not beside lists: a layout that asks for the height of its lines takes it from them.
QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QString ofMarks(const NotesImport &trial)
{
    const QString marks = NotesImportDialog::tr("%n new mark(s)", nullptr, int(trial.added));
    QStringList doubts;
    if (trial.toConfirm > 0)
        doubts << NotesImportDialog::tr("%n to confirm", nullptr, int(trial.toConfirm));
    if (trial.orphans > 0)
        doubts << NotesImportDialog::tr("%n whose words are not here", nullptr, int(trial.orphans));
    return doubts.isEmpty() ? marks
                            //: New marks, and how many of them are in doubt
                            : NotesImportDialog::tr("%1, of them %2")
                                  .arg(marks, doubts.join(NotesImportDialog::tr(", ")));
}

bool bringsAnything(const NotesImport &trial)
{
    return trial.added + trial.comments + trial.links + trial.memos + trial.states > 0 ||
           !trial.tags.isEmpty();
}

bool canTakeAnything(const NotesImport &trial)
{
    return std::ranges::any_of(trial.conflicts, std::logical_not(), &NotesImport::Conflict::stays);
}

} // namespace

NotesImportDialog::NotesImportDialog(const QString &fileName, const NotesImport &trial,
                                     QWidget *parent)
    : QDialog(parent)
    , m_trial(trial)
    , m_import(new QPushButton(tr("&Import"), this))
{
    setWindowTitle(tr("Import notes"));
    const int unit = fontMetrics().height();
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(unit / 2);
    rows->addWidget(makeSums(fileName));
    if (!trial.conflicts.isEmpty())
        rows->addWidget(makeConflicts(), 5);
    if (!trial.skipped.isEmpty())
        rows->addWidget(makeSkipped(), 1);
    rows->addStretch();
    rows->addWidget(makeButtons());
    const bool isLong = !trial.conflicts.isEmpty() || !trial.skipped.isEmpty();
    const QSize wanted(unit * 46, unit * (isLong ? 38 : 12));
    const QSize room = parent ? parent->window()->size() - QSize(unit * 2, unit * 2) : wanted;
    resize(wanted.boundedTo(room));
    follow();
    (m_keep ? static_cast<QWidget *>(m_keep) : m_import)->setFocus();
}

QWidget *NotesImportDialog::makeSums(const QString &fileName)
{
    auto *sums = new QWidget(this);
    auto *rows = new QVBoxLayout(sums);
    rows->setContentsMargins({});
    QLabel *head = wrappedLabel(m_trial.program.isEmpty()
                                    ? tr("From %1:").arg(fileName)
                                    //: A file and the program that wrote it
                                    : tr("From %1, written by %2:").arg(fileName, m_trial.program),
                                sums);
    rows->addWidget(head);
    QStringList lines = notesLines(m_trial);
    for (QString &line : lines)
        line.prepend(u"· "_s);
    rows->addWidget(wrappedLabel(lines.join(u'\n'), sums));
    return sums;
}

QWidget *NotesImportDialog::makeConflicts()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    rows->addWidget(plainLabel(tr("The file says otherwise than the library:"), part));
    rows->addWidget(makeConflictTable(), 2);
    const qsizetype rest = m_trial.conflicts.size() - mostRows;
    if (rest > 0)
        rows->addWidget(
            plainLabel(tr("and %n more; the choice holds for them too", nullptr, int(rest)), part));
    rows->addWidget(makeDetail(), 1);
    m_keep = new QRadioButton(tr("&Keep what is here"), part);
    m_take = new QRadioButton(tr("&Take what the file says"), part);
    m_keep->setChecked(true);
    rows->addWidget(m_keep);
    rows->addWidget(m_take);
    connect(m_take, &QRadioButton::toggled, this, &NotesImportDialog::follow);
    return part;
}

QTableWidget *NotesImportDialog::makeConflictTable()
{
    const qsizetype count = std::min(m_trial.conflicts.size(), mostRows);
    auto *table = new QTableWidget(int(count), 5, this);
    table->setHorizontalHeaderLabels(
        {tr("What"), tr("Which"), tr("In what"), tr("Here"), tr("In the file")});
    table->setAccessibleName(tr("What the file says otherwise"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setWordWrap(false); // what does not fit a line is read below
    table->setMinimumHeight(fontMetrics().height() * 7);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 2})
        table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    for (int row = 0; row < count; ++row) {
        const NotesImport::Conflict &conflict = m_trial.conflicts.at(row);
        const QStringList cells{nameOf(conflict.what), cell(conflict.name), fieldWords(conflict),
                                cell(valueWords(conflict, conflict.kept)),
                                cell(valueWords(conflict, conflict.given))};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    table->setCurrentCell(0, 0);
    connect(table, &QTableWidget::currentCellChanged, this, &NotesImportDialog::showDetail);
    return table;
}

// What the table has no room for: the words of the chosen row, whole.
QWidget *NotesImportDialog::makeDetail()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    auto *label = new QLabel(tr("The chosen row in &full:"), part);
    m_detail = new QPlainTextEdit(part);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMinimumHeight(fontMetrics().height() * 6);
    label->setBuddy(m_detail);
    rows->addWidget(label);
    rows->addWidget(m_detail, 1);
    showDetail(0);
    return part;
}

void NotesImportDialog::showDetail(int row)
{
    m_detail->setPlainText(detailWords(m_trial.conflicts.at(qMax(0, row))));
}

QWidget *NotesImportDialog::makeSkipped()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    rows->addWidget(
        plainLabel(tr("%n cannot be brought along:", nullptr, int(m_trial.skipped.size())), part));
    auto *list = new QListWidget(part);
    list->setAccessibleName(tr("What cannot be brought along"));
    list->setWordWrap(true);
    list->setMinimumHeight(fontMetrics().height() * 3);
    for (const NotesImport::Skipped &skipped : m_trial.skipped.mid(0, mostRows))
        list->addItem(sentence(errorOf(skipped)));
    rows->addWidget(list, 1);
    const qsizetype rest = m_trial.skipped.size() - mostRows;
    if (rest > 0)
        rows->addWidget(plainLabel(tr("and %n more", nullptr, int(rest)), part));
    return part;
}

QWidget *NotesImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT importWanted(conflict());
    });
    return buttons;
}

NotesConflict NotesImportDialog::conflict() const
{
    return m_take && m_take->isChecked() ? NotesConflict::TakeTheirs : NotesConflict::KeepOurs;
}

// Nothing would come otherwise.
void NotesImportDialog::follow()
{
    m_import->setEnabled(bringsAnything(m_trial) ||
                         (conflict() == NotesConflict::TakeTheirs && canTakeAnything(m_trial)));
}

QStringList notesLines(const NotesImport &trial)
{
    QStringList lines;
    const auto add = [&lines](qsizetype count, const QString &words) {
        if (count > 0)
            lines << words;
    };
    add(trial.added, ofMarks(trial));
    add(trial.identical, NotesImportDialog::tr("%n mark(s) as they are here already", nullptr,
                                               int(trial.identical)));
    add(trial.conflicting,
        NotesImportDialog::tr("%n mark(s) otherwise than here", nullptr, int(trial.conflicting)));
    add(trial.tags.size(), NotesImportDialog::tr("%n new tag(s)", nullptr, int(trial.tags.size())));
    add(trial.comments, NotesImportDialog::tr("%n comment(s)", nullptr, int(trial.comments)));
    add(trial.links, NotesImportDialog::tr("%n link(s) between marks", nullptr, int(trial.links)));
    add(trial.memos, NotesImportDialog::tr("%n memo(s)", nullptr, int(trial.memos)));
    add(trial.states,
        NotesImportDialog::tr("%n article(s) with a state or a star", nullptr, int(trial.states)));
    if (!bringsAnything(trial))
        lines << NotesImportDialog::tr("nothing that is new here");
    return lines;
}
