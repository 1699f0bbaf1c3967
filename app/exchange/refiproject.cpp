#include "exchange/refiproject.h"

#include "exchange/identifiers.h"
#include "exchange/xmlguard.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString guid(const StrictXml &xml)
{
    return uuidOf(xml.attribute("guid"_L1));
}

// The target of a reference, which has nothing in it.
QString target(StrictXml &xml)
{
    QString uuid = uuidOf(xml.attribute("targetGUID"_L1));
    xml.skip();
    return uuid;
}

template <typename Item>
void readDates(const StrictXml &xml, Item &item)
{
    item.creator = uuidOf(xml.attribute("creatingUser"_L1));
    item.created = momentOf(xml.attribute("creationDateTime"_L1));
    item.modified = momentOf(xml.attribute("modifiedDateTime"_L1));
}

RefiCoding readCoding(StrictXml &xml)
{
    RefiCoding coding{.uuid = guid(xml),
                      .creator = uuidOf(xml.attribute("creatingUser"_L1)),
                      .created = momentOf(xml.attribute("creationDateTime"_L1))};
    while (xml.nextChild()) {
        if (xml.element() == u"CodeRef")
            coding.code = target(xml);
        else if (xml.element() == u"NoteRef")
            coding.notes << target(xml);
        else
            xml.skip();
    }
    return coding;
}

RefiSelection readSelection(StrictXml &xml)
{
    RefiSelection selection{.uuid = guid(xml), .name = xml.attribute("name"_L1)};
    bool isStart = false;
    bool isEnd = false;
    selection.start = xml.attribute("startPosition"_L1).trimmed().toLongLong(&isStart);
    selection.end = xml.attribute("endPosition"_L1).trimmed().toLongLong(&isEnd);
    selection.isPlaced = isStart && isEnd;
    readDates(xml, selection);
    while (xml.nextChild()) {
        if (xml.element() == u"Description")
            selection.description = xml.text();
        else if (xml.element() == u"Coding")
            selection.codings << readCoding(xml);
        else if (xml.element() == u"NoteRef")
            selection.notes << target(xml);
        else
            xml.skip();
    }
    return selection;
}

RefiValue readValue(StrictXml &xml)
{
    RefiValue value;
    while (xml.nextChild()) {
        if (xml.element() == u"VariableRef")
            value.variable = target(xml);
        else
            value.value = xml.text();
    }
    return value;
}

RefiSource readSource(StrictXml &xml)
{
    RefiSource source{.uuid = guid(xml),
                      .name = xml.attribute("name"_L1),
                      .plainTextPath = xml.attribute("plainTextPath"_L1),
                      .richTextPath = xml.attribute("richTextPath"_L1)};
    readDates(xml, source);
    while (xml.nextChild()) {
        if (xml.element() == u"Description")
            source.description = xml.text();
        else if (xml.element() == u"PlainTextContent")
            source.content = xml.text();
        else if (xml.element() == u"PlainTextSelection")
            source.selections << readSelection(xml);
        else if (xml.element() == u"Coding")
            source.codings << readCoding(xml);
        else if (xml.element() == u"NoteRef")
            source.notes << target(xml);
        else if (xml.element() == u"VariableValue")
            source.values << readValue(xml);
        else
            xml.skip();
    }
    return source;
}

// Notes everything in it that has a GUID, so that references to it are not taken to lead nowhere.
void passOver(StrictXml &xml, RefiProject &project)
{
    project.otherUuids << guid(xml);
    while (xml.nextChild())
        passOver(xml, project);
}

// A PDF's text comes with its selections; what is marked on its pages does not.
void readPdf(StrictXml &xml, RefiProject &project)
{
    const QString name = xml.attribute("name"_L1);
    project.otherUuids << guid(xml);
    project.losses.append({u"pdf"_s, name});
    while (xml.nextChild()) {
        if (xml.element() == u"Representation") {
            RefiSource text = readSource(xml);
            text.name = text.name.isEmpty() ? name : text.name;
            project.sources << text;
            continue;
        }
        if (xml.element() == u"PDFSelection")
            project.losses.append({u"pdf-region"_s, name + u": "_s + xml.attribute("name"_L1)});
        passOver(xml, project);
    }
}

void readSources(StrictXml &xml, RefiProject &project)
{
    static const QHash<QString, QString> lost{{u"PictureSource"_s, u"picture"_s},
                                              {u"AudioSource"_s, u"audio"_s},
                                              {u"VideoSource"_s, u"video"_s}};
    while (xml.nextChild()) {
        const QString kind = xml.element().toString();
        if (kind == "TextSource"_L1) {
            project.sources << readSource(xml);
        } else if (kind == "PDFSource"_L1) {
            readPdf(xml, project);
        } else {
            project.losses.append({lost.value(kind, u"source"_s), xml.attribute("name"_L1)});
            passOver(xml, project);
        }
    }
}

RefiCase readCase(StrictXml &xml)
{
    RefiCase read{.uuid = guid(xml), .name = xml.attribute("name"_L1)};
    while (xml.nextChild()) {
        if (xml.element() == u"CodeRef")
            read.codes << target(xml);
        else if (xml.element() == u"SourceRef")
            read.sources << target(xml);
        else if (xml.element() == u"SelectionRef")
            read.selections << target(xml);
        else if (xml.element() == u"VariableValue")
            read.values << readValue(xml);
        else
            xml.skip();
    }
    return read;
}

RefiSet readSet(StrictXml &xml)
{
    RefiSet set{.uuid = guid(xml), .name = xml.attribute("name"_L1)};
    while (xml.nextChild()) {
        if (xml.element() == u"MemberCode")
            set.codes << target(xml);
        else if (xml.element() == u"MemberSource")
            set.sources << target(xml);
        else if (xml.element() == u"MemberNote")
            set.notes << target(xml);
        else
            xml.skip();
    }
    return set;
}

void readLink(StrictXml &xml, RefiProject &project)
{
    project.links << RefiLink{.uuid = guid(xml),
                              .name = xml.attribute("name"_L1),
                              .origin = uuidOf(xml.attribute("originGUID"_L1)),
                              .target = uuidOf(xml.attribute("targetGUID"_L1))};
    xml.skip();
}

void readGraph(StrictXml &xml, RefiProject &project)
{
    project.losses.append({u"graph"_s, xml.attribute("name"_L1)});
    passOver(xml, project);
}

// Hands each child of the element the reader is in to `read`, which passes over all of it.
template <typename Read>
void forEachChild(StrictXml &xml, const Read &read)
{
    while (xml.nextChild())
        read();
}

std::pair<QString, QString> readNamed(StrictXml &xml)
{
    std::pair<QString, QString> named{guid(xml), xml.attribute("name"_L1)};
    xml.skip();
    return named;
}

void readCodeBook(StrictXml &xml, RefiProject &project)
{
    while (xml.nextChild()) {
        if (xml.element() == u"Codes")
            project.codes += readCodes(xml);
        else
            xml.skip();
    }
}

void readPart(StrictXml &xml, RefiProject &project)
{
    const QString part = xml.element().toString();
    if (part == "Users"_L1)
        forEachChild(xml, [&] { project.users << readNamed(xml); });
    else if (part == "CodeBook"_L1)
        readCodeBook(xml, project);
    else if (part == "Variables"_L1)
        forEachChild(xml, [&] { project.variables << readNamed(xml); });
    else if (part == "Cases"_L1)
        forEachChild(xml, [&] { project.cases << readCase(xml); });
    else if (part == "Sources"_L1)
        readSources(xml, project);
    else if (part == "Notes"_L1)
        forEachChild(xml, [&] { project.notes << readSource(xml); });
    else if (part == "Links"_L1)
        forEachChild(xml, [&] { readLink(xml, project); });
    else if (part == "Sets"_L1)
        forEachChild(xml, [&] { project.sets << readSet(xml); });
    else if (part == "Graphs"_L1)
        forEachChild(xml, [&] { readGraph(xml, project); });
    else if (part == "Description"_L1)
        project.description = xml.text();
    else if (part == "NoteRef"_L1)
        project.projectNotes << target(xml);
    else
        xml.skip();
}

} // namespace

Result<RefiProject> readRefiProject(const QByteArray &bytes, const QString &name)
{
    const Result<QByteArray> guarded = guardedXml(bytes, name);
    if (!guarded)
        return guarded.error();
    StrictXml xml(*guarded, name);
    const bool isProject = xml.nextChild() && xml.element() == u"Project";
    RefiProject project{.name = xml.attribute("name"_L1),
                        .origin = xml.attribute("origin"_L1),
                        .creator = uuidOf(xml.attribute("creatingUserGUID"_L1))};
    while (isProject && xml.nextChild())
        readPart(xml, project);
    if (const Result<void> finished = xml.finish(); !finished)
        return finished.error();
    if (!isProject)
        return Error{Error::Code::Unsupported, name, {}};
    return project;
}
