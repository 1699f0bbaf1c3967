#pragma once

#include "../../library/minelibrary.h"
#include "browse/articlelistview.h"
#include "models/articlelistmodel.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "window/actions.h"
#include "window/listdesk.h"
#include "window/mainwindow.h"
#include "window/readerdesk.h"

#include <QAction>
#include <QTest>

// A window on a library of its own: six long articles of three cities, two a month.
class OpenWindow final
{
public:
    OpenWindow()
        : m_library(opened(m_folder.filePath(QStringLiteral("library")), Library::Access::Create))
    {
        using namespace Qt::StringLiterals;
        QList<mine::Record> records;
        const QStringList cities{u"阜新"_s, u"鞍山"_s, u"台南"_s};
        for (int number = 0; number < 6; ++number)
            records << mine::Record{u"第%1篇"_s.arg(number + 1), longText(number),
                                    cities[number / 2],
                                    number % 2 == 0 ? u"2025-09-08"_s : u"2025-08-01"_s};
        if (!mine::import(*m_library, m_folder.filePath(u"mine.jsonl"_s), records))
            qFatal("no library");
        open();
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(*m_library, settings());
        m_window->resize(1280, 800);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()) ||
            !QTest::qWaitFor([this] { return list().rowCount() == 6; }))
            qFatal("no window");
    }
    // As by the reader, who comes back to the same library.
    void openAgain()
    {
        m_window->close();
        m_window.reset();
        open();
    }

    // No window manager does it.
    bool takeFocus() const
    {
        const bool isActive = QTest::qWaitFor([this] {
            m_window->activateWindow(); // a menu that closes may take it away again
            return QApplication::activeWindow() == m_window.get();
        });
        pane().setFocus();
        return isActive;
    }

    Library &library() { return *m_library; }
    MainWindow &window() { return *m_window; }
    QString settings() const { return m_folder.filePath(QStringLiteral("baolan.ini")); }
    template <typename Widget>
    Widget &part() const
    {
        return *m_window->findChild<Widget *>();
    }
    ReaderPane &pane() const { return part<ReaderPane>(); }
    ArticleListView &view() const { return part<ArticleListView>(); }
    const ArticleListModel &list() const
    {
        return static_cast<const ArticleListModel &>(*view().model());
    }
    Actions &actions() const { return part<Actions>(); }

    void openRow(int row) const
    {
        view().setCurrentRow(row);
        pane().setFocus();
    }
    // The row of the article that is open.
    int row() const
    {
        const auto article = part<ReaderDesk>().article();
        return article ? list().rowOf(*article) : -1;
    }
    ArticleRow stored(int row) { return m_library->articleRows({list().idAt(row)})->first(); }
    // At whoever has the focus, as the keyboard does it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void search(const QString &words) const { Q_EMIT part<SearchField>().queryChanged(words); }

private:
    static QString longText(int number)
    {
        QStringList paragraphs;
        for (int paragraph = 0; paragraph < 60; ++paragraph)
            paragraphs << QStringLiteral(
                              "第%1篇的第%2段说到矿区的变化，也说到市民的生活，还有许多别的事情。")
                              .arg(number + 1)
                              .arg(paragraph + 1);
        return paragraphs.join(u'\n');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};
