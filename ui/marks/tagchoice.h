#pragma once

#include "look/theme.h"
#include "marks/tagwords.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

// Asks for one tag of several: a field that narrows the list, Enter takes the first.
class TagChoice final : public QDialog
{
    Q_OBJECT

public:
    TagChoice(const QString &question, const QList<Tag> &tags, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(TagId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);

    QList<TagWords> m_words;
    QLineEdit *m_field;
    QListWidget *m_list;
};
