#pragma once

#include <QList>
#include <QString>

// An article as its paper set it, before a page tears it: the material of pages with known truth.
struct WholeArticle
{
    struct Paragraph
    {
        QString text;
        bool isSubhead = false;
    };

    QString kicker;
    QString headline;
    QString subtitle;
    QString byline; // on a line of its own; empty when there is none
    QList<Paragraph> paragraphs;
    QString caption; // of a picture
    QString credit;
    bool isPhoto = false; // picture news: the credit closes the text
};

// The articles of the five gold pages, their torn paragraphs put together; what the pages have lost
// the ends of is left out.
QList<WholeArticle> goldArticles();

// Press releases from JSON Lines with `title` and `text`: those that have the length of a newspaper
// article, at most `most`.
QList<WholeArticle> pressReleases(const QByteArray &jsonLines, qsizetype most);
