#pragma once

#include "paper/place.h"

#include <QLineEdit>

#include <functional>

// What a field for a city offers while one types, and what it understands. Handed in by those who
// know the gazetteer.
struct PlaceChoices
{
    QList<Place> offered;
    std::function<QList<Place>(const QString &typed)> named; // best first
};

// A field for a city: names are offered as one types, in characters or pinyin.
class PlaceField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PlaceField(QWidget *parent = nullptr);

    void setChoices(const PlaceChoices &choices);
    void setPlace(const Place &place);
    Place place() const;  // unknown when nothing or no place was typed
    bool isWrong() const; // something was typed that is no place

private:
    PlaceChoices m_choices;
};
