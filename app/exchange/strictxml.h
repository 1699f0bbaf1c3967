#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

// Walks once over an XML document that guardedXml() has passed, element by element. Nothing nests
// deeper than 64; after the first fault there are no more elements, and finish() tells it.
class StrictXml final
{
public:
    StrictXml(const QByteArray &guarded, const QString &name);

    // To the next child of the element that nextChild() was last true for and that has not ended
    // yet, or to the root; false when there is none, and then the element has ended.
    bool nextChild();
    // Passes over the element and all in it.
    void skip();
    // The text of the element, that of its children left out; it has ended then.
    QString text();

    QStringView element() const { return m_reader.name(); }
    QString nameSpace() const { return m_reader.namespaceUri().toString(); }
    QString attribute(QLatin1StringView name) const;

    // To the end. Damaged for what is not well-formed (`detail`: the parser's words) or nests too
    // deep (nested-elements).
    Result<void> finish();

private:
    QXmlStreamReader::TokenType next();

    QXmlStreamReader m_reader;
    QString m_name;
    int m_depth = 0;
    bool m_isTooDeep = false;
};
