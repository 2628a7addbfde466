"""Cuts the extracts of four regions from public lines.

    python3 extract.py WORLD_RAIL GEODATA OUT

WORLD_RAIL is the world rail network of the PyPI package scgraph_data 2.0.0 (`world_railways`) as GeoJSON, one feature an edge
of two positions with `km`, the length that the package carries for it. GEODATA is the folder `geodata/` of the repository:
ferries, the port tracks of Alat and the branch to Kuryk come from its `central-asia.geojson`. OUT gets the files.
Needs shapely and pyproj.

An edge is taken if it comes within some distance of a polyline through named points (distance in degrees, longitudes scaled
by the cosine of the middle latitude). Edges that follow each other without a branch become one line; its `km` is their sum.
"""
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

from pyproj import Geod
from shapely import LineString, STRtree
from shapely.affinity import scale

world_rail, geodata, out = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
geod = Geod(ellps="WGS84")
CREDIT = "© OpenStreetMap contributors"

# name: (km on either side, polylines)
CORRIDORS = {
    "rail-baltica": (50, [
        [(24.75, 59.44), (26.0, 59.25), (26.71, 58.37), (26.06, 57.78), (25.27, 57.31), (24.11, 56.94), (23.71, 56.65),
         (23.31, 55.93), (24.0, 55.3), (23.91, 54.9), (23.35, 54.56), (22.93, 54.11), (23.16, 53.13), (21.01, 52.23)],
        [(23.91, 54.9), (25.28, 54.69), (26.53, 55.87), (24.85, 56.6), (24.11, 56.94)],
    ]),
    "lobito": (250, [
        [(13.54, -12.36), (15.74, -12.78), (16.93, -12.38), (19.92, -11.78), (22.22, -10.7), (25.47, -10.71),
         (27.48, -11.66), (28.64, -12.96), (28.67, -13.97)],
        [(25.47, -10.71), (25.0, -8.74), (27.48, -11.66)],
    ]),
    "middle": (40, [
        [(51.26, 43.67), (52.9, 43.35)],
        [(49.89, 40.38), (49.39, 39.96), (48.37, 40.35), (47.1, 40.62), (46.36, 40.68), (45.4, 41.1), (44.83, 41.69),
         (43.6, 42.0), (42.4, 42.16), (41.67, 42.14)],
        [(44.83, 41.69), (44.1, 41.6), (43.48, 41.4), (43.09, 40.6)],
    ]),
}


def write(name, features, note):
    head = {"type": "FeatureCollection", "name": name, "license": "ODbL-1.0", "attribution": CREDIT, "note": note}
    rows = [json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features]
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"))[:-1]
    path = out / f"{name}.geojson"
    path.write_text(text + ',"features":[\n' + ",\n".join(rows) + "\n]}\n", encoding="utf-8")
    print(path.name, len(features), "lines", path.stat().st_size, "bytes")


def feature(line, **properties):
    line = [[round(x, 5), round(y, 5)] for x, y in line]
    return {"type": "Feature", "properties": properties, "geometry": {"type": "LineString", "coordinates": line}}


def chains(edges):
    """Edges that follow each other without a branch, as lines with the sum of their km, in a stable order."""
    at = defaultdict(dict)
    for (a, b), km in edges.items():
        at[a][b] = at[b][a] = km
    seen, lines = set(), []
    for stop in (lambda p: len(at[p]) != 2, lambda p: True):        # first between branches and dead ends, then rings
        for start in sorted(p for p in at if stop(p)):
            for second in sorted(at[start]):
                if frozenset((start, second)) in seen:
                    continue
                line = [start, second]
                seen.add(frozenset(line))
                while len(at[line[-1]]) == 2 and line[-1] != start:
                    (ahead,) = [p for p in at[line[-1]] if p != line[-2]]
                    seen.add(frozenset((line[-1], ahead)))
                    line.append(ahead)
                lines.append((line, sum(at[a][b] for a, b in zip(line, line[1:]))))
    return sorted(lines)


def extracts():
    edges = {}
    for f in json.loads(world_rail.read_text())["features"]:
        a, b = sorted(tuple(p) for p in f["geometry"]["coordinates"])
        if a != b:
            edges[a, b] = min(f["properties"]["km"], edges.get((a, b), math.inf))
    found = {}
    for name, (km, spines) in CORRIDORS.items():
        squeeze = math.cos(math.radians(sum(p[1] for p in spines[0]) / len(spines[0])))
        near = set()
        narrow = lambda shape: scale(shape, squeeze, 1, origin=(0, 0))
        keys = sorted(edges)
        tree = STRtree([narrow(LineString(edge)) for edge in keys])
        for spine in spines:
            near.update(tree.query(narrow(LineString(spine)), predicate="dwithin", distance=km / 111.2))
        found[name] = [feature(line, km=round(length, 3)) for line, length in chains({keys[i]: edges[keys[i]] for i in near})]
    return found


def middle(rail):
    """Railways of the extract, the hand-drawn tracks of the atlas, and its ferries; `railway` and `route` tell the mode."""
    lines = [feature(f["geometry"]["coordinates"], railway="rail", **f["properties"]) for f in rail]
    atlas = {f["id"]: f["geometry"]["coordinates"] for f in json.loads((geodata / "central-asia.geojson").read_text())["features"]}
    for name, text in (("alat-alat-port", "Port tracks of Alat (drawn by hand)"), ("mangystau-kuryk", "Branch to Kuryk (drawn by hand)")):
        lines.append(feature(atlas[name], railway="rail", name=text))
    # the line Aktau–Alat of the recipe geodata/build/tables.py: from the port, through the waypoints of searoute
    aktau = [[51.218, 43.602], [51.19, 43.6], [50.95, 43.558]] + atlas["kuryk-alat-port"][3:]
    lines.append(feature(aktau, route="ferry", name="Aktau–Alat"))
    lines.append(feature(atlas["kuryk-alat-port"], route="ferry", name="Kuryk–Alat"))
    return lines


# The northern land leg of the India–Middle East–Europe corridor: (name, kind, line). A sketch: where a line exists it
# follows positions of the network, in between it is straight from town to town.
UAE = [(56.357, 25.185), (56.297, 25.154), (55.999, 25.294), (55.906, 25.323), (55.675, 25.282), (55.617, 25.183), (55.444, 25.066),
       (55.304, 25.038), (55.216, 24.904), (55.02, 24.732), (54.853, 24.606), (54.825, 24.558), (54.848, 24.422), (54.838, 24.263),
       (54.741, 24.242), (54.592, 24.252), (54.545, 24.279), (54.461, 24.226), (54.254, 24.133), (53.842, 24.022), (53.684, 24.002),
       (53.393, 24.061), (52.948, 24.044), (52.755, 24.04), (52.297, 23.972), (51.592, 24.144)]
SAUDI = [(46.767, 24.623), (46.757, 24.853), (46.7, 24.994), (46.596, 25.044), (46.241, 25.472), (46.217, 25.484), (44.916, 26.332),
         (44.477, 26.457), (43.081, 26.871), (43.005, 26.909), (42.647, 27.125), (41.805, 27.645), (41.764, 27.676), (41.748, 27.689),
         (40.022, 29.274), (39.631, 29.854), (38.452, 30.672), (37.473, 31.315), (37.164, 31.501), (37.129, 31.524)]
IMEC = [
    ("Fujairah–Ghuwaifat", "network", UAE),
    ("Ghuwaifat–Haradh", "sketch", [UAE[-1], (51.2, 24.09), (50.4, 24.05), (49.07, 24.14)]),
    ("Haradh–Riyadh", "sketch", [(49.07, 24.14), (48.2, 24.1), (47.4, 24.18), (47.0, 24.5), SAUDI[0]]),
    ("Riyadh–Al Haditha", "network", SAUDI),
    ("Al Haditha–Mafraq", "sketch", [SAUDI[-1], (36.85, 31.86), (36.55, 32.1), (36.213, 32.34)]),
    ("Mafraq–Beit She'an", "sketch", [(36.213, 32.34), (35.87, 32.53), (35.62, 32.5), (35.5, 32.497)]),
    ("Beit She'an–Haifa", "sketch", [(35.5, 32.497), (35.29, 32.61), (35.1, 32.72), (35.038, 32.794), (34.999, 32.822)]),
]


def drawn(line):
    return sum(geod.inv(*a, *b)[2] for a, b in zip(line, line[1:])) / 1000


def imec():
    parts = [feature(line, name=name, kind=kind, km=round(drawn(line), 3)) for name, kind, line in IMEC]
    whole = lambda parts: [list(p) for i, (_, _, line) in enumerate(parts) for p in line[min(i, 1):]]
    text = "Sketch of the northern land leg of the India–Middle East–Europe corridor; no surveyed alignment"
    trace = [feature(whole(IMEC), name="Fujairah–Haifa", note=text)]
    return trace, parts, text


found = extracts()
text = "Cut from scgraph_data 2.0.0 world_railways (simplified OpenStreetMap); km is the length carried there"
for name in ("rail-baltica", "lobito"):
    write(name, found[name], text)
write("middle", middle(found["middle"]), text + "; ferries and two tracks of central-asia.geojson")
trace, parts, text = imec()
write("imec", trace, text)
write("imec-parts", parts, text)
