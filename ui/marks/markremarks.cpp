#include "marks/markremarks.h"

#include "look/icons.h"
#include "marks/linkline.h"
#include "marks/notefield.h"
#include "models/datetext.h"
#include "models/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 24; // characters

// Not at once: it may be handling an event of its own.
void drop(QWidget *widget)
{
    widget->hide();
    widget->deleteLater();
}

QVBoxLayout *addRows(QVBoxLayout *rows, int space)
{
    auto *added = new QVBoxLayout;
    added->setContentsMargins({});
    added->setSpacing(space);
    rows->addLayout(added);
    return added;
}

QToolButton *makeRemoval(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(tintedIcon(u"close"_s, theme.lighterInk));
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    return button;
}

// What stands beside the words, in lighter ink.
QLabel *makeSmallLine(const QString &text, QWidget *parent)
{
    auto *line = new QLabel(parent);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setText(text);
    return line;
}

QString placeText(const MarkLink &link)
{
    QStringList place{link.city, link.date.isEmpty() ? QString() : dateText(link.date)};
    place.removeAll(QString());
    return place.join(u" · "_s);
}

} // namespace

QString shortQuote(const MarkLink &link)
{
    const QString quote = (link.isOtherWhole ? link.headline : link.quote).simplified();
    return quote.size() > longestQuote ? quote.first(longestQuote) + u"…"_s : quote;
}

QString linkText(const MarkLink &link)
{
    const QString quote = shortQuote(link);
    switch (link.kind) {
    case LinkKind::SameEvent:
        return MarkRemarks::tr("Same event as “%1”").arg(quote);
    case LinkKind::Supports:
        return (link.isFromOther ? MarkRemarks::tr("Supported by “%1”")
                                 : MarkRemarks::tr("Supports “%1”"))
            .arg(quote);
    case LinkKind::Contradicts:
        break;
    }
    return (link.isFromOther ? MarkRemarks::tr("Contradicted by “%1”")
                             : MarkRemarks::tr("Contradicts “%1”"))
        .arg(quote);
}

MarkRemarks::MarkRemarks(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_linkRows(addRows(m_rows, fontMetrics().height() / 4))
    , m_commentRows(addRows(m_rows, fontMetrics().height() / 3))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(fontMetrics().height() / 2);
    hide();
}

void MarkRemarks::setTheme(const Theme &theme)
{
    m_theme = theme;
    showAll();
}

void MarkRemarks::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showAll();
}

void MarkRemarks::setRemarks(const Remarks &remarks)
{
    m_remarks = remarks;
    showAll();
}

void MarkRemarks::showAll()
{
    showLinks();
    showComments();
    setVisible(!m_links.isEmpty() || !m_comments.isEmpty() || m_new);
    updateGeometry();
}

void MarkRemarks::startComment()
{
    if (!m_isReadOnly)
        newWords()->edit();
}

void MarkRemarks::offer(CommentId id, const QString &words)
{
    if (NoteField *field = id == CommentId{} ? newWords() : m_comments.value(id).words)
        field->offerDraft(words);
}

NoteField *MarkRemarks::newWords()
{
    if (m_new)
        return m_new;
    m_new = makeWords({}, this);
    m_rows->addWidget(m_new);
    show();
    connect(m_new, &NoteField::draftDropped, this, &MarkRemarks::endNew);
    const auto endEmpty = [this] {
        if (m_new && m_new->words().trimmed().isEmpty())
            endNew();
    };
    connect(m_new, &NoteField::finished, this, endEmpty);
    connect(m_new, &NoteField::left, this, endEmpty);
    return m_new;
}

void MarkRemarks::settle(CommentId id)
{
    if (id == CommentId{})
        endNew();
}

void MarkRemarks::sayFailed(CommentId id, const QString &why)
{
    if (NoteField *words = id == CommentId{} ? m_new : m_comments.value(id).words)
        words->sayFailed(why);
}

bool MarkRemarks::hasUnstoredWords() const
{
    return (m_new && m_new->hasUnstoredWords()) ||
           std::ranges::any_of(m_comments, [](const CommentLine &comment) {
               return comment.words->hasUnstoredWords();
           });
}

void MarkRemarks::save()
{
    for (const CommentLine &comment : std::as_const(m_comments))
        comment.words->save();
    if (m_new)
        m_new->save();
}

void MarkRemarks::endNew()
{
    if (!m_new)
        return;
    NoteField *ended = std::exchange(m_new, nullptr);
    ended->disconnect(this);
    m_rows->removeWidget(ended);
    drop(ended);
    showAll();
}

void MarkRemarks::showLinks()
{
    for (QWidget *line : std::as_const(m_links)) {
        m_linkRows->removeWidget(line);
        drop(line);
    }
    m_links.clear();
    for (const MarkLink &link : std::as_const(m_remarks.links)) {
        m_links << makeLink(link);
        m_linkRows->addWidget(m_links.constLast());
    }
}

QWidget *MarkRemarks::makeLink(const MarkLink &link)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    row->addLayout(rows, 1);
    auto *words = new LinkLine(line);
    words->setWords(linkText(link), m_theme);
    rows->addWidget(words);
    const QString place = placeText(link);
    if (!place.isEmpty())
        rows->addWidget(makeSmallLine(place, line));
    words->setToolTip(plainToolTip(link.headline + u'\n' + link.quote));
    connect(words, &LinkLine::followed, this, [this, link] { Q_EMIT linkFollowed(link); });
    if (!m_isReadOnly) {
        QToolButton *unlink =
            makeRemoval(m_theme, tr("Delete this link: %1").arg(linkText(link)), line);
        row->addWidget(unlink, 0, Qt::AlignTop);
        connect(unlink, &QToolButton::clicked, this,
                [this, uuid = link.uuid] { Q_EMIT unlinkRequested(uuid); });
    }
    return line;
}

// In the order they were made: what is new stands last.
void MarkRemarks::showComments()
{
    const QList<CommentId> shown = m_comments.keys();
    for (const CommentId id : shown) {
        if (std::ranges::find(m_remarks.comments, id, &MarkComment::id) ==
            m_remarks.comments.end()) {
            QWidget *line = m_comments.take(id).line;
            m_commentRows->removeWidget(line);
            drop(line);
        }
    }
    for (const MarkComment &comment : std::as_const(m_remarks.comments)) {
        if (!m_comments.contains(comment.id))
            m_comments.insert(comment.id, makeComment(comment));
        const CommentLine line = m_comments.value(comment.id);
        line.words->setNote(comment.text);
        line.words->setReadOnly(m_isReadOnly || !line.removal);
        if (line.removal) {
            line.removal->setIcon(tintedIcon(u"close"_s, m_theme.lighterInk));
            line.removal->setVisible(!m_isReadOnly);
        }
    }
}

MarkRemarks::CommentLine MarkRemarks::makeComment(const MarkComment &comment)
{
    auto *line = new QWidget(this);
    auto *rows = new QVBoxLayout(line);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    QLabel *author =
        makeSmallLine(comment.creator + u" · "_s +
                          dateText(comment.created.toLocalTime().date().toString(Qt::ISODate)),
                      line);
    head->addWidget(author, 1);
    QToolButton *removal = nullptr;
    if (comment.creator == m_remarks.reader) {
        removal = makeRemoval(m_theme, tr("Delete this comment"), line);
        head->addWidget(removal, 0, Qt::AlignTop);
        connect(removal, &QToolButton::clicked, this,
                [this, id = comment.id] { Q_EMIT commentDeletionRequested(id); });
    }
    NoteField *words = makeWords(comment.id, line);
    rows->addLayout(head);
    rows->addWidget(words);
    m_commentRows->addWidget(line);
    return {line, words, removal};
}

NoteField *MarkRemarks::makeWords(CommentId id, QWidget *parent)
{
    auto *words = new NoteField(parent);
    words->setHint(tr("Comment"));
    connect(words, &NoteField::noteChanged, this,
            [this, id](const QString &text) { Q_EMIT commentWritten(id, text); });
    connect(words, &NoteField::draftDropped, this, [this, id] { Q_EMIT commentDropped(id); });
    connect(words, &NoteField::finished, this, &MarkRemarks::finished);
    return words;
}
