#!/usr/bin/env python3
"""Holds the register of reference systems that the program has (crs-definitions) against PROJ, and lists what is wrong in it.

For every code: five points of its area of use, by the parameters of the register and by the best operation of EPSG there
that needs no grid. A code that is off by more than LIMIT metres at the point in the middle of those, or that the register
does not know well, goes into src/features/crs_refused.txt, which the program has compiled in.

    python3 tests/reference/crs_register.py ~/.cargo/registry/src/*/crs-definitions-0.6.0/src/defs.rs      # pip: pyproj
"""
import re
import sys
import textwrap
import warnings
from multiprocessing import Pool
from pathlib import Path

from pyproj import CRS, Geod, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.transformer import TransformerGroup

warnings.simplefilter("ignore")
LIMIT = 5.0
GEOD = Geod(ellps="WGS84")
LINE = re.compile(r'^EPSG_(\d+)\|\d+\|"([^"]*)"', re.M)


def exact(text):
    """What the program itself takes for exact; all else it refuses without a list."""
    words = dict(w.lstrip("+").partition("=")[::2] for w in text.split())
    if words.get("nadgrids", "@null") != "@null" or words.get("datum") == "NAD27" or words.get("axis", "enu") != "enu":
        return False
    return "datum" in words or "towgs84" in words or "nadgrids" in words or words.get("ellps") in ("GRS80", "WGS84")


def off(item):
    code, text = item
    if not exact(text):
        return None
    try:
        crs = CRS.from_epsg(code)
        if not (crs.is_projected or crs.is_geographic):
            return None
        area = crs.area_of_use
        west, east = area.west, area.east + (360 if area.east < area.west else 0)
        wgs84 = CRS.from_proj4("+proj=longlat +datum=WGS84")
        ours = Transformer.from_crs(CRS.from_proj4(text), wgs84, always_xy=True)
        there = Transformer.from_crs(4326, crs, always_xy=True)
        found = []
        for share_x, share_y in ((0.5, 0.5), (0.3, 0.3), (0.7, 0.3), (0.3, 0.7), (0.7, 0.7)):
            lon = west + share_x * (east - west)
            lon = lon - 360 if lon > 180 else lon
            lat = max(-85, min(85, area.south + share_y * (area.north - area.south)))
            xy = there.transform(lon, lat)
            box = AreaOfInterest(lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01)
            group = TransformerGroup(crs, 4326, always_xy=True, area_of_interest=box, allow_ballpark=False)
            results = [t.transform(*xy) for t in group.transformers if t.accuracy < 100]
            if results:
                mine = ours.transform(*xy)
                found.append(min(GEOD.inv(*mine, *theirs)[2] for theirs in results))
        return (code, sorted(found)[len(found) // 2] if found else -1.0)
    except Exception as error:  # a system that PROJ has not, or cannot undo
        return (code, -2.0, str(error))


def main():
    defs = [(int(code), text) for code, text in LINE.findall(Path(sys.argv[1]).read_text())]
    with Pool(2) as pool:
        results = [r for r in pool.map(off, defs, chunksize=50) if r]
    bad = sorted(r[0] for r in results if not 0 <= r[1] <= LIMIT)
    target = Path(__file__).resolve().parents[2] / "src/features/crs_refused.txt"
    target.write_text("\n".join(textwrap.wrap(" ".join(map(str, bad)), 118)) + "\n")
    print(f"{len(defs)} codes, {len(results)} that the program would convert, {len(bad)} off by more than {LIMIT} m or unknown")
    for limit in (0.01, 0.1, 1, 2, 3, 5, 10, 50, 1e3, 1e9):
        print(limit, sum(0 <= r[1] <= limit for r in results))
    print("no operation", sum(r[1] == -1 for r in results), "error", sum(r[1] == -2 for r in results))
    for r in sorted((r for r in results if r[1] > 5), key=lambda r: -r[1])[:40]:
        print(r)
    for r in [r for r in results if r[1] == -2][:10]:
        print(r)


main()
