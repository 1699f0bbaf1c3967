#include "exchange/codebookappendix.h"

using namespace Qt::StringLiterals;

namespace {

QString countText(const Tag &tag)
{
    const QString own = u"%1处"_s.arg(tag.marks);
    return tag.marksBelow == tag.marks ? own : own + u"，连同下级%1处"_s.arg(tag.marksBelow);
}

QString namesText(const Tag &tag)
{
    QStringList names = tag.aliases;
    for (auto name = tag.names.begin(); name != tag.names.end(); ++name)
        names << name.value() + u'（' + name.key() + u'）';
    return names.join(u"、"_s);
}

} // namespace

QString appendixTitle(const ExportedLibrary &library)
{
    return u"编码手册："_s + library.name;
}

QList<AppendixEntry> appendixEntries(const ExportedLibrary &library)
{
    QList<AppendixEntry> entries;
    for (const Tag &tag : library.codebook) {
        const QStringList names = splitTagPath(tag.path);
        AppendixEntry entry{int(names.size()), names.join(u" / "_s), {}};
        const std::pair<QString, QString> parts[] = {
            {u"定义"_s, tag.description},      {u"何时使用"_s, tag.whenToUse},
            {u"何时不用"_s, tag.whenNotToUse}, {u"例"_s, tag.example},
            {u"又名"_s, namesText(tag)},       {u"标记"_s, countText(tag)}};
        for (const auto &part : parts) {
            if (!part.second.trimmed().isEmpty())
                entry.parts << part;
        }
        entries << entry;
    }
    return entries;
}
