#pragma once

#include "paper/phrase.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

// The reader's phrases, one a row.
class PhrasesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WordsColumn, RenditionColumn, ScriptColumn, PaperColumn, AddedColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setPhrases(const QList<ReaderPhrase> &phrases);
    const ReaderPhrase &at(int row) const { return m_phrases.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReaderPhrase> m_phrases;
};

// How the reader wants words to be converted: what was said so far, and a line to say more. It
// changes nothing by itself.
class PhrasesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PhrasesDialog(QWidget *parent = nullptr);

    void setPhrases(const QList<ReaderPhrase> &phrases);
    // The newspaper of the article that is open; a phrase can be for it alone. Empty: none.
    void setPaper(const QString &paper);
    // Puts words into the line, with what they become now.
    void propose(const ReaderPhrase &phrase);
    // Beside the line: why the phrase was not taken.
    void complain(const QString &sentence);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void addRequested(const ReaderPhrase &phrase);
    void deleteRequested(const QList<PhraseId> &phrases);
    void importRequested(ReaderPhrase::Target target, const QString &paper);
    void exportRequested(ReaderPhrase::Target target, const QString &paper);

private:
    QWidget *makeLine();
    QWidget *makeButtons();
    ReaderPhrase::Target target() const;
    QString paper() const;
    void add();
    void removeSelected();
    void followSelection();

    PhrasesModel *m_model;
    QTableView *m_table;
    QLineEdit *m_words;
    QLineEdit *m_rendition;
    QComboBox *m_target;
    QComboBox *m_scope;
    QLabel *m_complaint;
    QPushButton *m_add;
    QPushButton *m_delete;
    QPushButton *m_import;
    bool m_isReadOnly = false;
};
