#!/usr/bin/env python3
"""Writes variantclasses.inc and scriptcharacters.inc beside this script, from OpenCC's dictionaries.

Run it when the dictionaries in /usr/share/opencc change what the tests of folding and script counts
expect. It needs opencc_dict (package opencc). What it writes is committed, so that folding, and
with it every search index, is the same on every machine whatever OpenCC is installed there.
"""

import collections
import pathlib
import subprocess
import tempfile
import unicodedata

DICTIONARIES = pathlib.Path("/usr/share/opencc")
HERE = pathlib.Path(__file__).parent

# Pairs that readers take for one character and OpenCC's tables keep apart.
BY_HAND = "著着 隣邻 囯国 戱戏 祇只 妳你 牠它 佔占 彷仿 鉅巨".split()

# Radicals without a compatibility mapping (CJK Radicals Supplement); text taken from PDF files has
# them in place of the ideographs.
RADICALS = (
    "⺁厂 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 "
    "⻩黄 ⻬齐 ⻮齿 ⻰龙"
).split()

# Standard in Taiwan or Hong Kong though the tables of variants do not list them.
ALSO_TRADITIONAL = set("霉恒肴瓮")


def dictionary(name):
    """Keys of a dictionary with their values, the default first."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as text:
        source = DICTIONARIES / f"{name}.ocd2"
        command = ["opencc_dict", "-i", source, "-o", text.name, "-f", "ocd2", "-t", "text"]
        subprocess.run(command, check=True)
        entries = (line.rstrip("\n").split("\t") for line in text)
        return {key: values.split(" ") for key, values in entries}


def character_pairs(name):
    """Which character each entry puts in the place of which, where it keeps the length."""
    for key, values in dictionary(name).items():
        for value in values:
            if len(value) == len(key):
                yield from zip(key, value)


class Classes:
    """Disjoint sets of characters that fold alike."""

    def __init__(self):
        self.parent = {}

    def root(self, character):
        character = unicodedata.normalize("NFKC", character)
        self.parent.setdefault(character, character)
        while self.parent[character] != character:
            character = self.parent[character]
        return character

    def join(self, one, other):
        self.parent[self.root(one)] = self.root(other)

    def sets(self):
        members = collections.defaultdict(set)
        for character in list(self.parent):
            members[self.root(character)].add(character)
        return [sorted(each) for each in members.values() if len(each) > 1]


def variant_classes():
    classes = Classes()
    for name in ("STCharacters", "STPhrases", "TSCharacters", "TSPhrases",
                 "TWVariants", "TWVariantsRev", "HKVariants", "HKVariantsRev"):
        for one, other in character_pairs(name):
            classes.join(one, other)
    for one, other in BY_HAND + RADICALS:
        classes.join(one, other)
    for traditional, japanese in character_pairs("JPVariants"):
        if not is_chinese(japanese):
            classes.join(japanese, traditional)
    return classes.sets()


def is_chinese(japanese):
    """Whether Chinese knows a Japanese form as a character of its own, so that the two must stay
    apart: 沪 is Shanghai, not 濾, and 豫 is Henan, not 予."""
    try:
        return bool(japanese.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def representative(members, simplify):
    """What most members become in simplified script; of equals the lowest code point."""
    votes = collections.Counter()
    for character in members:
        for _ in range(4):  # 薴 > 苧 > 苎
            character = unicodedata.normalize("NFKC", simplify.get(character, [character])[0])
        votes[character] += 1
    return min(votes, key=lambda character: (-votes[character], character))


def script_characters():
    """Characters that only the simplified, and that only the traditional script uses."""
    simplified, traditional = dictionary("STCharacters"), dictionary("TSCharacters")

    def only(table, other):
        return {key for key, values in table.items() if key not in values and key not in other}

    standard = {value for name in ("TWVariants", "HKVariants")
                for values in dictionary(name).values() for value in values} | ALSO_TRADITIONAL
    return sorted(only(simplified, traditional) - standard), sorted(only(traditional, simplified))


def write(name, declarations):
    with open(HERE / name, "w", encoding="utf-8") as file:
        file.write("// Made by maketables.py from OpenCC's dictionaries. Do not edit.\n")
        for constant, words, separator in declarations:
            file.write(f"constexpr char16_t {constant}[] =")
            line = ""
            for word in words:
                line += word + separator
                if len(line) >= 44:
                    file.write(f'\n    u"{line}"')
                    line = ""
            file.write(f'\n    u"{line}";\n')


def main():
    simplify = dictionary("TSCharacters") | {radical: [letter] for radical, letter in RADICALS}
    classes = []
    for members in variant_classes():
        first = representative(members, simplify)
        classes.append(first + "".join(each for each in members if each != first))
    write("variantclasses.inc", [("variantClasses", sorted(classes), " ")])
    simplified, traditional = script_characters()
    write("scriptcharacters.inc", [("simplifiedOnly", simplified, ""),
                                   ("traditionalOnly", traditional, "")])


main()
