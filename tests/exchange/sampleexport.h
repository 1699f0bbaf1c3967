#pragma once

#include "exchange/notewriter.h"

#include <QJsonDocument>

// An article with all that an export can say, and a sink in memory, for the tests of this room.

class MemorySink final : public ByteSink
{
public:
    Result<void> write(const QByteArray &piece) override
    {
        bytes += piece;
        return {};
    }
    QByteArray bytes;
};

// A disk that is full after so many bytes.
class FullSink final : public ByteSink
{
public:
    explicit FullSink(qsizetype space)
        : m_space(space)
    {
    }
    Result<void> write(const QByteArray &piece) override
    {
        m_space -= piece.size();
        return m_space >= 0 ? Result<void>() : Error{Error::Code::DiskFull, QString(), QString()};
    }

private:
    qsizetype m_space;
};

inline IssueDate dayOf(const QString &edtf, DateKind kind)
{
    IssueDate date = parseEdtf(edtf).value_or(IssueDate());
    date.kind = kind;
    return date;
}

inline Tag tagOf(const QString &path)
{
    Tag tag;
    tag.uuid = QStringLiteral("tag of ") + path;
    tag.path = path;
    tag.name = splitTagPath(path).constLast();
    return tag;
}

// On 改造 in 棚户区改造提速 with 𠮷 (two units, one character) before it.
inline ExportedMark sampleMark()
{
    ExportedMark exported;
    Mark &mark = exported.mark;
    mark.uuid = QStringLiteral("11111111-1111-4111-8111-111111111111");
    mark.selector.range = {5, 7};
    mark.isImportant = true;
    mark.tags = {tagOf(QStringLiteral("住房/棚改")), tagOf(QStringLiteral("政策"))};
    mark.note = QStringLiteral("看这里\n两行");
    mark.creator = QStringLiteral("读者");
    mark.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    mark.modified = QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5), Qt::UTC);
    exported.quote = QStringLiteral("改造");
    exported.asImported = QStringLiteral("改遭");
    exported.simplified = QStringLiteral("改造");
    exported.traditional = QStringLiteral("改造");
    exported.before = QStringLiteral("𠮷棚户区");
    exported.after = QStringLiteral("提速");
    exported.link = QStringLiteral("baolan://lib/art?mark=1");
    return exported;
}

inline ExportedArticle sampleArticle()
{
    ExportedArticle article;
    article.uuid = QStringLiteral("22222222-2222-5222-8222-222222222222");
    article.cited = {.people = {QStringLiteral("周 明"), QStringLiteral("崔振波")},
                     .headline = QStringLiteral("𠮷棚户区改造提速"),
                     .paper = QStringLiteral("阜新日报"),
                     .date = dayOf(QStringLiteral("2025-07-03"), DateKind::Printed),
                     .page = QStringLiteral("A1"),
                     .byline = QStringLiteral("本报记者 周 明 崔振波"),
                     .publishedAt = QStringLiteral("阜新")};
    article.city = QStringLiteral("阜新市");
    article.cityCode = QStringLiteral("210900");
    article.section = QStringLiteral("要闻");
    article.sourceText = QStringLiteral("𠮷棚户区改造提速\n正文");
    article.simplified = article.sourceText;
    article.traditional = QStringLiteral("𠮷棚戶區改造提速\n正文");
    article.blocks = {{BlockKind::Headline, {0, 9}, {1}}, {BlockKind::Paragraph, {10, 12}, {2}}};
    article.origin = Origin::Own;
    article.state = QStringLiteral("coded");
    article.link = QStringLiteral("baolan://lib/art");
    article.marks = {sampleMark()};
    return article;
}

inline ExportedLibrary sampleLibrary()
{
    ExportedLibrary library;
    library.uuid = QStringLiteral("33333333-3333-4333-8333-333333333333");
    library.name = QStringLiteral("城市");
    library.creator = QStringLiteral("读者");
    library.changed = QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5), Qt::UTC);
    library.codebook = {tagOf(QStringLiteral("住房")), tagOf(QStringLiteral("住房/棚改")),
                        tagOf(QStringLiteral("政策"))};
    return library;
}
