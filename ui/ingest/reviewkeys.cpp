#include "ingest/encodingpanel.h"
#include "ingest/labelspanel.h"
#include "ingest/linelistview.h"
#include "ingest/outlineview.h"
#include "ingest/reviewacts.h"
#include "ingest/reviewview.h"
#include "ingest/reviewwords.h"
#include "models/plaintext.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

// What the reader can do in a review, by key, button or menu.

using namespace Qt::StringLiterals;

void ReviewView::makeActions()
{
    addAction(Act::JoinPrevious, tr("Join with the article before"), u"J"_s,
              [this] { joinPrevious(); });
    addAction(Act::JoinNext, tr("Join with the article after"), u"Shift+J"_s,
              [this] { joinNext(); });
    addAction(Act::Split, tr("A new article begins here"), u"S"_s, [this] {
        const Chosen what = chosen();
        ask(what.meant.isEmpty() ? QList<PageEdit>() : splitAt(what.meant.first()));
    });
    addAction(Act::Assign, tr("Give to another article…"), u"A"_s, [this] { popUp(m_assignMenu); });
    addAction(Act::Role, tr("Make it a headline, a caption…"), u"R"_s,
              [this] { popUp(m_roleMenu); });
    addAction(Act::Glue, tr("The paragraph goes on from the one before"), u"G"_s, [this] {
        const Chosen what = chosen();
        ask(what.meant.isEmpty() ? QList<PageEdit>() : glue(what.meant.first()));
    });
    addAction(Act::Cut, tr("A paragraph begins here"), u"C"_s, [this] {
        const Chosen what = chosen();
        ask(what.meant.isEmpty() ? QList<PageEdit>() : cut(what.meant.first()));
    });
    addAction(Act::Earlier, tr("Move up in its article"), u"Ctrl+Up"_s, [this] { move(-1); });
    addAction(Act::Later, tr("Move down in its article"), u"Ctrl+Down"_s, [this] { move(1); });
    addAction(Act::Drop, tr("Leave out as furniture"), u"Del"_s,
              [this] { setRole(u"furniture"_s); });
    addAction(Act::NextDoubt, tr("Next place to check"), u"N"_s, [this] { goToDoubt(1); });
    addAction(Act::PreviousDoubt, tr("Previous place to check"), u"P"_s, [this] { goToDoubt(-1); });
    addAction(Act::Settle, tr("It is right as it stands"), u"Y"_s, [this] { settleDoubt(); });
    addAction(Act::Labels, tr("City, date, paper and page…"), u"L"_s, [this] { openLabels(); });
    addAction(Act::Encoding, tr("Read the file again in another encoding…"), u"E"_s, [this] {
        closePanels();
        m_encoding->open(m_view.page.encoding);
    });
    addAction(Act::Close, tr("Back"), u"Esc"_s, [this] { closePanelOrReview(); });
}

void ReviewView::addAction(Act act, const QString &text, const QString &keys,
                           const std::function<void()> &carryOut)
{
    auto *made = new QAction(text, this);
    made->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    //: What a button does and its key
    made->setToolTip(tr("%1 (%2)").arg(QString(text).remove(u'…'),
                                       made->shortcut().toString(QKeySequence::NativeText)));
    connect(made, &QAction::triggered, this, carryOut);
    QWidget::addAction(made);
    m_actions.insert(act, made);
}

void ReviewView::fillMenus()
{
    const QStringList tokens = roleTokens();
    for (qsizetype number = 0; number < tokens.size(); ++number) {
        const QString &token = tokens[number];
        const QString key = number < 10 ? u"&%1  "_s.arg((number + 1) % 10) : QString();
        QAction *made =
            m_roleMenu->addAction(key + roleName(token), this, [this, token] { setRole(token); });
        made->setData(token);
    }
    connect(m_assignMenu, &QMenu::aboutToShow, this, &ReviewView::fillAssignMenu);
}

// The articles round the one that the lines are in now; all of them would not fit a screen.
void ReviewView::fillAssignMenu()
{
    m_assignMenu->clear();
    m_assignMenu->addAction(tr("&0  An article of its own"), this, [this] { assign(-1); });
    const int count = int(m_view.page.articles.size());
    const int first = std::clamp(chosen().article - 12, 0, std::max(0, count - 24));
    for (int number = first; number < std::min(count, first + 24); ++number) {
        const QString key = number < 9 ? u"&%1"_s : u"%1"_s;
        const QString headline = m_view.page.articles[number].headline().left(24);
        m_assignMenu->addAction(key.arg(number + 1) + u"  "_s + plainButtonText(headline), this,
                                [this, number] { assign(number); });
    }
}

void ReviewView::popUp(QMenu *menu)
{
    if (chosen().runs.isEmpty())
        return;
    const QListView *side = currentSide();
    const QRect row = side->visualRect(side->currentIndex());
    const QPoint below(side->viewport()->width() / 4, row.bottom() + 1);
    menu->popup(side->viewport()->mapToGlobal(below));
}

void ReviewView::openContextMenu(const QWidget *side, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(action(act));
        menu->addSeparator();
    };
    add({Act::JoinPrevious, Act::JoinNext, Act::Split});
    add({Act::Assign, Act::Role, Act::Drop});
    add({Act::Glue, Act::Cut, Act::Earlier, Act::Later});
    add({Act::Settle, Act::Labels, Act::Encoding});
    menu->popup(side->mapToGlobal(place));
}

QListView *ReviewView::currentSide() const
{
    if (m_side == Side::Lines)
        return m_lineList;
    return m_outlineView;
}

void ReviewView::ask(const QList<PageEdit> &edits)
{
    closePanels();
    if (!edits.isEmpty() && !m_isReadOnly)
        Q_EMIT edited(edits);
}

void ReviewView::joinPrevious()
{
    ask(joinWithPrevious(m_view, chosen().article));
}

void ReviewView::joinNext()
{
    const int article = chosen().article;
    ask(article < 0 ? QList<PageEdit>() : joinWithNext(m_view, article));
}

void ReviewView::assign(int article)
{
    ask(assignTo(m_view, chosen().meant, article));
}

void ReviewView::setRole(const QString &token)
{
    ask(::setRole(chosen().meant, token));
}

void ReviewView::move(int step)
{
    const Chosen what = chosen();
    if (!what.blocks.isEmpty())
        ask(moveBlock(m_view, what.article, what.blocks.first(),
                      step < 0 ? Direction::Earlier : Direction::Later));
}

void ReviewView::goToDoubt(int step)
{
    if (m_doubts.isEmpty())
        return;
    const auto count = int(m_doubts.size());
    m_doubt = m_doubt < 0 ? (step > 0 ? 0 : count - 1) : (m_doubt + step + count) % count;
    m_outlineView->setFocus();
    m_outlineView->selectRow(m_outline->rowOfDoubt(m_doubt));
    showDoubts();
}

void ReviewView::settleDoubt()
{
    const int doubt = currentDoubt();
    if (doubt < 0)
        return;
    m_doubt = doubt - 1; // the next one takes its place
    ask(settle(m_doubts[doubt]));
}

void ReviewView::openLabels()
{
    closePanels();
    m_labels->open(m_view, chosen().article);
}

void ReviewView::enableActs()
{
    const Chosen what = chosen();
    const bool hasLines = !what.runs.isEmpty() && !m_isReadOnly;
    const bool inArticle = what.article >= 0 && !m_isReadOnly;
    const auto enable = [this](Act act, bool isEnabled) { action(act)->setEnabled(isEnabled); };
    enable(Act::JoinPrevious, inArticle && what.article > 0);
    enable(Act::JoinNext, inArticle && what.article + 1 < m_view.page.articles.size());
    for (const Act act : {Act::Assign, Act::Role, Act::Drop})
        enable(act, hasLines);
    for (const Act act : {Act::Split, Act::Glue, Act::Cut})
        enable(act, hasLines && inArticle);
    const bool hasBlock = inArticle && !what.blocks.isEmpty();
    enable(Act::Earlier, hasBlock && what.blocks.first() > 0);
    enable(Act::Later,
           hasBlock && what.blocks.first() + 1 < m_view.page.articles[what.article].blocks.size());
    enable(Act::NextDoubt, !m_doubts.isEmpty());
    enable(Act::PreviousDoubt, !m_doubts.isEmpty());
    enable(Act::Settle, !m_isReadOnly && currentDoubt() >= 0);
    enable(Act::Labels, !m_isReadOnly);
    enable(Act::Encoding, !m_isReadOnly);
}
