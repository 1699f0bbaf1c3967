#pragma once

#include <QKeySequence>
#include <QList>

class QKeyEvent;

// What may be a shortcut, and where it works. A key that types or deletes works only where nothing
// is typed: letters, digits, the space and Delete in the article alone (in the list they go to a
// headline, or delete what is chosen there), other signs in the list too. All other keys work all
// over the window.
enum class KeyReach { Window, ArticleAndList, Article };
KeyReach reachOf(const QKeySequence &key);

// The key of an event as a shortcut would be written; empty for a modifier alone.
QKeySequence sequenceOf(const QKeyEvent &event);

// Why a key cannot be a shortcut at all, a sentence for the reader; empty when it can.
QString refusalOf(const QKeySequence &key);

// Keys that the article, the list and the fields have of their own, and cannot be given away.
struct FixedKey
{
    QKeySequence key;
    QString does;
};
QList<FixedKey> fixedKeys();
