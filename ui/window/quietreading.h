#pragma once

#include <QObject>
#include <QPointer>

class Actions;
class Columns;
class QMainWindow;
class QWidget;

// Only the article, on the whole screen: the columns beside it and the chrome around it go, and
// come back as they were. An act that needs one of them ends it first.
class QuietReading final : public QObject
{
    Q_OBJECT

public:
    // `chrome`: what goes besides the columns. All must live as long as this.
    QuietReading(QMainWindow *window, Columns &columns, const QList<QWidget *> &chrome,
                 const Actions &actions);

    bool isOn() const { return m_isOn; }
    void toggle();
    void leave();

Q_SIGNALS:
    void begun();

private:
    void begin();

    QMainWindow *m_window;
    Columns &m_columns;
    QList<QWidget *> m_chrome;
    QList<QWidget *> m_hidden; // by this, of the chrome
    bool m_isOn = false;
    bool m_wasFullScreen = false;
};
