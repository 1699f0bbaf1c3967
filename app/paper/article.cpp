#include "paper/article.h"

#include <algorithm>

namespace {

// A body without a headline is called by its first clause, at most this many characters of it.
constexpr qsizetype provisionalTitleLength = 24;

QString firstClause(const QString &text)
{
    const auto endsClause = [](QChar c) { return QStringView(u"。！？；，,;!?\n").contains(c); };
    const auto end = std::find_if(text.begin(), text.end(), endsClause);
    return text.left(std::min(provisionalTitleLength, qsizetype(end - text.begin())));
}

} // namespace

QString Article::firstText(BlockKind blockKind) const
{
    const auto block = std::ranges::find(blocks, blockKind, &Block::kind);
    return block == blocks.end() ? QString()
                                 : sourceText.mid(block->range.begin, block->range.length());
}

QString Article::headline() const
{
    const QString printed = firstText(BlockKind::Headline);
    return printed.isEmpty() ? firstClause(firstText(BlockKind::Paragraph)) : printed;
}

QString headlineLines(const QString &sourceText, const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Kicker || block.kind == BlockKind::Headline ||
            block.kind == BlockKind::Subtitle)
            lines.append(sourceText.mid(block.range.begin, block.range.length()));
    }
    return lines.join(u'\n');
}
