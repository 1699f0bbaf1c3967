#include "window/statedesk.h"

#include "models/statename.h"
#include "window/actions.h"
#include "window/reasondialog.h"

#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{ReadState::New, ReadState::Reading, ReadState::Coded,
                               ReadState::NothingFound, ReadState::Excluded};

} // namespace

StateDesk::StateDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
}

void StateDesk::setState(const QList<ArticleId> &articles, ReadState state)
{
    if (state == ReadState::Excluded)
        askWhy(articles);
    else
        tell(m_library.setReadState(articles, state));
}

void StateDesk::setStarred(const QList<ArticleId> &articles, bool isStarred)
{
    tell(m_library.setStarred(articles, isStarred));
}

void StateDesk::fillMenu(QMenu &menu, const QList<ArticleId> &articles)
{
    const Result<QList<ArticleRow>> rows = m_library.articleRows(articles);
    if (!rows)
        return Q_EMIT failed(rows.error());
    for (const ReadState state : allStates) {
        QString name = stateName(state);
        if (state == ReadState::Excluded)
            name += u'…';
        QAction *action =
            menu.addAction(name, this, [this, articles, state] { setState(articles, state); });
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(
            *rows, [state](const ArticleRow &row) { return row.state == state; }));
    }
    menu.addSeparator();
    const bool isStarred = std::ranges::all_of(*rows, &ArticleRow::isStarred);
    menu.addAction(isStarred ? tr("Take the star away") : tr("Give a star"), this,
                   [this, articles, isStarred] { setStarred(articles, !isStarred); });
    for (QAction *action : menu.actions())
        action->setEnabled(!m_library.isReadOnly());
}

// What was said of the first of them stands there already.
void StateDesk::askWhy(const QList<ArticleId> &articles)
{
    const Result<QStringList> reasons = m_library.reasons();
    const Result<QList<ArticleRow>> rows = m_library.articleRows(articles.mid(0, 1));
    if (!reasons || !rows)
        return Q_EMIT failed(reasons ? rows.error() : reasons.error());
    auto *dialog = new ReasonDialog(*reasons, rows->constFirst().reason, m_window);
    connect(dialog, &ReasonDialog::given, this, [this, articles](const QString &reason) {
        tell(m_library.setReadState(articles, ReadState::Excluded, reason));
    });
    dialog->open();
}

void StateDesk::tell(Job<Result<void>> job)
{
    job.onDone(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

QMenu *makeStateMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(StateDesk::tr("State"), parent);
    for (const Act act : {Act::StateNew, Act::StateReading, Act::StateCoded, Act::StateNothingFound,
                          Act::StateExcluded})
        menu->addAction(actions[act]);
    menu->addSeparator();
    menu->addAction(actions[Act::Star]);
    return menu;
}
