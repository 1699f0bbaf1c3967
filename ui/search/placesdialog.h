#pragma once

#include "search/placelist.h"

#include <QDialog>

class QLabel;

// Places beside the window in which they are read: one after the other can be looked at while the
// list stays.
class PlacesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PlacesDialog(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(const QString &sentence); // above the list: what is listed, or why nothing is
    void showPlaces(const QString &title, const QString &sentence,
                    const QList<ListedPlace> &places);

Q_SIGNALS:
    void placeChosen(const HitPlace &place);

private:
    QLabel *m_sentence;
    PlaceList *m_list;
};
