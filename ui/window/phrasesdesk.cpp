#include "window/phrasesdesk.h"

#include "base/errortext.h"
#include "base/textfile.h"
#include "window/phrasesdialog.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

PhrasesDesk::PhrasesDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
    connect(&library, &Library::phrasesChanged, this, &PhrasesDesk::refresh);
}

void PhrasesDesk::open(const QString &paper)
{
    if (!m_dialog)
        makeDialog();
    m_dialog->setPaper(paper);
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PhrasesDesk::propose(const ReaderPhrase &phrase, const QString &paper)
{
    open(paper);
    m_dialog->propose(phrase);
}

void PhrasesDesk::makeDialog()
{
    m_dialog = new PhrasesDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setReadOnly(m_library.isReadOnly());
    connect(m_dialog, &PhrasesDialog::addRequested, this,
            [this](const ReaderPhrase &phrase) { add({phrase}); });
    connect(m_dialog, &PhrasesDialog::deleteRequested, this, &PhrasesDesk::remove);
    connect(m_dialog, &PhrasesDialog::importRequested, this, &PhrasesDesk::askForTable);
    connect(m_dialog, &PhrasesDialog::exportRequested, this, &PhrasesDesk::askWhereTo);
}

void PhrasesDesk::refresh()
{
    if (!m_dialog)
        return;
    const Result<QList<ReaderPhrase>> phrases = m_library.phrases();
    if (phrases)
        m_dialog->setPhrases(*phrases);
    else
        tell(phrases.error());
}

// Beside the place where it was asked for, if that is still there.
void PhrasesDesk::tell(const Error &error)
{
    if (m_dialog)
        m_dialog->complain(sentence(error));
    else
        Q_EMIT failed(error);
}

void PhrasesDesk::add(const QList<ReaderPhrase> &phrases)
{
    m_library.addPhrases(phrases).onDone(this, [this, phrases](const Result<void> &added) {
        if (!added)
            return tell(added.error());
        Q_EMIT done(phrases.size() == 1
                        ? tr("%1 is converted as %2 from now on")
                              .arg(phrases.constFirst().source, phrases.constFirst().rendition)
                        : tr("%n phrase(s) taken over", nullptr, int(phrases.size())));
    });
}

void PhrasesDesk::remove(const QList<PhraseId> &phrases)
{
    m_library.deletePhrases(phrases).onDone(this, [this, phrases](const Result<void> &deleted) {
        if (!deleted)
            return tell(deleted.error());
        Q_EMIT done(tr("%n phrase(s) deleted", nullptr, int(phrases.size())));
    });
}

void PhrasesDesk::importTable(const QString &path, ReaderPhrase::Target target,
                              const QString &paper)
{
    const auto phrases = phrasesInFile(path, target, paper);
    if (!phrases)
        return tell(phrases.error());
    add(*phrases);
}

void PhrasesDesk::exportTable(const QString &path, ReaderPhrase::Target target,
                              const QString &paper)
{
    const Result<QString> table = m_library.phraseTable(target, paper);
    if (!table)
        return tell(table.error());
    const Result<void> written = writeTextFile(path, *table, Overwrite::Allowed);
    if (!written)
        return tell(written.error());
    Q_EMIT done(tr("%n phrase(s) exported to %1", nullptr, int(table->count(u'\n')))
                    .arg(QDir::toNativeSeparators(path)));
}

void PhrasesDesk::askForTable(ReaderPhrase::Target target, const QString &paper)
{
    auto *dialog = new QFileDialog(m_dialog, tr("Import a table of phrases"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, target, paper](const QString &path) { importTable(path, target, paper); });
    dialog->open();
}

void PhrasesDesk::askWhereTo(ReaderPhrase::Target target, const QString &paper)
{
    auto *dialog = new QFileDialog(m_dialog, tr("Export phrases as a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, target, paper](const QString &path) { exportTable(path, target, paper); });
    dialog->open();
}
