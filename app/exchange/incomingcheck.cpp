#include "exchange/incomingcheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isHalf(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

// One for one, so that places stay.
bool makeStorable(QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar()))
        return false;
    bool isChanged = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isNull() && !isHalf(text, at))
            continue;
        text[at] = QChar::ReplacementCharacter;
        isChanged = true;
    }
    return isChanged;
}

class Settling final
{
public:
    explicit Settling(IncomingNotes &notes)
        : m_notes(notes)
    {
        for (const IncomingLoss &loss : std::as_const(notes.losses))
            m_lost << loss.what + u':' + loss.where;
    }

    void settle();

private:
    void lose(const QString &what, const QString &where);
    void makeStorable(std::initializer_list<QString *> texts, const QString &where);
    void makeStorable(IncomingMark &mark);
    void makeAllStorable();
    bool isKnown(const QString &uuid);
    bool isSecond(const QString &uuid);
    void dropSecondTags();
    void dropSeconds();
    void dropSecondMemos();
    void checkPlaces();
    void checkPlace(IncomingMark &mark, const QList<uint> &characters);
    void dropNowhere();

    IncomingNotes &m_notes;
    QSet<QString> m_uuids;
    QSet<QString> m_lost;       // of the losses, what and where
    qint64 m_left = 50'000'000; // characters of quotes that may still be taken from texts
};

void Settling::lose(const QString &what, const QString &where)
{
    const QString name = what + u':' + where;
    if (m_lost.contains(name))
        return;
    m_lost << name;
    m_notes.losses.append({what, where});
}

void Settling::makeStorable(std::initializer_list<QString *> texts, const QString &where)
{
    bool isChanged = false;
    for (QString *text : texts)
        isChanged = ::makeStorable(*text) || isChanged;
    if (isChanged)
        lose(u"character"_s, where);
}

void Settling::makeStorable(IncomingMark &mark)
{
    makeStorable({&mark.quote, &mark.prefix, &mark.suffix, &mark.note, &mark.creator}, mark.uuid);
    if (mark.madeOn)
        makeStorable({&mark.madeOn->quote, &mark.madeOn->prefix, &mark.madeOn->suffix}, mark.uuid);
    for (QString &path : mark.tagPaths)
        makeStorable({&path}, mark.uuid);
    for (MarkComment &comment : mark.comments)
        makeStorable({&comment.text, &comment.creator}, mark.uuid);
}

void Settling::makeAllStorable()
{
    for (IncomingTag &tag : m_notes.tags) {
        makeStorable({&tag.path, &tag.description, &tag.whenToUse, &tag.whenNotToUse, &tag.example},
                     tag.path);
        for (QString &alias : tag.aliases)
            makeStorable({&alias}, tag.path);
        for (QString &name : tag.names)
            makeStorable({&name}, tag.path);
    }
    for (IncomingText &text : m_notes.texts)
        makeStorable({&text.title, &text.text, &text.city, &text.paper, &text.date, &text.page},
                     text.title);
    for (IncomingMark &mark : m_notes.marks)
        makeStorable(mark);
    for (IncomingLink &link : m_notes.links)
        makeStorable({&link.creator}, link.uuid);
    for (IncomingMemo &memo : m_notes.memos)
        makeStorable({&memo.key, &memo.title, &memo.text, &memo.creator}, memo.title);
    for (IncomingState &state : m_notes.states)
        makeStorable({&state.reason}, state.articleUuid);
}

bool Settling::isKnown(const QString &uuid)
{
    if (uuid.isEmpty())
        return false;
    const bool isKnown = m_uuids.contains(uuid);
    m_uuids << uuid;
    return isKnown;
}

bool Settling::isSecond(const QString &uuid)
{
    const bool isSecond = isKnown(uuid);
    if (isSecond)
        lose(u"duplicate-guid"_s, uuid);
    return isSecond;
}

void Settling::dropSecondTags()
{
    QSet<QString> paths;
    m_notes.tags.removeIf([&](const IncomingTag &tag) {
        const bool isThere = paths.contains(tag.path);
        paths << tag.path;
        if (isThere)
            lose(u"merged-code"_s, tag.path);
        return isThere;
    });
    for (IncomingTag &tag : m_notes.tags) {
        if (isSecond(tag.uuid))
            tag.uuid.clear();
    }
}

void Settling::dropSeconds()
{
    m_notes.marks.removeIf([this](const IncomingMark &mark) { return isSecond(mark.uuid); });
    dropSecondTags();
    for (IncomingMark &mark : m_notes.marks) {
        for (MarkComment &comment : mark.comments) { // other programs hang one on several marks
            if (isKnown(comment.uuid))
                comment.uuid.clear();
        }
    }
    m_notes.links.removeIf([this](const IncomingLink &link) { return isSecond(link.uuid); });
    m_notes.memos.removeIf([this](const IncomingMemo &memo) { return isSecond(memo.uuid); });
    QSet<QString> articles;
    m_notes.states.removeIf([&](const IncomingState &state) {
        const bool isThere = articles.contains(state.articleUuid);
        articles << state.articleUuid;
        if (isThere)
            lose(u"duplicate-guid"_s, state.articleUuid);
        return isThere;
    });
}

// Of several on one subject the first is the memo, the others are free ones.
void Settling::dropSecondMemos()
{
    QSet<std::pair<int, QString>> subjects; // kind and key
    for (IncomingMemo &memo : m_notes.memos) {
        const std::pair subject{int(memo.kind), memo.key};
        if (memo.kind != MemoKind::Free && subjects.contains(subject)) {
            memo.title = memo.title.isEmpty() ? memo.key : memo.title;
            memo.kind = MemoKind::Free;
            memo.key.clear();
        }
        subjects << subject;
    }
}

// Counted once a text, however many marks it has.
void Settling::checkPlaces()
{
    QHash<QString, QList<IncomingMark *>> placed;
    for (IncomingMark &mark : m_notes.marks) {
        if (mark.position)
            placed[mark.textKey] << &mark;
    }
    for (const IncomingText &text : std::as_const(m_notes.texts)) {
        const QList<IncomingMark *> marks = placed.take(text.key);
        if (text.text.isEmpty() || marks.isEmpty())
            continue;
        const QList<uint> characters = text.text.toUcs4();
        for (IncomingMark *mark : marks)
            checkPlace(*mark, characters);
    }
}

// Without a quote, many marks on a long text would be many times that text.
void Settling::checkPlace(IncomingMark &mark, const QList<uint> &characters)
{
    const auto [begin, end] = *mark.position;
    const bool isInside = end <= characters.size();
    const qint64 taken = isInside && mark.quote.isEmpty() ? end - begin : 0;
    if (isInside && taken <= m_left) {
        m_left -= taken;
        const QString words = QString::fromUcs4(
            reinterpret_cast<const char32_t *>(characters.constData()) + begin, end - begin);
        if (mark.quote.isEmpty() || mark.quote == words) {
            mark.quote = words;
            return;
        }
    }
    mark.position.reset();
    lose(u"position"_s, mark.quote.isEmpty() ? mark.uuid : mark.quote);
}

void Settling::dropNowhere()
{
    m_notes.marks.removeIf([this](const IncomingMark &mark) {
        const bool isNowhere = !mark.isWhole && !mark.position && mark.quote.isEmpty();
        if (isNowhere)
            lose(u"target"_s, mark.note.isEmpty() ? mark.uuid : mark.note);
        return isNowhere;
    });
}

void Settling::settle()
{
    makeAllStorable();
    dropSeconds();
    dropSecondMemos();
    checkPlaces();
    dropNowhere();
}

} // namespace

void settle(IncomingNotes &notes)
{
    Settling(notes).settle();
}
