#pragma once

#include "look/theme.h"
#include "marks/passagelayout.h"
#include "marks/passagelistmodel.h"

#include <QStyledItemDelegate>

// Paints a mark of the table: its passage as it lies in the article, with the wash of its tag and a
// stripe before it; below, where it stands; beside it tags, note and how it stands to its text.
class PassageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `model` must live as long as the delegate.
    explicit PassageDelegate(const PassageListModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    PassageLayout layout(const QFont &interfaceFont, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintTick(QPainter *painter, const QRect &place, bool isTicked) const;
    void paintQuote(QPainter *painter, const QFont &interfaceFont, const PassageLayout &layout,
                    const PassageRow &row) const;
    void paintSource(QPainter *painter, const QRect &place, const PassageRow &row) const;
    void paintTags(QPainter *painter, const QRect &place, const PassageRow &row) const;
    void paintNote(QPainter *painter, const QRect &place, const PassageRow &row) const;
    void paintState(QPainter *painter, const QRect &place, const PassageRow &row) const;

    const PassageListModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};
