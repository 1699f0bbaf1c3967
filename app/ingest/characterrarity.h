#pragma once

#include <QStringView>

// How likely it is that Chinese text is just this: the sum, over its characters, of the logarithms
// of their frequency in nats; more than 0 never. The frequencies of Han characters, in both
// scripts, are those of resources/characters; what is not in them, other scripts, controls and
// U+FFFD are ever less likely. Safe from any thread.
double likelihood(QStringView text);
