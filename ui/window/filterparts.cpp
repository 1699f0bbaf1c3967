#include "window/filterparts.h"

#include "models/datetext.h"
#include "models/statename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList uuidsOf(const QList<TagId> &ids, const QList<Tag> &tags)
{
    QStringList uuids;
    for (const Tag &tag : tags) {
        if (ids.contains(tag.id))
            uuids << tag.uuid;
    }
    return uuids;
}

QList<TagId> idsOf(const QStringList &uuids, const QList<Tag> &tags)
{
    QList<TagId> ids;
    for (const Tag &tag : tags) {
        if (uuids.contains(tag.uuid))
            ids << tag.id;
    }
    return ids;
}

QString labelOf(SidebarSection section, const QString &name)
{
    const auto say = [&name](const char *words) {
        return QCoreApplication::translate("ListDesk", words).arg(name);
    };
    switch (section) {
    case SidebarSection::Cities:
        return say(QT_TRANSLATE_NOOP("ListDesk", "city: %1"));
    case SidebarSection::Dates:
        return say(QT_TRANSLATE_NOOP("ListDesk", "date: %1"));
    case SidebarSection::Papers:
        return say(QT_TRANSLATE_NOOP("ListDesk", "newspaper: %1"));
    case SidebarSection::Sections:
        return say(QT_TRANSLATE_NOOP("ListDesk", "section: %1"));
    case SidebarSection::Tags:
        return say(QT_TRANSLATE_NOOP("ListDesk", "tag: %1"));
    case SidebarSection::Saved:
        break; // asks for all it asks by the rest
    }
    return {};
}

QString originName(const QString &token)
{
    if (token == u"own"_s)
        return QCoreApplication::translate("ListDesk", "own report");
    if (token == u"wire"_s)
        return QCoreApplication::translate("ListDesk", "wire");
    if (token == u"reprint"_s)
        return QCoreApplication::translate("ListDesk", "reprint");
    if (token == u"commentary"_s)
        return QCoreApplication::translate("ListDesk", "commentary");
    if (token == u"contributed"_s)
        return QCoreApplication::translate("ListDesk", "contributed");
    return QCoreApplication::translate("ListDesk", "origin unknown");
}

// What the sidebar does not have: such a filter comes from a search that was kept elsewhere.
void addRest(QList<FilterPart> &parts, const Filter &filter)
{
    for (const ReadState state : filter.states) {
        FilterPart part{QCoreApplication::translate("ListDesk", "state: %1").arg(stateName(state)),
                        filter};
        part.without.states.removeAll(state);
        parts << part;
    }
    if (filter.starred) {
        FilterPart part{QCoreApplication::translate("ListDesk", "with a star"), filter};
        part.without.starred = false;
        parts << part;
    }
    for (const QString &origin : filter.origins) {
        FilterPart part{originName(origin), filter};
        part.without.origins.removeAll(origin);
        parts << part;
    }
    const auto addDay = [&](const char *words, QDate Filter::*day) {
        if (!(filter.*day).isValid())
            return;
        const QString shown = dateText((filter.*day).toString(Qt::ISODate));
        FilterPart part{QCoreApplication::translate("ListDesk", words).arg(shown), filter};
        part.without.*day = QDate();
        parts << part;
    };
    addDay(QT_TRANSLATE_NOOP("ListDesk", "from %1"), &Filter::from);
    addDay(QT_TRANSLATE_NOOP("ListDesk", "until %1"), &Filter::to);
}

} // namespace

SidebarChoice choiceIn(const Filter &filter, SidebarSection section, const QList<Tag> &tags)
{
    switch (section) {
    case SidebarSection::Cities:
        return {filter.cities, filter.excluded.cities};
    case SidebarSection::Dates:
        return {filter.months, filter.excluded.months};
    case SidebarSection::Papers:
        return {filter.papers, filter.excluded.papers};
    case SidebarSection::Sections:
        return {filter.sections, filter.excluded.sections};
    case SidebarSection::Tags:
        return {uuidsOf(filter.tags, tags), uuidsOf(filter.excluded.tags, tags)};
    case SidebarSection::Saved:
        break;
    }
    return {};
}

Filter withChoice(Filter filter, SidebarSection section, const SidebarChoice &choice,
                  const QList<Tag> &tags)
{
    const auto set = [&](QStringList &chosen, QStringList &excluded) {
        chosen = choice.chosen;
        excluded = choice.excluded;
    };
    switch (section) {
    case SidebarSection::Cities:
        set(filter.cities, filter.excluded.cities);
        break;
    case SidebarSection::Dates:
        set(filter.months, filter.excluded.months);
        break;
    case SidebarSection::Papers:
        set(filter.papers, filter.excluded.papers);
        break;
    case SidebarSection::Sections:
        set(filter.sections, filter.excluded.sections);
        break;
    case SidebarSection::Tags:
        filter.tags = idsOf(choice.chosen, tags);
        filter.excluded.tags = idsOf(choice.excluded, tags);
        break;
    case SidebarSection::Saved:
        break;
    }
    return filter;
}

QList<FilterPart> filterParts(const Filter &filter, const QList<Tag> &tags, const NameOf &nameOf)
{
    QList<FilterPart> parts;
    for (const SidebarSection section : filterSections) {
        const SidebarChoice choice = choiceIn(filter, section, tags);
        const auto add = [&](const QString &sign, const QString &key) {
            SidebarChoice rest = choice;
            (sign.isEmpty() ? rest.chosen : rest.excluded).removeAll(key);
            parts << FilterPart{sign + labelOf(section, nameOf(section, key)),
                                withChoice(filter, section, rest, tags)};
        };
        for (const QString &key : choice.chosen)
            add({}, key);
        for (const QString &key : choice.excluded)
            add(u"−"_s, key);
    }
    addRest(parts, filter);
    return parts;
}
