#pragma once

#include <QKeyEvent>
#include <QString>

#include <array>
#include <optional>

// What can be done to marks of the table.
enum class PassageAct { Open, Tag, TakeTag, Note, Important, Confirm, Delete, TickAll, TickNone };

// What an act is called and its key: Tag…, T.
struct PassageActWords
{
    QString text;
    QString keys;
};
PassageActWords wordsOf(PassageAct act);
std::optional<PassageAct> passageActOf(const QKeyEvent &event);

// Those that change something.
inline constexpr std::array changingPassageActs{PassageAct::Tag,     PassageAct::TakeTag,
                                                PassageAct::Note,    PassageAct::Important,
                                                PassageAct::Confirm, PassageAct::Delete};
