#include "window/exportform.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject formJson(const NoteForm &form)
{
    return {{u"format"_s, factsOf(form.format).token},
            {u"template"_s, QJsonDocument::fromJson(templateToJson(form.shape)).object()},
            {u"guarded"_s, form.isGuarded},
            {u"byteOrderMark"_s, form.hasByteOrderMark}};
}

NoteForm formOf(const QJsonObject &json)
{
    NoteForm form;
    form.format = noteFormat(json[u"format"_s].toString()).value_or(form.format);
    const Result<ExportTemplate> shape =
        templateFromJson(QJsonDocument(json[u"template"_s].toObject()).toJson());
    if (shape)
        form.shape = *shape;
    form.isGuarded = json[u"guarded"_s].toBool(form.isGuarded);
    form.hasByteOrderMark = json[u"byteOrderMark"_s].toBool(form.hasByteOrderMark);
    return form;
}
