#pragma once

#include "base/job.h"
#include "look/theme.h"
#include "window/exportsources.h"
#include "window/previewplan.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class ExportChoices;
class ExportPane;
class QPushButton;

// What leaves, in which format, and beside it how that begins. It writes nothing.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // The beginning of what such a request would write.
    using Look = std::function<Job<Result<ExportPreview>>(const ExportRequest &request)>;

    ExportDialog(const ExportSources &sources, const NoteForm &form, Look look,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void exportWanted(const ExportRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    bool isReading() const { return m_soon.isActive() || m_job; }
    void exportWhenRead();
    void readSoon();
    void read();
    void showPreview(const Result<ExportPreview> &preview, NoteFormat format,
                     const PreviewPlan &plan);

    Look m_look;
    ExportChoices *m_choices;
    ExportPane *m_pane;
    QPushButton *m_export;
    QTimer m_soon;
    std::optional<Job<Result<ExportPreview>>> m_job; // under way
    bool m_isWanted = false; // once it is known that there is something to leave
    qint64 m_asked = 0;      // counts what was asked for; older answers are dropped
};
