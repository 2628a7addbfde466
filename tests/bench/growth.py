"""How time and memory grow with the input: each job at sizes ten times apart, as a whole process.

    cargo build --release
    python3 tests/bench/growth.py [--largest] [--only measure,find] [--limit 120]

Inputs are made here, the same ones each time: lines of a grid over Europe and Asia, atlases that are a ladder of places with
routes along it. `--largest` adds the last size of each job (a file of nearly 1 GB, which is the limit), for which it takes
some minutes and 6 GB of memory. A job above the limit, in seconds, is stopped and said to be. Prints a table of Markdown; the
exponent is that of the power of the size with which time grew between the last two sizes: 1 is linear.
"""
import argparse, json, math, os, subprocess, tempfile, time
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--binary", default="target/release/corridor")
parser.add_argument("--only", default="")
parser.add_argument("--limit", type=float, default=120)
parser.add_argument("--largest", action="store_true")
args = parser.parse_args()
BINARY = os.path.abspath(args.binary)


def grid_size(edges):
    side = math.ceil(math.sqrt(edges / 2))
    return side, min(0.05, 15 / side)  # a file of longer lines is refused


def grid_ends(edges):
    """Two positions of the grid."""
    side, step = grid_size(edges)
    at = lambda share: f"{20 + step * side * share:.3f},{35 + step * side * 0.6 * share:.3f}"
    return f"{at(0.25)} {at(0.7)}"


def grid(edges, path):
    """A grid of single edges, as networks of OpenStreetMap are: each a LineString of two positions."""
    side, step = grid_size(edges)
    at = lambda i, j: f"[{20 + step * i:.5f},{35 + step * j * 0.6:.5f}]"
    count = 0
    with open(path, "w") as out:
        out.write('{"type":"FeatureCollection","features":[\n')
        for i in range(side + 1):
            for j in range(side + 1):
                for end in ((i + 1, j), (i, j + 1)):
                    if count < edges:
                        out.write(",\n" if count else "")
                        out.write('{"type":"Feature","properties":{"km":1.5},"geometry":{"type":"LineString","coordinates":'
                                  f"[{at(i, j)},{at(*end)}]" "}}")
                        count += 1
        out.write("\n]}\n")


def long_line(vertices, path):
    with open(path, "w") as out:
        out.write('{"type":"LineString","coordinates":[')
        out.write(",".join(f"[{20 + 80 * i / vertices:.7f},{45 + 5 * math.sin(40 * i / vertices):.7f}]" for i in range(vertices)))
        out.write("]}\n")


def ladder(places, routes, folder):
    """An atlas of two rails with rungs; each route goes along them, and changes the rail where its number says."""
    folder.mkdir()
    half = places // 2
    position = lambda side, i: [round(53 + 24 * i / half, 5), round(48.3 + side * 0.4 + 0.3 * math.sin(i * 10 / half), 5)]
    name = lambda side, i: f"{'ab'[side]}{i}"
    source = {"id": "made", "type": "dataset", "title": "Made for a benchmark", "language": "en"}
    place = lambda side, i: {
        "type": "Feature", "id": name(side, i),
        "properties": {"id": name(side, i), "kind": "station", "country": "KZ", "names": {"en": name(side, i).upper()},
                       "position": {"source": "made", "accuracy_m": 100}},
        "geometry": {"type": "Point", "coordinates": position(side, i)}}
    segment = lambda a, b: {
        "type": "Feature", "id": f"{name(*a)}-{name(*b)}",
        "properties": {"id": f"{name(*a)}-{name(*b)}", "from": name(*a), "to": name(*b), "mode": "rail", "country": "KZ",
                       "status": [{"state": "operational", "from": "2000-01-01", "source": "made"}],
                       "alignment": {"source": "made", "accuracy_m": 100}},
        "geometry": {"type": "LineString", "coordinates": [position(*a), position(*b)]}}
    features = [place(side, i) for i in range(half) for side in (0, 1)]
    edges = [segment((side, i), (side, i + 1)) for i in range(half - 1) for side in (0, 1)]
    edges += [segment((0, i), (1, i)) for i in range(half)]
    for file, all in (("places", features), ("lines", edges)):
        (folder / f"{file}.geojson").write_text(json.dumps(
            {"type": "FeatureCollection", "name": file, "license": "CC0", "attribution": "made", "features": all}))
    (folder / "sources.json").write_text(json.dumps([source]))
    (folder / "atlas.toml").write_text(
        'name = "ladder"\nas_of = "2026-01-01"\n[layers]\nsegments = ["lines.geojson"]\nplaces = "places.geojson"\n'
        'routes = "routes.toml"\nsources = "sources.json"\n')
    text = '[[group]]\nid = "along"\nnames = { en = "Along" }\nbaseline = "r0"\n'
    for number in range(routes):
        turn = max(1, (number * 7919) % (half - 1)) if number else half
        stops = [name(0, i) for i in range(min(turn, half - 1) + 1)]
        if turn < half - 1:
            stops += [name(1, i) for i in range(turn, half)] + [name(0, half - 1)]
        text += (f'[[route]]\nid = "r{number}"\ngroup = "along"\nnames = {{ en = "Route {number}" }}\nmodes = ["rail"]\ndescription = "Along."\n'
                 f'colour = "#006b89"\nstops = {json.dumps(stops)}\n')
    (folder / "routes.toml").write_text(text)


def apart(make, *inputs):
    """Makes an input in a process of its own: the peak of a child would begin with the memory of its parent."""
    child = os.fork()
    if child == 0:
        make(*inputs)
        os._exit(0)
    assert os.wait4(child, 0)[1] == 0


def run(command):
    """Wall seconds and peak MB; `None` above the limit."""
    start = time.perf_counter()
    child = subprocess.Popen([BINARY, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    while True:
        pid, status, usage = os.wait4(child.pid, os.WNOHANG)
        if pid:
            break
        if time.perf_counter() - start > args.limit:
            child.kill()
            os.wait4(child.pid, 0)
            return None
        time.sleep(0.002)
    code = os.waitstatus_to_exitcode(status)
    assert code == 0, (command, code)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def lines_job(command):
    def job(folder, size):
        file = folder / f"grid-{size}.geojson"
        apart(grid, size, file)
        ends = grid_ends(size)
        yield [part for word in command for part in (ends.split() if word == "ENDS" else [word.replace("FILE", str(file))])]
    return job


def vertices_job(folder, size):
    file = folder / "line.geojson"
    apart(long_line, size, file)
    yield ["measure", str(file)]


def atlas_job(command, places, routes):
    def job(folder, size):
        atlas = folder / f"atlas-{size}"
        apart(ladder, places(size), routes(size), atlas)
        words = [str(folder / f"out-{size}") if word == "OUT" else word.replace("OUT", str(folder / f"out-{size}")) for word in command]
        yield words + ["--atlas", str(atlas)]
    return job


few, fifty = (lambda size: 2), (lambda size: 50)
same = lambda size: size
JOBS = {
    "measure, lines": (lines_job(["measure", "FILE"]), (10_000, 100_000, 1_000_000, 7_000_000)),
    "measure, one line of n positions": (vertices_job, (50_000, 500_000, 5_000_000, 40_000_000)),
    "map --overlay, lines": (lines_job(["map", "--overlay", "FILE", "-o", "FILE.svg"]), (10_000, 100_000, 1_000_000)),
    "find --network, edges": (lines_job(["find", "ENDS", "--network", "FILE"]), (50_000, 500_000, 5_000_000)),
    "find --network --join 50, edges": (lines_job(["find", "ENDS", "--network", "FILE", "--join", "50"]), (50_000, 500_000, 5_000_000)),
    "check, places": (atlas_job(["check"], same, few), (1_000, 10_000, 100_000)),
    "resilience, places": (atlas_job(["resilience", "A0", "A400"], same, few), (1_000, 10_000, 100_000)),
    "compare, routes": (atlas_job(["compare", "--baseline", "r0"], fifty, same), (10, 100, 1_000)),
    "report, routes": (atlas_job(["report", "-o", "OUT"], fifty, same), (10, 100, 1_000)),
    "map, routes": (atlas_job(["map", "along", "-o", "OUT.svg"], fifty, same), (10, 100, 1_000)),
}
size_text = lambda size: f"{size / 1e6:g} M" if size >= 1e6 else f"{size / 1e3:g} k" if size >= 1e3 else str(size)
print("| job | size: wall, peak memory | | | | exponent |\n|---|---:|---:|---:|---:|---:|")
for name, (job, sizes) in JOBS.items():
    if args.only and not any(word in name for word in args.only.split(",")):
        continue
    cells, walls = [], []
    for size in sizes if args.largest or len(sizes) < 4 else sizes[:-1]:
        with tempfile.TemporaryDirectory() as folder:
            for command in job(Path(folder), size):
                found = run(command)
        if found is None:
            cells.append(f"{size_text(size)}: above {args.limit:g} s")
            break
        walls.append((size, found[0]))
        seconds = f"{found[0]:.2f} s" if found[0] < 10 else f"{found[0]:.0f} s"
        cells.append(f"{size_text(size)}: {seconds}, {found[1]:.0f} MB")
    exponent = "–"
    if len(walls) > 1:
        (n, a), (m, b) = walls[-2:]
        exponent = f"{math.log(b / a) / math.log(m / n):.1f}"
    print(f"| {name} | {' | '.join(cells + [''] * (4 - len(cells)))} | {exponent} |", flush=True)
