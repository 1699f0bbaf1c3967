#pragma once

#include "base/result.h"
#include "paper/passage.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <functional>

// The marks of a listing, one a row, and which of them are ticked. Rows are fetched by windows of
// 64 when they are looked at; if that fails, the row shows the sentence of the error. Group heads
// are no rows: they are runs over them. Grouped by tag, a mark may stand in several rows: a tick is
// the mark's.
class PassageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // The rows of these ids, in their order.
    using FetchRows = std::function<Result<QList<PassageRow>>(const QList<MarkId> &)>;

    explicit PassageListModel(FetchRows fetchRows, QObject *parent = nullptr);

    // Ticks stay on marks that are among them.
    void setListing(const PassageListing &listing, PassageGrouping grouping);
    const PassageListing &listing() const { return m_listing; }
    PassageGrouping grouping() const { return m_grouping; }
    QString groupTitle(qsizetype group) const; // as the head over it reads

    MarkId idAt(int row) const { return m_listing.ids.value(row); }
    int rowOf(MarkId id, int near) const; // the nearest one; -1: none
    // nullptr when it cannot be fetched or is gone; good until the next call.
    const PassageRow *row(int number) const;

    bool isTicked(int row) const { return m_ticks.contains(idAt(row)); }
    void setTicked(int first, int last, bool isTicked);
    void tickAll();
    void tickNone();
    qsizetype tickedCount() const { return m_ticks.size(); } // marks
    // The ticked marks in the order of the list, else the one at which the reader is (-1: none).
    QList<MarkId> meantMarks(int current) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    // Display: the quote or the sentence of the error; accessible text: the whole row.
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    using Window = Result<QList<PassageRow>>;
    const Window &windowOf(int number) const;
    void tellRowsChanged();

    FetchRows m_fetchRows;
    PassageListing m_listing;
    PassageGrouping m_grouping = PassageGrouping::None;
    QSet<MarkId> m_ticks;
    mutable QCache<int, Window> m_windows;
};
