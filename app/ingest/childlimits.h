#pragma once

// Takes from this process what reading a file does not need, for ever: memory beyond `mebibytes`,
// processor time beyond `seconds`, writing to files, the network, starting programs, open files of
// the program that started it. Where the system has no such fence (seccomp), the others stand.
void fenceIn(int mebibytes, int seconds);
