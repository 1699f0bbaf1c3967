#pragma once

#include "ingest/printedtext.h"

#include <QStringList>

#include <optional>

// The words of a byline, read from left to right: houses (本报, 工人日报), roles (见习记者), names
// and what they did (摄, 文/图).
class BylineWords final
{
public:
    // nullopt when anything else stands in the text.
    static std::optional<BylineWords> read(const PrintedText &text);

    QStringList people() const { return m_people; } // without inner spaces, each once
    QString house() const
    {
        return m_house;
    } // the first one as printed, without 《》; may be empty
    bool isOwnHouse() const { return m_isOwnHouse; }
    bool hasRole() const { return m_hasReporter || m_hasContributor || m_hasCommentator; }
    bool hasReporter() const { return m_hasReporter; }
    bool hasCommentator() const { return m_hasCommentator; } // or an editorial board
    bool hasDeed() const { return m_hasTextDeed || m_hasPhotoDeed; }
    bool isOfPicture() const { return m_hasPhotoDeed && !m_hasTextDeed; }

private:
    BylineWords() = default;
    qsizetype readNext(const PrintedText &text, qsizetype at);
    void takeHouse(const PrintedText &text, qsizetype at, qsizetype length);
    void takeRole(const QString &role);
    void takeDeed(const QString &deed);
    void takeName(const PrintedText &text, qsizetype at, qsizetype length);

    QStringList m_people;
    QString m_house;
    bool m_isOwnHouse = false;
    bool m_hasReporter = false;
    bool m_hasContributor = false;
    bool m_hasCommentator = false;
    bool m_hasTextDeed = false;
    bool m_hasPhotoDeed = false;
};

// The agency that these words name, as printed: 新华社; empty when none.
QString agencyIn(const QString &printed);
// Pattern for the names of agencies.
const QString &agencyForm();
// Between the parts of a name, as in 阿布列力·热斯坎.
QChar nameDot();
