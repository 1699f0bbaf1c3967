#pragma once

#include "ingest/recordlines.h"
#include "ingest/recordrows.h"

// CSL-JSON: an array of objects, over as many lines as it likes. Other objects are taken by the
// names of their members, as JSON Lines are. Attachments are the paths in `attachments` or `file`.
class CslJsonRows final : public RecordRows
{
public:
    explicit CslJsonRows(RecordLines &lines);
    Result<std::optional<RecordRow>> next() override;

private:
    enum class Step { More, Object, TooLarge };
    Step scan(const RecordLines::Line &line);
    RecordRow rowOf(const QList<RecordField> &members) const;

    RecordLines &m_lines;
    RecordLines::Line m_line;
    qsizetype m_at = 0; // in m_line
    QString m_object;   // as far as it was read
    int m_begin = 0;    // its first line
    int m_depth = 0;    // of brackets, the array's not counted
    bool m_isText = false;
    bool m_isEscaped = false;
    bool m_isTooLarge = false;
};
