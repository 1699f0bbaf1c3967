#pragma once

#include "look/theme.h"
#include "paper/script.h"
#include "search/concordancemodel.h"
#include "search/kwiclayout.h"

#include <QStyledItemDelegate>

// Paints a line of a concordance: tick, signs, city and date, then the context with the match
// always in the same place.
class ConcordanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConcordanceDelegate(const ConcordanceModel &model, QObject *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setScript(ScriptChoice choice) { m_script = choice; }

    // For a view of that width.
    KwicLayout layout(const QFont &interfaceFont, int width) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The same height for every row.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintTick(QPainter *painter, const QRect &place, bool isTicked) const;
    void paintSigns(QPainter *painter, const QRect &place, const KwicLine &line) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const KwicLayout &layout,
                   const KwicLine &line) const;

    const ConcordanceModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
    ScriptChoice m_script = ScriptChoice::Source;
};
