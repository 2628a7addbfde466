"""Whole-process times and peak memory, each command in turn so that a slow moment of the machine hits all alike.

    cargo build --release
    python3 tests/bench/whole_process.py [--world-rail world-rail.geojson] [--runs 7]

world-rail.geojson: the edges of `world_railways` of the PyPI package scgraph_data 2.0.0 as one LineString each (328,750
features, 55 MB). The line of pyogrio + pyproj needs both packages; it is left out, and said to be, when they are missing.
"""
import argparse, importlib.util, os, statistics, subprocess, sys, time

parser = argparse.ArgumentParser()
parser.add_argument("--world-rail")
parser.add_argument("--runs", type=int, default=7)
parser.add_argument("--binary", default="target/release/corridor")
args = parser.parse_args()

PYOGRIO = """
import sys, numpy, pyogrio, pyproj, shapely
lines = pyogrio.raw.read(sys.argv[1], columns=[])[2]
xy, of = shapely.get_coordinates(shapely.from_wkb(lines), return_index=True)
geod = pyproj.Geod(ellps="WGS84")
same = of[1:] == of[:-1]
print(geod.inv(xy[:-1][same][:, 0], xy[:-1][same][:, 1], xy[1:][same][:, 0], xy[1:][same][:, 1])[2].sum() / 1000)
"""
commands = {
    "corridor compare": [args.binary, "compare"],
    "corridor show zangezur": [args.binary, "show", "zangezur"],
    "corridor check": [args.binary, "check"],
}
if args.world_rail:
    commands["corridor measure, km per country"] = [args.binary, "measure", args.world_rail]
    commands["corridor measure, JSON of every line"] = [args.binary, "measure", args.world_rail, "--format", "json"]
    if all(importlib.util.find_spec(name) for name in ("pyogrio", "pyproj", "shapely")):
        commands["pyogrio + pyproj, length only"] = [sys.executable, "-c", PYOGRIO, args.world_rail]
    else:
        print("left out: pyogrio + pyproj are not installed", file=sys.stderr)


def run(command):
    """Wall seconds and peak MB of one process."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, command
    return time.perf_counter() - start, usage.ru_maxrss / 1024


figures = {name: [] for name in commands}
for turn in range(args.runs + 1):
    for name, command in commands.items():
        figure = run(command)
        if turn:  # the first turn warms the caches
            figures[name].append(figure)
print("| command | wall, median | min–max | peak memory |\n|---|---:|---:|---:|")
for name, runs in figures.items():
    walls = [wall for wall, _ in runs]
    unit = (lambda s: f"{s * 1000:.0f} ms") if statistics.median(walls) < 1 else (lambda s: f"{s:.2f} s")
    memory = max(peak for _, peak in runs)
    print(f"| {name} | {unit(statistics.median(walls))} | {unit(min(walls))}–{unit(max(walls))} | {memory:.0f} MB |")
