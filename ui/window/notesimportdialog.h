#pragma once

#include "library/notesimport.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

// What a file of notes would bring, what it says otherwise than the library and what cannot come;
// the reader says whether it comes. It changes nothing.
class NotesImportDialog final : public QDialog
{
    Q_OBJECT

public:
    NotesImportDialog(const QString &fileName, const NotesImport &trial, QWidget *parent = nullptr);

Q_SIGNALS:
    void importWanted(NotesConflict conflict);

private:
    QWidget *makeSums(const QString &fileName);
    QWidget *makeConflicts();
    QTableWidget *makeConflictTable();
    QWidget *makeDetail();
    void showDetail(int row);
    QWidget *makeSkipped();
    QWidget *makeButtons();
    NotesConflict conflict() const;
    void follow();

    NotesImport m_trial;
    QRadioButton *m_keep = nullptr; // where there are conflicts
    QRadioButton *m_take = nullptr;
    QPlainTextEdit *m_detail = nullptr;
    QPushButton *m_import;
};

// What it would bring, a line each: 12 new marks, of them 2 to confirm.
QStringList notesLines(const NotesImport &trial);
