#pragma once

#include "cli/cli.h"
#include "library/library.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

class CommandRun;

// One command as it is written, explained and run.
struct Command
{
    QString name;     // "list", "note add"
    QString synopsis; // what follows it besides options: "FILE…"
    QString what;     // one sentence
    QStringList examples;
    QList<QCommandLineOption> options; // besides --library, --json and --help
    QString details;                   // lines that the help says besides; may be empty
    int fewest = 0;                    // arguments
    int most = 0;                      // -1: any number
    void (*run)(CommandRun &) = nullptr;
};

// All commands by family, in the order of the help.
QList<Command> pageCommands();    // split, import
QList<Command> editCommands();    // set, page
QList<Command> correctCommands(); // correct
QList<Command> readCommands();    // list, show, convert
QList<Command> searchCommands();  // search, similar
QList<Command> kwicCommands();    // kwic, verdict
QList<Command> savedCommands();   // saved
QList<Command> tagCommands();     // tag
QList<Command> noteCommands();    // note
QList<Command> exportCommands();  // export
QList<Command> importCommands();  // import-notes

QList<Command> passageCommands(); // note list, retag, delete, filters: among those of note
QList<Command> markCommands();    // note link, note comment
QList<Command> memoCommands();    // memo
QList<Command> placeCommands();   // note confirm, note attach
QList<Command> phraseCommands();  // phrase
QList<Command> linkCommands();    // open
QList<Command> binCommands();     // delete, undelete, bin
QList<Command> careCommands();    // check, reindex, backup, restore

// One run of a command: what was asked, and what is to be answered. Ends with exactly one JSON
// document or plain lines, and the exit status.
class CommandRun final
{
public:
    CommandRun(const QCommandLineParser &parser, const CommandStreams &streams);

    QStringList arguments() const { return m_arguments; }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    // A whole number from `least` on; a usage error and `otherwise` when it is none.
    qsizetype number(const QString &option, qsizetype least, qsizetype otherwise);

    bool isJson() const { return m_parser.isSet(QStringLiteral("json")); }
    const CommandStreams &streams() const { return m_streams; }

    // The answer: lines for a person, or members of the JSON document.
    void say(const QString &line);
    void sayExactly(const QString &text); // as it is, without a line end
    void answer(const QJsonObject &members);
    // For a person even with --json: standard error.
    void remark(const QString &line);

    // What went wrong. The exit status is the highest one given.
    void fail(const Error &error, int status = 1);
    void wrongUsage(const QString &text);
    bool hasFailed() const { return m_status != 0; }

    // nullptr, with status 3, when it cannot be opened as needed.
    std::unique_ptr<Library> openLibrary(Library::Access access);
    QString libraryFolder() const;

    // Waits for long work and shows how far it is, on a terminal.
    template <typename T>
    T await(Job<T> job)
    {
        if (!m_streams.progress)
            return job.wait();
        bool done = false;
        QObject context;
        job.onDone(&context, [&done](const T &) { done = true; });
        while (!done)
            showProgress(job.progress());
        clearProgress();
        return job.wait();
    }

    // Writes the JSON document, if asked for; the exit status.
    int finish();

private:
    void record(const QString &code, const QString &where, const QString &message, int status);
    void showProgress(const Progress &progress);
    void clearProgress();

    const QCommandLineParser &m_parser;
    const CommandStreams &m_streams;
    QStringList m_arguments;
    QJsonObject m_document;
    QJsonArray m_errors;
    int m_status = 0;
};
