#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

enum class DivisionLevel {
    Province, // also the four municipalities, Hong Kong, Macau
    City,     // prefectures of any kind, and counties that a province runs itself
    County,
};

// A row of resources/places/divisions.tsv: a division under one name.
struct Division
{
    QString code;
    QString name; // in full, simplified
    DivisionLevel level = DivisionLevel::County;
    QString provinceCode;
    QString cityCode; // its own code for a city or province
    QString lastYear; // of the name; empty while in force
    QString heir; // code in force for its territory now; empty while in force or if there is none
    QString shortName;
    QString pinyin; // of the short name; empty for counties

    bool isInForce() const { return lastYear.isEmpty(); }
};

// Internal when the table compiled into the program is missing or malformed.
Result<QList<Division>> readDivisions();
