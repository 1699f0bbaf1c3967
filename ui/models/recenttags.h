#pragma once

#include <QStringList>

// The paths of the tags given last, newest first, each once, at most eight.
class RecentTags final
{
public:
    RecentTags() = default;
    explicit RecentTags(const QStringList &paths);

    void use(const QString &path);
    // Leaves out those that the codebook no longer has.
    QStringList among(const QStringList &known) const;
    const QStringList &paths() const { return m_paths; }

private:
    QStringList m_paths;
};
