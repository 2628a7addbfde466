"""Writes partitions.json: countries of simple and of random shape, lines over them, and what shapely and PROJ find.

    python3 tests/reference/partitions.py

An edge of a line is a geodesic, cut into equal parts of at most 100 m, each straight in degrees and cut where it meets an
edge of a polygon. A piece lies in the smallest polygon (area on the ellipsoid) that covers its middle; ZZ is none. Around
the antimeridian all longitudes are turned by 180° first, so that nothing is cut; round the pole the countries are caps, and
a piece lies in the one of its latitude. Gaps up to 100 m are closed, half to either side; where a line runs along a
boundary, shapely finds the part that they share, and the rule is that of the documentation: it goes to the side the line
comes from and goes to, half to either if these differ.
"""

import json
import random
from pathlib import Path

from pyproj import Geod
from shapely import STRtree, covers, get_parts, make_valid, voronoi_polygons
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box, mapping

GEOD = Geod(ellps="WGS84")
HERE = Path(__file__).parent
STEP = 100.0
SLIVER = 100.0


def square(west, south, east, north):
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(properties, kind, coordinates):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def country(code, *polygons):
    return feature({"iso": code}, "MultiPolygon", [list(polygon) for polygon in polygons])


def line(name, *positions):
    return feature({"id": name}, "LineString", [list(p) for p in positions])


def densified(positions, turn):
    """Positions and chainage; the edges are geodesics in parts of at most STEP."""
    out, at = [(turn(positions[0][0]), positions[0][1], 0.0)], 0.0
    for (x0, y0), (x1, y1) in zip(positions, positions[1:]):
        x0, x1 = turn(x0), turn(x1)
        azimuth, _, length = GEOD.inv(x0, y0, x1, y1)
        parts = max(1, int(-(-length // STEP)))
        for i in range(1, parts + 1):
            lon, lat, _ = GEOD.fwd(x0, y0, azimuth, length * i / parts)
            out.append((x1, y1, at + length) if i == parts else (lon, lat, at + length * i / parts))
        at += length
    return out


class Countries:
    def __init__(self, features, turn):
        self.parts = []
        for f in features:
            for rings in f["geometry"]["coordinates"]:
                rings = [[(turn(x), y) for x, y in ring] for ring in rings]
                polygon = Polygon(rings[0], rings[1:])
                assert polygon.is_valid, f["properties"]
                area = abs(GEOD.geometry_area_perimeter(polygon)[0])
                self.parts.append((area, f["properties"]["iso"], polygon))
        self.parts.sort(key=lambda part: (part[0], part[1]))
        rings = [ring for _, _, p in self.parts for ring in [p.exterior, *p.interiors]]
        self.edges = [LineString(e) for ring in rings for e in zip(ring.coords, list(ring.coords)[1:])]
        self.tree = STRtree(self.edges)

    def at(self, x, y):
        point = Point(x, y)
        # A repeated polygon has the same area but for rounding: the first code of the alphabet has the land.
        found = [(area, code) for area, code, polygon in self.parts if covers(polygon, point)]
        if not found:
            return "ZZ"
        least = found[0][0]
        return min(code for area, code in found if area - least <= 1e-9 * least)

    def cuts(self, a, b):
        edge = LineString([a, b])
        shares = [0.0, 1.0]
        for i in self.tree.query(edge):
            for part in get_parts(edge.intersection(self.edges[i])):
                shares += [edge.project(Point(c), normalized=True) for c in part.coords]
        return sorted(set(shares))


def pieces(positions, countries, turn):
    """Runs of one country: [country, from, to]."""
    out = []
    dense = densified(positions, turn)
    for (x0, y0, m0), (x1, y1, m1) in zip(dense, dense[1:]):
        shares = countries.cuts((x0, y0), (x1, y1))
        for s, t in zip(shares, shares[1:]):
            if (t - s) * (m1 - m0) < 1e-7:
                continue
            mid = (s + t) / 2
            code = countries.at(x0 + (x1 - x0) * mid, y0 + (y1 - y0) * mid)
            start, end = m0 + (m1 - m0) * s, m0 + (m1 - m0) * t
            if out and out[-1][0] == code:
                out[-1][2] = end
            else:
                out.append([code, start, end])
    return out


def merged(runs):
    out = []
    for code, start, end in runs:
        if out and out[-1][0] == code:
            out[-1][2] = end
        else:
            out.append([code, start, end])
    return out


def closed(runs):
    """Gaps up to SLIVER closed."""
    runs = [list(run) for run in runs]
    for i, (code, start, end) in enumerate(runs):
        if code == "ZZ" and end - start <= SLIVER and len(runs) > 1:
            if 0 < i < len(runs) - 1:
                runs[i - 1][2] = runs[i + 1][1] = (start + end) / 2
            elif i == 0:
                runs[1][1] = start
            else:
                runs[-2][2] = end
            runs[i][0] = None
    return merged([run for run in runs if run[0]])


def answer(runs):
    by_country, crossings, last = {}, [], None
    for code, start, end in runs:
        by_country[code] = round(by_country.get(code, 0.0) + end - start, 3)
        if code != "ZZ":
            if last and last != code:
                crossings.append({"from": last, "to": code, "at_m": round(start, 3)})
            last = code
    return {"length_m": round(runs[-1][2], 3), "by_country": by_country, "crossings": crossings}


def paths(geometry):
    """The line of a feature; parts of a MultiLineString here make one line, in an order that is found by hand."""
    return geometry["coordinates"]


def case(countries, lines, turn=lambda lon: lon):
    indexed = Countries(countries, turn)
    expected = {f["properties"]["id"]: answer(closed(pieces(paths(f["geometry"]), indexed, turn))) for f in lines}
    return collected(countries, lines, expected)


def collected(countries, lines, expected):
    collection = lambda features: {"type": "FeatureCollection", "features": features}  # noqa: E731
    return {"countries": collection(countries), "lines": collection(lines), "expected": expected}


def turned(lon):
    """Longitude seen from the antimeridian."""
    return (lon % 360.0) - 180.0


def two():
    return [country("AA", [square(10, 39, 11, 41)]), country("BB", [square(11, 39, 12, 41)])]


def shared(countries, positions, before, after):
    """A line that runs along a boundary for a part: shapely finds it, the documented rule shares it."""
    border = Polygon(countries[0]["geometry"]["coordinates"][0][0]).exterior
    part = LineString(positions).intersection(border)
    run = [p for p in get_parts(part) if p.geom_type == "LineString"]
    assert run, "nothing is shared"
    xs = [c for p in run for c in p.coords]
    length = lambda ps: GEOD.line_length([p[0] for p in ps], [p[1] for p in ps]) if len(ps) > 1 else 0.0  # noqa: E731
    first, last = positions.index(tuple(xs[0])), positions.index(tuple(xs[-1]))
    first, last = min(first, last), max(first, last)
    m0, m1, end = length(positions[: first + 1]), length(positions[: last + 1]), length(positions)
    if before == after:
        return answer([[before, 0.0, end]])
    return answer([[before, 0.0, (m0 + m1) / 2], [after, (m0 + m1) / 2, end]])


def caps():
    """A cap round the pole, uncut, and a ring of land round it that is cut at the antimeridian."""
    rim = lambda lat: [[0, lat], [90, lat], [180, lat], [-90, lat], [0, lat]]  # noqa: E731
    whole = [[-180, 70], [180, 70], [180, 80], [-180, 80], [-180, 70]]
    countries = [country("PP", [rim(80)]), country("RR", [whole])]
    lines = [
        line("to-the-pole", (20, 75), (20, 89.9)),
        line("past-the-pole", (20, 75), (170, 85)),
        line("over-the-antimeridian", (170, 78), (-170, 82)),
    ]
    expected = {}
    for f in lines:
        dense = densified(f["geometry"]["coordinates"], lambda lon: lon)
        runs = []
        for (x0, y0, m0), (x1, y1, m1) in zip(dense, dense[1:]):
            codes = ["PP" if y > 80 else "RR" if y > 70 else "ZZ" for y in (y0, y1)]
            if codes[0] == codes[1]:
                runs.append([codes[0], m0, m1])
            else:
                azimuth, _, length = GEOD.inv(x0, y0, x1, y1)
                low, high = 0.0, 1.0
                for _ in range(60):
                    mid = (low + high) / 2
                    lat = GEOD.fwd(x0, y0, azimuth, length * mid)[1]
                    low, high = (mid, high) if (lat > 80) == (y0 > 80) else (low, mid)
                at = m0 + (m1 - m0) * low
                runs += [[codes[0], m0, at], [codes[1], at, m1]]
        expected[f["properties"]["id"]] = answer(merged(runs))
    return collected(countries, lines, expected)


def random_case(seed):
    """A random partition of a box into 14 cells of 9 countries with a lake, and six lines over it."""
    rng = random.Random(seed)
    frame = box(20, 40, 24, 43)
    sites = MultiPoint([(rng.uniform(20, 24), rng.uniform(40, 43)) for _ in range(14)])
    cells = [cell.intersection(frame) for cell in get_parts(voronoi_polygons(sites, extend_to=frame))]
    cells = [Polygon([(round(x, 6), round(y, 6)) for x, y in cell.exterior.coords]) for cell in cells]
    by_code = {}
    # One cell is no country: a gap.
    for i, cell in enumerate(cells[1:]):
        assert make_valid(cell).equals(cell)
        by_code.setdefault("ABCDEFGHI"[i % 9] * 2, []).append(cell)
    plain = lambda cell: [[list(c) for c in ring] for ring in mapping(cell)["coordinates"]]  # noqa: E731
    countries = [country(code, *[plain(cell) for cell in cells]) for code, cells in by_code.items()]
    lines = []
    for i in range(6):
        count = rng.randint(2, 7)
        positions = [(round(rng.uniform(19.8, 24.2), 6), round(rng.uniform(39.8, 43.2), 6)) for _ in range(count)]
        lines.append(line(f"line-{i}", *positions))
    return case(countries, lines)


def main():
    enclave = [country("ZA", [square(20, -32, 32, -24)]), country("LS", [square(27, -30, 29, -28)])]
    matryoshka = [
        country("AA", [square(0, 0, 9, 9), square(2, 2, 7, 7)], [square(4, 4, 5, 5)]),
        country("BB", [square(2, 2, 7, 7), square(4, 4, 5, 5)]),
    ]
    exclave = [
        country("RU", [square(20, 50, 24, 54)], [square(17, 51, 17.4, 51.5)]),
        country("BY", [square(16, 50, 20, 54)]),
    ]
    across = line("across", (25, -29), (31, -29))
    through = line("through", (-1, 4.4), (10, 4.6))
    three = [
        country("AA", [square(10, 39, 14, 41)]),
        country("BB", [square(11, 39.5, 13, 41.5)]),
        country("CC", [square(11.8, 39.7, 12.4, 40.4)]),
    ]
    repeated = [country("BB", [square(10, 39, 11, 41)]), country("AA", [square(10, 39, 11, 41)]), two()[1]]
    lake = [
        country("AA", [square(10, 39, 11, 41), square(10.2, 39.8, 10.4, 40.2)]),
        country("BB", [square(11.06, 39, 12, 41)]),
    ]
    sliver = [country("AA", [square(10, 39, 10.9995, 41)]), country("BB", [square(11, 39, 12, 41)])]
    uncut = [country("RU", [square(170, 60, -175, 70)]), country("US", [square(-175, 60, -160, 70)])]
    cut = [
        country("RU", [square(170, 60, 180, 70)], [square(-180, 60, -175, 70)]),
        country("US", [square(-175, 60, -160, 70)]),
    ]
    bering = [line("east", (175, 65), (-165, 65)), line("west", (-165, 62), (-178, 68), (172, 61))]
    straight = [line("level", (10.5, 40), (11.5, 40)), line("bent", (10.1, 39.1), (11.9, 40.9), (10.2, 40.8))]
    north = [(10.5, 39.5), (11.0, 39.6), (11.0, 40.0), (11.0, 40.4)]
    over, back = north + [(11.4, 40.5)], north + [(10.6, 40.5)]
    along = two()
    parts = feature({"id": "parts"}, "MultiLineString", [[[11, 40.5], [11.5, 40.5]], [[11, 40.5], [10.5, 40.5]]])
    # The first part gives the line its direction, and the second one comes before it, backwards.
    whole = [line("parts", (10.5, 40.5), (11, 40.5), (11.5, 40.5))]
    corner = [
        country("AA", [square(10, 39, 11, 41)]),
        country("BB", [square(11, 40, 12, 41)]),
        country("CC", [square(11, 39, 12, 40)]),
    ]
    cases = {
        "straight": case(two(), straight),
        "enclave-late": case(enclave, [across]),
        "enclave-early": case(enclave[::-1], [across]),
        "enclave-in-enclave": case(matryoshka, [through]),
        "exclave-without-a-hole": case(exclave, [line("through", (16.2, 51.2), (23, 51.3))]),
        "three-overlapping": case(three, [line("through", (10.2, 40), (13.8, 40.1))]),
        "repeated": case(repeated, straight),
        "lake-and-strait": case(lake, [line("both", (10.1, 40), (11.9, 40.05))]),
        "sliver": case(sliver, straight),
        "uncut-at-the-antimeridian": case(uncut, bering, turned),
        "cut-at-the-antimeridian": case(cut, bering, turned),
        "corner": case(corner, [line("exactly", (10.6, 39.7), (11, 40), (11.4, 39.7)), line("by", (10.6, 39.7), (11.5, 40.2))]),
        "along-and-over": collected(along, [line("over", *over)], {"over": shared(along, over, "AA", "BB")}),
        "along-and-back": collected(along, [line("back", *back)], {"back": shared(along, back, "AA", "AA")}),
        "parts": collected(two(), [parts], case(two(), whole)["expected"]),
        "round-the-pole": caps(),
        **{f"random-{seed}": random_case(seed) for seed in range(1, 9)},
    }
    one_line = lambda value: json.dumps(value, separators=(",", ":"))  # noqa: E731
    text = ",\n".join(f'"{name}":{one_line(value)}' for name, value in cases.items())
    (HERE / "partitions.json").write_text(f"{{\n{text}\n}}\n", encoding="utf-8")
    print(f"{len(cases)} cases, {sum(len(c['expected']) for c in cases.values())} lines")


if __name__ == "__main__":
    main()
