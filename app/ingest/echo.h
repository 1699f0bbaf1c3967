#pragma once

#include <QStringList>

// How much of one text is said again in others, for telling which story a headline or a caption
// belongs to. Texts are shadows (see PrintedText).
class Echoes final
{
public:
    explicit Echoes(QStringList texts);

    // The words of `line` (runs of two or more characters) that text number `text` has too, longer
    // ones and those that fewer of the other texts have counting more. A run of four characters
    // that one of six texts has counts 5.8.
    double strength(QStringView line, qsizetype text) const;

private:
    double rarity(QStringView words) const;

    QStringList m_texts;
};
