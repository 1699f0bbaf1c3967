#pragma once

#include "ingest/recordlines.h"
#include "ingest/recordrows.h"

// Text as databases export it: labels at line starts (标题： 作者： 来源： 日期： 版次： 正文：,
// also 【标题】…, in either script), several articles a file. A new article begins with the next
// title, or after a ruler of dashes. Lines without a label go on with the text.
class LabelledRows final : public RecordRows
{
public:
    explicit LabelledRows(RecordLines &lines);
    Result<std::optional<RecordRow>> next() override;

private:
    bool isNewRecord(const QString &label) const;
    void add(const QString &label, const QString &value, int line);
    void addText(const QString &line, int number);
    std::optional<Result<std::optional<RecordRow>>> finished();

    RecordLines &m_lines;
    RecordRow m_row; // the one being read; without cells: none
    qsizetype m_size = 0;
    bool m_isTooLarge = false;
    std::optional<RecordLines::Line> m_ahead;
};

// Does a text begin as such an export does: with two labels or more at the first lines' starts, one
// of them the title's?
bool looksLabelled(const QString &beginning);
