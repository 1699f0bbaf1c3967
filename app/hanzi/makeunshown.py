#!/usr/bin/env python3
"""Writes unshowncharacters.inc beside this script: the characters that OpenCC would turn into ones
that Noto Sans CJK and Noto Serif CJK cannot show, though they can show the character itself.

Run it when the dictionaries in /usr/share/opencc or the fonts change. It needs opencc_dict (package
opencc), fc-query (fontconfig) and fonts-noto-cjk. What it writes is committed, so that a rendition
is the same on every machine.
"""

import pathlib
import subprocess
import tempfile

DICTIONARIES = pathlib.Path("/usr/share/opencc")
FONTS = pathlib.Path("/usr/share/fonts/opentype/noto")
HERE = pathlib.Path(__file__).parent
FACES = 5  # in each collection: JP KR SC TC HK


def covered(file, face):
    command = ["fc-query", "-i", str(face), "--format=%{charset}", FONTS / file]
    ranges = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    characters = set()
    for each in ranges:
        first, _, last = each.partition("-")
        characters.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return characters


def defaults(name):
    """Keys of a dictionary with their first values."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as text:
        source = DICTIONARIES / f"{name}.ocd2"
        command = ["opencc_dict", "-i", source, "-o", text.name, "-f", "ocd2", "-t", "text"]
        subprocess.run(command, check=True)
        entries = (line.rstrip("\n").split("\t") for line in text)
        return {key: values.split(" ")[0] for key, values in entries}


def unshown(name, shown):
    """Only dictionaries of characters have such values in OpenCC 1.1."""
    return sorted(key for key, value in defaults(name).items()
                  if shown.issuperset(key) and not shown.issuperset(value))


def main():
    shown = set.intersection(*(covered(f"Noto{style}CJK-Regular.ttc", face)
                               for style in ("Sans", "Serif") for face in range(FACES)))
    with open(HERE / "unshowncharacters.inc", "w", encoding="utf-8") as file:
        file.write("// Made by makeunshown.py from OpenCC's dictionaries and Noto CJK. Do not edit.\n")
        for constant, name in (("unshownAsTraditional", "STCharacters"),
                               ("unshownAsSimplified", "TSCharacters")):
            file.write(f"constexpr char16_t {constant}[] =")
            characters = unshown(name, shown)
            for i in range(0, len(characters), 44):
                file.write('\n    u"' + "".join(characters[i:i + 44]) + '"')
            file.write(";\n")


main()
