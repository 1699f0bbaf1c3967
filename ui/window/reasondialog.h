#pragma once

#include <QDialog>

class QComboBox;

// Why an article is left out: free words, those of earlier times offered. None is a reason, too.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QStringList &earlier, const QString &present, QWidget *parent);

Q_SIGNALS:
    void given(const QString &reason);

private:
    QComboBox *m_reason;
};
