#include "paper/carrying.h"

void CarriedMarks::count(MarkState state)
{
    switch (state) {
    case MarkState::Ok:
        ++ok;
        break;
    case MarkState::Corrected:
        ++corrected;
        break;
    case MarkState::ToConfirm:
        ++toConfirm;
        break;
    case MarkState::Orphan:
        ++orphans;
        break;
    }
}

CarriedMarks &CarriedMarks::operator+=(const CarriedMarks &more)
{
    ok += more.ok;
    corrected += more.corrected;
    toConfirm += more.toConfirm;
    orphans += more.orphans;
    return *this;
}
