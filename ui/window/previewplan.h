#pragma once

#include "library/exportrequest.h"

#include <QStringList>

// How the beginning of an export is shown, and in which form it is asked for to be shown so.
enum class PreviewKind { Page, Text, Table };

struct PreviewPlan
{
    PreviewKind kind = PreviewKind::Text;
    NoteForm form;
    QString remark; // what the file is otherwise than what is shown; may be empty
};

PreviewPlan previewPlan(const NoteForm &form);

// The records of a text separated by tabs, with their fields as a spreadsheet would show them, at
// most so many.
QList<QStringList> tableRows(const QString &text, qsizetype most);

// The page as Baolan writes it, in place of its colours those of whoever shows it: its own style
// sheet is left out, and words in traditional script are of the class `traditional`.
QString undressed(QString html);
