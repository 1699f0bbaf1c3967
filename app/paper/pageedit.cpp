#include "paper/pageedit.h"

std::optional<Correction> correctionOf(const PageEdit &edit)
{
    const bool isMisprint = edit.kind == PageEdit::Kind::Misprint;
    if (!isMisprint && edit.kind != PageEdit::Kind::Correct)
        return std::nullopt;
    return Correction{.cause =
                          isMisprint ? Correction::Cause::Misprint : Correction::Cause::Misread,
                      .line = edit.line,
                      .column = edit.column,
                      .length = edit.length,
                      .imported = edit.imported,
                      .text = edit.value};
}
