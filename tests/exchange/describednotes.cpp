#include "describednotes.h"

#include "sampleexport.h"

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &name, const QString &value)
{
    return name + u'=' + value + u'\n';
}

QString moment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString described(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    const bool isPlaced = !mark.isWhole && mark.state != MarkState::Orphan;
    const TextRange place = toCodePoints(article.sourceText, mark.selector.range);
    QString text =
        line(u"uuid"_s, mark.uuid) + line(u"article"_s, article.uuid) +
        line(u"whole"_s, QString::number(int(mark.isWhole))) +
        line(u"place"_s, isPlaced ? u"%1-%2"_s.arg(place.begin).arg(place.end) : QString()) +
        line(u"quote"_s, mark.isWhole ? QString() : exported.quote) +
        line(u"before"_s, exported.before) + line(u"after"_s, exported.after) +
        line(u"note"_s, mark.note) + line(u"important"_s, QString::number(int(mark.isImportant))) +
        line(u"creator"_s, mark.creator) + line(u"created"_s, moment(mark.created)) +
        line(u"modified"_s, moment(mark.modified));
    for (const Tag &tag : mark.tags)
        text += line(u"tag"_s, tag.path);
    for (const MarkComment &comment : exported.comments)
        text += line(u"comment"_s, comment.uuid + comment.text + comment.creator +
                                       moment(comment.created) + moment(comment.modified));
    return text;
}

QString described(const IncomingNotes &notes, const IncomingMark &mark)
{
    QString article;
    for (const IncomingText &text : notes.texts)
        article = text.key == mark.textKey ? text.articleUuid : article;
    const QString place =
        mark.position ? u"%1-%2"_s.arg(mark.position->first).arg(mark.position->second) : QString();
    QString text = line(u"uuid"_s, mark.uuid) + line(u"article"_s, article) +
                   line(u"whole"_s, QString::number(int(mark.isWhole))) + line(u"place"_s, place) +
                   line(u"quote"_s, mark.quote) + line(u"before"_s, mark.prefix) +
                   line(u"after"_s, mark.suffix) + line(u"note"_s, mark.note) +
                   line(u"important"_s, QString::number(int(mark.isImportant))) +
                   line(u"creator"_s, mark.creator) + line(u"created"_s, moment(mark.created)) +
                   line(u"modified"_s, moment(mark.modified));
    for (const QString &path : mark.tagPaths)
        text += line(u"tag"_s, path);
    for (const MarkComment &comment : mark.comments)
        text += line(u"comment"_s, comment.uuid + comment.text + comment.creator +
                                       moment(comment.created) + moment(comment.modified));
    return text;
}

QStringList describedExchanged()
{
    QStringList all;
    const QList<ExportedArticle> articles = exchangedArticles();
    for (const ExportedArticle &article : articles) {
        for (const ExportedMark &mark : article.marks)
            all << described(article, mark);
    }
    all.sort();
    return all;
}

QStringList described(const IncomingNotes &notes)
{
    QStringList all;
    for (const IncomingMark &mark : notes.marks)
        all << described(notes, mark);
    all.sort();
    return all;
}

QStringList lossesOf(const QList<IncomingLoss> &losses)
{
    QStringList all;
    for (const IncomingLoss &loss : losses)
        all << loss.what + u':' + loss.where;
    return all;
}
