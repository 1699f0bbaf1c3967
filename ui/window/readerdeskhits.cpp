#include "reader/findbar.h"
#include "window/articlefind.h"
#include "window/readerdesk.h"

#include <QKeyEvent>

// What is lit in the article: the matches of the query, or the words that are being found in it.

void ReaderDesk::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    showHits(query);
    if (!m_hits.isEmpty())
        m_pane->reveal(m_hits.first());
}

void ReaderDesk::showHits(const QString &query)
{
    m_query = query;
    m_hits.clear();
    m_hit = -1;
    if (!query.isEmpty() && m_article) {
        const Result<QList<TextRange>> found = m_library.foundIn(*m_article, query);
        if (found)
            m_hits = *found;
        else
            Q_EMIT failed(found.error());
    }
    paintHits();
}

void ReaderDesk::paintHits()
{
    if (!m_find->isOpen())
        m_pane->setHits(m_hits);
}

void ReaderDesk::find()
{
    if (m_article)
        m_find->open();
}

// What the article had no use for.
void ReaderDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_find->isOpen())
        m_findBar->leave();
    else
        QWidget::keyPressEvent(event);
}

bool ReaderDesk::showHit(qsizetype number)
{
    if (number < 0 || number >= m_hits.size())
        return false;
    m_hit = number;
    m_pane->reveal(m_hits[number]);
    m_pane->select(m_hits[number]);
    return true;
}

void ReaderDesk::showPlace(TextRange range)
{
    if (!showHit(m_hits.indexOf(range))) {
        m_pane->reveal(range);
        m_pane->select(range);
    }
}
