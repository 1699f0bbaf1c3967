#pragma once

#include "window/settings.h"

#include <QStatusBar>

class ProgressLine;
class QLabel;

// The last line of the window: the library and how much of it is indexed, long work, the scripts in
// use.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent);

    ProgressLine &progress() { return *m_progress; }
    ProgressLine &exchange() { return *m_exchange; } // of notes that leave or come in
    void showLibrary(const QString &name);
    void showArticles(qint64 articles);
    // done == total: the index is complete.
    void showIndex(qint64 done, qint64 total);
    void showScripts(const Settings &settings);
    // What is selected is tagged so until the reader ends it; an empty tag: it is ended.
    void showSticky(const QString &tag, const QColor &tone);
    void say(const QString &sentence); // for a while

private:
    void showLeft();

    QLabel *m_left;
    ProgressLine *m_progress;
    ProgressLine *m_exchange;
    QLabel *m_sticky;
    QLabel *m_scripts;
    QString m_library;
    qint64 m_articles = 0;
    qint64 m_indexed = 0;
    qint64 m_toIndex = 0;
};
