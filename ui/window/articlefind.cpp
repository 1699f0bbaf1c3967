#include "window/articlefind.h"

#include "hanzi/comparing.h"
#include "reader/findbar.h"
#include "reader/findplaces.h"
#include "reader/readerpane.h"

#include <algorithm>

ArticleFind::ArticleFind(FindBar &bar, ReaderPane &pane, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_pane(pane)
{
    connect(&bar, &FindBar::wordsChanged, this, [this] { find(From::Place); });
    connect(&bar, &FindBar::nextRequested, this, [this] { step(1); });
    connect(&bar, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(&bar, &FindBar::closed, this, [this] {
        m_pane.setFocus();
        Q_EMIT closed();
    });
}

void ArticleFind::setText(const QString &source)
{
    m_source = source;
    m_text = {};
    m_from = 0;
    if (isOpen())
        find(From::Beginning);
}

void ArticleFind::open()
{
    const TextRange selected = m_pane.selection();
    m_from = selected.isEmpty() ? m_pane.topPosition() : selected.begin;
    const bool wasOpen = isOpen();
    m_bar.open();
    if (!wasOpen)
        find(From::Place);
}

bool ArticleFind::isOpen() const
{
    return m_bar.isVisibleTo(m_bar.parentWidget());
}

// Of another article the places are lit, but its passage in view stays.
void ArticleFind::find(From from)
{
    if (m_text.text.isEmpty())
        m_text = comparable(m_source);
    m_places = findPlaces(m_bar.words(), m_text);
    m_current = -1;
    m_pane.setHits(m_places);
    m_bar.showCount(0, m_places.size());
    if (from == From::Beginning || m_places.isEmpty())
        return;
    const auto next =
        std::ranges::find_if(m_places, [this](TextRange place) { return place.begin >= m_from; });
    show(next == m_places.end() ? 0 : next - m_places.begin());
}

void ArticleFind::show(qsizetype number)
{
    m_current = number;
    m_pane.reveal(m_places[number]);
    m_pane.select(m_places[number]);
    m_bar.showCount(number + 1, m_places.size());
}

// Round and round.
void ArticleFind::step(qsizetype by)
{
    const qsizetype total = m_places.size();
    if (total == 0)
        return;
    const qsizetype next = m_current < 0 && by < 0 ? total - 1 : m_current + by;
    show((next + total) % total);
    m_from = m_places[m_current].begin;
}
