#include "search/placesdialog.h"

#include <QLabel>
#include <QVBoxLayout>

PlacesDialog::PlacesDialog(QWidget *parent)
    : QDialog(parent)
    , m_sentence(new QLabel(this))
    , m_list(new PlaceList(this))
{
    const int line = fontMetrics().lineSpacing();
    m_sentence->setTextFormat(Qt::PlainText); // it quotes pages
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    resize(34 * line, 28 * line);
    m_list->setAccessibleName(tr("Places"));
    connect(m_list, &PlaceList::placeChosen, this, &PlacesDialog::placeChosen);
}

void PlacesDialog::setTheme(const Theme &theme)
{
    m_list->setTheme(theme);
}

void PlacesDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void PlacesDialog::showPlaces(const QString &title, const QString &sentence,
                              const QList<ListedPlace> &places)
{
    setWindowTitle(title);
    say(sentence);
    m_list->setPlaces(places);
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}
