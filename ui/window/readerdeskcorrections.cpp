#include "base/errortext.h"
#include "window/informationpanel.h"
#include "window/readerdesk.h"

#include <QLocale>

// Corrections of the article that is open.

using namespace Qt::StringLiterals;

namespace {

QString tooltipOf(const Correction &correction)
{
    const bool isMisprint = correction.cause == Correction::Cause::Misprint;
    const QString what = isMisprint ? ReaderDesk::tr("Printed so; meant: %1").arg(correction.text)
                         : correction.imported.isEmpty()
                             ? ReaderDesk::tr("Imported: nothing")
                             : ReaderDesk::tr("Imported: %1").arg(correction.imported);
    //: Who corrected something, and when
    const QString who =
        ReaderDesk::tr("by %1 on %2")
            .arg(correction.creator,
                 QLocale().toString(correction.created.toLocalTime(), QLocale::ShortFormat));
    return what + u'\n' + who;
}

PaintedCorrection painted(const Correction &correction)
{
    return {.range = correction.range,
            .isMisprint = correction.cause == Correction::Cause::Misprint,
            .tooltip = tooltipOf(correction)};
}

} // namespace

void ReaderDesk::correctText()
{
    if (!m_article)
        return;
    if (m_library.isReadOnly())
        Q_EMIT failed({Error::Code::ReadOnly, m_library.name(), {}});
    else
        m_pane->openEditor();
}

void ReaderDesk::showCorrections()
{
    const auto corrections = m_library.correctionsOf(*m_article);
    if (!corrections) {
        Q_EMIT failed(corrections.error());
        return;
    }
    QList<PaintedCorrection> shown;
    for (const Correction &correction : *corrections)
        shown << painted(correction);
    m_pane->setCorrections(shown);
    m_information->tellCorrections(*corrections, !m_library.isReadOnly());
}

void ReaderDesk::saveCorrection(TextRange range, const QString &text, Correction::Cause cause)
{
    m_library.correct(*m_article, range, text, cause)
        .onDone(this, [this, id = *m_article](const Result<QList<Correction>> &done) {
            if (id != m_article)
                return; // the draft is kept there
            if (!done) {
                m_pane->correctionRefused(sentence(done.error()));
                return;
            }
            m_pane->correctionSaved();
            reload();
        });
}

void ReaderDesk::withdrawCorrection(const QString &uuid)
{
    m_library.withdrawCorrection(uuid).onDone(this, [this](const Result<ArticleId> &done) {
        if (done)
            reload();
        else
            Q_EMIT failed(done.error());
    });
}

void ReaderDesk::follow()
{
    if (!m_article)
        return;
    const Result<StoredArticle> stored = m_library.article(*m_article);
    if (!stored || stored->isInBin)
        closeGone();
    else if (stored->revision != m_stored.revision)
        reload();
}
