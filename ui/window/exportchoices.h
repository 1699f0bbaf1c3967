#pragma once

#include "window/exportsources.h"

#include <QWidget>

class FormatList;
class QCheckBox;
class QComboBox;
class ShapeChoices;

// What leaves, in which format, and what can be chosen of that format: only what it follows is
// shown.
class ExportChoices final : public QWidget
{
    Q_OBJECT

public:
    ExportChoices(const ExportSources &sources, const NoteForm &form, QWidget *parent = nullptr);

    ExportRequest request() const;

Q_SIGNALS:
    void changed();
    void formatActivated(); // by a double click

private:
    void offerSources();
    QString nameOf(ExportWhat what) const;
    QWidget *makeTableChoices();
    NoteForm form() const;
    void follow();

    ExportSources m_sources;
    QComboBox *m_what;
    FormatList *m_formats;
    ShapeChoices *m_shape;
    QWidget *m_table;
    QCheckBox *m_guard;
    QCheckBox *m_mark;
};
