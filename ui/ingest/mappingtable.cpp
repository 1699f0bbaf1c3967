#include "ingest/mappingtable.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    const char *token;
    const char *name;
};

constexpr std::array fields{
    Field{"title", QT_TRANSLATE_NOOP("records", "headline")},
    Field{"text", QT_TRANSLATE_NOOP("records", "text")},
    Field{"city", QT_TRANSLATE_NOOP("records", "city")},
    Field{"date", QT_TRANSLATE_NOOP("records", "date")},
    Field{"paper", QT_TRANSLATE_NOOP("records", "paper")},
    Field{"page", QT_TRANSLATE_NOOP("records", "page")},
    Field{"section", QT_TRANSLATE_NOOP("records", "section")},
    Field{"byline", QT_TRANSLATE_NOOP("records", "byline")},
    Field{"edition", QT_TRANSLATE_NOOP("records", "edition")},
    Field{"url", QT_TRANSLATE_NOOP("records", "address")},
    Field{"accessed", QT_TRANSLATE_NOOP("records", "day of access")},
    Field{"id", QT_TRANSLATE_NOOP("records", "number of its own")},
};

constexpr qsizetype wordsShown = 60; // characters of a cell

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    setAccessibleName(tr("Columns of the file"));
}

void MappingTable::setColumns(const ColumnPreview &preview)
{
    clear();
    setColumnCount(int(preview.columns.size()));
    setRowCount(int(preview.rows.size()) + 1);
    setHorizontalHeaderLabels(preview.columns);
    for (int column = 0; column < columnCount(); ++column) {
        addChoice(column, preview.columns[column]);
        for (int row = 0; row < preview.rows.size(); ++row) {
            QString words = preview.rows[row].value(column).left(wordsShown);
            setItem(row + 1, column, new QTableWidgetItem(words.replace(u'\n', u' ')));
        }
        setColumnWidth(column, fontMetrics().height() * 9);
    }
    setMapping(preview.proposed);
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   rowCount() * verticalHeader()->defaultSectionSize() +
                   fontMetrics().height() * 3 / 2);
}

void MappingTable::setMapping(const ColumnMapping &mapping)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto *choice = static_cast<QComboBox *>(cellWidget(0, column));
        const QString token = mapping.key(horizontalHeaderItem(column)->text());
        choice->setCurrentIndex(std::max(0, choice->findData(token)));
    }
}

ColumnMapping MappingTable::mapping() const
{
    ColumnMapping mapping;
    for (int column = 0; column < columnCount(); ++column) {
        const auto *choice = static_cast<const QComboBox *>(cellWidget(0, column));
        const QString token = choice->currentData().toString();
        if (!token.isEmpty() && !mapping.contains(token))
            mapping.insert(token, horizontalHeaderItem(column)->text());
    }
    return mapping;
}

void MappingTable::addChoice(int column, const QString &name)
{
    auto *choice = new QComboBox;
    choice->addItem(tr("kept as it is"), QString());
    for (const Field &field : fields)
        choice->addItem(QCoreApplication::translate("records", field.name),
                        QString::fromLatin1(field.token));
    choice->setAccessibleName(tr("What the column %1 holds").arg(name));
    setCellWidget(0, column, choice);
}
