#pragma once

#include "look/theme.h"
#include "paper/mark.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

class MarkCard;

// The cards of an article's marks, one below the other. Only those near what is in view exist, and
// those that hold words which are not stored; of the others the height is estimated.
// Keys: ↑ ↓ go from card to card.
class CardColumn final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CardColumn(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    // `headline` stands for the passage of marks on the whole article.
    void setMarks(const QList<Mark> &marks, const QString &headline);
    void setCurrent(MarkId mark); // and brings it into view
    MarkId current() const { return m_current; }
    void setLifted(MarkId mark);  // 0: none
    void scrollTo(MarkId mark);   // to the top, unless it is in view
    MarkCard *reach(MarkId mark); // in view; nullptr where there is no such mark
    MarkCard *card(MarkId mark) const { return m_cards.value(mark); } // if it exists
    const QHash<MarkId, MarkCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void cardMade(MarkId mark, MarkCard *card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    qsizetype numberOf(MarkId mark) const;
    qsizetype firstBelow(int y) const; // number of the first card that ends below it
    int topOf(qsizetype number) const { return m_tops.at(number); }
    bool bringIntoView(qsizetype number);
    void sumUp();
    void layOutSoon();
    void layOut();
    int measured(qsizetype number);
    MarkCard *made(const Mark &mark);
    void removeFarCards(qsizetype first, qsizetype last);
    void dropCard(MarkId mark);
    int space() const;
    int cardWidth() const;

    Theme m_theme;
    bool m_isReadOnly = false;
    QString m_headline;
    QList<Mark> m_marks;
    QHash<MarkId, qsizetype> m_numbers;
    QList<int> m_heights; // of all, measured or estimated
    QList<int> m_tops;    // one more than there are cards
    QHash<MarkId, MarkCard *> m_cards;
    QSet<MarkId> m_stale; // cards that show a mark as it was
    MarkId m_current{};
    MarkId m_lifted{};
    bool m_isLayingOut = false;
    bool m_isAsked = false;
};
