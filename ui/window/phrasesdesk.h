#pragma once

#include "library/library.h"

#include <QObject>
#include <QPointer>

class PhrasesDialog;

// The reader's phrases: shown, added, taken back, from and to tables of OpenCC.
class PhrasesDesk final : public QObject
{
    Q_OBJECT

public:
    // Both given must live as long as the desk; dialogs belong to `window`.
    PhrasesDesk(Library &library, QWidget *window);

    // Shows them; `paper` is the newspaper of the article that is open, or empty.
    void open(const QString &paper);
    // The same with words from a selection and what they become now.
    void propose(const ReaderPhrase &phrase, const QString &paper);
    void add(const QList<ReaderPhrase> &phrases);
    // All of the table at `path`, or none.
    void importTable(const QString &path, ReaderPhrase::Target target, const QString &paper);
    void exportTable(const QString &path, ReaderPhrase::Target target, const QString &paper);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const Error &error);

private:
    void makeDialog();
    void remove(const QList<PhraseId> &phrases);
    void refresh();
    void tell(const Error &error);
    void askForTable(ReaderPhrase::Target target, const QString &paper);
    void askWhereTo(ReaderPhrase::Target target, const QString &paper);

    Library &m_library;
    QWidget *m_window;
    QPointer<PhrasesDialog> m_dialog;
};
