#pragma once

#include "ingest/placefield.h"
#include "library/library.h"
#include "window/shownplaces.h"

// Every city and province in force, and what the gazetteer makes of what was typed. `gazetteer`
// must live as long as the choices.
PlaceChoices placeChoices(const Gazetteer &gazetteer, const ShownPlaces &places);
