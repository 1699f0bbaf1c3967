#include "exchange/identifiers.h"
#include "exchange/jsonlines.h"
#include "exchange/jsonnotes.h"
#include "exchange/notesjsonl.h"

using namespace Qt::StringLiterals;

namespace {

IncomingText textOf(const JsonFields &line, const QString &article, QLatin1StringView title)
{
    return {.key = article,
            .articleUuid = article,
            .title = line.text(title).section(u'\n', 0, 0),
            .city = line.text("city"_L1),
            .paper = line.text("paper"_L1),
            .date = line.text("date"_L1),
            .page = line.text("page"_L1)};
}

void readMark(const JsonFields &line, JsonNotes &notes)
{
    const QString article = line.uuid("article"_L1);
    notes.addText(textOf(line, article, "headline"_L1));
    notes.addMark(line, article);
}

void readMemo(const JsonFields &own, const QString &article, JsonNotes &notes)
{
    if (const auto whole = own.object("whole_memo"_L1))
        notes.addMemo(*whole);
    else if (const QString text = own.text("memo"_L1); !text.isEmpty())
        notes.addMemo({.kind = MemoKind::Article, .key = article, .text = text});
}

void readArticle(const JsonFields &line, JsonNotes &notes)
{
    const auto own = line.object("baolan"_L1);
    if (!own)
        return;
    const QString article = own->uuid("uuid"_L1);
    IncomingText text = textOf(line, article, "title"_L1);
    text.text = own->text("source_text"_L1);
    notes.addText(text);
    notes.addState(*own, article);
    readMemo(*own, article, notes);
    const QList<JsonFields> marks = own->objects("marks"_L1);
    for (const JsonFields &mark : marks)
        notes.addMark(mark, article);
}

} // namespace

bool isMarkLine(const QJsonObject &line)
{
    return !uuidOf(line["uuid"_L1].toString()).isEmpty() &&
           !uuidOf(line["article"_L1].toString()).isEmpty();
}

bool isArticleLine(const QJsonObject &line)
{
    return !uuidOf(line["baolan"_L1].toObject()["uuid"_L1].toString()).isEmpty();
}

Result<IncomingNotes> readMarksJsonLines(const QByteArray &bytes, const QString &name)
{
    JsonNotes notes;
    bool isOurs = false;
    const auto take = [&](const QJsonObject &line, int number) -> Result<void> {
        if (isMarkLine(line))
            readMark(notes.fields(line, number), notes);
        else if (isArticleLine(line))
            readArticle(notes.fields(line, number), notes);
        else
            notes.lose(u"annotation"_s, QString::number(number));
        isOurs = isOurs || isMarkLine(line) || isArticleLine(line);
        return {};
    };
    if (const Result<void> read = forEachJsonLine(bytes, name, take); !read)
        return read.error();
    if (!isOurs)
        return Error{Error::Code::Unsupported, name, u"notes:records"_s};
    IncomingNotes all = notes.taken();
    all.program = u"Baolan"_s;
    all.isOurs = true;
    return all;
}
