"""How the world layer and the regional base meet at the edge of the window 25-80 E, 12-62 N.
Rule: inside the window the regional polygons, outside the world polygons, both cut exactly at the edge. Optionally ('warp') the world's
vertices within BAND degrees outside the edge slide along it, so that its borders and coasts hit the edge where the regional ones do.
usage: 02_seam.py LAYER; writes data/world-outside.geojson (the warped world minus the window), proofs/seam.png and work/seam-LAYER.json."""
import sys
from names import *

LAYER = sys.argv[1]
ACC = {"world-countries-fine": 2000}.get(LAYER, 5000)

W, S, E, N = WINDOW
BAND = 1.5                                                          # degrees outside the edge over which a shift fades out
REG = {f["properties"]["iso"]: shape(f["geometry"]) for f in jload(f"{BASEMAP}/countries.geojson")["features"]}
WORLD = {f["properties"]["iso"]: shape(f["geometry"]) for f in jload(f"{WORK if LAYER.endswith('fine') else DATA}/{LAYER}.geojson")["features"]}
WIN = box(*WINDOW)
EDGES = {"west": (0, W), "east": (0, E), "south": (1, S), "north": (1, N)}

# slivers: the thinning of the regional base lost the corner of two cuts (Crete, Andros: 140 m, 50 m). Vertices within 150 m of the edge go onto it.
def snap(a):
    a = a.copy()
    for ax, v in EDGES.values():
        a[:, ax] = np.where(np.abs(a[:, ax] - v) < 0.0015, v, a[:, ax])
    return a


moved = {i: g for i, g in REG.items() if not shapely.equals_exact(shapely.transform(g, snap), g)}
print("regional polygons with vertices moved onto the edge:", list(moved))
REG.update({i: shapely.transform(g, snap) for i, g in moved.items()})
assert all(REG[i].is_valid for i in moved)


def spans(layer, edge, inside):
    """[(from, to, iso)] along an edge: which country touches it, seen from the layer."""
    ax, v = EDGES[edge]
    lo, hi = ((S, N), (W, E))[ax]
    eps = 1e-7
    line = LineString([(v, lo), (v, hi)] if ax == 0 else [(lo, v), (hi, v)])
    if inside:                                                     # regional layer: a hair inside its own edge
        line = shapely.transform(line, lambda a: a + ([eps if edge == "west" else -eps, 0] if ax == 0 else [0, eps if edge == "south" else -eps]))
    out = []
    for iso, g in layer.items():
        c = g.intersection(line)
        for p in getattr(c, "geoms", [c]):
            if p.geom_type == "LineString" and p.length > 1e-6:
                a = shapely.get_coordinates(p)[:, 1 - ax]
                out.append((a.min(), a.max(), iso))
    return sorted(out)


def fill(sp, lo, hi):
    """the whole edge as [(from, to, iso or 'sea')]"""
    out, at = [], lo
    for a, b, i in sp:
        if a > at + 1e-6:
            out.append((at, a, "sea"))
        if b > at:
            out.append((max(a, at), b, i))
            at = b
    if at < hi - 1e-6:
        out.append((at, hi, "sea"))
    merged = []
    for a, b, i in out:
        if merged and merged[-1][2] == i:
            merged[-1] = (merged[-1][0], b, i)
        else:
            merged.append((a, b, i))
    return merged


def match(reg, wor):
    """ordered pairs of crossings (world position, regional position) of the same pair of neighbours, monotone: longest common subsequence
    that prefers small shifts."""
    cr = [(reg[i][1], reg[i][2], reg[i + 1][2]) for i in range(len(reg) - 1)]
    cw = [(wor[i][1], wor[i][2], wor[i + 1][2]) for i in range(len(wor) - 1)]
    best = [[(0, 0.0, None)] * (len(cr) + 1) for _ in range(len(cw) + 1)]
    for i in range(1, len(cw) + 1):
        for j in range(1, len(cr) + 1):
            o = max(best[i - 1][j], best[i][j - 1], key=lambda x: x[:2])
            if cw[i - 1][1:] == cr[j - 1][1:] and abs(cw[i - 1][0] - cr[j - 1][0]) < 0.25:
                d = best[i - 1][j - 1]
                n = (d[0] + 1, d[1] - abs(cw[i - 1][0] - cr[j - 1][0]), (i - 1, j - 1, d))
                o = max(o, n, key=lambda x: x[:2])
            best[i][j] = o
    out, t = [], best[-1][-1]
    while t[2]:
        i, j, d = t[2]
        out.append((cw[i][0], cr[j][0], "|".join(cw[i][1:])))
        t = d
    return out[::-1], cr, cw


report, pairs = {}, {}
for edge, (ax, v) in EDGES.items():
    lo, hi = ((S, N), (W, E))[ax]
    r, w = fill(spans(REG, edge, True), lo, hi), fill(spans(WORLD, edge, False), lo, hi)
    m, cr, cw = match(r, w)
    pairs[edge] = m
    km = lambda d, at: d * (111.2 if ax == 0 else 111.2 * math.cos(math.radians(v)))
    report[edge] = dict(regional_crossings=len(cr), world_crossings=len(cw), matched=len(m),
                        shifts_km={n: round(km(b - a, a), 2) for a, b, n in m},
                        regional_only=[(round(x, 3), f"{a}|{b}") for x, a, b in cr if not any(abs(x - q) < 1e-9 for _, q, _ in m)],
                        world_only=[(round(x, 3), f"{a}|{b}") for x, a, b in cw if not any(abs(x - p) < 1e-9 for p, _, _ in m)])


def warp(a):
    """world coordinates -> shifted along the nearest edge, fading to nothing at BAND outside and at the corners"""
    a = a.copy()
    for edge, (ax, v) in EDGES.items():
        lo, hi = ((S, N), (W, E))[ax]
        m = [(lo - BAND, lo - BAND, ""), (lo, lo, "")] + pairs[edge] + [(hi, hi, ""), (hi + BAND, hi + BAND, "")]
        src, dst = np.array([p[0] for p in m]), np.array([p[1] for p in m])
        d = np.abs(a[:, ax] - v)
        other = a[:, 1 - ax]
        use = (d < BAND) & (other > lo - BAND) & (other < hi + BAND)
        shift = np.interp(other, src, dst - src)
        a[:, 1 - ax] = np.where(use, other + shift * (1 - d / BAND), other)
    return a


def outside(layer):
    out = {}
    for iso, g in layer.items():
        d = clean(shapely.make_valid(shapely.set_precision(g, 1e-5)).difference(WIN), 5) if g.intersects(WIN) else g
        if not d.is_empty:
            out[iso] = d
    return out


plain = outside(WORLD)
# cut first, then warp: the cut puts vertices on the edge, the warp moves them along it
warped = {iso: clean(shapely.make_valid(shapely.transform(g, warp)), 5) if g.distance(WIN) < BAND else g for iso, g in plain.items()}


gaps_of = {}


def check(out, label):
    """overlaps and gaps in a band of 0.5 degree on both sides of the edge"""
    ring = box(W - .5, S - .5, E + .5, N + .5).difference(box(W + .5, S + .5, E - .5, N - .5))
    a, b = ([p for g in lay.values() for p in polys(g.intersection(ring))] for lay in (out, REG))
    tree = shapely.STRtree(b)
    over = 0.0
    for i, j in zip(*tree.query(a, predicate="intersects")):
        o = polys(a[i].intersection(b[j]))
        over = max(over, m2(shapely.union_all(o)) if o else 0)
    u = shapely.union_all(a + b)
    # gaps along the seam: water that is closed or narrower than 200 m between land on both sides of the edge
    edge = WIN.boundary
    closed = shapely.buffer(shapely.buffer(u, 0.001), -0.001).difference(u)
    near = shapely.buffer(edge, 2e-5)
    gaps = [p for p in polys(closed) if p.distance(edge) < 1e-5 and p.intersection(near).length > 1e-3]
    gaps_of[label] = gaps
    slivers = [(round(m2(p)), [round(c, 4) for c in p.representative_point().coords[0]]) for p in gaps if m2(p) > 100]
    # along the edge: does the same country touch from both sides
    same = differ = 0.0
    where = []
    for e, (ax, v) in EDGES.items():
        lo, hi = ((S, N), (W, E))[ax]
        r, w = fill(spans(REG, e, True), lo, hi), fill(spans_out(out, e), lo, hi)
        cuts = sorted({x for a, b, _ in r + w for x in (a, b)})
        at = lambda sp, x: next((i for a, b, i in sp if a <= x <= b), "sea")
        for a, b in zip(cuts, cuts[1:]):
            mid, k = (a + b) / 2, (b - a) * (111.2 if ax == 0 else 111.2 * math.cos(math.radians(v)))
            if at(r, mid) == at(w, mid):
                same += k
            else:
                differ += k
                if k > 0.2:
                    where.append((e, round(mid, 3), round(k, 2), at(r, mid), at(w, mid)))
    print(f"{label}: largest overlap {over:.1f} m2; gaps over 100 m2 on the edge: {slivers}; along {same + differ:.0f} km of edge the sources differ on {differ:.1f} km in {len(where)} stretches over 200 m")
    return dict(overlap_m2=over, slivers=slivers, same_km=same, differ_km=differ, where=where)


def spans_out(out, edge):
    ax, v = EDGES[edge]
    eps = 1e-7
    moved = {"west": -eps, "east": eps, "south": -eps, "north": eps}[edge]
    lo, hi = ((S, N), (W, E))[ax]
    line = LineString([(v + moved, lo), (v + moved, hi)] if ax == 0 else [(lo, v + moved), (hi, v + moved)])
    res = []
    for iso, g in out.items():
        c = g.intersection(line)
        for p in getattr(c, "geoms", [c]):
            if p.geom_type == "LineString" and p.length > 1e-6:
                a = shapely.get_coordinates(p)[:, 1 - ax]
                res.append((a.min(), a.max(), iso))
    return sorted(res)


report["plain"] = check(plain, "cut only")
report["warped"] = check(warped, "cut and warped")
bad = [i for i, g in warped.items() if not g.is_valid]
gs = list(warped.values())
ov = 0.0
tree = shapely.STRtree(gs)
for i, j in zip(*tree.query(gs, predicate="intersects")):
    if i < j and gs[i].distance(WIN) < BAND + 1 and gs[j].distance(WIN) < BAND + 1:
        o = polys(gs[i].intersection(gs[j]))
        ov = max(ov, m2(shapely.union_all(o)) if o else 0)
print("warped layer: invalid", bad, "largest overlap within it", round(ov, 1), "m2")
for e in EDGES:
    r = report[e]
    s = [abs(v) for v in r["shifts_km"].values()]
    print(f"{e}: {r['matched']} of {r['regional_crossings']} regional / {r['world_crossings']} world crossings matched; shift mean {np.mean(s) if s else 0:.2f} max {max(s) if s else 0:.2f} km; regional only {r['regional_only'][:8]}; world only {r['world_only'][:8]}")
print("stretches that differ after the warp:", report["warped"]["where"])
json.dump(report, open(f"{WORK}/seam-{LAYER}.json", "w"), indent=1, default=float)
jlines([{"type": "Feature", "properties": {"iso": i, "name": TERR["en"][i], "accuracy_m": ACC}, "geometry": geo(g, 4 if g.distance(WIN) >= BAND else 5)} for i, g in sorted(warped.items())],
       f"{DATA}/world-outside.geojson", "world-outside", PD, "Natural Earth (public domain)", accuracy_m=ACC, hole=list(WINDOW))

# picture: three places, cut only beside warped
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

COL = {}


def colour(iso):
    COL.setdefault(iso, plt.cm.Set3(len(COL) % 12))
    return COL[iso]


def paint(ax, layer, view, **kw):
    for iso, g in layer.items():
        if g.intersects(view):
            for p in polys(g.intersection(view)):
                for r, z in [(p.exterior, 1)] + [(h, 2) for h in p.interiors]:
                    ax.fill(*r.xy, fc=colour(iso) if z == 1 else "white", ec="#333333", lw=.5, zorder=z, **kw)


def panel(ax, view, outer, title):
    v = box(*view)
    paint(ax, {i: REG[i] for i in REG}, v)
    paint(ax, outer, v)
    ax.plot(*WIN.exterior.xy, color="#d62728", lw=.8, ls=(0, (4, 3)), zorder=5)
    ax.set_xlim(view[0], view[2]), ax.set_ylim(view[1], view[3]), ax.set_aspect(1 / math.cos(math.radians((view[1] + view[3]) / 2)))
    ax.set_title(title, fontsize=8), ax.tick_params(labelsize=6)


views = {"Crete": (24.6, 34.8, 25.4, 35.6), "Estonia": (24.6, 59.3, 25.4, 59.7), "Sudan, Ethiopia": (34.9, 11.6, 35.8, 12.4), "China, India": (79.5, 30.4, 80.5, 31.3)}
fig, axs = plt.subplots(len(views), 2, figsize=(8, 12))
for (n, v), row in zip(views.items(), axs):
    panel(row[0], v, plain, n + ": cut only")
    panel(row[1], v, warped, n + ": cut and warped")
fig.suptitle(f"Regional base (inside the red line) and {LAYER} (outside)", fontsize=10)
fig.tight_layout()
fig.savefig(f"{PROOFS}/seam.png", dpi=110)
