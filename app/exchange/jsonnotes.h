#pragma once

#include "exchange/jsonfields.h"

#include <QSet>

// Gathers notes from the objects that markjson.h writes. What an object says wrongly is lost and
// told; the rest of it is kept.
class JsonNotes final
{
public:
    JsonFields fields(const QJsonObject &object, int line);
    void lose(const QString &what, const QString &where);

    void addText(const IncomingText &text); // unless its key is known
    void addTag(const JsonFields &tag);
    // On the text with that key.
    void addMark(const JsonFields &mark, const QString &textKey);
    void addMemo(const JsonFields &memo);
    void addMemo(const IncomingMemo &memo);
    // The fields state, reason and star of an article.
    void addState(const JsonFields &article, const QString &articleUuid);

    // Memos on tags have found their paths then.
    IncomingNotes taken();

private:
    void readTags(const JsonFields &mark, IncomingMark &read);
    void knowTag(const IncomingTag &tag);

    IncomingNotes m_notes;
    QSet<QString> m_texts; // keys
    QSet<QString> m_paths; // of tags
    QSet<QString> m_links; // those that are known
};
