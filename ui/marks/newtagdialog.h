#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

// Asks for the path of a new tag. It stays open until the tag is made: who made it closes it then,
// or says why not.
class NewTagDialog final : public QDialog
{
    Q_OBJECT

public:
    // `beginning`: of the path.
    NewTagDialog(const QString &beginning, QWidget *parent);

    void complain(const QString &sentence);

Q_SIGNALS:
    void pathChosen(const QString &path);

private:
    QLineEdit *m_path;
    QLabel *m_complaint;
    QPushButton *m_make;
};
