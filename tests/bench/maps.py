"""Whole-process times, peak memory and output of maps as SVG, each command in turn so that a slow moment hits all alike.

    cargo build --release
    python3 tests/bench/maps.py world-rail.geojson [--mapshaper node_modules/.bin/mapshaper] [--runs 7]

world-rail.geojson: see whole_process.py. mapshaper: `npm install mapshaper@0.7.70`. It draws the same two layers in the
same projection and frame, at the width of our sheet, in two ways: a path for every line, as it does unless told otherwise,
and all lines dissolved into one path after dropping their attributes, the quickest and smallest way found. It rounds to
0.01 px, leaves out lines that shrink to a point, and draws no title, graticule, scale bar, legend or label. What is not
installed, or not built, is left out and said to be. Ratios are of medians. Peak memory is never below that of Python (15
MB), from which each process starts.
"""
import argparse, os, re, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("world_rail", type=Path)
parser.add_argument("--mapshaper")
parser.add_argument("--binary", default="target/release/corridor")
parser.add_argument("--runs", type=int, default=7)
parser.add_argument("--width", type=float, help="of mapshaper's SVG, when there is no sheet of ours to take it from (1280)")
args = parser.parse_args()

COUNTRIES = Path(__file__).resolve().parents[2] / "geodata" / "basemap" / "countries.geojson"
# -180, -60, 180, 80 in the Mercator projection of the ellipsoid, metres.
FRAME = "-20037508.34,-8362698.55,20037508.34,15496570.74"
OURS = "corridor map, world railways"


def run(command, output, log):
    """Wall seconds, peak MB of one process and bytes of what it wrote."""
    output.unlink(missing_ok=True)
    log.seek(0)
    log.truncate()
    start = time.perf_counter()
    child = subprocess.Popen([*command, output], stdout=subprocess.DEVNULL, stderr=log)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode or not output.exists():
        log.seek(0)
        sys.exit(f"failed: {' '.join(map(str, command))}\n{log.read().decode(errors='replace')}")
    return wall, usage.ru_maxrss / 1024, output.stat().st_size


def width(svg):
    """The third number of the viewBox."""
    with open(svg, encoding="utf-8") as file:
        return float(re.search(r'viewBox="[^" ]+ [^" ]+ ([^" ]+)', file.read(4096))[1])


def ours():
    """Commands of the crate; the last word is the output."""
    try:
        subprocess.run([args.binary, "map", "--help"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        print(f"left out: {args.binary} is not there, or has no command `map`", file=sys.stderr)
        return {}
    over = ["--overlay", args.world_rail, "--extent=-180,-60,180,80", "--projection", "merc", "--size", "16:9"]
    return {
        "corridor map aras zangezur btk": [args.binary, "map", "aras", "zangezur", "btk", "--overwrite", "-o"],
        OURS: [args.binary, "map", *over, "--overwrite", "-o"],
    }


def theirs(pixels):
    if not args.mapshaper or not shutil.which(args.mapshaper):
        print("left out: mapshaper, no --mapshaper that can be run", file=sys.stderr)
        return {}
    rail = args.world_rail.stem
    read = [args.mapshaper, "-i", COUNTRIES, args.world_rail, "combine-files", "no-topology"]
    draw = [
        *("-proj", "merc", "target=*"),
        *("-style", "target=countries", "fill=#eeeeee", "stroke=#999999", "stroke-width=0.5"),
        *("-style", f"target={rail}", "fill=none", "stroke=#333333", "stroke-width=0.5"),
        *("-o", "format=svg", "target=*", f"width={pixels:g}", f"svg-bbox={FRAME}"),
    ]
    return {
        "mapshaper, a path for every line": [*read, *draw],
        "mapshaper, lines dissolved": [*read, "-filter-fields", f"target={rail}", "-dissolve", f"target={rail}", *draw],
    }


with tempfile.TemporaryDirectory() as folder, open(Path(folder) / "log", "w+b") as log:
    output = Path(folder) / "map.svg"
    commands = ours()
    pixels = args.width or 1280.0
    if OURS in commands:
        run(commands[OURS], output, log)
        pixels = args.width or width(output)
    commands |= theirs(pixels)
    figures = {name: [] for name in commands}
    for turn in range(args.runs + 1):
        for name, command in commands.items():
            figure = run(command, output, log)
            if turn:  # the first turn warms the caches
                figures[name].append(figure)

print("| command | wall, median | min–max | peak memory | SVG | wall against ours |\n|---|---:|---:|---:|---:|---:|")
medians = {name: statistics.median(wall for wall, *_ in runs) for name, runs in figures.items()}
for name, runs in figures.items():
    walls, peaks, sizes = zip(*runs)
    assert len(set(sizes)) == 1, f"{name}: another output every time"
    unit = (lambda s: f"{s * 1000:.0f} ms") if medians[name] < 1 else (lambda s: f"{s:.2f} s")
    ratio = f"{medians[name] / medians[OURS]:.1f}" if OURS in medians else "–"
    size = f"{sizes[0] / 1e6:.1f} MB" if sizes[0] >= 1e6 else f"{sizes[0] / 1e3:.0f} kB"
    print(f"| {name} | {unit(medians[name])} | {unit(min(walls))}–{unit(max(walls))} | {max(peaks):.0f} MB | {size} | {ratio} |")
