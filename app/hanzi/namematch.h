#pragma once

#include <QString>

#include <optional>

// How well a name goes with the beginning that is being typed of it, in either script, or of its
// pinyin (fuxin; v for ü), or of the initials of that (fx). nullopt: not at all. Less is better.
enum class NameMatch { Beginning, Pinyin, Initials, Within };
std::optional<NameMatch> nameMatch(const QString &name, const QString &typed);
