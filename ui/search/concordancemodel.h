#pragma once

#include "paper/concordance.h"
#include "search/dispersion.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

// A span of a dispersion to which lines are narrowed; an empty key: those whose date tells none.
struct Period
{
    PeriodUnit unit = PeriodUnit::Month;
    QString key;
    friend bool operator==(const Period &, const Period &) = default;
};

// The lines of a concordance: a row for each, or for those of one period, and which of them are
// ticked. What is done to hits is done to ticked rows, never to ticked lines that are no rows now.
class ConcordanceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ConcordanceModel(QObject *parent = nullptr);

    // In place of those there are. Ticks stay on hits that are among them.
    void setLines(const QList<KwicLine> &lines);
    void append(const QList<KwicLine> &lines);
    void narrowTo(const std::optional<Period> &period); // nullopt: every line is a row
    const std::optional<Period> &period() const { return m_period; }

    qsizetype lineCount() const { return m_lines.size(); } // rows or not
    const KwicLine &line(int row) const { return m_lines.at(m_rows.at(row)); }
    int rowOf(const HitPlace &place) const; // -1: no row

    bool isTicked(int row) const { return m_ticks.contains(line(row).place); }
    void setTicked(int first, int last, bool isTicked);
    void tickAll();
    void tickNone();
    int tickedCount() const; // rows
    // The ticked rows, else the one at which the reader is (-1: none).
    QList<int> meantRows(int current) const;
    QList<HitPlace> placesOf(const QList<int> &rows) const;
    QList<KwicLine> linesOf(const QList<int> &rows) const;
    QList<KwicLine> shownLines() const; // of all rows

    // What was done to hits, before the library is asked again.
    void setVerdict(const QList<HitPlace> &places, Verdict verdict);
    void setTagged(const QList<HitPlace> &places);
    int undismissedBefore(int row) const; // how many rows
    void leaveOutDismissed();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool isShown(const KwicLine &line) const;
    void findRows();
    void tellRowsChanged();

    QList<KwicLine> m_lines;
    QList<qsizetype> m_rows; // numbers of lines
    QSet<HitPlace> m_ticks;  // of lines there are
    std::optional<Period> m_period;
};
