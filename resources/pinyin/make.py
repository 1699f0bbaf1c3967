#!/usr/bin/env python3
"""Prints readings.tsv: how Han characters and words are read. README.md says from what.

    ./make.py pinyin pinyin-pro > readings.tsv

The folders of the two npm packages; own.tsv beside this script goes before both.
"""

import collections
import json
import pathlib
import re
import sys
import unicodedata

CHARACTER = re.compile(r'^dict\[0x([0-9a-f]+)\] = "([^",]+)', re.MULTILINE)
WORD = re.compile(r'^    "([^"]+)": (\[\[.*\]\]),?$', re.MULTILINE)
OTHER_WORD = re.compile(r"""^    ([^ :]+): ["'](.+)["'],$""", re.MULTILINE)


def han(word):
    return all(
        "\u3400" <= each <= "\u9fff" or each == "\u3007" or "\U00020000" <= each <= "\U0003ffff"
        for each in word
    )


def composed(reading):
    return unicodedata.normalize("NFC", reading).replace("\u0261", "g")


def of_pinyin(text):
    """One reading for each character, and the words."""
    alone = {chr(int(code, 16)): composed(first) for code, first in CHARACTER.findall(text)}
    words = {}
    for word, readings in WORD.findall(text):
        syllables = [each[0] for each in json.loads(readings)]
        words[word] = composed(" ".join(syllables))
    return alone, words


def of_pinyin_pro(text):
    return {word: composed(readings) for word, readings in OTHER_WORD.findall(text)}


def cited(word, syllables):
    """With the tones of a dictionary where they change beside others."""
    for each, (character, syllable) in enumerate(zip(word, syllables)):
        if character == "\u4e00" and syllable in ("yí", "yì"):
            syllables[each] = "yī"
        elif character == "\u4e0d" and syllable == "bú":
            syllables[each] = "bù"
    return " ".join(syllables)


def main():
    packages = [pathlib.Path(each) for each in sys.argv[1:3]]
    alone, words = of_pinyin((packages[0] / "lib/cjs/pinyin.js").read_text(encoding="utf-8"))
    for number in "234":
        path = packages[1] / f"dist/esm/data/dict{number}.mjs"
        words = of_pinyin_pro(path.read_text(encoding="utf-8")) | words
    own = pathlib.Path(__file__).with_name("own.tsv").read_text(encoding="utf-8")
    for line in own.splitlines():
        characters, readings = line.split("\t")
        if " " in readings:
            words[characters] = readings
        else:
            alone.update(dict.fromkeys(characters, readings))
    together = collections.defaultdict(list)
    for character, reading in alone.items():
        if han(character):
            together[reading].append(character)
    for reading in sorted(together):
        print("".join(sorted(together[reading])), reading, sep="\t")
    for word in sorted(words):
        syllables = words[word].split(" ")
        if han(word) and len(word) == len(syllables) > 1:
            print(word, cited(word, syllables), sep="\t")


main()
