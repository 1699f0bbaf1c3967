#pragma once

#include <cstddef>
#include <cstdint>

// What every target defines: it takes any bytes and stops the program when the code under test
// breaks its word. Called by clang's libFuzzer, and by replay.cpp with the stored corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Stops the program, whatever it was built as.
inline void expect(bool holds)
{
    if (!holds)
        __builtin_trap();
}
