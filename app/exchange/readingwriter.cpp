#include "exchange/readingwriter.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Where a mark belongs, in the order of the groups.
struct Group
{
    bool isUnknown = false; // stands behind all others
    qsizetype number = 0;   // of the tag in the codebook
    QString key;
    QString name;
};

struct KeptMark
{
    Group group;
    QString date;      // of its article, to order by
    qsizetype article; // number of its article
    ReadingHeading heading;
    ReadingEntry entry;
};

bool isBefore(const QString &one, const QString &other, ReadingOrder order)
{
    if (one.isEmpty() != other.isEmpty())
        return other.isEmpty();
    return order == ReadingOrder::Latest ? other < one : one < other;
}

class ReadingWriter final : public NoteWriter
{
public:
    ReadingWriter(const ExportTemplate &shape, std::unique_ptr<ReadingFormat> format)
        : m_shape(shape)
        , m_format(std::move(format))
    {
    }
    Result<void> begin(const ExportedLibrary &library) override;
    Result<void> add(const ExportedArticle &article) override;
    Result<void> end() override;

private:
    bool isStreaming() const;
    QList<Group> groupsOf(const ExportedArticle &article, const Mark &mark) const;
    QList<Group> tagGroups(const Mark &mark) const;
    Group dateGroup(const IssueDate &date) const;
    void keep(const ExportedArticle &article, const ExportedMark &mark, const ReadingEntry &entry);
    bool isBefore(const KeptMark &one, const KeptMark &other) const;
    Result<void> writeMarks(QList<KeptMark> &marks, const QString &firstGroup);

    ExportTemplate m_shape;
    std::unique_ptr<ReadingFormat> m_format;
    QMap<QString, qsizetype> m_tagNumbers; // by path
    qsizetype m_articles = 0;
    QList<KeptMark> m_kept;
    QList<KeptMark> m_doubtful;
};

bool ReadingWriter::isStreaming() const
{
    return m_shape.group == ReadingGroup::Article && m_shape.order == ReadingOrder::AsGiven;
}

Result<void> ReadingWriter::begin(const ExportedLibrary &library)
{
    for (const Tag &tag : library.codebook)
        m_tagNumbers.insert(tag.path, m_tagNumbers.size());
    return m_format->begin(readingHead(library));
}

Result<void> ReadingWriter::add(const ExportedArticle &article)
{
    ++m_articles;
    const ReadingHeading heading = articleHeading(article);
    bool isHeadless = true;
    for (const ExportedMark &mark : article.marks) {
        const ReadingEntry entry = readingEntry(article, mark, m_shape);
        const bool isApart = m_shape.doubtful == DoubtfulMarks::Apart && isDoubtful(mark);
        if (isApart || !isStreaming()) {
            keep(article, mark, entry);
            continue;
        }
        if (std::exchange(isHeadless, false)) {
            if (Result<void> done = m_format->heading(heading); !done)
                return done;
        }
        if (Result<void> done = m_format->entry(entry); !done)
            return done;
    }
    return {};
}

void ReadingWriter::keep(const ExportedArticle &article, const ExportedMark &mark,
                         const ReadingEntry &entry)
{
    const QString date = article.cited.date.best;
    const ReadingHeading heading = articleHeading(article);
    if (m_shape.doubtful == DoubtfulMarks::Apart && isDoubtful(mark)) {
        m_doubtful << KeptMark{{}, date, m_articles, heading, entry};
        return;
    }
    for (const Group &group : groupsOf(article, mark.mark))
        m_kept << KeptMark{group, date, m_articles, heading, entry};
}

QList<Group> ReadingWriter::groupsOf(const ExportedArticle &article, const Mark &mark) const
{
    switch (m_shape.group) {
    case ReadingGroup::Tag:
        return tagGroups(mark);
    case ReadingGroup::City:
        if (article.city.isEmpty())
            return {{true, 0, {}, u"城市不详"_s}};
        return {{false, 0, article.cityCode, article.city}};
    case ReadingGroup::Date:
        return {dateGroup(article.cited.date)};
    case ReadingGroup::Article:
        break;
    }
    return {{}};
}

QList<Group> ReadingWriter::tagGroups(const Mark &mark) const
{
    QList<Group> groups;
    for (const Tag &tag : mark.tags)
        groups << Group{false, m_tagNumbers.value(tag.path, m_tagNumbers.size()), tag.path,
                        splitTagPath(tag.path).join(u" / "_s)};
    return groups.isEmpty() ? QList<Group>{{true, 0, {}, u"没有标签"_s}} : groups;
}

Group ReadingWriter::dateGroup(const IssueDate &date) const
{
    return date.best.isEmpty() ? Group{true, 0, {}, u"日期不详"_s}
                               : Group{false, 0, date.best, date.best};
}

bool ReadingWriter::isBefore(const KeptMark &one, const KeptMark &other) const
{
    if (one.group.isUnknown != other.group.isUnknown)
        return other.group.isUnknown;
    if (one.group.number != other.group.number)
        return one.group.number < other.group.number;
    const ReadingOrder order =
        m_shape.group == ReadingGroup::Date ? m_shape.order : ReadingOrder::Earliest;
    if (one.group.key != other.group.key)
        return ::isBefore(one.group.key, other.group.key, order);
    if (one.group.name != other.group.name)
        return one.group.name < other.group.name;
    if (m_shape.order != ReadingOrder::AsGiven && one.date != other.date)
        return ::isBefore(one.date, other.date, m_shape.order);
    return one.article < other.article;
}

// A heading a group and, within, an article. Where there are no groups, articles are of the first
// level.
Result<void> ReadingWriter::writeMarks(QList<KeptMark> &marks, const QString &firstGroup)
{
    std::ranges::stable_sort(
        marks, [this](const KeptMark &one, const KeptMark &other) { return isBefore(one, other); });
    const KeptMark *last = nullptr;
    for (KeptMark &mark : marks) {
        if (!firstGroup.isEmpty())
            mark.group.name = firstGroup;
        const bool isGrouped = !mark.group.name.isEmpty();
        const bool isNewGroup = last == nullptr || last->group.name != mark.group.name ||
                                last->group.isUnknown != mark.group.isUnknown ||
                                last->group.key != mark.group.key;
        if (isGrouped && isNewGroup) {
            if (Result<void> done = m_format->heading({1, mark.group.name, {}}); !done)
                return done;
        }
        if (isNewGroup || last->article != mark.article) {
            mark.heading.level = isGrouped ? 2 : 1;
            if (Result<void> done = m_format->heading(mark.heading); !done)
                return done;
        }
        if (Result<void> done = m_format->entry(mark.entry); !done)
            return done;
        last = &mark;
    }
    return {};
}

Result<void> ReadingWriter::end()
{
    if (Result<void> done = writeMarks(m_kept, {}); !done)
        return done;
    if (Result<void> done = writeMarks(m_doubtful, u"待确认和失去原文的标记"_s); !done)
        return done;
    return m_format->end();
}

} // namespace

std::unique_ptr<NoteWriter> readingWriter(const ExportTemplate &shape,
                                          std::unique_ptr<ReadingFormat> format)
{
    return std::make_unique<ReadingWriter>(shape, std::move(format));
}
