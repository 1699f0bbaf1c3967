#!/usr/bin/env python3
"""Prints frequent.tsv: how rare each Han character is in Chinese text. README.md says from what.

    ./make.py dict.txt > frequent.tsv

dict.txt is jieba's dictionary (Debian: python3-jieba); the program opencc is needed too.
"""

import collections
import math
import subprocess
import sys

LEAST = -13  # nats; rarer characters are as good as unknown


def han(character):
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


def counts(words, weights):
    """How often each Han character stands in the words, as a share of all."""
    sums = collections.Counter()
    for word, weight in zip(words, weights):
        for character in word:
            if han(character):
                sums[character] += weight
    total = sum(sums.values())
    return {character: count / total for character, count in sums.items()}


def converted(words, configuration):
    command = ["opencc", "-c", configuration + ".json"]
    text = "\n".join(words)
    done = subprocess.run(command, input=text, capture_output=True, check=True, text=True)
    return done.stdout.rstrip("\n").split("\n")


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        entries = [line.split(" ") for line in source]
    words = [entry[0] for entry in entries]
    weights = [int(entry[1]) for entry in entries]
    shares = [(0.5, counts(words, weights))]
    for configuration in ("s2t", "s2tw", "s2hk"):
        shares.append((0.5 / 3, counts(converted(words, configuration), weights)))
    rarity = collections.defaultdict(list)
    mixed = collections.Counter()
    for share, characters in shares:
        for character, frequency in characters.items():
            mixed[character] += share * frequency
    for character, frequency in mixed.items():
        rarity[max(LEAST - 1, round(math.log(frequency)))].append(character)
    for nats in range(0, LEAST - 1, -1):
        if rarity[nats]:
            print(nats, "".join(sorted(rarity[nats])), sep="\t")


main()
