#pragma once

#include "reader/readertext.h"

#include <QStringList>

// Texts to be read by the tests of the reading pane, both columns as long as the source.
inline ReaderText readerText(const QStringList &blocks, const QStringList &traditional = {})
{
    ReaderText text;
    for (const QString &block : blocks) {
        const qsizetype begin = text.source.isEmpty() ? 0 : text.source.size() + 1;
        const BlockKind kind = begin == 0 ? BlockKind::Headline : BlockKind::Paragraph;
        text.source = begin == 0 ? block : text.source + u'\n' + block;
        text.blocks << Block{.kind = kind, .range = {begin, text.source.size()}, .lines = {}};
    }
    text.script = Script::Simplified;
    text.left = {text.source, Alignment::identity(text.source)};
    const QString right = traditional.isEmpty() ? text.source : traditional.join(u'\n');
    text.right = {right, Alignment::identity(text.source)};
    return text;
}

inline ReaderText shortText()
{
    return readerText({QStringLiteral("细河两岸奔涌创新潮"),
                       QStringLiteral("这是不平凡的一年。危中机，唯创新者胜。"),
                       QStringLiteral("创新与社会治理结合，“办事快了”“城市美了”，百姓的口碑胜过"
                                      "金杯银杯。阜新市眼睛向外，刀刃向内，以改革创新持续增强振兴"
                                      "发展动力和活力，让对标对表成为新常态。")},
                      {QStringLiteral("細河兩岸奔湧創新潮"),
                       QStringLiteral("這是不平凡的一年。危中機，唯創新者勝。"),
                       QStringLiteral("創新與社會治理結合，“辦事快了”“城市美了”，百姓的口碑勝過"
                                      "金盃銀盃。阜新市眼睛向外，刀刃向內，以改革創新持續增強振興"
                                      "發展動力和活力，讓對標對表成為新常態。")});
}

// A headline and `count` paragraphs of differing lengths.
inline ReaderText longText(int count)
{
    QStringList blocks{QStringLiteral("长文")};
    const QString sentence = QStringLiteral("让对标对表成为新常态，创新实干成为新习惯。");
    for (int i = 0; i < count; ++i)
        blocks << QString::number(i) + sentence.repeated(1 + i % 17);
    return readerText(blocks);
}

// 内存 is two characters on the left and three on the right.
inline ReaderText unequalText()
{
    ReaderText text = readerText({QStringLiteral("我的内存条好")});
    text.right.text = QStringLiteral("我的記憶體條好");
    text.right.links = Alignment();
    for (const Alignment::Link link : {Alignment::Link{1, 1}, {1, 1}, {2, 3}, {1, 1}, {1, 1}})
        text.right.links.append(link.source, link.rendition);
    return text;
}
