#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

// Letters typed one after the other to jump to what begins with them, in either script. A pause of
// a second begins anew.
class TypeAhead final
{
public:
    void add(const QString &text);
    // The first row at or after `from` whose text begins with the letters, then from the top; the
    // row after `from` when the letters have only begun. Looks at no more than 20,000 rows, so that
    // a key never waits for a whole library. -1 when there is none.
    int find(const std::function<QString(int row)> &text, int from, int rows) const;

private:
    QString m_letters;
    QElapsedTimer m_sinceLast;
};
