#pragma once

#include <QList>
#include <QStringList>

// Who is named as author of an article.
struct Author
{
    // Of a person. One whose name is not parted (阿布列力·热斯坎) has no given name.
    QString family;
    QString given;
    QString body; // of what is no person, or cannot be told for one: 本报评论员, 新华社
    friend bool operator==(const Author &, const Author &) = default;

    bool isPerson() const { return body.isEmpty(); }
};

// Of the people of a byline in their order, blank ones left out: persons are those that bear a
// known Chinese surname, or a name with a dot in it, or one of two Latin words and more. Where it
// names nobody, the body that the byline as printed consists of (本报评论员), if it is one.
QList<Author> authorsOf(const QStringList &people, const QString &byline);

// The name in its own order: 周明, Smith John, 阿布列力·热斯坎, 本报评论员.
QString nameOf(const Author &author);
