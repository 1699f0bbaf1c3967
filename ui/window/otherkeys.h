#pragma once

#include <QList>
#include <QString>

// Keys that parts of the window have of their own, for those who look keys up.
struct KeyGroup
{
    struct Key
    {
        QString keys;
        QString does;
    };
    QString name;
    QList<Key> keys;
};
QList<KeyGroup> otherKeys();
