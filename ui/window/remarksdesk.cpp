#include "window/remarksdesk.h"

#include "base/errortext.h"
#include "marks/markspanel.h"
#include "models/plaintext.h"

#include <QHash>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 16; // characters, in a menu

// As it is named in a menu.
QString quoteOf(const Mark &mark)
{
    if (mark.isWhole)
        return RemarksDesk::tr("the whole article");
    const QString quote = mark.selector.quote.simplified();
    return quote.size() > longestQuote ? quote.first(longestQuote) + u"…"_s : quote;
}

} // namespace

RemarksDesk::RemarksDesk(Library &library, MarksPanel &panel, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_panel(panel)
{
    connect(&m_panel, &MarksPanel::menuRequested, this, &RemarksDesk::openMenu);
    connect(&m_panel, &MarksPanel::linkFollowed, this, &RemarksDesk::linkFollowed);
    connect(&m_panel, &MarksPanel::unlinkRequested, this, &RemarksDesk::unlink);
    connect(&m_panel, &MarksPanel::linkCancelled, this, &RemarksDesk::cancelLink);
    connect(&m_panel, &MarksPanel::commentWritten, this, &RemarksDesk::write);
    connect(&m_panel, &MarksPanel::commentDropped, this, [this](MarkId mark, CommentId comment) {
        m_unstored.remove({mark, comment});
    });
    connect(&m_panel, &MarksPanel::commentDeletionRequested, this, &RemarksDesk::remove);
}

void RemarksDesk::setMarks(ArticleId article, const QList<Mark> &marks)
{
    m_marks = marks;
    QList<MarkId> ids;
    for (const Mark &mark : marks)
        ids << mark.id;
    const Result<QList<MarkLink>> links = m_library.linksOf(ids);
    const Result<QList<MarkComment>> comments = m_library.commentsOf(ids);
    if (!links || !comments)
        return Q_EMIT failed(links ? comments.error() : links.error());
    const QString reader = m_library.readerName();
    QHash<MarkId, Remarks> remarks;
    for (const Mark &mark : marks)
        remarks.insert(mark.id, {.maker = mark.creator == reader ? QString() : mark.creator,
                                 .reader = reader});
    for (const MarkLink &link : *links)
        remarks[link.mark].links << link;
    for (const MarkComment &comment : *comments)
        remarks[comment.mark].comments << comment;
    m_panel.setRemarks(remarks);
    if (std::exchange(m_article, article) != article)
        offerUnstored();
}

void RemarksDesk::offerUnstored()
{
    for (auto words = m_unstored.cbegin(); words != m_unstored.cend(); ++words) {
        if (find(words.key().first))
            m_panel.offerComment(words.key().first, words.key().second, words.value());
    }
}

const Mark *RemarksDesk::find(MarkId id) const
{
    const auto mark = std::ranges::find(m_marks, id, &Mark::id);
    return mark == m_marks.end() ? nullptr : &*mark;
}

// -- links

void RemarksDesk::openMenu(MarkId id, const QPoint &place)
{
    if (m_library.isReadOnly())
        return;
    auto *menu = new QMenu(&m_panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, id);
    menu->popup(place);
}

void RemarksDesk::fillMenu(QMenu &menu, MarkId id)
{
    menu.addAction(tr("&Comment"), this, [this, id] { m_panel.startComment(id); });
    menu.addAction(tr("&Link to another mark…"), this, [this, id] { begin(id); });
    if (!m_begun)
        return;
    menu.addSeparator();
    if (m_begun->mark != id) {
        const QString quote = plainButtonText(m_begun->quote);
        menu.addAction(tr("“%1” &supports this").arg(quote), this,
                       [this, id] { link(id, LinkKind::Supports); });
        menu.addAction(tr("“%1” con&tradicts this").arg(quote), this,
                       [this, id] { link(id, LinkKind::Contradicts); });
        menu.addAction(tr("“%1” is about the same &event").arg(quote), this,
                       [this, id] { link(id, LinkKind::SameEvent); });
    }
    menu.addAction(tr("Do &not link"), this, &RemarksDesk::cancelLink);
}

void RemarksDesk::begin(MarkId id)
{
    const Mark *mark = find(id);
    if (!mark)
        return;
    m_begun = Beginning{id, quoteOf(*mark)};
    m_panel.showLinkBegun(m_begun->quote);
    Q_EMIT hint(tr("Choose the other mark, in any article, and press L; Esc gives up the link."));
}

void RemarksDesk::cancelLink()
{
    if (!m_begun)
        return;
    m_begun.reset();
    m_panel.showLinkBegun({});
    Q_EMIT hint(tr("No link was made."));
}

void RemarksDesk::link(MarkId other, LinkKind kind)
{
    if (!m_begun)
        return;
    m_library.linkMarks(m_begun->mark, other, kind)
        .onDone(this, [this](const Result<QString> &made) {
            if (!made)
                return Q_EMIT failed(made.error());
            m_begun.reset();
            m_panel.showLinkBegun({});
            Q_EMIT hint(tr("The two marks are linked."));
        });
}

void RemarksDesk::unlink(const QString &uuid)
{
    m_library.unlinkMarks(uuid).onDone(this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT acted(tr("Link deleted"));
        else
            Q_EMIT failed(done.error());
    });
}

// -- comments

// One that is emptied is not wanted any more.
void RemarksDesk::write(MarkId mark, CommentId comment, const QString &text)
{
    const bool isEmpty = text.trimmed().isEmpty();
    if (isEmpty && comment != CommentId{})
        return remove(comment);
    if (isEmpty)
        return m_panel.settleComment(mark, comment);
    if (comment != CommentId{}) {
        m_library.changeComment(comment, text)
            .onDone(this, [this, mark, comment, text](const Result<void> &done) {
                settle(mark, comment, text, done);
            });
        return;
    }
    m_library.commentOn(mark, text)
        .onDone(this, [this, mark, text](const Result<MarkComment> &made) {
            settle(mark, {}, text, made ? Result<void>() : made.error());
        });
}

void RemarksDesk::settle(MarkId mark, CommentId comment, const QString &text,
                         const Result<void> &done)
{
    if (done) {
        m_unstored.remove({mark, comment});
        m_panel.settleComment(mark, comment);
        return;
    }
    m_unstored.insert({mark, comment}, text);
    m_panel.sayCommentFailed(
        mark, comment,
        tr("%1 The comment is not stored; the words are still here.").arg(sentence(done.error())));
    Q_EMIT failed(done.error());
}

void RemarksDesk::remove(CommentId comment)
{
    m_library.deleteComment(comment).onDone(this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT acted(tr("Comment deleted"));
        else
            Q_EMIT failed(done.error());
    });
}
