#pragma once

#include "look/theme.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

// A panel that tells what came of a piece of work, a line each, such as the files an import left
// out. It waits to be read and can be copied from; it does not stand in the way.
class ReportPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void tell(const QString &title, const QStringList &lines); // plain text; shows itself

private:
    QLabel *m_title;
    QPlainTextEdit *m_lines;
    QToolButton *m_close;
};
