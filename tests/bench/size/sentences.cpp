#include "sentences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEnd = u"。！？\n"_s.contains(text[at]);
        const bool isClosed = at + 1 < text.size() && u"”’」』）)"_s.contains(text[at + 1]);
        if (!isEnd || isClosed)
            continue;
        sentences += text.sliced(begin, at + 1 - begin).trimmed();
        begin = at + 1;
    }
    sentences += text.sliced(begin).trimmed();
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

void SentencePool::add(const QString &simplified, const QString &traditional)
{
    const std::array sentences{sentencesOf(simplified), sentencesOf(traditional)};
    if (sentences[0].size() != sentences[1].size())
        return;
    for (std::size_t script = 0; script < m_scripts.size(); ++script) {
        for (const QString &sentence : sentences[script]) {
            m_scripts[script].text += sentence;
            m_scripts[script].ends.push_back(m_scripts[script].text.size());
        }
    }
}

QString SentencePool::some(Script script, int count, QRandomGenerator &random) const
{
    const Run &run = m_scripts[std::size_t(script)];
    const auto first = std::size_t(random.bounded(qint64(run.ends.size())));
    const std::size_t last = std::min(first + std::size_t(count), run.ends.size()) - 1;
    const qsizetype begin = first == 0 ? 0 : run.ends[first - 1];
    return run.text.sliced(begin, run.ends[last] - begin);
}
