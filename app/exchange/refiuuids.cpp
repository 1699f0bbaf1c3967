#include "exchange/refiuuids.h"

#include "exchange/identifiers.h"

using namespace Qt::StringLiterals;

QString importantCode()
{
    return derivedUuid(u"code/important"_s);
}

QString confirmCode()
{
    return derivedUuid(u"code/to-confirm"_s);
}

QString articleMemo(const QString &article)
{
    return derivedUuid(u"memo/"_s + article);
}

QString laterCoding(const QString &mark, const QString &code)
{
    return derivedUuid(u"coding/"_s + mark + u'/' + code);
}

QString variableUuid(const QString &name)
{
    return derivedUuid(u"variable/"_s + name);
}
