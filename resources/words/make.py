#!/usr/bin/env python3
"""Prints words.txt: how frequent each word is. README.md says from what.

    ./make.py dict.txt > words.txt

dict.txt is jieba's dictionary (Debian: python3-jieba).
"""

import collections
import math
import sys

LONGEST = 4  # characters; longer ones are compounds that a reader sees as several words
LEAST = 20  # times in jieba's corpus; rarer ones are often words run together


def han(word):
    return all("\u4e00" <= character <= "\u9fff" for character in word)


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        entries = [line.split() for line in source]
    total = sum(int(count) for _, count, _ in entries)
    words = collections.defaultdict(list)
    for word, count, kind in entries:
        is_name = kind.startswith("nr")
        is_kept = len(word) == 1 or (int(count) >= LEAST and len(word) <= LONGEST and not is_name)
        if is_kept and han(word):
            words[round(-2 * math.log(int(count) / total))].append(word)
    for halves in sorted(words):
        print(halves, *sorted(words[halves]))


main()
