#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

// Asks under what name a search is kept. It stays open until the name is taken: who made it closes
// it then, or says why not.
class SearchNameDialog final : public QDialog
{
    Q_OBJECT

public:
    SearchNameDialog(const QString &title, const QString &name, QWidget *parent);

    void setLabel(const QString &label); // of the field; else it is the name of a search
    void complain(const QString &sentence);

Q_SIGNALS:
    void nameChosen(const QString &name);

private:
    QLabel *m_label;
    QLineEdit *m_name;
    QLabel *m_complaint;
    QPushButton *m_save;
};
