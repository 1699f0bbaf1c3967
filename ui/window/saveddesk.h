#pragma once

#include "library/library.h"
#include "models/sidebarmodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class SearchNameDialog;

// The searches the reader keeps: what they find now and how much of it is new, running, naming and
// deleting them.
class SavedDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` and `model` must live as long as the desk; dialogs stand over `parent`.
    SavedDesk(Library &library, SidebarModel &model, QWidget *parent);

    void show(const Filter &filter); // the search that asks for just this is the chosen one
    void reload();                   // names and counts
    void run(const QString &uuid);
    void runNamed(const QString &name);
    void rename(const QString &uuid);
    void remove(const QString &uuid);
    void keep(const Filter &filter, const QString &name); // once the reader has agreed to a name

Q_SIGNALS:
    void filterWanted(const Filter &filter);
    void deleted(const QString &name);
    void failed(const Error &error);

private:
    void readCounts();
    std::optional<SavedSearch> search(const QString &uuid);
    // Asks for a name and offers it to `take` until that succeeds.
    using Take = std::function<void(const QString &name)>;
    void askForName(const QString &title, const QString &name, const Take &take);
    void named(const Result<void> &done);

    Library &m_library;
    SidebarModel &m_model;
    QWidget *m_parent;
    QPointer<SearchNameDialog> m_dialog;
    QList<SavedSearch> m_searches;
    QList<SavedSearchCount> m_counts;
    Filter m_filter;
    std::optional<Job<Result<QList<SavedSearchCount>>>> m_job;
    QTimer m_rest;       // of states: many are set one after the other, and they count too
    qint64 m_number = 0; // of the counts asked for last; older ones are dropped
};
