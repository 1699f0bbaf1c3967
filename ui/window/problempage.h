#pragma once

#include "base/result.h"
#include "look/theme.h"

#include <QWidget>

class ProgressLine;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Restoring;

// In place of the window when a library cannot be opened: why (the sentence says that nothing was
// changed), and what one can do. One act stands out: the one that helps most.
class ProblemPage final : public QWidget
{
    Q_OBJECT

public:
    ProblemPage(const QString &folder, const Error &error, const Theme &theme);

Q_SIGNALS:
    void againRequested();
    void readOnlyRequested();
    void libraryChosen(const QString &folder);

private:
    enum class Act { Again, ReadOnly, Restore, Other };

    void addWords(QVBoxLayout *column, const Error &error, const Theme &theme);
    QLabel *addLabel(QVBoxLayout *column, const QString &text);
    void addActs(QVBoxLayout *column, const Error &error, const Theme &theme);
    QPushButton *makeButton(Act act);
    void carryOut(Act act);
    void askForLibrary();
    void showFailure(const Error &error);

    QString m_folder;
    QLabel *m_text = nullptr;
    ProgressLine *m_progress;
    Restoring *m_restoring;
};
