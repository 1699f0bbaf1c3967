#include "window/session.h"

#include "library/knownlibraries.h"
#include "window/chosentheme.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Session::Session(const QString &settingsFile)
    : m_settingsFile(settingsFile)
{
}

bool Session::open(const QString &folder, const QStringList &items)
{
    if (m_window && QFileInfo(folder) == QFileInfo(m_library->folder())) {
        m_window->raiseToFront();
        return true;
    }
    auto instance = std::make_unique<SingleInstance>(folder);
    if (instance->handOver(items))
        return false;
    m_items = items;
    m_instance = std::move(instance);
    connect(m_instance.get(), &SingleInstance::arrived, this, [this](const QStringList &more) {
        if (!m_window)
            return;
        m_window->raiseToFront();
        openItems(more);
    });
    openWith(folder, Library::Access::Create);
    return true;
}

void Session::openWith(const QString &folder, Library::Access access)
{
    Result<std::unique_ptr<Library>> opened = Library::open(folder, access, u"window"_s);
    // A folder that cannot be written to can still be read.
    if (!opened && opened.error().code == Error::Code::ReadOnly)
        opened = Library::open(folder, Library::Access::Read, u"window"_s);
    if (!opened) {
        showProblem(folder, opened.error());
        return;
    }
    m_problem.reset();
    m_window.reset();
    m_library = std::move(*opened);
    rememberLibrary(m_settingsFile, m_library->uuid(), m_library->folder());
    if (!m_library->isReadOnly())
        m_instance->listen();
    showWindow();
}

void Session::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_library, m_settingsFile);
    // Later, not now: the window that asks would be gone while it asks.
    const auto change = [this](const QString &folder) { open(folder, {}); };
    connect(m_window.get(), &MainWindow::libraryChosen, this, change, Qt::QueuedConnection);
    m_window->show();
    openItems(std::exchange(m_items, {}));
}

void Session::openItems(const QStringList &items)
{
    QStringList files;
    for (const QString &item : items) {
        if (looksLikeLink(item))
            m_window->openLink(item);
        else
            files << item;
    }
    if (!m_library->isReadOnly())
        m_window->importPaths(files);
}

void Session::showProblem(const QString &folder, const Error &error)
{
    m_problem = std::make_unique<ProblemPage>(folder, error,
                                              chosenTheme(loadSettings(m_settingsFile).theme));
    connect(
        m_problem.get(), &ProblemPage::againRequested, this,
        [this, folder] { openWith(folder, Library::Access::Create); }, Qt::QueuedConnection);
    connect(
        m_problem.get(), &ProblemPage::readOnlyRequested, this,
        [this, folder] { openWith(folder, Library::Access::Read); }, Qt::QueuedConnection);
    connect(
        m_problem.get(), &ProblemPage::libraryChosen, this,
        [this](const QString &other) { open(other, m_items); }, Qt::QueuedConnection);
    m_problem->show();
}
