"""Build lines.geojson and points.geojson (about 30 s)."""
import re, unicodedata
from common import *
import aras
from tables import PLACES, CHAINS, LINES, ROADS, TIES, SEA

C = countries()
R = Rail()
GN = jload(f"{CACHE}/gn.json")
LOG = []

# ------------------------------------------------------------------ places
P, order = {}, []
for row in PLACES.strip().splitlines():
    i, name, cc, kind, pos, loc, *note = row.split("|")
    code, _, val = pos.partition(":")
    P[i] = dict(id=i, name=name, cc=cc, kind=kind, code=code, val=val, note=note[0] if note else "",
                local=dict(x.split("=") for x in loc.split(";") if x), ll=None)
    order.append(i)


def fold(t):
    return "".join(c for c in unicodedata.normalize("NFKD", t).lower() if c.isalnum())


def geoname(val, cc):
    name, hint = val.split("@")
    la, lo = map(float, hint.split(","))
    best = min((g for g in GN if fold(g[0]) == fold(name) and g[1] == cc), key=lambda g: km((g[2], g[3]), (la, lo)), default=None)
    assert best, val
    assert km((best[2], best[3]), (la, lo)) < 8, (val, best)
    return best[2], best[3]


def border_line(a, b):
    return C[a].boundary.intersection(C[b].buffer(0.0006))


for p in P.values():
    c, v = p["code"], p["val"]
    if c == "gn":
        p["ll"], p["src"], p["acc"] = geoname(v, p["cc"]), "GeoNames", 1000
    elif c == "pr":
        p["gn"] = geoname(v, p["cc"])
    elif c == "rn":
        la, lo = map(float, v.split(","))
        n = R.near(la, lo)
        assert km(R.nodes[n], (la, lo)) < 0.3, (p["id"], R.nodes[n])
        p["ll"], p["node"], p["src"], p["acc"] = R.nodes[n], n, "rail node (scgraph_data)", 500
    elif c == "es":
        la, lo, acc = map(float, v.split(","))
        p["ll"], p["src"], p["acc"] = (la, lo), "own estimate", int(acc)
    elif c == "on":                                            # places A and B stand earlier in the table
        a, b, d, acc = v.split(",")
        az, _, _ = GEOD.inv(*P[b]["ll"][::-1], *P[a]["ll"][::-1])
        lo, la, _ = GEOD.fwd(*P[b]["ll"][::-1], az, float(d) * 1000)
        p["ll"], p["src"], p["acc"] = (la, lo), f"own estimate, {d} km before {P[b]['name']} on the straight line from {P[a]['name']}", int(acc)
    elif c == "bo":
        ab, hint = v.split("@")
        la, lo = map(float, hint.split(","))
        L = border_line(*ab.split(","))
        q = L.interpolate(L.project(Point(lo, la))) if L.geom_type == "LineString" else shapely.ops.nearest_points(L, Point(lo, la))[0]
        p["ll"], p["src"], p["acc"] = (q.y, q.x), "OSM border", 1000
    m = re.search(r"±([\d.]+) km", p["note"])
    if m:
        p["acc"] = int(float(m[1]) * 1000)

# ------------------------------------------------------------------ segments container
SEG = {}


def add(a, b, coords, mode, src, acc, net=None, cc=None, note=None):
    """coords lon/lat incl. both ends; the ends are replaced by the exact place points."""
    coords = [(r5(x), r5(y)) for x, y in coords]
    coords[0] = (r5(P[a]["ll"][1]), r5(P[a]["ll"][0]))
    coords[-1] = (r5(P[b]["ll"][1]), r5(P[b]["ll"][0]))
    out = [coords[0]]
    for q in coords[1:]:
        if q != out[-1]:
            out.append(q)
    cs = [P[k]["cc"] for k in (a, b) if P[k]["kind"] != "border-crossing" or P[k]["code"] == "sb"]
    if mode == "sea":
        cc = "XZ"
    cc = cc or cs[0]
    assert mode == "sea" or all(x == cc for x in cs), (a, b, cs)
    i = f"{a}-{b}" + ("" if mode in ("rail", "sea") else "-road")
    assert i not in SEG, i
    for t, other, kept in TIES:
        out = [kept if t == i and q == other else q for q in out]
    SEG[i] = dict(id=i, a=a, b=b, cc=cc, mode=mode, src=src, acc=acc, net=net, note=note, c=out)


# ------------------------------------------------------------------ chains over the rail graph
def ins(V, pt, lo, place=None, max_j=None):
    """insert pt (lat, lon) into vertex list V after index lo where it costs least; returns its index."""
    hi = len(V) - 1 if max_j is None else max_j
    for j in range(lo, hi + 1):                                # already a vertex?
        if km(V[j]["p"], pt) < 0.02:
            V[j]["place"] = place or V[j].get("place")
            V[j]["keep"] = True
            return j
    j = min(range(lo, hi), key=lambda j: km(V[j]["p"], pt) + km(pt, V[j + 1]["p"]) - km(V[j]["p"], V[j + 1]["p"]))
    d1, d2 = km(V[j]["p"], pt), km(pt, V[j + 1]["p"])
    w = V[j]["w"] + (V[j + 1]["w"] - V[j]["w"]) * d1 / max(d1 + d2, 1e-9)
    V.insert(j + 1, dict(p=pt, w=w, place=place, keep=True, src=V[j].get("edge"), edge=V[j].get("edge")))
    return j + 1


def project(V, pt, lo):
    best = None
    for j in range(lo, len(V) - 1):
        a, b = V[j]["p"], V[j + 1]["p"]
        c = math.cos(math.radians(pt[0]))
        ux, uy = (b[1] - a[1]) * c, b[0] - a[0]
        t = ((pt[1] - a[1]) * c * ux + (pt[0] - a[0]) * uy) / max(ux * ux + uy * uy, 1e-12)
        t = min(max(t, 0), 1)
        q = (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
        d = km(q, pt)
        if best is None or d < best[0]:
            best = (d, q)
    return best


def run_chain(text, opt):
    toks = [t.strip("[]") for t in re.findall(r"\[[^\]]*\]|\S+", text)]
    anchors = []                                               # (token index, node)
    first, last = toks[0], toks[-1]
    for k, t in enumerate(toks):
        if t.startswith("t "):
            anchors.append((k, R.near(*map(float, t.split()[1:]))))
        elif not t.startswith("v "):
            p = P[t]
            if k == 0 and "start" in opt:
                anchors.append((k, R.near(*opt["start"])))
            elif p["code"] == "rn":
                anchors.append((k, p["node"]))
            elif k in (0, len(toks) - 1):
                anchors.append((k, R.near(*(p["ll"] or p["gn"]))))
    if anchors[0][0] != 0:
        anchors.insert(0, (0, R.near(*P[first]["ll"])))
    nodes = [anchors[0][1]]
    for (_, s), (_, t) in zip(anchors, anchors[1:]):
        if s != t:
            nodes += R.path(s, t)[1:]
    V, w = [], 0.0
    for k, n in enumerate(nodes):
        if k:
            w += R.adj[nodes[k - 1]][n]
        V.append(dict(p=R.nodes[n], w=w, place=None, keep=False))
    # chain ends
    for end in (0, -1):
        t = toks[end]
        p = P[t]
        if p["code"] == "pr" and p["ll"] is None:
            d, q = project(V, p["gn"], 0)
            p["ll"], p["src"], p["acc"], p["off"] = q, "GeoNames projected on the rail line", 1500, d
        if km(V[end]["p"], p["ll"]) > 0.02:
            # cut back to the point nearest to the place within the first/last 6 km, then attach the place
            seq = V if end == 0 else V[::-1]
            w0 = seq[0]["w"]
            near = [v for v in seq if abs(v["w"] - w0) < 6]
            k = min(range(len(near)), key=lambda i: km(near[i]["p"], p["ll"]))
            seq = seq[k:]
            dd = km(seq[0]["p"], p["ll"])
            sgn = -1 if end == 0 else 1
            seq = [dict(p=p["ll"], w=seq[0]["w"] + sgn * dd, place=None, keep=True)] + seq
            V = seq if end == 0 else seq[::-1]
        V[end]["place"], V[end]["keep"] = t, True
    V = [v for v in V if v["place"] or v["p"] not in opt.get("drop", [])]
    # intermediate items
    lo, ix = 0, []
    for k, t in enumerate(toks[1:-1], 1):
        if t.startswith("t "):
            continue
        if t.startswith("v "):
            lo = ins(V, tuple(map(float, t.split()[1:])), lo)
            continue
        p = P[t]
        if p["code"] == "ix":
            ix.append((k, t))
            if t in opt.get("hint", {}):                       # pin the alignment near a known border place
                lo = ins(V, opt["hint"][t], lo)
            continue
        if p["ll"] is None:
            d, q = project(V, p["gn"], lo)
            assert d < 8, (t, d)
            p["ll"], p["src"], p["acc"], p["off"] = q, "GeoNames projected on the rail line", 1500 if d < 2 else 3000, d
            LOG.append(f"{t}: GeoNames centre is {d:.1f} km off the rail line")
        lo = ins(V, p["ll"], lo, t)
    # tidy: no reversals and no stray network node beside a place
    ch = True
    while ch:
        ch = False
        for j in range(1, len(V) - 1):
            if V[j]["keep"]:
                continue
            a, b, c = V[j - 1]["p"], V[j]["p"], V[j + 1]["p"]
            k = math.cos(math.radians(b[0]))
            u = ((b[1] - a[1]) * k, b[0] - a[0])
            v = ((c[1] - b[1]) * k, c[0] - b[0])
            cosv = (u[0] * v[0] + u[1] * v[1]) / max(math.hypot(*u) * math.hypot(*v), 1e-12)
            near_place = any(V[m]["place"] and km(V[m]["p"], b) < 0.15 for m in (j - 1, j + 1))
            if (cosv < -0.3 and min(km(a, b), km(b, c)) < 5) or near_place:
                del V[j]
                ch = True
                break
    # border crossings
    for k, t in ix:
        a, b = P[t]["val"].split(",")
        pos = {v["place"]: j for j, v in enumerate(V) if v["place"]}
        prev = next(pos[x] for x in toks[k - 1::-1] if x in pos)
        nxt = next(pos[x] for x in toks[k + 1:] if x in pos)
        L = LineString([(v["p"][1], v["p"][0]) for v in V[prev:nxt + 1]])
        X = L.intersection(C[a].boundary)
        pts = [g for g in getattr(X, "geoms", [X]) if g.geom_type == "Point"]
        assert pts, ("no crossing", t)
        if len(pts) > 1:
            LOG.append(f"{t}: the chain crosses the border {len(pts)} times")
        h = opt.get("hint", {}).get(t)
        q = min(pts, key=lambda g: km((g.y, g.x), h)) if h else max(pts, key=lambda g: L.project(g)) if opt.get("lastx") else min(pts, key=lambda g: L.project(g))
        P[t]["ll"], P[t]["src"] = (q.y, q.x), "rail line x OSM border"
        P[t].setdefault("acc", 1500)
        j = min(range(prev, nxt), key=lambda j: LineString([(V[j]["p"][1], V[j]["p"][0]), (V[j + 1]["p"][1], V[j + 1]["p"][0])]).distance(q))
        d1, d2 = km(V[j]["p"], (q.y, q.x)), km((q.y, q.x), V[j + 1]["p"])
        V.insert(j + 1, dict(p=(q.y, q.x), w=V[j]["w"] + (V[j + 1]["w"] - V[j]["w"]) * d1 / max(d1 + d2, 1e-9), place=t, keep=True))
    # split
    idx = [j for j, v in enumerate(V) if v["place"]]
    for s, e in zip(idx, idx[1:]):
        part = V[s:e + 1]
        h = 0.0
        for x, y in zip(part, part[1:]):
            c_, w_ = km(x["p"], y["p"]), y["w"] - x["w"]
            h = max(h, 0.5 * math.sqrt(max(w_ * w_ - c_ * c_, 0)))
        acc = max(300, int(round(h * 600, -2)))                # 60 % of the largest possible bulge of one chord
        add(part[0]["place"], part[-1]["place"], [(v["p"][1], v["p"][0]) for v in part], "rail", "scgraph-rail", acc,
            net=round(part[-1]["w"] - part[0]["w"], 1))


for text, opt in CHAINS:
    run_chain(text, opt)

# ------------------------------------------------------------------ Aras
xy = {k: utm(Point(P[k]["ll"][1], P[k]["ll"][0])).coords[0] for k in ("horadiz", "mincivan", "julfa-az", "nehrem", "jolfa-ir")}
xy["julfa-east"] = aras._fwd_pt(45.6450, 38.9565)              # east throat of Julfa yard (rail nodes)
A, rep = aras.build(C, xy)
LOG += rep
NB, SB, SR, NR = A["NB"], A["SB"], A["SR"], A["NR"]
CH = {i: float(p["val"]) for i, p in P.items() if p["code"] == "ch"}
CH.update(horadiz=202, mincivan=283)
CH["julfa-az"] = 409


def setxy(i, q, src, acc):
    g = ll(Point(q))
    P[i].update(ll=(r5(g.y), r5(g.x)), src=src)
    P[i].setdefault("acc", acc)


for i in CH:
    if P[i]["code"] == "ch":
        setxy(i, NB.at(NB.s_of(CH[i])), "chainage on the border-offset line", 2000)
for i, p in P.items():
    if p["code"] == "sb":
        q = NB.at(NB.s_of(float(p["val"])))
        setxy(i, SB.at(SB.L.project(Point(q))), "abreast of the chainage on the south-bank line", 1500)


def lonlat(c, tol=2.5):
    g = ll(LineString(c).simplify(tol))
    return list(g.coords)


def cross(coords, a, pick=0):
    """planar coords -> index-split at the crossing with country a's boundary; returns (part1, point, part2)."""
    L = LineString(coords)
    X = L.intersection(A["cl"][a].boundary)
    pts = sorted((g for g in getattr(X, "geoms", [X]) if g.geom_type == "Point"), key=L.project)
    q = pts[pick]
    s = L.project(q)
    cs = np.r_[0, np.cumsum(np.hypot(*np.diff(coords, axis=0).T))]
    p1 = np.vstack([np.asarray(coords)[cs < s - 0.5], q.coords[0]])
    p2 = np.vstack([q.coords[0], np.asarray(coords)[cs > s + 0.5]])
    return p1, q, p2


# north bank: stations and the two borders
stn = sorted(CH, key=CH.get)
for a, b in zip(stn, stn[1:]):
    c = NB.part(NB.s_of(CH[a]), NB.s_of(CH[b]))
    if (a, b) == ("agbend", "nrnadzor"):
        t = "border-agbend-nrnadzor"
    elif (a, b) == ("agarak", "salammalik"):
        t = "border-agarak-ordubad"
    else:
        add(a, b, lonlat(c), "rail", "border-offset", 2000 if CH[b] <= 283 else 500 if CH[b] <= 362 else 800)
        continue
    p1, q, p2 = cross(c, "AM")
    setxy(t, q.coords[0], "border-offset line x OSM border", 300)
    LOG.append(f"{t}: chainage on the curve {np.interp(NB.L.project(q), NB.as_, NB.ak):.1f}")
    add(a, t, lonlat(p1), "rail", "border-offset", 500)
    add(t, b, lonlat(p2), "rail", "border-offset", 500)
add("julfa-az", "nehrem", lonlat(NB.part(NB.s_of(409), NB.s[-1])), "rail", "border-offset", 800)

# south bank railway (planned)
sp = lambda i: SB.L.project(Point(utm(Point(P[i]["ll"][1], P[i]["ll"][0])).coords[0]))
for a, b in (("kalaleh", "norduz"), ("norduz", "aras-west-junction"), ("aras-west-junction", "siah-rud"), ("siah-rud", "jolfa-ir")):
    add(a, b, lonlat(SB.part(sp(a), sp(b))), "rail", "border-offset", 1500)
# bridge Agbend - Kalaleh (rail): leave the north bank 0.4 km west of Agbend station
s0, s1 = NB.s_of(306.4), sp("kalaleh") - 350
c = np.vstack([NB.part(NB.s_of(306), s0), bezier(NB.at(s0), NB.tan(s0), SB.at(s1), SB.tan(s1), 40)[1:], SB.part(s1, sp("kalaleh"))[1:]])
p1, q, p2 = cross(c, "IR")
setxy("border-agbend-kalaleh-rail", q.coords[0], "schematic bridge x OSM border", 2000)
add("agbend", "border-agbend-kalaleh-rail", lonlat(p1), "rail", "border-offset", 2000)
add("border-agbend-kalaleh-rail", "kalaleh", lonlat(p2), "rail", "border-offset", 2000)
# west bridge -> Salammalik
s0, s1 = sp("aras-west-junction"), NB.s_of(360.9)
c = np.vstack([bezier(SB.at(s0), SB.tan(s0), NB.at(s1), NB.tan(s1), 40), NB.part(s1, NB.s_of(362))[1:]])
p1, q, p2 = cross(c, "IR")
setxy("border-salammalik-west-bridge", q.coords[0], "schematic bridge x OSM border", 5000)
add("aras-west-junction", "border-salammalik-west-bridge", lonlat(p1), "rail", "border-offset", 5000)
add("border-salammalik-west-bridge", "salammalik", lonlat(p2), "rail", "border-offset", 5000)

# roads
for a, b in (("horadiz", "mincivan"), ("mincivan", "agbend")):
    pr = lambda i: NR.L.project(Point(utm(Point(P[i]["ll"][1], P[i]["ll"][0])).coords[0]))
    add(a, b, lonlat(NR.part(pr(a), pr(b))), "road", "border-offset", 2000)
B = utm(border_line("AZ", "IR"))
bq = shapely.ops.nearest_points(B, Point(NB.at(NB.s_of(306.9))))[0]
setxy("border-agbend-kalaleh", bq.coords[0], "OSM border abreast of km 306.9", 1000)
pk = lambda i: utm(Point(P[i]["ll"][1], P[i]["ll"][0])).coords[0]
add("agbend", "border-agbend-kalaleh", lonlat([pk("agbend"), pk("border-agbend-kalaleh")]), "road", "schematic", 1000)
add("border-agbend-kalaleh", "kalaleh", lonlat([pk("border-agbend-kalaleh"), pk("kalaleh")]), "road", "schematic", 1000, cc="IR")
c = SR.c
for k in ("norduz", "siah-rud"):
    c = aras.bump(c, pk(k), 700)
c = aras.bump(c, pk("jolfa-ir"), 700, 1)
SR = aras.Curve(c, SR_ := [(c[0], 0), (c[-1], 1)])
k0 = SR.L.project(Point(pk("kalaleh")))
c = aras.bump(SR.part(k0, SR.s[-1]), pk("kalaleh"), 700, -1)
SR = aras.Curve(c, [(c[0], 0), (c[-1], 1)])
rp = lambda i: SR.L.project(Point(pk(i)))
for a, b in (("kalaleh", "norduz"), ("norduz", "siah-rud"), ("siah-rud", "jolfa-ir")):
    add(a, b, lonlat(SR.part(rp(a), rp(b))), "road", "border-offset", 500)
add("jolfa-ir", "border-julfa-jolfa", lonlat([pk("jolfa-ir"), pk("border-julfa-jolfa")]), "road", "schematic", 1000, cc="IR")
add("border-julfa-jolfa", "julfa-az", lonlat([pk("border-julfa-jolfa"), pk("julfa-az")]), "road", "schematic", 1000)
add("border-agarak-norduz", "norduz", lonlat([pk("border-agarak-norduz"), pk("norduz")]), "road", "schematic", 1000, cc="IR")

# ------------------------------------------------------------------ schematic lines and sea
ACC = {"rasht": 4000, "someh-sara": 3000, "rezvanshahr": 3000, "hashtpar": 2000, "lavandevil": 2000, "astara-ir": 1500,
       "border-astara": 2000, "astara-az": 1000, "dilucu": 2000, "aralik": 4000, "igdir": 4000, "tuzluca": 8000, "digor": 6000,
       "sharur": 800, "velidag": 800, "sadarak": 1500, "border-sadarak-yeraskh": 800, "border-sadarak-dilucu": 2000, "mianeh": 6000, "bostanabad": 5000, "shahid-rajaee-port": 2000, "astrakhan-port": 2000,
       "goris": 2500, "tatev": 3500, "kapan": 1500, "kajaran": 3000, "meghri-town": 1000,
       "alat": 1500, "almaty": 10000, "kosekoy": 1500, "gyumri": 2000, "border-akhurik-dogukapi": 2000, "border-goris-kapan-north": 3000,
       "border-goris-kapan-south": 3000, "mangystau": 10000}
# the Sadarak-Yeraskh border point: straight line Sharur - Yeraskh x border
a, b = P["sadarak"]["ll"], P["yeraskh"]["ll"]
X = LineString([(a[1], a[0]), (b[1], b[0])]).intersection(C["AM"].boundary)
q = min(getattr(X, "geoms", [X]), key=lambda g: Point(b[1], b[0]).distance(g))
P["border-sadarak-yeraskh"].update(ll=(q.y, q.x), src="schematic line x OSM border", acc=500)


BETWEEN_BORDERS = {("border-goris-kapan-north", "border-goris-kapan-south"): "AZ"}   # country of a line from border to border


def schematic(a, b, mode, pts, acc, thin=8, note=None):
    z = [P[a]["ll"]] + pts + [P[b]["ll"]]
    lon0, lat0 = z[0][1], z[0][0]                              # local equidistant plane for the spline
    k = math.cos(math.radians(sum(p[0] for p in z) / len(z)))
    pl = [((p[1] - lon0) * 111320 * k, (p[0] - lat0) * 110950) for p in z]
    c = spline(pl, 250)
    c = np.array(LineString(c).simplify(thin).coords)
    add(a, b, [(lon0 + x / (111320 * k), lat0 + y / 110950) for x, y in c], mode, "schematic", acc, cc=BETWEEN_BORDERS.get((a, b)), note=note)


for a, b, mode, pts in LINES:
    schematic(a, b, mode, pts, ACC.get(a, 3000))
for a, b, acc, pts, note in ROADS:
    cc = P[b if P[a]["kind"] == "border-crossing" else a]["cc"]
    schematic(a, b, "road", [geoname(p, cc) if isinstance(p, str) else p for p in pts], acc, 30, note)
import searoute
OWN_SEA_LENGTH = {"turkmenbashi", "kuryk"}                     # the path of the package does not reach these ports: no carried length
for a, b, pts in SEA:
    z = [P[a]["ll"]] + pts + [P[b]["ll"]]
    r = searoute.searoute(P[a]["ll"][::-1], P[b]["ll"][::-1], units="km")
    path = LineString(r["geometry"]["coordinates"])            # the hand list must follow the package's path in open water
    d = max(path.distance(Point(p[1], p[0])) for p in pts[2:-4])
    LOG.append(f"sea {a} - {b}: searoute {r['properties']['length']:.0f} km, waypoints within {d:.2f} deg of its path")
    ends = max(km(z[k], r["geometry"]["coordinates"][k][::-1]) for k in (0, -1))
    net = None if a in OWN_SEA_LENGTH else round(r["properties"]["length"], 1)
    LOG.append(f"    the ends of its path lie up to {ends:.0f} km from the ports")
    add(a, b, [(p[1], p[0]) for p in z], "sea", "searoute", 20000, net=net)

# ------------------------------------------------------------------ write
# id in ../sources.json of each way to get a position
POS = {"GeoNames": "geonames", "GeoNames projected on the rail line": "geonames", "rail node (scgraph_data)": "scgraph-rail",
       "chainage on the border-offset line": "dewiki-alat", "OSM border": "osm", "rail line x OSM border": "osm",
       "border-offset line x OSM border": "osm", "OSM border abreast of km 306.9": "osm"}      # all others: unsourced, own estimate
used = {s["a"] for s in SEG.values()} | {s["b"] for s in SEG.values()}
extra = {"ordubad-town"}
feats = []
for i in order:
    p = P[i]
    if i not in used | extra:
        LOG.append(f"place not used: {i}")
        continue
    both = None
    if i.startswith("border-"):
        both = {"border-agbend-kalaleh": ["AZ", "IR"]}.get(i) or p["val"].split("@")[0].split(",")
    pr = {"id": i, "name": p["name"], "country": p["cc"], "countries": both, "kind": p["kind"], "names": {"en": p["name"], **p["local"]},
          "position": {"source": POS.get(p["src"], "unsourced"), "accuracy_m": p["acc"]}, "position_source": p["src"],
          "accuracy_m": p["acc"], "town_offset_km": round(p["off"], 1) if p.get("off", 0) > 1.0 else None, "note": p.get("note") or None}
    feats.append({"type": "Feature", "id": i, "properties": pr, "geometry": {"type": "Point", "coordinates": [r5(p["ll"][1]), r5(p["ll"][0])]}})
jlines(feats, f"{OUT}/points.geojson", "points")

feats = []
for s in SEG.values():
    pr = {"id": s["id"], "from": s["a"], "to": s["b"], "country": s["cc"], "mode": s["mode"],
          "alignment": {"source": s["src"], "accuracy_m": s["acc"], "note": s["note"]},
          "network_km": s["net"], "drawn_km": round(line_km(s["c"]), 2)}
    feats.append({"type": "Feature", "id": s["id"], "properties": pr, "geometry": {"type": "LineString", "coordinates": s["c"]}})
jlines(feats, f"{OUT}/lines.geojson", "lines")
print(len(feats), "lines;", len(order), "points")
open(f"{CACHE}/lines.log", "w").write("\n".join(LOG))
print("\n".join(LOG))
