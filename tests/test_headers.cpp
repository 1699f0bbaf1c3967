// Holds the headers that tests/CMakeLists.txt precompiles; there is nothing of its own in it.
