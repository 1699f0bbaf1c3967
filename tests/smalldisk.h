#pragma once

#include <QFile>

#include <sys/mount.h>

// A disk of its own in that folder, where the system lets us make one; `options` as tmpfs takes
// them: size=64k.
class SmallDisk final
{
public:
    SmallDisk(const QString &folder, const QByteArray &options)
        : m_folder(QFile::encodeName(folder))
        , m_isThere(::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount(m_folder.constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    bool makeReadOnly() const
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "") == 0;
    }

private:
    QByteArray m_folder;
    bool m_isThere;
};
