#pragma once

#include "exchange/exported.h"

#include <QMap>
#include <QSet>
#include <QXmlStreamWriter>

// References of what stands in a REFI-QDA project to users and codes, which stand before it there:
// writes them and gathers what they refer to.
class RefiReferences final
{
public:
    explicit RefiReferences(const QList<Tag> &codebook);

    // The GUID of a user; empty when nobody is named.
    QString user(const QString &name);
    // Attributes of the element that was begun last; what is empty is not said.
    void writeOrigin(QXmlStreamWriter &xml, const QString &creator, const QDateTime &created,
                     const QDateTime &modified);
    // A coding for each tag of a mark; `note`: GUID of the note that belongs to them, or empty. Of
    // a mark that is only codings the first has its GUID.
    void writeCodings(QXmlStreamWriter &xml, const Mark &mark, const QString &note);

    const QMap<QString, QString> &users() const { return m_users; } // GUID by name
    // With tags that marks bear but the codebook lacked, and the code of what is important.
    QList<Tag> codebook() const;

private:
    QStringList codesOf(const Mark &mark);

    QList<Tag> m_codebook;
    QSet<QString> m_tags; // UUIDs in it
    QMap<QString, QString> m_users;
    bool m_hasImportant = false;
    bool m_hasToConfirm = false;
};
