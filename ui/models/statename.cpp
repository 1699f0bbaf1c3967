#include "models/statename.h"

#include <QCoreApplication>

QString stateName(ReadState state)
{
    switch (state) {
    case ReadState::New:
        return QCoreApplication::translate("ReadState", "new");
    case ReadState::Reading:
        return QCoreApplication::translate("ReadState", "reading");
    case ReadState::Coded:
        return QCoreApplication::translate("ReadState", "coded");
    case ReadState::NothingFound:
        return QCoreApplication::translate("ReadState", "nothing found");
    case ReadState::Excluded:
        return QCoreApplication::translate("ReadState", "excluded");
    }
    return {};
}

QString markStateName(MarkState state)
{
    switch (state) {
    case MarkState::Corrected:
        return QCoreApplication::translate("MarkState", "text corrected");
    case MarkState::ToConfirm:
        return QCoreApplication::translate("MarkState", "to confirm");
    case MarkState::Orphan:
        return QCoreApplication::translate("MarkState", "words gone");
    case MarkState::Ok:
        break;
    }
    return {};
}
