#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

// Long work in the status line: what it is, how far it has come and how fast, and a way to stop it.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    enum class Unit { Items, Bytes };
    void begin(const QString &work, Unit unit = Unit::Items); // shows itself; plain text
    void setProgress(qint64 done, qint64 total);              // total 0: not known yet
    void end();

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QString amount(qint64 number) const;

    QString m_work;
    Unit m_unit = Unit::Items;
    qint64 m_begun = 0; // milliseconds since the epoch
};
