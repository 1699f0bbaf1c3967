#include "exchange/qdpxcheck.h"

#include "exchange/tagcolors.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// What has a GUID, by its kind.
enum class Kind { User, Code, Variable, Case, Source, Note, Selection, Coding, Link, Set, Other };

// Walks once over a project to learn the GUIDs and once more to look the references up.
class ProjectCheck final
{
public:
    explicit ProjectCheck(const RefiProject &project)
        : m_project(project)
    {
        learn();
        lookUp();
    }

    QList<IncomingLoss> faults() { return std::move(m_faults); }

private:
    void learn();
    void learn(const RefiSource &source, Kind kind);
    void learn(const QString &uuid, Kind kind, const QString &name);
    void lookUp();
    void lookUp(const RefiSource &source);
    void lookUp(const QList<RefiCoding> &codings, const QString &where);
    void lookUp(const QList<RefiValue> &values, const QString &where);
    void lookUp(const QStringList &uuids, Kind kind, const QString &token, const QString &where);
    void lookUpUser(const QString &uuid, const QString &where);

    const RefiProject &m_project;
    QHash<QString, Kind> m_kinds;
    QList<IncomingLoss> m_faults;
};

void ProjectCheck::learn(const QString &uuid, Kind kind, const QString &name)
{
    if (uuid.isEmpty())
        m_faults.append({u"no-guid"_s, name});
    else if (m_kinds.contains(uuid))
        m_faults.append({u"duplicate-guid"_s, uuid});
    else
        m_kinds.insert(uuid, kind);
}

void ProjectCheck::learn(const RefiSource &source, Kind kind)
{
    learn(source.uuid, kind, source.name);
    for (const RefiSelection &selection : source.selections) {
        learn(selection.uuid, Kind::Selection, selection.name);
        for (const RefiCoding &coding : selection.codings)
            learn(coding.uuid, Kind::Coding, selection.name);
    }
    for (const RefiCoding &coding : source.codings)
        learn(coding.uuid, Kind::Coding, source.name);
}

void ProjectCheck::learn()
{
    for (const auto &[uuid, name] : m_project.users)
        learn(uuid, Kind::User, name);
    for (const RefiCode &code : m_project.codes)
        learn(code.uuid, Kind::Code, code.path);
    for (const auto &[uuid, name] : m_project.variables)
        learn(uuid, Kind::Variable, name);
    for (const RefiCase &one : m_project.cases)
        learn(one.uuid, Kind::Case, one.name);
    for (const RefiSource &source : m_project.sources)
        learn(source, Kind::Source);
    for (const RefiSource &note : m_project.notes)
        learn(note, Kind::Note);
    for (const RefiLink &link : m_project.links)
        learn(link.uuid, Kind::Link, link.name);
    for (const RefiSet &set : m_project.sets)
        learn(set.uuid, Kind::Set, set.name);
    for (const QString &uuid : m_project.otherUuids) {
        if (!uuid.isEmpty())
            learn(uuid, Kind::Other, uuid);
    }
}

// What stands for something that is not read (a picture, a sound) may be of any kind.
void ProjectCheck::lookUp(const QStringList &uuids, Kind kind, const QString &token,
                          const QString &where)
{
    for (const QString &uuid : uuids) {
        const auto found = m_kinds.constFind(uuid);
        if (found == m_kinds.constEnd() || (*found != kind && *found != Kind::Other))
            m_faults.append({token, where});
    }
}

void ProjectCheck::lookUpUser(const QString &uuid, const QString &where)
{
    if (!uuid.isEmpty())
        lookUp({uuid}, Kind::User, u"dangling-user"_s, where);
}

void ProjectCheck::lookUp(const QList<RefiCoding> &codings, const QString &where)
{
    for (const RefiCoding &coding : codings) {
        lookUp({coding.code}, Kind::Code, u"dangling-code"_s, where);
        lookUp(coding.notes, Kind::Note, u"dangling-note"_s, where);
        lookUpUser(coding.creator, where);
    }
}

void ProjectCheck::lookUp(const QList<RefiValue> &values, const QString &where)
{
    for (const RefiValue &value : values)
        lookUp({value.variable}, Kind::Variable, u"dangling-variable"_s, where);
}

void ProjectCheck::lookUp(const RefiSource &source)
{
    for (const RefiSelection &selection : source.selections) {
        lookUp(selection.codings, selection.name);
        lookUp(selection.notes, Kind::Note, u"dangling-note"_s, selection.name);
        lookUpUser(selection.creator, selection.name);
    }
    lookUp(source.codings, source.name);
    lookUp(source.notes, Kind::Note, u"dangling-note"_s, source.name);
    lookUp(source.values, source.name);
    lookUpUser(source.creator, source.name);
}

void ProjectCheck::lookUp()
{
    lookUpUser(m_project.creator, m_project.name);
    for (const RefiCode &code : m_project.codes) {
        lookUp(code.notes, Kind::Note, u"dangling-note"_s, code.path);
        if (!code.color.isEmpty() && normalColor(code.color).isEmpty())
            m_faults.append({u"color"_s, code.path});
    }
    for (const RefiCase &one : m_project.cases) {
        lookUp(one.codes, Kind::Code, u"dangling-code"_s, one.name);
        lookUp(one.sources, Kind::Source, u"dangling-source"_s, one.name);
        lookUp(one.selections, Kind::Selection, u"dangling-selection"_s, one.name);
        lookUp(one.values, one.name);
    }
    for (const RefiSource &source : m_project.sources)
        lookUp(source);
    for (const RefiSource &note : m_project.notes)
        lookUp(note);
    for (const RefiSet &set : m_project.sets) {
        lookUp(set.codes, Kind::Code, u"dangling-code"_s, set.name);
        lookUp(set.sources, Kind::Source, u"dangling-source"_s, set.name);
        lookUp(set.notes, Kind::Note, u"dangling-note"_s, set.name);
    }
    lookUp(m_project.projectNotes, Kind::Note, u"dangling-note"_s, m_project.name);
    for (const RefiLink &link : m_project.links) {
        if (!m_kinds.contains(link.origin) || !m_kinds.contains(link.target))
            m_faults.append({u"dangling-link"_s, link.name});
    }
}

} // namespace

QList<IncomingLoss> projectFaults(const RefiProject &project)
{
    return ProjectCheck(project).faults();
}
