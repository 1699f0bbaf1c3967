#pragma once

#include "exchange/incoming.h"
#include "exchange/notewriter.h"

// Notes after the Web Annotation Data Model of the W3C, as JSON-LD: one AnnotationCollection with
// one AnnotationPage. A passage stands there by its place, in code points, and by its words; tags,
// note, comments and links to other marks are bodies. What the model has no word for (important,
// state, city, paper, date, page) has keys of ours, declared in the context.

class WebAnnotationWriter final : public NoteWriter
{
public:
    explicit WebAnnotationWriter(ByteSink &sink);
    Result<void> begin(const ExportedLibrary &library) override;
    Result<void> add(const ExportedArticle &article) override;
    Result<void> end() override;

private:
    ByteSink &m_sink;
    QString m_collection; // its IRI
    qint64 m_total = 0;   // annotations written
};

// A collection, a page, a list of annotations or a single one, ours or another's. Damaged for what
// is no JSON, Unsupported for JSON without annotations, TooLarge beyond 256 MiB.
Result<IncomingNotes> readWebAnnotations(const QByteArray &bytes, const QString &name);
