"""Fits the disputed areas of today to the country layers as they are shipped: every vertex on a boundary is one of the layer, so that an area changes its
code without slivers. Disputed stretches become the edges of the layer beside them.
14_fit_disputed.py DATA REGIONAL WORLD OUT: the folder of 07_disputed.py, both countries.geojson, the folder of the layers to write."""
import json, sys
from collections import Counter
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, shape
from shapely.ops import polygonize, unary_union
from shapely.strtree import STRtree

NEAR = 4e-4     # the shapes are rounded to 1e-4 degrees
BESIDE = 0.06   # a stretch and the border that it means, in degrees
SLIVER = 2e-6   # square degrees, 0.02 km2


def jload(p):
    with open(p, encoding="utf-8") as f:
        return json.load(f)


def parts(g, kind):
    return [p for q in getattr(g, "geoms", [g]) for p in getattr(q, "geoms", [q]) if p.geom_type == kind and not p.is_empty]


def edges(polygon):
    return [frozenset(map(tuple, e)) for r in [polygon.exterior, *polygon.interiors] for e in zip(r.coords, r.coords[1:])]


def inner(area, drawn, vertices):
    """the lines of an area that lie on no line of `drawn`, with their ends moved to the nearest vertex."""
    tree, out = STRtree([Point(v) for v in vertices]), []
    on = lambda p, q: all(drawn.distance(Point(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t)) < NEAR for t in (0, 0.25, 0.5, 0.75, 1))
    for q in parts(area, "Polygon"):
        for ring in [q.exterior, *q.interiors]:
            c = [tuple(p) for p in ring.coords]
            kept = [not on(p, q) for p, q in zip(c, c[1:])]
            if all(kept):
                out.append(LineString(c))
                continue
            start = kept.index(False)       # a ring begins where it follows a line that is there
            c, kept = c[start:-1] + c[:start + 1], kept[start:] + kept[:start]
            run = []
            for p, q, keep in [*zip(c, c[1:], kept), (None, None, False)]:
                if keep:
                    run = run or [p]
                    run.append(q)
                elif run:
                    ends = [vertices[tree.nearest(Point(p))] for p in (run[0], run[-1])]
                    line = [ends[0], *run[1:-1], ends[1]]
                    line = [p for i, p in enumerate(line) if i == 0 or p != line[i - 1]]
                    if len(line) > 2 or (len(line) == 2 and LineString(line).length > 3 * NEAR):
                        out.append(LineString(line))
                    run = []
    return out


def faces(country, areas):
    """the polygons of a country cut along the inner lines of areas; [(polygon, index of the area)]."""
    out = []
    for polygon in country:
        here = [(i, a) for i, a in areas if a.intersection(polygon).area > SLIVER]
        if not here:
            continue
        edge = polygon.boundary
        vertices = list({tuple(p) for r in [polygon.exterior, *polygon.interiors] for p in r.coords})
        lines = []
        for _, a in here:
            for line in inner(a.intersection(polygon.buffer(NEAR)) if a.difference(polygon).area > SLIVER else a, unary_union([edge, *lines]), vertices):
                lines.append(line)
                vertices += [tuple(p) for p in line.coords]
        for face in polygonize(unary_union([edge, *lines])):
            if not polygon.contains(face.representative_point()):
                continue
            i, a = max(here, key=lambda x: x[1].intersection(face).area)
            if a.intersection(face).area > face.area / 2:
                out.append((face, i))
    return out


def chains(keys):
    """edges as lines."""
    at = {}
    for e in sorted(tuple(sorted(k)) for k in keys):
        for p in e:
            at.setdefault(p, []).append(e)
    left, out = {e for es in at.values() for e in es}, []
    ends = sorted(p for p, es in at.items() if len(es) != 2) + sorted(at)
    for start in ends:
        while True:
            line, here = [start], start
            while True:
                e = next((e for e in at[here] if e in left), None)
                if e is None or (len(line) > 1 and len(at[here]) != 2):
                    break
                left.discard(e)
                here = e[1] if e[0] == here else e[0]
                line.append(here)
            if len(line) < 2:
                break
            out.append(line)
    return out


def stretches(lines, countries):
    """for each line the edges between two countries that lie along it; [(properties, lines)]."""
    owners = {}
    for iso, ps in countries.items():
        for p in ps:
            for e in edges(p):
                owners.setdefault(e, set()).add(iso)
    borders = [e for e, who in owners.items() if len(who) > 1]
    tree = STRtree([LineString(list(e)) for e in borders])
    out = []
    for f in lines:
        p = f["properties"]
        if p["kind"] not in ("disputed", "indefinite", "line-of-control") or p["until"]:
            continue
        near = shape(f["geometry"]).buffer(BESIDE)
        found = [borders[i] for i in tree.query(near, predicate="contains")]
        named = [e for e in found if len(set(p["countries"]) & owners[e]) >= min(2, len(p["countries"]))]
        if named:
            out.append((p, chains(named)))
        else:
            print("no border beside", p["id"], p["kind"], p["countries"], p["name"])
    return out


def main(data, regional, world, target):
    countries = {}
    for layer in (jload(regional), jload(world)):
        for f in layer["features"]:
            countries.setdefault(f["properties"]["iso"], []).extend(parts(shape(f["geometry"]), "Polygon"))
    own = {iso: Counter(e for p in ps for e in edges(p)) for iso, ps in countries.items()}
    source = [jload(f"{data}/{n}.geojson") for n in ("disputed", "disputed-caucasus")]
    areas = [f for s in source for f in s["features"] if not f["properties"]["until"] and f["geometry"]["type"] != "Point"]
    fitted = {}
    for base in sorted({f["properties"]["base"] for f in areas if f["properties"]["base"]}):
        mine = [(i, shape(f["geometry"])) for i, f in enumerate(areas) if f["properties"]["base"] == base]
        for face, i in faces(countries[base], mine):
            fitted.setdefault(i, []).append(face)
    features = []
    for i, f in enumerate(areas):
        p, g = f["properties"], shape(f["geometry"])
        if i not in fitted:
            print("left as it is:", p["id"])
            fitted[i] = parts(g, "Polygon")
        union = shapely.orient_polygons(MultiPolygon(fitted[i]))
        # polygons that meet along an edge are one
        if len(union.geoms) > 1:
            union = MultiPolygon(parts(shapely.orient_polygons(unary_union(union)), "Polygon")) if not union.is_valid else union
        base = p["base"]
        here = Counter(e for q in union.geoms for e in edges(q))
        on = sum(e in own.get(base, ()) for e in here)
        print(f"{p['id']:24} {base} area {union.area / g.area:.4f} of the source, {on} of {len(here)} edges are the layer's, {len(union.geoms)} polygons")
        r = lambda ring: [[round(x, 6), round(y, 6)] for x, y in ring.coords]
        shapes = [[r(q.exterior), *map(r, q.interiors)] for q in union.geoms]
        keep = ("id", "name", "base", "controls", "claims", "since", "facts_status", "accuracy_m", "note")
        features.append({"type": "Feature", "properties": {k: p[k] for k in keep if p.get(k) is not None},
                         "geometry": {"type": "MultiPolygon", "coordinates": shapes}})
    lines = []
    for p, found in stretches(jload(f"{data}/disputed-lines.geojson")["features"], countries):
        r = [[[round(x, 6), round(y, 6)] for x, y in line] for line in found]
        lines.append({"type": "Feature", "properties": {k: p[k] for k in ("id", "kind", "name", "countries") if p.get(k)},
                      "geometry": {"type": "MultiLineString", "coordinates": r}})
    odbl = "ODbL-1.0 (outlines in the window follow the regional base); shapes: public domain (Natural Earth)"
    for name, found in (("disputed", features), ("disputed-lines", lines)):
        write(f"{target}/{name}.geojson", name, odbl, jload(world)["hole"], found)


def write(path, name, licence, hole, features):
    enc = lambda o: json.dumps(o, ensure_ascii=False, separators=(",", ":"))
    head = enc({"type": "FeatureCollection", "name": name, "license": licence,
                "attribution": "© OpenStreetMap contributors; Natural Earth (public domain)", "hole": hole})
    with open(path, "w", encoding="utf-8") as out:
        out.write(head[:-1] + ',"features":[\n' + ",\n".join(map(enc, features)) + "\n]}\n")


main(*sys.argv[1:])
