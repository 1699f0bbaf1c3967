#pragma once

#include "library/library.h"

#include <QFrame>

class QFormLayout;

// What is known of an article and why: city, date, paper, page, file, reference. Every inferred
// thing names the words it was inferred from.
class InformationPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit InformationPanel(QWidget *parent = nullptr);

    // `known`: what the table of newspapers knows of its paper; of unknown level: nothing.
    void tell(const StoredArticle &article, const Paper &known, const QString &citation);

    // With a button each that withdraws it, if `canWithdraw`.
    void tellCorrections(const QList<Correction> &corrections, bool canWithdraw);

Q_SIGNALS:
    void withdrawRequested(const QString &uuid); // of a correction

private:
    void add(const QString &name, const QStringList &lines);
    QWidget *makeCorrection(const Correction &correction, bool canWithdraw);

    QFormLayout *m_rows;
    QWidget *m_corrections = nullptr; // made anew each time
};

// One line: 阜新 · September 2025 (inferred) · page 3.
QString contextLine(const StoredArticle &article);
// The evidence for it, a sentence a line.
QString contextEvidence(const StoredArticle &article);
// The same for the head of a printed page: 阜新日报 · September 2025 (inferred) · 阜新 · page 3.
QString issueLine(const StoredArticle &article);
