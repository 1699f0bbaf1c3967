#pragma once

#include "library/library.h"

#include <QMap>
#include <QObject>

#include <optional>

class MarksPanel;
class QMenu;

// What is said between marks and of them: links and comments on the cards of the article that is
// open. A link is begun at one mark and ended at another one, of any article.
class RemarksDesk final : public QObject
{
    Q_OBJECT

public:
    // Both must live as long as the desk.
    RemarksDesk(Library &library, MarksPanel &panel, QObject *parent);

    // After the panel has them. Of another article than before: words that could not be stored are
    // offered again.
    void setMarks(ArticleId article, const QList<Mark> &marks);
    void cancelLink(); // the one that was begun
    bool isLinking() const { return m_begun.has_value(); }
    bool hasFailed() const { return !m_unstored.isEmpty(); } // words would be lost by closing

Q_SIGNALS:
    void failed(const Error &error);
    void hint(const QString &sentence);
    void acted(const QString &sentence);     // something that one may want to take back
    void linkFollowed(const MarkLink &link); // its other mark is wanted

private:
    // Where a link begins.
    struct Beginning
    {
        MarkId mark{};
        QString quote;
    };

    const Mark *find(MarkId id) const;
    void openMenu(MarkId id, const QPoint &place);
    void fillMenu(QMenu &menu, MarkId id);
    void begin(MarkId id);
    void link(MarkId other, LinkKind kind);
    void unlink(const QString &uuid);
    void write(MarkId mark, CommentId comment, const QString &text);
    void settle(MarkId mark, CommentId comment, const QString &text, const Result<void> &done);
    void offerUnstored();
    void remove(CommentId comment);

    Library &m_library;
    MarksPanel &m_panel;
    ArticleId m_article{};
    QList<Mark> m_marks;
    std::optional<Beginning> m_begun;
    QMap<QPair<MarkId, CommentId>, QString> m_unstored; // words that could not be stored
};
