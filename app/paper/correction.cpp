#include "paper/correction.h"

#include <algorithm>
#include <tuple>

bool takeCorrection(QList<Correction> &inForce, const Correction &added)
{
    const auto isBeside = [&](const Correction &other) {
        return other.cause == added.cause && other.line == added.line;
    };
    const auto isInside = [&](const Correction &other) {
        return isBeside(other) && added.column <= other.column && other.end() <= added.end();
    };
    const auto isCut = [&](const Correction &other) {
        return isBeside(other) && !isInside(other) && other.column < added.end() &&
               added.column < other.end();
    };
    if (std::ranges::any_of(inForce, isCut))
        return false;
    inForce.removeIf(isInside);
    if (added.text == added.imported)
        return true;
    const auto isBefore = [](const Correction &one, const Correction &other) {
        return std::tuple(one.line, one.column, one.length) <
               std::tuple(other.line, other.column, other.length);
    };
    inForce.insert(std::lower_bound(inForce.cbegin(), inForce.cend(), added, isBefore), added);
    return true;
}
