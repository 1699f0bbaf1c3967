#pragma once

#include "hanzi/folding.h"

#include <QObject>

class FindBar;
class ReaderPane;

// Finding words in the article that is open, in either script. While its bar is open, what it found
// is lit in the pane; after that, what the library was searched for is again.
class ArticleFind final : public QObject
{
    Q_OBJECT

public:
    // Both must live as long as this does.
    ArticleFind(FindBar &bar, ReaderPane &pane, QObject *parent);

    void setText(const QString &source); // of the article in the pane
    void open();
    bool isOpen() const;

Q_SIGNALS:
    void closed();

private:
    enum class From { Place, Beginning };
    void find(From from);
    void show(qsizetype number);
    void step(qsizetype by);

    FindBar &m_bar;
    ReaderPane &m_pane;
    QString m_source;
    FoldedText m_text; // made when it is first needed
    QList<TextRange> m_places;
    qsizetype m_current = -1;
    qsizetype m_from = 0; // where finding began: more letters look from there on again
};
