#pragma once

#include <QString>

// The text with every radical of Unicode's blocks for them (⽇ U+2F47, ⻔ U+2ED4) replaced by the
// ideograph that looks the same (日, 门). Fonts share one glyph between the two, and programs that
// write PDF files then name the wrong one. Table: Unicode's EquivalentUnifiedIdeograph
// (resources/unicode). Nothing else is changed. Safe from any thread.
QString withoutRadicals(const QString &text);
