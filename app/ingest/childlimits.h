#pragma once

// False under the address sanitizer, which reserves terabytes that it never uses. (GCC tells of it
// by a macro, clang by a feature.)
#if defined(__SANITIZE_ADDRESS__)
constexpr bool fenceLimitsMemory = false;
#elif defined(__has_feature)
constexpr bool fenceLimitsMemory = !__has_feature(address_sanitizer);
#else
constexpr bool fenceLimitsMemory = true;
#endif

// Takes from this process what reading a file does not need, for ever: memory beyond `mebibytes`,
// processor time beyond `seconds`, writing to files, the network, starting programs, open files of
// the program that started it. Where the system has no such fence (seccomp), the others stand.
void fenceIn(int mebibytes, int seconds);
