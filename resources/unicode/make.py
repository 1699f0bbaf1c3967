#!/usr/bin/env python3
"""Writes radicals.txt from EquivalentUnifiedIdeograph.txt (Debian: unicode-data)."""

import sys


def code_points(field):
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def main():
    for line in open(sys.argv[1], encoding="utf-8"):
        fields = line.partition("#")[0].split(";")
        if len(fields) == 2:
            for radical in code_points(fields[0].strip()):
                print(chr(radical) + chr(int(fields[1].strip(), 16)))


main()
