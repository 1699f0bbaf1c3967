#include "window/keyrules.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("KeyRules", text);
}

constexpr std::array modifierKeys{
    Qt::Key_Shift,    Qt::Key_Control, Qt::Key_Alt,     Qt::Key_Meta,    Qt::Key_AltGr,
    Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_ScrollLock};

// Tab and Escape lead on and out everywhere; the others move about in the article and the list.
constexpr std::array movingKeys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Escape,   Qt::Key_Left,
                                Qt::Key_Up,   Qt::Key_Right,   Qt::Key_Down,     Qt::Key_Home,
                                Qt::Key_End,  Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Return,
                                Qt::Key_Enter};

constexpr auto chordModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isOneOf(const auto &keys, Qt::Key key)
{
    return std::ranges::find(keys, key) != keys.end();
}

// Keys of input methods and dead keys: the desktop takes them before any program.
bool isOfInputMethod(Qt::Key key)
{
    return (key >= Qt::Key_Multi_key && key <= Qt::Key_Hangul_Special) ||
           key == Qt::Key_Mode_switch ||
           (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay);
}

constexpr std::array deletingKeys{Qt::Key_Delete, Qt::Key_Backspace};

bool typesCharacter(QKeyCombination combination)
{
    constexpr int lastCharacter = 0x10ffff; // above are keys that type nothing
    return !(combination.keyboardModifiers() & chordModifiers) &&
           int(combination.key()) <= lastCharacter;
}

} // namespace

KeyReach reachOf(const QKeySequence &key)
{
    const QKeyCombination first = key[0];
    if (isOneOf(deletingKeys, first.key()) && !(first.keyboardModifiers() & chordModifiers))
        return KeyReach::Article;
    if (key.isEmpty() || !typesCharacter(first))
        return KeyReach::Window;
    const auto character = char32_t(first.key());
    return first.key() == Qt::Key_Space || QChar::isLetterOrNumber(character)
               ? KeyReach::Article
               : KeyReach::ArticleAndList;
}

// Shift is part of a sign (? is Shift and /, here and there another key), but not of a letter.
QKeySequence sequenceOf(const QKeyEvent &event)
{
    const auto key = Qt::Key(event.key());
    if (isOneOf(modifierKeys, key) || key == Qt::Key_unknown || key == 0)
        return {};
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence plain{QKeyCombination(key)};
    if (reachOf(plain) == KeyReach::ArticleAndList)
        modifiers &= ~Qt::ShiftModifier;
    return {QKeyCombination(modifiers & ~Qt::GroupSwitchModifier, key)};
}

QString refusalOf(const QKeySequence &sequence)
{
    const QKeyCombination combination = sequence[0];
    const Qt::Key key = combination.key();
    if (sequence.isEmpty() || key == Qt::Key_unknown)
        return said(QT_TRANSLATE_NOOP(
            "KeyRules", "The system does not say which key that is; it cannot be a shortcut."));
    if (combination.keyboardModifiers() & Qt::MetaModifier)
        return said(QT_TRANSLATE_NOOP(
            "KeyRules", "The desktop keeps the keys with Super for itself; take Ctrl or Alt."));
    if (isOfInputMethod(key))
        return said(QT_TRANSLATE_NOOP(
            "KeyRules", "That key belongs to the input method; it cannot be a shortcut."));
    if (!(combination.keyboardModifiers() & chordModifiers) && isOneOf(movingKeys, key))
        return said(QT_TRANSLATE_NOOP(
            "KeyRules", "That key moves about in the window; take Ctrl or Alt with it."));
    return {};
}

QList<FixedKey> fixedKeys()
{
    QList<FixedKey> keys;
    for (int digit = Qt::Key_1; digit <= Qt::Key_9; ++digit)
        keys << FixedKey{QKeySequence(digit),
                         said(QT_TRANSLATE_NOOP("KeyRules", "The tag pinned to the digit"))};
    const auto fixed = [](const char *key, const char *words) {
        return FixedKey{QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText),
                        said(words)};
    };
    keys += {fixed("Ctrl+A", QT_TRANSLATE_NOOP("KeyRules", "Select the whole article")),
             fixed("Ctrl+Left", QT_TRANSLATE_NOOP("KeyRules", "A word back")),
             fixed("Ctrl+Right", QT_TRANSLATE_NOOP("KeyRules", "A word on")),
             fixed("Ctrl+Up", QT_TRANSLATE_NOOP("KeyRules", "A paragraph back")),
             fixed("Ctrl+Down", QT_TRANSLATE_NOOP("KeyRules", "A paragraph on")),
             fixed("Ctrl+Home", QT_TRANSLATE_NOOP("KeyRules", "To the beginning")),
             fixed("Ctrl+End", QT_TRANSLATE_NOOP("KeyRules", "To the end")),
             fixed("Ctrl+X", QT_TRANSLATE_NOOP("KeyRules", "Cut, in a field")),
             fixed("Ctrl+V", QT_TRANSLATE_NOOP("KeyRules", "Paste, in a field"))};
    return keys;
}
