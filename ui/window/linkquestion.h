#pragma once

#include "base/result.h"

#include <QDialog>
#include <QMap>

#include <functional>

class QLabel;
class QListWidget;

// A link leads into a library whose folder is not known, or holds it no more: which one is it?
class LinkQuestion final : public QDialog
{
    Q_OBJECT

public:
    // Whether the library with that UUID lies in a folder.
    using Check = std::function<Result<void>(const QString &folder)>;

    // `known`: folders of other libraries by their UUIDs.
    LinkQuestion(const QString &library, const QMap<QString, QString> &known, Check check,
                 QWidget *parent = nullptr);

    QString folder() const { return m_folder; } // once accepted
    void tryFolder(const QString &folder);

private:
    void askForFolder();

    Check m_check;
    QListWidget *m_known;
    QLabel *m_message;
    QString m_folder;
};
