#include "base/errortext.h"

QString sentence(const Error &error)
{
    return codeName(error.code) + u' ' + error.where + u' ' + error.detail;
}

QString codeName(Error::Code code)
{
    return QString::number(int(code));
}
