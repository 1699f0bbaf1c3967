#pragma once

#include "exchange/incoming.h"
#include "exchange/strictxml.h"

#include <QHash>
#include <QSet>

class QXmlStreamWriter;

// The codes of REFI-QDA, in a codebook and in a project alike.

// Codes within codes, each followed by the notes on it (by the tag's UUID).
void writeCodes(QXmlStreamWriter &xml, const QList<Tag> &codebook,
                const QHash<QString, QStringList> &noteGuids = {});

// Code elements as they were read.
struct RefiCode
{
    QString uuid;    // empty when the file gives none that is one
    QString path;    // empty for one without a name, or with one that no tag can have
    QString badName; // the beginning of a name that is too long, or of one too deep
    QString color;   // as it stands there
    QString description;
    QStringList notes; // UUIDs
};

// All codes in the element the reader is in, parents before children.
QList<RefiCode> readCodes(StrictXml &xml);

// As tags, two of the same path as one. What was merged or could not be kept is lost. The text of a
// code is read as refidescription.h says where Baolan wrote it.
enum class CodesOf { Baolan, Others };
QList<IncomingTag> tagsOf(const QList<RefiCode> &codes, CodesOf whom, QList<IncomingLoss> &losses);
