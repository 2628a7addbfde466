"""Routes on the railways of the world: whole processes, then single queries on a network that is in memory already.

    cargo build --release
    python3 tests/bench/network.py world-rail.geojson [--runs 7] [--only process|warm]

world-rail.geojson: see whole_process.py. Peers: `pip install rustworkx scgraph==2.15.* scgraph_data==2.0.0`; what is
not installed, or fails, is left out and said to be.

- Whole processes, each in turn so that a slow moment of the machine hits all alike: Shanghai–Berlin from the file. That
  of rustworkx is json.load, a graph of the `km` of each line, one dijkstra; it snaps the ends and tells no countries.
- Queries: scgraph on `world_railways`, the same edges with their `km`, in turns, one half before our bench and one half
  after it. Default is Graph.dijkstra_makowski, the quickest of those that keep nothing between queries. `cache=True`
  keeps the tree of the origin: the first query from it is slow (told as such), the later ones only read off a path. Not
  run, far slower: Graph.dijkstra, which searches a list for each node, and Graph.bmssp, which builds a graph of
  its own for each query (without the package bmsspy it takes the default). Kilometres differ from ours: `km` is not the
  length of the drawn line.
- Ours: `cargo bench --bench network -- FILE`, lines of the form NAME<TAB>VALUE.
"""
import argparse, importlib.metadata, importlib.util, os, statistics, subprocess, sys, time
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("world_rail", type=Path)
parser.add_argument("--runs", type=int, default=7)
parser.add_argument("--queries", type=int, default=40, help="of each kind, for the medians of scgraph")
parser.add_argument("--binary", default="target/release/corridor")
parser.add_argument("--only", choices=("process", "warm"))
args = parser.parse_args()

# Longitude, latitude.
PAIRS = {
    "shanghai-berlin": ((121.4737, 31.2304), (13.405, 52.52)),
    "baku-tbilisi": ((49.867, 40.409), (44.793, 41.716)),
}
RUSTWORKX = """
import json, sys
import rustworkx as rx
graph, nodes = rx.PyGraph(), {}
def node(position):
    position = tuple(position)
    if position not in nodes:
        nodes[position] = graph.add_node(position)
    return nodes[position]
with open(sys.argv[1], encoding="utf-8") as file:
    for feature in json.load(file)["features"]:
        line = feature["geometry"]["coordinates"]
        graph.add_edge(node(line[0]), node(line[-1]), feature["properties"]["km"])
# Snapped within the largest component, as the crate does.
largest = max(rx.connected_components(graph), key=len)
def nearest(text):
    lon, lat = map(float, text.split(","))
    return min(largest, key=lambda n: (graph[n][0] - lon) ** 2 + (graph[n][1] - lat) ** 2)
start, end = map(nearest, sys.argv[2:])
path = rx.dijkstra_shortest_paths(graph, start, target=end, weight_fn=float)[end]
km = sum(min(graph.get_all_edge_data(a, b)) for a, b in zip(path, list(path)[1:]))
json.dump({"km": km, "path": [graph[n] for n in path]}, sys.stdout)
"""


def leave_out(what):
    print(f"left out: {what}", file=sys.stderr)


def missing(*names):
    return [name for name in names if not importlib.util.find_spec(name)]


def run(command):
    """Wall seconds and peak MB of one process."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, command
    return wall, usage.ru_maxrss / 1024


def whole_processes():
    ends = [f"{lon},{lat}" for lon, lat in PAIRS["shanghai-berlin"]]
    commands = {}
    if Path(args.binary).exists():
        find = [args.binary, "find", *ends, "--network", args.world_rail]
        commands["corridor find, Shanghai–Berlin"] = find
        commands["corridor find, Shanghai–Berlin, JSON"] = [*find, "--format", "json"]
    else:
        leave_out(f"{args.binary} is not there")
    if missing("rustworkx"):
        leave_out("rustworkx is not installed")
    else:
        version = importlib.metadata.version("rustworkx")
        commands[f"json + rustworkx {version}, JSON"] = [sys.executable, "-c", RUSTWORKX, args.world_rail, *ends]
    figures = {name: [] for name in commands}
    for turn in range(args.runs + 1):
        for name, command in commands.items():
            figure = run(command)
            if turn:  # the first turn warms the caches
                figures[name].append(figure)
    print("| command | wall, median | min–max | peak memory |\n|---|---:|---:|---:|")
    for name, runs in figures.items():
        walls = [wall for wall, _ in runs]
        median, memory = statistics.median(walls), max(peak for _, peak in runs)
        unit = (lambda s: f"{s * 1000:.0f} ms") if median < 1 else (lambda s: f"{s:.2f} s")
        print(f"| {name} | {unit(median)} | {unit(min(walls))}–{unit(max(walls))} | {memory:.0f} MB |")


class Scgraph:
    """Queries of scgraph, kept in milliseconds."""

    def __init__(self):
        self.kinds, self.times, self.firsts, self.km = {}, {}, {}, {}
        if absent := missing("scgraph", "scgraph_data"):
            leave_out(f"{' and '.join(absent)} not installed")
            return
        from scgraph import Graph
        from scgraph_data.world_railways import world_railways_geograph as world

        world.warmup()
        self.world = world
        a_star = {"algorithm_fn": Graph.a_star, "algorithm_kwargs": {"heuristic_fn": world.haversine}}
        self.kinds = {
            "default, Graph.dijkstra_makowski": {},
            "Graph.a_star, haversine": a_star,
            "cache=True, later queries from one origin": {"cache": True},
        }
        for name, options in list(self.kinds.items()):
            for pair in PAIRS:
                try:
                    wall, self.km[name, pair] = self.query(pair, options)
                except Exception as error:
                    # A kind that cannot answer on this network is no reason to lose the others.
                    leave_out(f"scgraph, {name}: {type(error).__name__}: {error}")
                    self.kinds.pop(name, None)
                    break
                self.firsts[name, pair] = wall
                self.times[name, pair] = []

    def query(self, pair, options):
        (lon1, lat1), (lon2, lat2) = PAIRS[pair]
        a, b = {"latitude": lat1, "longitude": lon1}, {"latitude": lat2, "longitude": lon2}
        start = time.perf_counter()
        found = self.world.get_shortest_path(a, b, **options)
        return (time.perf_counter() - start) * 1000, found["length"]

    def measure(self, times):
        for _ in range(times):
            for name, options in self.kinds.items():
                for pair in PAIRS:
                    self.times[name, pair].append(self.query(pair, options)[0])

    def rows(self):
        for name in self.kinds:
            label = f"scgraph {importlib.metadata.version('scgraph')}, {name}"
            for pair in PAIRS:
                ms = self.times[name, pair]
                first = f" (first: {self.firsts[name, pair]:.0f} ms)" if "cache" in name else ""
                spread, km = f"{min(ms):.2f}–{max(ms):.2f} ms", f"{self.km[name, pair]:.0f} km"
                yield f"| {label}{first} | {pair} | {statistics.median(ms):.2f} ms | {spread} | {km} |"


def ours():
    """Names and values that the bench of the crate prints."""
    command = ["cargo", "bench", "--quiet", "--bench", "network", "--", str(args.world_rail.resolve())]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        said = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
        reason = next((line for line in said if line.startswith("error")), said[-1] if said else "")
        leave_out(f"`{' '.join(command)}` failed: {reason}")
        return []
    return [line.split("\t", 1) for line in done.stdout.splitlines() if "\t" in line]


def warm_queries():
    peer = Scgraph()
    half = args.queries // 2
    peer.measure(half)
    own = ours()
    peer.measure(args.queries - half)
    print("| query | ends | median | min–max | length |\n|---|---|---:|---:|---:|")
    for row in peer.rows():
        print(row)
    if own:
        print("\n| corridor | |\n|---|---:|")
        for name, value in own:
            print(f"| {name} | {value} |")


if args.only != "warm":
    whole_processes()
if args.only is None:
    print()
if args.only != "process":
    warm_queries()
