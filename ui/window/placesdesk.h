#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "window/shownplaces.h"

#include <QObject>
#include <QPointer>

class PlacesDialog;

// What is found besides the articles of the list: passages like one that is being read, and the
// reader's own notes and tags.
class PlacesDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as the desk; dialogs belong to `window`.
    PlacesDesk(Library &library, QWidget *window);

    void setTheme(const Theme &theme);
    // Like a passage of that article; of an empty one, like the whole of it.
    void showSimilar(ArticleId id, TextRange passage);
    void showNotes(const QString &query);

Q_SIGNALS:
    void placeChosen(const HitPlace &place);
    void failed(const Error &error);

private:
    PlacesDialog &dialog();
    void list(const QString &passage, const SearchResult &found);
    void list(const QString &query, const QList<NoteHit> &found);

    Library &m_library;
    QWidget *m_window;
    ShownPlaces m_places;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QPointer<PlacesDialog> m_dialog;
    qint64 m_number = 0; // of what was asked for last; older answers are dropped
};
