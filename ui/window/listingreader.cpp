#include "window/listingreader.h"

namespace {

constexpr qsizetype firstPage = 200; // several screens

} // namespace

void ListingReader::read(const Start &start, Begin begin)
{
    ask(start, begin == Begin::FirstPage ? firstPage : -1);
}

void ListingReader::ask(const Start &start, qsizetype most)
{
    if (m_job)
        m_job->stop();
    const qint64 number = ++m_number;
    m_job = start(most);
    m_job->onDone(this, [this, number, start](const Result<Listing> &listing) {
        if (number != m_number)
            return;
        if (!listing) {
            Q_EMIT failed(listing.error());
            return;
        }
        Q_EMIT arrived(*listing);
        if (!listing->isWhole && number == m_number) // nothing else was asked for meanwhile
            ask(start, -1);
    });
}
