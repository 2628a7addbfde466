"""Writes network.json: shortest paths over the segments of the atlas, and how many of them have no segment in common.

    python3 tests/reference/network.py

`today` is the network on 2026-02-27, the day before the war in Iran left its borders unknown, `all_open` one in which every segment is operational and every crossing
open. `paths` are the up to five shortest sequences of segments that repeat no place, `length_m` in calibrated metres
rounded to millimetres. `disjoint` is the maximum flow when each segment carries one, either way, and changing is free.

What travels is in a state: at a place, by rail, road or sea, in a country; a ship counts as in the last land country it
was in. A gauge can be changed anywhere and takes no length, so gauges do not matter here and are not read.
"""
import heapq
import itertools
import json
import platform
import tomllib
from datetime import date
from pathlib import Path

import networkx as nx
import pyproj

HERE = Path(__file__).resolve().parent
GEODATA = HERE.parents[1] / "geodata"
WGS84 = pyproj.Geod(ellps="WGS84")
SEA = "XZ"
MOST = 5
DAY = "2026-02-27"
TODAY = [
    ("baku", "kars"), ("bandar-abbas", "moscow"), ("tehran", "moscow"), ("alat", "astara-ir"), ("baku", "moscow"),
    ("tehran", "tabriz"), ("nakhchivan", "tehran"), ("baku", "tehran"), ("aktau", "moscow"), ("kars", "moscow"),
    ("baku", "jolfa-ir"), ("astara-az", "moscow"), ("anzali-caspian-port", "moscow"), ("goris", "norduz"),
    ("nakhchivan", "kars"), ("alat-port", "moscow"), ("kars", "bandar-abbas"), ("aktau", "alat-port"),
    ("yerevan", "kars"), ("gyumri", "tbilisi"), ("sergeli", "poti"), ("nhava-sheva", "poti"), ("kars", "mersin"),
]
ALL_OPEN = [("baku", "kars"), ("bandar-abbas", "moscow")]


def layer(name):
    features = json.loads((GEODATA / name).read_text(encoding="utf-8"))["features"]
    return {f["id"]: {**f["properties"], "coordinates": f["geometry"]["coordinates"]} for f in features}


def table(name):
    return tomllib.loads((GEODATA / name).read_text(encoding="utf-8"))


def first_day(text):
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def state_on(history, day):
    """The state of the last entry that has begun, unless it has ended."""
    begun = [e for e in history if e["from"] is None or first_day(e["from"]) <= day]
    if begun and (begun[-1]["until"] is None or first_day(begun[-1]["until"]) > day):
        return begun[-1]["state"]
    return None


def middle(claim):
    return claim["value"] if "value" in claim else (claim["low"] + claim["high"]) / 2


def calibrated(segments, sections):
    """Metres of each segment."""
    lengths = {}
    for name, segment in segments.items():
        claims = [c for c in segment["claims"] if c["quantity"] == "length"]
        # sorted() is stable: a preferred claim before a carried one, else in the order of the file.
        used = sorted((c for c in claims if c.get("preferred") or c.get("basis") == "carried"),
                      key=lambda c: not c.get("preferred"))
        line = segment["coordinates"]
        measured = WGS84.line_length([p[0] for p in line], [p[1] for p in line])
        lengths[name] = middle(used[0]) * 1e3 if used else measured
    own = dict(lengths)
    done = set()
    for section in sections:
        for claim in section["claims"]:
            if claim["quantity"] == "length" and claim.get("preferred"):
                # Else the order of the sections would matter.
                assert not done & set(section["segments"]), section["id"]
                done |= set(section["segments"])
                total = sum(own[s] for s in section["segments"])
                for s in section["segments"]:
                    lengths[s] = own[s] / total * middle(claim) * 1e3
    return lengths


class World:
    """What can be passed, as a graph of states before and after each change."""

    def __init__(self, everything_open=False):
        manifest = table("atlas.toml")
        day = first_day(DAY)
        self.places = layer(manifest["layers"]["places"])
        every = {name: s for file in manifest["layers"]["segments"] for name, s in layer(file).items()}
        self.lengths = calibrated(every, table(manifest["layers"]["sections"])["section"])
        self.segments = {
            name: s for name, s in every.items() if everything_open or state_on(s["status"], day) == "operational"
        }
        self.crossings = {}
        for crossing in layer(manifest["layers"]["crossings"]).values():
            key = crossing["place"], crossing["mode"], frozenset(crossing["countries"])
            if crossing["place"] is not None:
                assert key not in self.crossings, key
                self.crossings[key] = everything_open or state_on(crossing["status"], day) == "open"
        # Countries of ports too: a ship may come from one whose land has no segments.
        self.land = sorted({x["country"] for x in [*every.values(), *self.places.values()]} - {SEA})
        self.graph = self.states()

    def open(self, place, mode, a, b):
        return a == b or self.crossings.get((place, mode, frozenset((a, b))), True)

    def may_change(self, place, before, after):
        """Whether what came in one state can leave in another; a state is a mode and a country."""
        (mode, country), (next_mode, next_country) = before, after
        facilities = self.places[place]["facilities"]
        if mode == next_mode:
            # A ship does not change its last land country at sea.
            return country == next_country if mode == "sea" else self.open(place, mode, country, next_country)
        if next_mode == "sea":
            return "port" in facilities and country == next_country
        if mode == "sea":
            return "port" in facilities and self.open(place, "sea", country, next_country)
        if not {"port", "transshipment"} & set(facilities):
            return False
        # Else it would be open to doubt whose crossing counts, that of the rails or of the road; no place is so.
        assert country == next_country, place
        return True

    def states(self):
        """Nodes (place, mode, country, side): "in" after a segment, "out" before one. No change follows a change."""
        graph = nx.MultiDiGraph()
        for name, segment in self.segments.items():
            assert (segment["mode"] == "sea") == (segment["country"] == SEA), name
            for country in self.land if segment["mode"] == "sea" else [segment["country"]]:
                for a, b in (segment["from"], segment["to"]), (segment["to"], segment["from"]):
                    state = segment["mode"], country
                    graph.add_edge((a, *state, "out"), (b, *state, "in"), name, length=self.lengths[name])
        at = {}
        for place, *state, side in graph:
            at.setdefault(place, {"in": set(), "out": set()})[side].add(tuple(state))
        for place, sides in at.items():
            for before, after in itertools.product(sides["in"], sides["out"]):
                if self.may_change(place, before, after):
                    graph.add_edge((place, *before, "in"), (place, *after, "out"), "change", length=0.0)
        return graph

    def begins(self, place):
        """A ship that begins its way in a port comes from the country of the port."""
        own = self.places[place]["country"]
        return [n for n in self.graph if n[0] == place and n[3] == "out" and (n[1] != "sea" or n[2] == own)]

    def ends(self, place):
        """A ship that ends its way in a port lands there."""
        own = self.places[place]["country"]
        return {
            n for n in self.graph
            if n[0] == place and n[3] == "in" and (n[1] != "sea" or own == SEA or self.open(place, "sea", n[2], own))
        }

    def paths(self, start, end):
        """Pairs of metres and segments, the shortest first.

        A search of all beginnings of paths, the one with the least total in sight first. What is left is never less
        than the shortest way over states, which may repeat places, so no shorter path is still to come when one is
        complete.
        """
        ends = self.ends(end)
        left = {}
        if ends:
            left = nx.multi_source_dijkstra_path_length(self.graph.reverse(copy=False), ends, weight="length")
        counter = itertools.count()
        heap = [(left[n], next(counter), 0.0, n, (start,), ()) for n in self.begins(start) if n in left]
        heapq.heapify(heap)
        seen = set()
        while heap:
            _, _, metres, node, places, names = heapq.heappop(heap)
            if node in ends:
                if names not in seen:
                    seen.add(names)
                    yield metres, names
                continue
            for _, after, name, length in self.graph.out_edges(node, keys=True, data="length"):
                moves = name != "change"
                if after not in left or (moves and after[0] in places):
                    continue
                done = metres + length
                beyond = (places + (after[0],), names + (name,)) if moves else (places, names)
                heapq.heappush(heap, (done + left[after], next(counter), done, after, *beyond))

    def shortest(self, start, end):
        """The first ones; those of equal length in the order of the names of their segments."""
        found = []
        for metres, names in self.paths(start, end):
            if len(found) >= MOST and metres > found[MOST - 1][0] + 1e-3:
                break
            self.verify(start, end, names)
            found.append((metres, names))
        found.sort(key=lambda path: (round(path[0], 3), path[1]))
        return found[:MOST]

    def verify(self, start, end, names):
        """From end to end, each segment where the last one stopped, no place twice."""
        places = [start]
        for name in names:
            ends = {self.segments[name]["from"], self.segments[name]["to"]}
            assert places[-1] in ends, (names, name)
            places += ends - {places[-1]}
        assert places[-1] == end and len(set(places)) == len(names) + 1, names

    def disjoint(self, start, end):
        """The maximum flow. A ship's last country does not matter to what a segment carries, so it is dropped."""
        flow = nx.DiGraph()

        def node(state):
            place, mode, country, _ = state
            return place, mode, SEA if mode == "sea" else country

        def add(a, b, room):
            # Several segments between the same two nodes carry one each.
            flow.add_edge(a, b, capacity=room + (flow.edges[a, b]["capacity"] if flow.has_edge(a, b) else 0))

        both_ways = {(node(a), node(b), name) for a, b, name in self.graph.edges(keys=True) if name != "change"}
        for a, b, _ in both_ways:
            add(a, b, 1)
        for a, b, name in self.graph.edges(keys=True):
            if name == "change" and node(a) != node(b):
                add(node(a), node(b), float("inf"))
        for state in self.begins(start):
            flow.add_edge("source", node(state))  # no capacity: any number
        for state in self.ends(end):
            flow.add_edge(node(state), "sink")
        if "source" not in flow or "sink" not in flow:
            return 0
        return nx.maximum_flow_value(flow, "source", "sink")


def packed(paths, most):
    """Whether `most` of these paths have no segment in common."""
    def more(first, used, wanted):
        fitting = (i for i in range(first, len(paths)) if not paths[i] & used)
        return wanted == 0 or any(more(i + 1, used | paths[i], wanted - 1) for i in fitting)

    return more(0, frozenset(), most)


def values(world, pairs):
    for start, end in pairs:
        assert {start, end} <= world.places.keys(), (start, end)
        found = world.shortest(start, end)
        paths = [{"length_m": round(metres, 3), "segments": names} for metres, names in found]
        disjoint = world.disjoint(start, end)
        # The flow forgets where a ship came from and may repeat places: it could be too many, then nothing is recorded.
        assert packed([frozenset(names) for _, names in world.paths(start, end)], disjoint), (start, end, disjoint)
        yield {"from": start, "to": end, "paths": paths, "disjoint": disjoint}


def main():
    made_with = f"Python {platform.python_version()}, networkx {nx.__version__}, pyproj {pyproj.__version__}"
    worlds = {"today": values(World(), TODAY), "all_open": values(World(everything_open=True), ALL_OPEN)}
    parts = ['"made_with":' + json.dumps(made_with)]
    for name, rows in worlds.items():
        rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
        parts.append(f"{json.dumps(name)}:[\n{rows}\n]")
    (HERE / "network.json").write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
