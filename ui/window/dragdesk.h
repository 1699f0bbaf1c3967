#pragma once

#include "library/library.h"

#include <QObject>

// From a passage or marks under the hand to another program's page.
class DragDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as the desk.
    explicit DragDesk(Library &library, QObject *parent);

    // Until the mouse lets go. What cannot be taken along is said.
    void dragPassage(const HitPlace &passage, QWidget *from);
    void dragMarks(const QList<MarkId> &marks, QWidget *from);
    // Where marks stand, in their order: of one on a whole article its headline; of one whose
    // passage is no longer there nothing.
    Result<QList<HitPlace>> passagesOf(const QList<MarkId> &marks);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const Error &error);

private:
    void drag(const QList<HitPlace> &passages, QWidget *from);

    Library &m_library;
};
