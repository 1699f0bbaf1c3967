#pragma once

#include "library/library.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class SearchNameDialog;

// The filters of marks that the reader keeps: naming, renaming and forgetting them.
class PassageFilters final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as this; dialogs stand over `window`.
    PassageFilters(Library &library, QWidget *window);

    const QList<SavedPassages> &all() const { return m_all; }
    std::optional<SavedPassages> find(SavedPassagesId id) const;
    void reload();
    void keep(const PassageFilter &filter); // once the reader has agreed to a name
    void rename(SavedPassagesId id);
    void remove(SavedPassagesId id);

Q_SIGNALS:
    void changed();
    void removed(const QString &name);
    void failed(const Error &error);

private:
    using Take = std::function<void(const QString &name)>;
    void askForName(const QString &title, const QString &name, const Take &take);
    void named(const Result<void> &done);

    Library &m_library;
    QWidget *m_window;
    QPointer<SearchNameDialog> m_dialog;
    QList<SavedPassages> m_all;
};
