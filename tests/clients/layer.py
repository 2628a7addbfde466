"""A layer of an export as its GeoJSON file and its sidecar have it, and how another reading of it is compared."""
import json
import subprocess
import textwrap
from dataclasses import dataclass
from pathlib import Path

import shapely

LAYERS = ("routes", "legs", "segments", "crossings", "places", "events", "advisories")

# Degrees, the last decimal of the coordinates: 0.1 m.
NEAR = 1e-6
JSON_TYPES = {"string": str, "integer": int, "number": float, "boolean": bool, "date": str}

failures = 0


def check(what, test, *args):
    """Prints one line. `test` yields what is wrong, or breaks off with an exception, which is a failure too."""
    global failures
    wrong = []
    try:
        wrong.extend(test(*args))
    except Exception as error:
        wrong.append(f"{type(error).__name__}: {error}")
    failures += bool(wrong)
    shown = [textwrap.shorten(text, 300) for text in wrong[:3]]
    more = f" (and {len(wrong) - 3} more)" if len(wrong) > 3 else ""
    print(f"FAILED {what}: {'; '.join(shown)}{more}" if wrong else f"ok     {what}")


def unlike(what, found, expected):
    if found != expected:
        yield f"{what} {found!r}, not {expected!r}"


@dataclass
class Layer:
    name: str
    path: Path
    meta: dict
    features: list

    def beside(self, ending):
        return self.path.with_suffix(ending)

    def fields(self):
        return {field["name"]: field["type"] for field in self.meta["fields"]}

    def values(self, field):
        """Those that are known."""
        return [f["properties"][field] for f in self.features if f["properties"][field] is not None]

    def ids(self):
        return [f["id"] for f in self.features]


def load(folder, name, layers):
    path = folder / f"{name}.geojson"
    meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
    # A byte order mark is for rfc_7946 to find.
    layers.append(Layer(name, path, meta, json.loads(path.read_text(encoding="utf-8-sig"))["features"]))
    return []


def bounds(features):
    return shapely.total_bounds([shapely.geometry.shape(f["geometry"]) for f in features]).tolist()


def run(*command):
    """Standard output of a command that succeeds, and the different lines on its standard error."""
    done = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} ends with {done.returncode}: {done.stderr.strip()}")
    return done.stdout, list(dict.fromkeys(done.stderr.splitlines()))


def near(a, b):
    """Vertex by vertex. A collection of one geometry is near that geometry: types have checks of their own."""
    a, b = shapely.get_parts(a), shapely.get_parts(b)
    return len(a) == len(b) and all(part.equals_exact(other, NEAR) for part, other in zip(a, b))


def compare(layer, found):
    """Features of another reading, as (id, properties, geometry), with those of the layer."""
    found = list(found)
    if [id for id, _, _ in found] != layer.ids():
        yield f"other ids or another order: {len(found)} features from {[id for id, _, _ in found[:2]]}"
        return
    for (id, properties, geometry), true in zip(found, layer.features):
        for field, value in true["properties"].items():
            # True is 1 in Python, but a client that makes a number of it has lost the type.
            other = properties[field]
            if other != value or isinstance(other, bool) != isinstance(value, bool):
                yield f"{id}: {field} is {other!r}, not {value!r}"
        if not near(geometry, shapely.geometry.shape(true["geometry"])):
            yield f"{id}: the geometry is another"


def within(metres, drawn_km):
    """To 1 mm per km, and to 1 mm in what is shorter than that; drawn_km is rounded to 1 mm."""
    return abs(metres - drawn_km * 1000) <= max(drawn_km, 1) / 1000
