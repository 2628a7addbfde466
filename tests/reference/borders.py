"""Writes borders.geojson, the test lines, and borders.json: their length, length by country and border crossings.

    python3 tests/reference/borders.py [STEP]

Every edge is a geodesic, cut into equal parts of at most STEP metres (100), each taken for straight in degrees and
cut where it meets an edge of a country polygon or of the frame of the base map. A piece lies in the country that holds
its middle; XZ is the sea, inside the frame and in no country; ZZ is outside the frame. Nothing is taken for noise.
"""
import json
import math
import sys
from pathlib import Path

import numpy as np
import shapely
from pyproj import Geod
from shapely import STRtree
from shapely.geometry import box, shape

from lines import test_lines

HERE = Path(__file__).resolve().parent
GEODATA = HERE.parents[1] / "geodata"
WGS84 = Geod(ellps="WGS84")
SEA, OUTSIDE = "XZ", "ZZ"
# Shorter pieces are two names of one cut.
NOTHING = 1e-6


class Map:
    """The country polygons, and all their edges as lines of two positions."""

    def __init__(self, path):
        layer = json.loads(path.read_text(encoding="utf-8"))
        self.codes = [f["properties"]["iso"] for f in layer["features"]]
        self.polygons = [shape(f["geometry"]) for f in layer["features"]]
        self.frame = box(*layer["bbox"])
        for polygon in [*self.polygons, self.frame]:
            shapely.prepare(polygon)
        rings = [ring for polygon in [*self.polygons, self.frame] for ring in self.rings(polygon)]
        edges = np.concatenate([np.stack([ring[:-1], ring[1:]], axis=1) for ring in rings])
        self.edges = shapely.linestrings(edges)
        self.edge_index = STRtree(self.edges)
        self.polygon_index = STRtree(self.polygons)

    @staticmethod
    def rings(polygon):
        for part in getattr(polygon, "geoms", [polygon]):
            for ring in [part.exterior, *part.interiors]:
                yield np.asarray(ring.coords)[:, :2]

    def polygon(self, code):
        return self.polygons[self.codes.index(code)]

    def at(self, lon, lat):
        """The code at a position."""
        point = shapely.Point(lon, lat)
        found = [self.codes[i] for i in self.polygon_index.query(point, predicate="intersects")]
        if found:
            return min(found)
        return SEA if self.frame.covers(point) else OUTSIDE

    def cuts(self, lines):
        """For each of many lines of two positions, where it meets edges: positions in any order."""
        found = [[] for _ in lines]
        which, edges = self.edge_index.query(lines, predicate="intersects")
        for i, met in zip(which, shapely.intersection(lines[which], self.edges[edges])):
            found[i] += [tuple(p) for p in shapely.get_coordinates(met)]
        return found


def parts(line, step):
    """Positions with chainage along the geodesics of a line."""
    at = 0.0
    positions = [(line[0][0], line[0][1], 0.0)]
    for (lon1, lat1, *_), (lon2, lat2, *_) in zip(line, line[1:]):
        azimuth, _, length = WGS84.inv(lon1, lat1, lon2, lat2)
        count = math.ceil(length / step)
        for i in range(1, count):
            lon, lat, _ = WGS84.fwd(lon1, lat1, azimuth, length * i / count)
            positions.append((lon, lat, at + length * i / count))
        at += length
        if count:
            positions.append((lon2, lat2, at))
    return positions


def pieces(line, base, step):
    """Stretches (country, from, to, start): chainages and the position of the start."""
    positions = parts(line, step)
    short = [(a, b) for a, b in zip(positions, positions[1:]) if abs(a[0] - b[0]) < 180.0]
    cuts = iter(base.cuts(shapely.linestrings([[a[:2], b[:2]] for a, b in short])))
    found = []
    for a, b in zip(positions, positions[1:]):
        marks = [a, b]
        if abs(a[0] - b[0]) < 180.0:
            marks += [(lon, lat, a[2] + WGS84.inv(a[0], a[1], lon, lat)[2]) for lon, lat in next(cuts)]
        marks.sort(key=lambda mark: mark[2])
        start = marks[0]
        for end in marks[1:]:
            if end[2] - start[2] < NOTHING and end is not marks[-1]:
                continue
            code = base.at((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
            if end[2] - start[2] >= NOTHING:
                if found and found[-1][0] == code:
                    found[-1][2] = end[2]
                else:
                    found.append([code, start[2], end[2], start[:2]])
            start = end
    return found, positions[-1][2]


def crossings(stretches):
    """Changes of country: a passage by sea counts once, at the landfall; outside the frame nothing is known."""
    last, found = None, []
    for code, start, _, position in stretches:
        if code == OUTSIDE:
            last = None
        elif code != SEA:
            if last not in (None, code):
                found.append((last, code, start, position))
            last = code
    return found


def reference(lines, base, step):
    length, by_country, crossed = 0.0, {}, []
    for line in lines:
        stretches, whole = pieces(line, base, step)
        for code, start, end, _ in stretches:
            by_country[code] = by_country.get(code, 0.0) + end - start
        for before, after, at, (lon, lat) in crossings(stretches):
            crossed.append({"from": before, "to": after, "lon": round(lon, 8), "lat": round(lat, 8), "at_m": round(length + at, 4)})
        length += whole
    by_country = {code: round(metres, 4) for code, metres in sorted(by_country.items())}
    return {"length_m": round(length, 4), "by_country": by_country, "crossings": crossed}


def feature(name, note, lines):
    multi = len(lines) > 1
    geometry = {"type": "MultiLineString" if multi else "LineString", "coordinates": lines if multi else lines[0]}
    return {"type": "Feature", "id": name, "properties": {"note": note}, "geometry": geometry}


def main(step):
    base = Map(GEODATA / "basemap" / "countries.geojson")
    armenia = [ring.tolist() for ring in Map.rings(base.polygon("AM"))]
    tests = test_lines(GEODATA, armenia)
    one_line = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    features = ",\n".join(one_line(feature(*test)) for test in tests)
    head = '{"type":"FeatureCollection","license":"ODbL-1.0","attribution":"© OpenStreetMap contributors; GeoNames (CC BY 4.0)"'
    (HERE / "borders.geojson").write_text(f'{head},"features":[\n{features}\n]}}\n', encoding="utf-8")
    values = ",\n".join(f'"{name}":{one_line(reference(lines, base, step))}' for name, _, lines in tests)
    (HERE / "borders.json").write_text(f"{{\n{values}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 100.0)
