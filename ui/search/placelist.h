#pragma once

#include "look/theme.h"
#include "paper/concordance.h"

#include <QListView>

class PlaceListModel;

// A place in an article, as a list shows it.
struct ListedPlace
{
    HitPlace place;
    QString head;             // where it stands: 阜新 · 2025年9月 · the headline
    QString text;             // the words there
    QList<TextRange> matches; // positions in `text` that are lit
};

// Places in articles, each in three lines: where it stands, and its words with what was looked for
// lit. For some dozens of them.
class PlaceList final : public QListView
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPlaces(const QList<ListedPlace> &places); // the first one becomes the current one

Q_SIGNALS:
    void placeChosen(const HitPlace &place); // Enter, double click

private:
    PlaceListModel *m_model;
};
