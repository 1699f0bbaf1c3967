#pragma once

#include "ingest/pagelines.h"

// The paragraphs of a text document as they are read one after the other; also one within another,
// as in a text frame: the inner one comes first.
class DocumentParagraphs final
{
public:
    void begin() { m_open.append(Paragraph()); }
    void setHeading(int level);
    void add(QStringView text);
    void breakLine() { add(u"\n"); }
    // An empty paragraph is none.
    void end();

    PageLines take() { return std::move(m_page); }

private:
    struct Paragraph
    {
        QString text;
        int heading = 0;
    };
    QList<Paragraph> m_open;
    PageLines m_page{.encoding = QStringLiteral("UTF-8")};
};
