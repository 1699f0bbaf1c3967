#pragma once

#include <QList>
#include <QMap>
#include <QString>

// A sentence of newspaper prose in both scripts, written by hand.
struct GoldSentence
{
    QString kind; // general, onetomany, people, places, boundary
    QString simplified;
    // In the Taiwan standard. Where two characters are as good, the second one stands in
    // `alternatives` at the same place; elsewhere the same character does.
    QString traditional;
    QString alternatives;
};

// Of one file beside this one: one a line, kind, simplified, traditional, apart by tabs;
// {佈布} in the traditional one means either. The characters have one UTF-16 unit each.
QList<GoldSentence> readGoldSentences(const QString &file);

struct Accuracy
{
    qsizetype characters = 0;
    qsizetype wrong = 0;
    qsizetype oneToMany = 0; // positions where the simplified character has several counterparts
    qsizetype oneToManyWrong = 0;
    QStringList mistakes; // with what stands round them

    void add(const GoldSentence &gold, const QString &converted,
             const QString &oneToManyCharacters);
    double characterPercent() const;
    double oneToManyPercent() const;
};
