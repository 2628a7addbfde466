"""Reference values of ways over lines: networkx on the graph of all shared vertices, pyproj for lengths.

    python3 tests/reference/lines_network.py     # writes tests/reference/lines_network.json

Ends are put on the nearest point of the nearest line, found by trying all edges in steps and then by bisection; nothing of
the crate is used. Coordinates are shared when they are equal to 1e-7 degrees. Needs networkx and pyproj.
"""
import json
from pathlib import Path

import networkx
from pyproj import Geod

geod = Geod(ellps="WGS84")
here = Path(__file__).parent
networks = here.parent / "fixtures" / "networks"

# file, ends, options: one-way read, gaps up to so many metres closed between ends of lines
QUERIES = [
    ("t-junction", (45, 40), (45.5, 40.5), True, 0),
    ("t-junction-detour", (45, 40), (45.5, 40.5), True, 0),
    ("gap-60m", (45, 40), (46, 40), True, 0),
    ("gap-60m", (45, 40), (46, 40), True, 100),
    ("float-noise", (45, 40), (46, 40), True, 0),
    ("mid-line", (45.05, 40.002), (45.4, 40.016), True, 0),
    ("mid-line", (45.4, 40.016), (45.7, 40.0), True, 0),
    ("ten-lines", (45, 40), (45.99, 40), True, 1000),
    ("ten-lines", (45, 40), (45.99, 40), True, 0),
    ("oneway", (45, 40), (46, 40), True, 0),
    ("oneway", (46, 40), (45, 40), True, 0),
    ("oneway", (45, 40), (46, 40), False, 0),
    ("osm-town", (45.0, 40.0), (45.04, 40.002), True, 0),
    ("osm-town", (45.04, 40.002), (45.0, 40.0), True, 0),
    ("osm-town", (45.011, 40.01), (45.0205, 39.9995), True, 0),
    ("osm-dual-carriageway", (45.05, 39.9999), (45.15, 39.9999), True, 0),
    ("osm-dual-carriageway", (45.15, 39.9999), (45.05, 39.9999), True, 0),
    ("osm-dual-carriageway", (45.15, 40.0004), (45.05, 40.0004), True, 0),
    ("osm-dual-carriageway", (45.15, 39.9999), (45.05, 39.9999), False, 0),
    ("osm-bridge", (45.0, 40.0), (45.1, 40.0), True, 0),
    ("osm-bridge", (45.0, 40.0), (45.05, 40.05), True, 0),
    ("osm-bridge", (45.07, 40.02), (45.08, 40.05), True, 0),
    ("osm-ferry", (49.8, 40.3), (53.1, 40.05), True, 0),
    ("osm-parallel-tracks", (45.0, 40.0), (45.3, 40.00004), True, 0),
    ("osm-parallel-tracks", (45.3, 40.0), (45.0, 40.00004), True, 0),
    ("osm-parallel-tracks", (45.13, 40.0006), (45.3, 40.0), True, 0),
    ("osm-loop", (45.0, 40.0), (45.04, 40.0), True, 0),
    ("osm-loop", (45.035, 40.003), (45.035, 39.997), True, 0),
    ("osm-loop", (45.15, 40.1), (45.15, 39.9), True, 0),
    ("osm-loop", (45.11, 40.005), (45.11, 39.995), True, 0),
]


def nearest(lines, asked):
    """The nearest point: (distance, line, edge, metres along the edge)."""
    best = None
    for number, (line, _) in enumerate(lines):
        for edge, (a, b) in enumerate(zip(line, line[1:])):
            azimuth, _, whole = geod.inv(*a, *b)

            def off(along):
                lon, lat, _ = geod.fwd(*a, azimuth, along)
                return geod.inv(lon, lat, *asked)[2]

            steps = [whole * i / 200 for i in range(201)]
            middle = min(steps, key=off)
            low, high = max(0, middle - whole / 200), min(whole, middle + whole / 200)
            for _ in range(200):
                third = (high - low) / 3
                if off(low + third) <= off(high - third):
                    high -= third
                else:
                    low += third
            along = min((low + high) / 2, 0, whole, key=off)
            if best is None or off(along) < best[0] - 1e-6:
                best = (off(along), number, edge, along)
    return best


def key(p):
    return round(p[0] * 1e7), round(p[1] * 1e7)


def read(name):
    features = json.loads((networks / f"{name}.geojson").read_text())["features"]
    return [(f["geometry"]["coordinates"], f["properties"]) for f in features]


def graph(lines, oneway, join, points):
    g = networkx.DiGraph()

    def add(a, b, length, both=True):
        for x, y in ((a, b), (b, a)) if both else ((a, b),):
            if not g.has_edge(x, y) or g[x][y]["m"] > length:
                g.add_edge(x, y, m=length)

    for number, (line, tags) in enumerate(lines):
        one = oneway and (tags.get("oneway") == "yes" or tags.get("junction") == "roundabout")
        for edge, (a, b) in enumerate(zip(line, line[1:])):
            whole = geod.inv(*a, *b)[2]
            stops = [(0, key(a)), (whole, key(b))]
            stops += [(p[3], name) for name, p in points.items() if p[1:3] == (number, edge)]
            stops.sort(key=lambda s: s[0])
            for (s, x), (t, y) in zip(stops, stops[1:]):
                add(x, y, t - s, not one)
    ends = [p for line, _ in lines for p in (line[0], line[-1])]
    for i, a in enumerate(ends):
        for b in ends[:i]:
            width = geod.inv(*a, *b)[2]
            if 0 < width <= join:
                add(key(a), key(b), width)
    return g


rows = []
for name, start, end, oneway, join in QUERIES:
    lines = read(name)
    points = {"start": nearest(lines, start), "end": nearest(lines, end)}
    g = graph(lines, oneway, join, points)
    try:
        length = round(networkx.dijkstra_path_length(g, "start", "end", weight="m"), 3)
    except networkx.NetworkXNoPath:
        length = None
    off = [round(points[p][0], 3) for p in ("start", "end")]
    rows.append({"file": name, "from": start, "to": end, "oneway": oneway, "join_m": join, "off_m": off, "length_m": length})
text = "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n"
(here / "lines_network.json").write_text(text)
