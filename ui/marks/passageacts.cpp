#include "marks/passageacts.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The words and the keys, the first of which is the one that is told.
struct Row
{
    PassageAct act;
    const char *text;
    std::array<QKeyCombination, 2> keys;
};

constexpr QKeyCombination none(Qt::Key_unknown);

constexpr std::array rows{
    Row{PassageAct::Open,
        QT_TRANSLATE_NOOP("PassageActs", "Read it in its article"),
        {Qt::Key_Return, Qt::Key_Enter}},
    Row{PassageAct::Tag,
        QT_TRANSLATE_NOOP("PassageActs", "Tag…"),
        {Qt::Key_T, Qt::CTRL | Qt::Key_T}},
    Row{PassageAct::TakeTag,
        QT_TRANSLATE_NOOP("PassageActs", "Take a tag off…"),
        {Qt::SHIFT | Qt::Key_T, none}},
    Row{PassageAct::Note,
        QT_TRANSLATE_NOOP("PassageActs", "Write the note"),
        {Qt::Key_F2, Qt::Key_M}},
    Row{PassageAct::Important,
        QT_TRANSLATE_NOOP("PassageActs", "Important, or no longer"),
        {Qt::Key_Exclam, Qt::SHIFT | Qt::Key_Exclam}},
    Row{PassageAct::Confirm, QT_TRANSLATE_NOOP("PassageActs", "Stands rightly"), {Qt::Key_Y, none}},
    Row{PassageAct::Delete, QT_TRANSLATE_NOOP("PassageActs", "Delete"), {Qt::Key_Delete, none}},
    Row{PassageAct::TickAll,
        QT_TRANSLATE_NOOP("PassageActs", "Tick all"),
        {Qt::CTRL | Qt::Key_A, none}},
    Row{PassageAct::TickNone,
        QT_TRANSLATE_NOOP("PassageActs", "Tick none"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_A, none}}};

} // namespace

PassageActWords wordsOf(PassageAct act)
{
    const auto *const row = std::ranges::find(rows, act, &Row::act);
    return {QCoreApplication::translate("PassageActs", row->text),
            QKeySequence(row->keys.front()).toString(QKeySequence::NativeText)};
}

std::optional<PassageAct> passageActOf(const QKeyEvent &event)
{
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    for (const Row &row : rows) {
        if (std::ranges::find(row.keys, pressed) != row.keys.end())
            return row.act;
    }
    return std::nullopt;
}
