#pragma once

#include "library/exportrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

// What a format for reading shows of a mark and how it is laid out.
class ShapeChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeChoices(QWidget *parent = nullptr);

    ExportTemplate shape() const;
    void setShape(const ExportTemplate &shape);

Q_SIGNALS:
    void changed(); // by the reader

private:
    QComboBox *addRow(QFormLayout &form, const QString &name);
    QCheckBox *addTick(const QString &name);
    void addCitations();

    QComboBox *m_quote;
    QComboBox *m_group;
    QComboBox *m_order;
    QComboBox *m_citation;
    QComboBox *m_doubtful;
    QCheckBox *m_tags;
    QCheckBox *m_note;
    QCheckBox *m_comments;
    QCheckBox *m_link;
};
