#include "exchange/qdpxarchive.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString &path)
{
    return path.section(u'/', -1).toLower();
}

// A name alone means the same to some programs.
bool isInside(const QString &path)
{
    return path.startsWith("internal://"_L1) || (!path.contains(u':') && !path.startsWith(u'/'));
}

// The one file of the project; some programs name it after the project.
Result<QString> projectFile(const QStringList &members, const QString &name)
{
    QStringList found;
    for (const QString &member : members) {
        if (fileName(member) == "project.qde"_L1 && !member.contains(u'/'))
            return member;
        if (member.endsWith(".qde"_L1, Qt::CaseInsensitive))
            found << member;
    }
    if (found.isEmpty())
        return Error{Error::Code::Damaged, name, u"lacks:project.qde"_s};
    if (found.size() > 1)
        return Error{Error::Code::Ambiguous, name, found.mid(0, 3).join(u", "_s)};
    return found.constFirst();
}

Error named(Error error, const QString &name)
{
    if (error.where.isEmpty())
        error.where = name;
    return error;
}

} // namespace

QdpxArchive::QdpxArchive(MemoryArchive archive, RefiProject project)
    : m_archive(std::move(archive))
    , m_project(std::move(project))
{
    const QStringList members = m_archive.names();
    for (const QString &member : members) {
        if (member.startsWith("sources/"_L1, Qt::CaseInsensitive))
            m_files.insert(fileName(member), member);
    }
}

Result<QdpxArchive> QdpxArchive::open(const QByteArray &bytes, const QString &name)
{
    constexpr qint64 mostFiles = 250'000;
    constexpr qint64 largestProject = qint64(256) << 20;
    Result<MemoryArchive> archive = MemoryArchive::open(bytes, {.entries = mostFiles});
    if (!archive)
        return named(archive.error(), name);
    const Result<QString> file = projectFile(archive->names(), name);
    if (!file)
        return file.error();
    const Result<QByteArray> xml = archive->member(*file, largestProject);
    if (!xml)
        return named(xml.error(), name);
    Result<RefiProject> project = readRefiProject(*xml, name);
    if (!project)
        return project.error();
    return QdpxArchive(std::move(*archive), std::move(*project));
}

QString QdpxArchive::member(const QString &path) const
{
    return isInside(path) ? m_files.value(fileName(path)) : QString();
}

Result<QByteArray> QdpxArchive::bytesOf(const RefiSource &source)
{
    const QString &path = source.plainTextPath;
    const auto lacks = [&](const QString &why) {
        return Error{Error::Code::NotFound, source.name, why};
    };
    if (path.isEmpty())
        return lacks(source.richTextPath.isEmpty() ? u"missing-file"_s : u"rich-text"_s);
    if (!isInside(path))
        return lacks(u"external-file"_s);
    const QString file = member(path);
    if (file.isEmpty())
        return lacks(u"missing-file"_s);
    constexpr qint64 largestText = qint64(64) << 20;
    Result<QByteArray> bytes = m_archive.member(file, std::min(largestText, m_left));
    if (bytes)
        m_left -= bytes->size();
    return bytes;
}

Result<QString> QdpxArchive::text(const RefiSource &source)
{
    if (source.content)
        return *source.content;
    const Result<QByteArray> bytes = bytesOf(source);
    if (!bytes)
        return bytes.error();
    const auto encoding = QStringConverter::encodingForData(*bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return Error{Error::Code::NotFound, source.name, u"encoding"_s};
    return text;
}
