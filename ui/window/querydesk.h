#pragma once

#include "library/library.h"

#include <QObject>

class SearchField;

// What the library knows of the query in the search field: how one could go on with it, what in it
// means nothing, what is searched for really, what was searched for earlier.
class QueryDesk final : public QObject
{
    Q_OBJECT

public:
    // Both must live as long as the desk.
    QueryDesk(Library &library, SearchField &field);

    void showFaults();
    void remember(const QString &query); // as one the reader meant

Q_SIGNALS:
    void failed(const Error &error);

private:
    void suggest(const QString &text, qsizetype cursor);
    void suggestEarlier(const QString &text);
    void forget();

    Library &m_library;
    SearchField &m_field;
    QString m_remembered; // the newest one
};
