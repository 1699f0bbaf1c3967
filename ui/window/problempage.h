#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

// In place of the window when a library cannot be opened: why, that nothing was changed, and what
// one can do.
class ProblemPage final : public QWidget
{
    Q_OBJECT

public:
    ProblemPage(const QString &folder, const Error &error);

Q_SIGNALS:
    void againRequested();
    void readOnlyRequested();
    void libraryChosen(const QString &folder);

private:
    void addActs(const Error &error);
    QPushButton *addButton(const QString &text);

    QString m_folder;
};
