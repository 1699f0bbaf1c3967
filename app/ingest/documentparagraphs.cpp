#include "ingest/documentparagraphs.h"

void DocumentParagraphs::setHeading(int level)
{
    if (!m_open.isEmpty())
        m_open.last().heading = level;
}

void DocumentParagraphs::add(QStringView text)
{
    if (!m_open.isEmpty())
        m_open.last().text += text;
}

void DocumentParagraphs::end()
{
    if (m_open.isEmpty())
        return;
    const Paragraph paragraph = m_open.takeLast();
    bool isFirst = true;
    for (const QStringView line : QStringView(paragraph.text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        m_page.lines << line.trimmed().toString();
        m_page.hints << LineHint{paragraph.heading, isFirst};
        isFirst = false;
    }
}
