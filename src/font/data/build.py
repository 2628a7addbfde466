#!/usr/bin/env python3
"""Make the fonts of this folder: subsets of the static Noto Sans fonts, and OFL.txt.

Usage:
    pip install fonttools==4.68.0
    python3 build.py FOLDER            write the fonts and OFL.txt beside this script
    python3 build.py FOLDER --check    write nothing; fail if a file here differs

FOLDER holds the packages named in PACKAGES as `npm pack` leaves them (`*.tgz`) or
unpacked (any subfolder with a package.json). Same packages and same fonttools, same bytes.
"""

import io
import json
import sys
import tarfile
from pathlib import Path

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont

FONTTOOLS = "4.68.0"
HERE = Path(__file__).resolve().parent
SCOPE = "@expo-google-fonts/"

# What every font needs besides its letters: space, digits, signs and punctuation.
COMMON = "20-40 5B-60 7B-7E A0-BF D7 F7 2000-206F 20AC 2116 2122 2212 25CC"
LATIN = (
    "20-7E A0-24F 259 2B0-2FF 300-36F 370-3FF 400-52F 1E00-1EFF 2000-206F 2070-209F 20A0-20BF "
    "2100-214F 2190-2193 2202 2206 2211 2212 2215 221A 221E 2248 2260 2264 2265 25CA 25CC"
)

# package: version, family, code points (hexadecimal; those the font lacks are left out), styles
PACKAGES = {
    "noto-sans": ("0.4.2", "NotoSans", LATIN, ("Regular", "SemiBold", "Italic")),
    "noto-sans-arabic": (
        "0.4.3",
        "NotoSansArabic",
        f"{COMMON} 34F 600-6FF 750-77F 8A0-8FF FB50-FDFF FE70-FEFF",
        ("Regular", "SemiBold"),
    ),
    "noto-sans-armenian": ("0.4.2", "NotoSansArmenian", f"{COMMON} 530-58F FB13-FB17", ("Regular", "SemiBold")),
    "noto-sans-georgian": (
        "0.4.3",
        "NotoSansGeorgian",
        f"{COMMON} 20BE 10A0-10FF 1C90-1CBF 2D00-2D2F",
        ("Regular", "SemiBold"),
    ),
}
STYLES = {"Regular": "400Regular", "SemiBold": "600SemiBold", "Italic": "400Regular_Italic"}


def code_points(ranges):
    """The code points of a list such as `20-7E 259`."""
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def open_packages(folder):
    """For every package in `folder`, by (name, version): a function from path to content."""
    found = {}
    for archive in sorted(folder.glob("*.tgz")):
        with tarfile.open(archive) as tar:
            files = {m.name.partition("/")[2]: tar.extractfile(m).read() for m in tar if m.isfile()}
        about = json.loads(files["package.json"])
        found[about["name"], about["version"]] = files.__getitem__
    for manifest in sorted(folder.rglob("package.json")):
        about = json.loads(manifest.read_text(encoding="utf-8"))
        found[about.get("name"), about.get("version")] = lambda path, root=manifest.parent: (root / path).read_bytes()
    return found


def cut(source, ranges):
    """The subset of the font `source` (bytes) with the code points of `ranges`, all its layout kept."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # names, version, copyright and licence
    options.drop_tables += ["STAT", "gasp"]  # axes of the variable font; hinting
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True  # a missing glyph shows as a box
    options.harfbuzz_repacker = False  # else the bytes depend on whether uharfbuzz is installed
    font = TTFont(io.BytesIO(source), recalcBBoxes=False, recalcTimestamp=False)
    for layout in ("GSUB", "GPOS"):  # labels of stylistic sets would keep their names
        for record in font[layout].table.FeatureList.FeatureRecord:
            record.Feature.FeatureParams = None
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points(ranges))
    subsetter.subset(font)
    out = io.BytesIO()
    subset.save_font(font, out, options)
    return out.getvalue()


def build(folder):
    """Every file this script makes, by name."""
    packages = open_packages(folder)
    made, copyrights, terms = {}, [], set()
    for package, (version, family, ranges, styles) in PACKAGES.items():
        read = packages.get((SCOPE + package, version))
        if read is None:
            sys.exit(f"not in {folder}: {SCOPE}{package} {version}")
        first, _, rest = read("LICENSE_FONT").decode().partition("\n")
        copyrights.append(first)
        terms.add(rest)
        for style in styles:
            weight = STYLES[style]
            made[f"{family}-{style}.ttf"] = cut(read(f"{weight}/{family}_{weight}.ttf"), ranges)
    if len(terms) > 1:
        sys.exit("the packages differ in more than the copyright line of the licence")
    made["OFL.txt"] = ("\n".join(copyrights) + "\n" + terms.pop()).encode()
    return made


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    check = "--check" in sys.argv
    if len(arguments) != 1:
        sys.exit(__doc__)
    if fontTools.version != FONTTOOLS:
        sys.exit(f"fonttools {FONTTOOLS} wanted, this is {fontTools.version}")
    changed = []
    for name, data in build(Path(arguments[0])).items():
        path = HERE / name
        if not path.exists() or path.read_bytes() != data:
            changed.append(name)
            if not check:
                path.write_bytes(data)
        print(f"{len(data):>8}  {name}")
    if check and changed:
        sys.exit("differs: " + ", ".join(changed))


if __name__ == "__main__":
    main()
