"""Writes projections.json: projected positions and lengths of scale bars on the WGS 84 ellipsoid, from PROJ.

    python3 tests/reference/projections.py

`projections`: a PROJ string and points [longitude, latitude, x, y], degrees and metres to 0.1 mm. `scale`: rows
[latitude, km, degrees]: two positions at that latitude, so many degrees of longitude apart, have a geodesic of exactly so
many kilometres between them. The points are seeded pseudo-random ones, after a few by hand.

Oblique Mercator, as PROJ 9.5 has it (omerc is Hotine's; +alpha is the azimuth of the centre line at the centre):

- Without +gamma the plane is turned by alpha, so north is exactly up at the centre: `+gamma=<alpha>` changes nothing.
  Any other gamma turns the whole map: north is then gamma - alpha degrees clockwise from up. +gamma=90 with alpha in
  0 … 90, or +gamma=-90 with alpha in -90 … 0, lays the centre line level.
- Without +no_uoff (or +no_off, which is the same) the centre is (0, 0), plus +x_0 and +y_0. With it the origin is where
  the centre line meets the equator of the aposphere, thousands of kilometres away: (u_c sin gamma, u_c cos gamma) is
  added to every point and nothing else changes. EPSG calls them variant B and variant A.
- Azimuths have to lie in -90 … 90. For 90 < alpha < 270 PROJ takes the line for azimuth 180 - alpha and turns it by alpha:
  the map is that of another line, and north is not up. So 155 is written -25 here, and 179.5 is written -0.5.
- At alpha = -90 it is wrong: the centre lies 20,029 km off and x runs west. At alpha = 90 its omerc loses 0.13 m to an
  arcsine near one (0.3 mm at 89.9999), but pyproj hands that string to somerc, whose values are recorded; there
  +no_uoff is dropped without a word, so it is not recorded.
- With +gamma alone pyproj takes alpha for 0; PROJ itself computes alpha from gamma. Not recorded.
"""
import json
import platform
import random
from pathlib import Path

import pyproj
from pyproj import Geod, Proj

HERE = Path(__file__).resolve().parent
WGS84 = Geod(ellps="WGS84")
EACH = 25
END = "+ellps=WGS84 +units=m +no_defs"
HOTINE = "+proj=omerc +lat_0={lat} +lonc={lon} +alpha={alpha} +k_0=1 +x_0=0 +y_0=0"


def wrapped(lon):
    return (lon + 180.0) % 360.0 - 180.0


def frame(rng, west, south, east, north, *points):
    """The points by hand, the corners, then others inside; the frame may reach over the antimeridian."""
    points = [*points, (west, south), (east, south), (west, north), (east, north)]
    points += [(rng.uniform(west, east), rng.uniform(south, north)) for _ in range(EACH - len(points))]
    return [(lon if abs(lon) <= 180.0 else wrapped(lon), lat) for lon, lat in points]


def around(rng, lon, lat, metres):
    """The centre, a near one, the four quarters of the compass at the rim, then others inside."""
    polar = [(0.0, 0.0), (30.0, 1e3), *((azimuth, metres) for azimuth in (0.0, 90.0, 180.0, 270.0))]
    polar += [(rng.uniform(0.0, 360.0), rng.uniform(0.0, metres)) for _ in range(EACH - len(polar))]
    return [WGS84.fwd(lon, lat, azimuth, distance)[:2] for azimuth, distance in polar]


def along(rng, lon, lat, azimuth, half_length, half_width):
    """The centre, both ends of the line, then others on both sides of it."""
    points = [(lon, lat)]
    for i in range(EACH - 1):
        at = (-half_length, half_length)[i] if i < 2 else rng.uniform(-half_length, half_length)
        off = 0.0 if i < 2 else rng.uniform(-half_width, half_width)
        x, y, back = WGS84.fwd(lon, lat, azimuth, at)
        points.append(WGS84.fwd(x, y, back + (90.0 if at < 0.0 else -90.0), off)[:2])
    return points


def cases(rng):
    """PROJ strings without their end, and points."""
    # The strip of the Aras, the Caucasus, Europe, one standard parallel, the south.
    yield "+proj=lcc +lat_1=39.2 +lat_2=40.6 +lat_0=39.9 +lon_0=46.5", frame(rng, 42.5, 38.3, 50.5, 41.4, (46.5, 39.9))
    yield "+proj=lcc +lat_1=40 +lat_2=43 +lat_0=41.5 +lon_0=45", frame(rng, 38, 37, 52, 46, (45, 41.5))
    yield "+proj=lcc +lat_1=43 +lat_2=62 +lat_0=30 +lon_0=10", frame(rng, -15, 30, 65, 72, (10, 30))
    yield "+proj=lcc +lat_1=41 +lat_2=41 +lat_0=41 +lon_0=46", frame(rng, 36, 34, 56, 48, (46, 41))
    yield "+proj=lcc +lat_1=-20 +lat_2=-40 +lat_0=-30 +lon_0=25", frame(rng, 5, -45, 45, -10, (25, -30))
    yield "+proj=aea +lat_1=35 +lat_2=55 +lat_0=45 +lon_0=48", frame(rng, 20, 22, 80, 65, (48, 45))
    yield "+proj=laea +lat_0=40 +lon_0=47", around(rng, 47, 40, 900e3)
    yield "+proj=laea +lat_0=42 +lon_0=46", around(rng, 46, 42, 3336e3)
    yield "+proj=aeqd +lat_0=42 +lon_0=46", around(rng, 46, 42, 3336e3)
    yield "+proj=tmerc +lat_0=0 +lon_0=47 +k_0=1 +x_0=0 +y_0=0", frame(rng, 42, 20, 52, 65, (47, 0), (47, 42))
    yield "+proj=utm +zone=38", frame(rng, 42, 25, 48, 60, (45, 0), (45, 42))
    yield "+proj=merc +lon_0=0", frame(rng, -179.5, -60, 179.5, 80, (0, 0), (180, 40), (-180, 40), (0, 85))
    yield "+proj=merc +lon_0=47", frame(rng, -132, -60, 226, 80, (47, 0), (46.9, 40), (47.1, 40), (180, 40), (-180, 40))
    yield "+proj=merc +lon_0=180", frame(rng, 140, -50, 230, 70, (180, 0), (-180, 0), (179.9, 50), (-179.9, 50), (10, 50), (-10, 50))
    for alpha in (0, 0.5, 25, 65, 89.5, 90, -89.5, -65, -25, -20, -0.5):
        head, points = HOTINE.format(lat=41.5, lon=46.5, alpha=alpha), along(rng, 46.5, 41.5, alpha, 1600e3, 500e3)
        yield head, points
        if alpha != 90:
            yield f"{head} +no_uoff", points
        for gamma in {25: (25, 0), 65: (90,), -65: (-65, -90)}.get(alpha, ()):
            yield f"{head} +gamma={gamma}", points
    yield HOTINE.format(lat=-35, lon=150, alpha=30), along(rng, 150, -35, 30, 1600e3, 500e3)
    yield HOTINE.format(lat=0, lon=40, alpha=40), along(rng, 40, 0, 40, 1600e3, 500e3)
    yield HOTINE.format(lat=52, lon=178, alpha=-70), along(rng, 178, 52, -70, 1600e3, 500e3)


def projected(definition, points):
    """Records of points; positions are rounded first, so that the values belong to what is written."""
    proj = Proj(definition)
    rows = []
    for lon, lat in points:
        lon, lat = round(lon, 3), round(lat, 3)
        x, y = proj(lon, lat, errcheck=True)
        # No negative zeros.
        rows.append([lon, lat, round(x, 4) + 0.0, round(y, 4) + 0.0])
    return rows


def check_oblique(definition):
    """What is said above: the centre is the origin and north is up there."""
    proj = Proj(definition)
    part = dict(word.lstrip("+").split("=") for word in definition.split() if "=" in word)
    lon, lat = float(part["lonc"]), float(part["lat_0"])
    x, y = proj(lon, lat)
    north, up = proj(lon, lat + 1e-3)
    assert abs(x) < 1e-6 and abs(y) < 1e-6, definition
    assert abs(north) < 1e-4 and 110.0 < up < 112.0, definition


def apart(lat, metres):
    """Degrees of longitude between two positions at one latitude, by bisection."""
    low, high = 0.0, 90.0
    while low < (middle := (low + high) / 2) < high:
        if WGS84.inv(-middle / 2, lat, middle / 2, lat)[2] < metres:
            low = middle
        else:
            high = middle
    return round(high, 12)


def main():
    one_line = lambda value: json.dumps(value, separators=(",", ":"))
    projections = []
    for head, points in cases(random.Random(20260310)):
        definition = f"{head} {END}"
        if "omerc" in head and not ("no_uoff" in head or "gamma" in head):
            check_oblique(definition)
        projections.append(one_line({"proj": definition, "points": projected(definition, points)}))
    scale = [
        one_line([lat, km, apart(lat, km * 1e3)])
        for lat in (0, 25, 30, 35, 40, 45, 50, 55, 60, 70)
        for km in (10, 20, 50, 100, 200, 500, 1000)
    ]
    versions = {"python": platform.python_version(), "pyproj": pyproj.__version__, "PROJ": pyproj.proj_version_str}
    text = f'{{\n"versions":{one_line(versions)},\n"projections":[\n' + ",\n".join(projections)
    text += '\n],\n"scale":[\n' + ",\n".join(scale) + "\n]\n}\n"
    (HERE / "projections.json").write_text(text, encoding="ascii")


if __name__ == "__main__":
    main()
