#pragma once

#include "exchange/readingwriter.h"

#include <QMap>

// Notes as one Markdown document (CommonMark, LF, no BOM) for any reader of it, Obsidian's tags
// included:
//
//     ---
//     title: "报栏摘录：LIBRARY"
//     library: "LIBRARY"
//     changed: 2025-07-03T08:00:00Z
//     generator: Baolan
//     ---
//
//     # 报栏摘录：LIBRARY
//
//     ## HEADLINE
//
//     阜新市 · 2025-09（推断） · SECTION
//
//     > **简** PASSAGE            a line of the source text a paragraph; one quotation without
//     label
//                                 when both scripts write it alike
//     > **繁** PASSAGE
//
//     with 全文 before the label, and the headline, for a mark on the whole article; then
//
//     **重要**                    of an important mark only
//
//     标签 #住房/棚改 #生态        left out when there are none
//
//     NOTE                        left out when empty; comments after it
//
//     —— GB/T 7714 REFERENCE [回到原文](baolan://LIBRARY/ARTICLE?mark=MARK)
//
// and --- between the marks of an article. What is unknown says so (城市不详, 日期不详). Whatever
// comes from a page or a reader is escaped: it never becomes markup (see exchange/markdowntext.h).
std::unique_ptr<ReadingFormat> markdownFormat(ByteSink &sink);

// What tags are called in Markdown. Those of the paths given that would be called the same, as far
// as case goes, are numbered in the order of their paths.
class MarkdownTags final
{
public:
    explicit MarkdownTags(const QStringList &paths);
    QString name(const QString &path) const; // #住房/棚改
private:
    QMap<QString, QString> m_names;
};

// An entry as above. Obsidian finds a passage by a line ^ANCHOR behind its first quotation.
enum class BlockIds { Without, With };
QString markdownEntry(const ReadingEntry &entry, const MarkdownTags &tags, BlockIds ids);
