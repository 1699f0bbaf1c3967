#pragma once

#include <QRegularExpression>
#include <QStringView>

#include <bitset>

// A pattern that is matched against shadows (see PrintedText): every character of it beyond ASCII
// is folded as shadows are, so it may be written in either script and with full-width marks.
// Shadows have no capital letters.
QRegularExpression wordPattern(QStringView pattern);
// Some characters, in either script and width, to look for in shadows: asked before a pattern that
// needs one of them, since most lines have none and a pattern costs ten times as much.
class CharacterSet final
{
public:
    explicit CharacterSet(QStringView characters);

    bool contains(QChar character) const
    {
        return m_mayHave[character.unicode() % mapSize] && m_characters.contains(character);
    }
    bool isIn(QStringView shadow) const; // any of them

private:
    static constexpr size_t mapSize = 1024;
    QString m_characters;
    std::bitset<mapSize> m_mayHave; // by the last bits
};

// A pattern for what the names of newspapers and stations end with: 日报, 晚报, 电视台.
const QString &paperEndings();

// Whether a text ends as a sentence or paragraph does: with 。！？… or a full stop, closing quotes
// and a note in brackets after them not counted. A closing quote after a word closes nothing.
bool isClosed(QStringView text);
// Whether a sentence ends before the text's end.
bool hasInnerSentenceEnd(QStringView text);
inline bool isHan(QChar character)
{
    constexpr char16_t firstRadical = 0x2e80;
    const char16_t unit = character.unicode();
    const bool isCommon = unit >= 0x4e00 && unit <= 0x9fff;
    return isCommon || (unit >= firstRadical && character.script() == QChar::Script_Han);
}
