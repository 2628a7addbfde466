"""Shared paths and helpers. All inputs are npm / PyPI packages (see README.md)."""
import json, math, os, pickle, heapq, shapely.ops
import numpy as np, pyproj, shapely
from pyproj import Geod
from shapely.geometry import shape, Point, LineString

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.environ.get("GEODRAFT_OUT", os.path.join(HERE, "out"))
CACHE = os.environ.get("GEODRAFT_CACHE", os.path.join(HERE, "cache"))
BASEMAP = os.environ.get("GEODRAFT_BASEMAP", os.path.join(os.path.dirname(HERE), "basemap"))
NPM = os.environ.get("GEODRAFT_NPM", "node_modules")        # 100 m packages, topojson, mapshaper
for d in (OUT, CACHE, BASEMAP):
    os.makedirs(d, exist_ok=True)
LICENSE = "ODbL-1.0"
ATTRIBUTION = "© OpenStreetMap contributors; GeoNames (CC BY 4.0)"

GEOD = Geod(ellps="WGS84")
_fwd = pyproj.Transformer.from_crs(4326, 32638, always_xy=True)      # UTM 38N: the Aras valley


def utm(g):
    """geometry lon/lat -> metres (UTM 38N); only used for lon 43-49."""
    return shapely.transform(g, lambda a: np.column_stack(_fwd.transform(a[:, 0], a[:, 1])))


def ll(g):
    return shapely.transform(g, lambda a: np.column_stack(_fwd.transform(a[:, 0], a[:, 1], direction="INVERSE")))


def km(a, b):
    """geodesic km between (lat, lon) pairs."""
    return GEOD.inv(a[1], a[0], b[1], b[0])[2] / 1000


def line_km(coords):
    """geodesic km of a lon/lat coordinate list."""
    xs, ys = zip(*coords)
    return GEOD.line_length(xs, ys) / 1000


def r5(x):
    return round(float(x), 5)


def jload(p):
    with open(p, encoding="utf-8") as f:
        return json.load(f)


def jdump(o, p):
    with open(p, "w", encoding="utf-8") as f:
        json.dump(o, f, ensure_ascii=False, separators=(",", ":"))


def jlines(feats, p, name, attribution=ATTRIBUTION, **members):
    """FeatureCollection with one feature per line."""
    enc = lambda o: json.dumps(o, ensure_ascii=False, separators=(",", ":"))
    head = enc({"type": "FeatureCollection", "name": name, "license": LICENSE, "attribution": attribution, **members})
    with open(p, "w", encoding="utf-8") as f:
        f.write(head[:-1] + ',"features":[\n' + ",\n".join(map(enc, feats)) + "\n]}\n")


def countries():
    """{ISO alpha-2: polygon} of the 10 m OSM country set clipped to the working box (from 01_extract.py)."""
    return {f["properties"]["iso"]: shape(f["geometry"]) for f in jload(f"{CACHE}/countries_src.geojson")["features"]}


# ---------------------------------------------------------------- rail network
class Rail:
    """scgraph_data.world_railways: nodes (lat, lon, 0.001 deg) and edges.
    The edge weight is the real track length; the edge geometry is only the chord."""

    def __init__(self):
        d = pickle.load(open(f"{CACHE}/rail.pkl", "rb"))
        self.nodes, self.adj = d["nodes"], d["adj"]

    def near(self, lat, lon):
        c = math.cos(math.radians(lat))
        return min(self.nodes, key=lambda i: (self.nodes[i][0] - lat) ** 2 + ((self.nodes[i][1] - lon) * c) ** 2)

    def path(self, s, t):
        D, P, h = {s: 0}, {}, [(0, s)]
        while h:
            c, u = heapq.heappop(h)
            if u == t:
                break
            if c > D[u]:
                continue
            for v, w in self.adj[u].items():
                if c + w < D.get(v, 1e18):
                    D[v] = c + w
                    P[v] = u
                    heapq.heappush(h, (c + w, v))
        if t not in D:
            raise ValueError(f"no rail path {self.nodes[s]} -> {self.nodes[t]}")
        r = [t]
        while r[-1] != s:
            r.append(P[r[-1]])
        return r[::-1]


# ---------------------------------------------------------------- curves
def bezier(p0, t0, p1, t1, n=24, k=0.4):
    """cubic Bezier from p0 (unit tangent t0) to p1 (unit tangent t1), planar."""
    p0, t0, p1, t1 = map(np.asarray, (p0, t0, p1, t1))
    d = np.hypot(*(p1 - p0)) * k
    a, b = p0 + t0 * d, p1 - t1 * d
    u = np.linspace(0, 1, n)[:, None]
    return (1 - u) ** 3 * p0 + 3 * (1 - u) ** 2 * u * a + 3 * (1 - u) * u ** 2 * b + u ** 3 * p1


def resample(c, step):
    L = LineString(c)
    n = max(2, int(round(L.length / step)) + 1)
    return np.array([L.interpolate(s).coords[0] for s in np.linspace(0, L.length, n)])


def gauss(c, sigma, step):
    """Gaussian smoothing along an evenly sampled line; both ends stay fixed."""
    c = np.asarray(c)
    r = int(4 * sigma / step)
    r = min(r, len(c) - 1)
    k = np.exp(-0.5 * (np.arange(-r, r + 1) * step / sigma) ** 2)
    k /= k.sum()
    # odd (point) reflection keeps the end points where they are
    pre = 2 * c[0] - c[1:r + 1][::-1]
    post = 2 * c[-1] - c[-r - 1:-1][::-1]
    e = np.vstack([pre, c, post])
    return np.column_stack([np.convolve(e[:, i], k, "valid") for i in (0, 1)])


def spline(pts, step=250.0, alpha=0.5):
    """centripetal Catmull-Rom through planar points -> smooth schematic line."""
    P = [np.asarray(p, float) for p in pts]
    if len(P) == 2:
        return np.array(P)
    P = [2 * P[0] - P[1]] + P + [2 * P[-1] - P[-2]]
    out = []
    for i in range(1, len(P) - 2):
        p0, p1, p2, p3 = P[i - 1:i + 3]
        t0 = 0.0
        t1 = t0 + np.hypot(*(p1 - p0)) ** alpha
        t2 = t1 + np.hypot(*(p2 - p1)) ** alpha
        t3 = t2 + np.hypot(*(p3 - p2)) ** alpha
        n = max(3, int(np.hypot(*(p2 - p1)) / step))
        for t in np.linspace(t1, t2, n, endpoint=False):
            a1 = (t1 - t) / (t1 - t0) * p0 + (t - t0) / (t1 - t0) * p1
            a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
            a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
            b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
            b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
            out.append((t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2)
    out.append(P[-2])
    return np.array(out)
