#pragma once

#include "base/result.h"

#include <QFile>
#include <QXmlStreamWriter>

// A part of an XML file that waits on the disk until what stands before it is known.
class RefiSpool final
{
public:
    // DiskFull, Unwritable.
    Result<void> open(const QString &path);
    QXmlStreamWriter &xml() { return m_xml; }
    // Writes out what is held back; DiskFull when it could not be.
    Result<void> check();
    bool isEmpty() const { return m_file.size() == 0; }
    // Its bytes behind all that `xml` has written.
    Result<void> copyTo(QXmlStreamWriter &xml);

private:
    QFile m_file;
    QXmlStreamWriter m_xml;
};

// A whole small file; DiskFull, Unwritable.
Result<void> writeSpooled(const QString &path, const QByteArray &bytes);
