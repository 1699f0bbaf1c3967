#include "window/quietreading.h"

#include "window/actions.h"
#include "window/columns.h"

#include <QAction>
#include <QMainWindow>

QuietReading::QuietReading(QMainWindow *window, Columns &columns, const QList<QWidget *> &chrome,
                           const Actions &actions)
    : QObject(window)
    , m_window(window)
    , m_columns(columns)
    , m_chrome(chrome)
{
    connect(actions[Act::QuietReading], &QAction::triggered, this, &QuietReading::toggle);
    for (const Act act :
         {Act::ImportFiles, Act::ImportFolder, Act::PastePage, Act::ImportReportAgain, Act::Search,
          Act::SaveSearch, Act::Concordance, Act::Passages, Act::FilterByState,
          Act::NoteOnSelection, Act::ShowInPage, Act::CheckPages, Act::Sidebar, Act::Marks,
          Act::NextPane, Act::PreviousPane, Act::ReadingMenu, Act::CheckLibrary})
        connect(actions[act], &QAction::triggered, this, &QuietReading::leave);
}

void QuietReading::toggle()
{
    if (m_isOn)
        leave();
    else
        begin();
}

void QuietReading::begin()
{
    m_isOn = true;
    m_hidden.clear();
    for (QWidget *widget : std::as_const(m_chrome)) {
        if (!widget->isHidden())
            m_hidden << widget;
        widget->hide();
    }
    m_columns.setAlone(true);
    m_wasFullScreen = m_window->isFullScreen();
    m_window->setWindowState(m_window->windowState() | Qt::WindowFullScreen);
    Q_EMIT begun();
}

void QuietReading::leave()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    if (!m_wasFullScreen)
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    m_columns.setAlone(false);
    for (QWidget *widget : std::as_const(m_hidden))
        widget->show();
}
