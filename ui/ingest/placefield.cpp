#include "ingest/placefield.h"

#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

PlaceField::PlaceField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("name, pinyin or code"));
    setClearButtonEnabled(true);
}

void PlaceField::setChoices(const PlaceChoices &choices)
{
    m_choices = choices;
    QStringList lines;
    for (const Place &place : choices.offered)
        lines << place.name + u"  "_s + place.pinyin;
    auto *completer = new QCompleter(lines, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

void PlaceField::setPlace(const Place &place)
{
    setText(place.name);
}

Place PlaceField::place() const
{
    const QString typed = text().section(u"  "_s, 0, 0).trimmed(); // as offered: name and pinyin
    if (typed.isEmpty() || !m_choices.named)
        return {};
    return m_choices.named(typed).value(0);
}

bool PlaceField::isWrong() const
{
    return !text().trimmed().isEmpty() && !place().isKnown();
}
