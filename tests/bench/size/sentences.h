#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>
#include <vector>

// Sentences one after the other in both scripts, under the same numbers.
class SentencePool final
{
public:
    enum class Script { Simplified, Traditional };

    // The same text in each script; left out when they do not have the same sentences.
    void add(const QString &simplified, const QString &traditional);
    bool isEmpty() const { return m_scripts[0].ends.empty(); }
    // Some that follow one another, without their line feeds.
    QString some(Script script, int count, QRandomGenerator &random) const;

private:
    struct Run
    {
        QString text;
        std::vector<qsizetype> ends; // of each sentence
    };
    std::array<Run, 2> m_scripts;
};
