"""Checks: out/qa.md; with PICTURES=1 also out/qa_aras.png, qa_aras_zoom.png, qa_roads.png, qa_caucasus.png, qa_instc.png."""
import collections
from shapely.geometry import box
from common import *
import official as off
import aras

C = countries()
CS = {f["properties"]["iso"]: shape(f["geometry"]) for f in jload(f"{BASEMAP}/countries.geojson")["features"]}
PL = {f["id"]: f for f in jload(f"{OUT}/points.geojson")["features"]}
SG = jload(f"{OUT}/lines.geojson")["features"]
BY = {f["id"]: f for f in SG}
WT = jload(f"{BASEMAP}/lakes.geojson")["features"] + jload(f"{BASEMAP}/rivers.geojson")["features"]
for f in SG:                                       # short names for the tables below
    p = f["properties"]
    p["source"], p["acc"] = p["alignment"]["source"], p["alignment"]["accuracy_m"]
    p["official"] = off.OFFICIAL.get(f["id"], (None, ""))[0]
    p["ratio"] = round(p["drawn_km"] / p["official"], 3) if p["official"] else None
NAME = {k: v["properties"]["name"] for k, v in PL.items()}
md = []
w = md.append


def wrong(f, CC, tol_m):
    """km of a line outside its country by more than tol, with the country it is in."""
    p, L = f["properties"], shape(f["geometry"])
    c = CC[p["country"]]
    t = tol_m / 111000
    bb = box(*L.bounds).buffer(0.3)
    d = L.difference(c.intersection(bb).buffer(t))
    res = collections.Counter()
    for g in getattr(d, "geoms", [d]):
        if g.is_empty:
            continue
        m = g.interpolate(0.5, normalized=True)
        k = next((a for a, x in CC.items() if x.contains(m)), "water")
        res[k] += line_km(list(g.coords))
    return {k: round(v, 2) for k, v in res.items() if v > 0.01}


# ---------------------------------------------------------------- checks
ends, errs = collections.Counter(), []
ids = set()
for f in SG:
    p, c = f["properties"], f["geometry"]["coordinates"]
    if f["id"] in ids:
        errs.append(f"duplicate id {f['id']}")
    ids.add(f["id"])
    for k, q in (("from", c[0]), ("to", c[-1])):
        if p[k] not in PL:
            errs.append(f"{f['id']}: place {p[k]} missing")
        elif PL[p[k]]["geometry"]["coordinates"] != q:
            errs.append(f"{f['id']}: {k} end differs from place")
        ends[p[k]] += 1
    for a, b in zip(c, c[1:]):
        if a == b:
            errs.append(f"{f['id']}: repeated vertex")
    if any(round(x, 5) != x for q in c for x in q):
        errs.append(f"{f['id']}: more than 5 decimals")
    if p["mode"] != "sea" and not shape(f["geometry"]).is_simple:
        errs.append(f"{f['id']}: line crosses itself")
    if p["mode"] != "sea":
        for k in ("from", "to"):
            q = PL[p[k]]["properties"]
            if q["kind"] != "border-crossing" and q["country"] != p["country"]:
                errs.append(f"{f['id']}: {k} place is in {q['country']}")
for k, f in PL.items():
    q = f["properties"]
    pt = Point(f["geometry"]["coordinates"])
    g = C[q["country"]]
    d = g.distance(pt) * 95000
    if d > (60 if q["kind"] == "border-crossing" else 300 if q["kind"] != "port" else 6000):
        errs.append(f"place {k}: {d:.0f} m outside {q['country']}")
    if q["kind"] == "border-crossing" and k.startswith("border-"):
        b = g.boundary.distance(pt) * 95000
        if b > 30:
            errs.append(f"place {k}: {b:.0f} m off the border line")
# connected parts of the network
adj = collections.defaultdict(set)
for f in SG:
    adj[f["properties"]["from"]].add(f["properties"]["to"])
    adj[f["properties"]["to"]].add(f["properties"]["from"])
seen, comps = set(), []
for s in adj:
    if s in seen:
        continue
    st, comp = [s], set()
    while st:
        u = st.pop()
        if u not in comp:
            comp.add(u)
            st += adj[u]
    seen |= comp
    comps.append(comp)
dead = sorted(k for k in PL if ends[k] == 1)
W50 = {f["id"]: wrong(f, C, 50) for f in SG if f["properties"]["mode"] != "sea"}
WS = {f["id"]: wrong(f, CS, 50) for f in SG if f["properties"]["mode"] != "sea"}
NB = {f["id"]: shape(f["geometry"]) for f in SG if f["properties"]["source"] == "border-offset"}
rmin = {k: aras.min_radius(np.array(utm(g).coords)).min() for k, g in NB.items() if utm(g).length > 600}
dist = {}
for k, g in NB.items():
    c = C[BY[k]["properties"]["country"]]
    u = utm(g)
    b = utm(c.boundary.intersection(box(*g.bounds).buffer(0.05)))
    pts = [u.interpolate(s) for s in np.arange(0, u.length, 50)]
    dd = [b.distance(q) for q in pts]
    dist[k] = (min(dd), float(np.median(dd)))

# sea lines over land (simplified countries, 1 km tolerance)
SEA = {f["id"]: {a: round(sum(line_km(list(h.coords)) for h in getattr(g2, "geoms", [g2]) if h.geom_type == "LineString"), 1)
                 for a, g in C.items() if (g2 := shape(f["geometry"]).intersection(g.intersection(box(*shape(f["geometry"]).bounds).buffer(0.1)).buffer(-0.003)))
                 and not g2.is_empty} for f in SG if f["properties"]["mode"] == "sea"}

# ---------------------------------------------------------------- qa.md
n = collections.Counter(f["properties"]["mode"] for f in SG)
w("# Check of the drawn lines\n")
w(f"Written by `05_qa.py`. {len(SG)} lines ({n['rail']} rail, {n['road']} road, {n['sea']} sea), {len(PL)} points, "
  f"{len(CS)} countries, {len(WT)} lakes and rivers.\n")
w("## How to read it\n")
w("- `geodesic` = WGS84 length of the drawn line (pyproj Geod). `network` = track length carried by the edge weights of `scgraph_data` "
  "(the package stores the real length of each edge but only its two end points, so the drawn line is a chain of chords and is too short where edges are long). "
  "`official` = published distance. `ratio` = geodesic / official.\n"
  "- For distances use the published length, else the network length; the line is for drawing. A ratio below 1 on scgraph segments is chord shortening, not a gap.\n"
  "- The accuracy of scgraph lines = 60 % of the largest bulge that the missing length of one chord allows (floor 300 m); on border-offset and schematic lines an own estimate.\n")
w("## Topology\n")
w(f"- Errors: {len(errs)}" + ("" if not errs else "\n" + "\n".join(f"  - {e}" for e in errs)))
w(f"- Every segment starts and ends exactly on a place point (5 decimals): {'yes' if not any('end differs' in e or 'missing' in e for e in errs) else 'NO'}.")
w(f"- Connected parts: {len(comps)} (" + "; ".join(f"{len(c)} places" + (f": {', '.join(sorted(c))}" if len(c) < 8 else "") for c in sorted(comps, key=len, reverse=True)) + ").")
w(f"- Places used by one segment only (line ends): {', '.join(dead)}.")
w(f"- Places without a segment: {', '.join(sorted(k for k in PL if not ends[k])) or 'none'}.\n")
w("## Wrong-country check\n")
bad = {k: v for k, v in W50.items() if v}
w("Against the unsimplified OSM borders (10 m package), tolerance 50 m: " + ("**no segment leaves its country.**" if not bad else ""))
for k, v in bad.items():
    w(f"- `{k}`: " + ", ".join(f"{x} km in {a}" for a, x in v.items()))
bads = {k: v for k, v in WS.items() if v}
w("\nAgainst the simplified `basemap/countries.geojson` (what a map will show), tolerance 50 m: " + ("none." if not bads else ""))
for k, v in sorted(bads.items(), key=lambda x: -sum(x[1].values())):
    w(f"- `{k}` (±{BY[k]['properties']['acc']} m): " + ", ".join(f"{x} km in {a}" for a, x in v.items()))
w("\nSea lines over OSM land (the coast data fill the Volga delta as land, so the harbour channel to Olya and Astrakhan counts here): "
  + "; ".join(f"`{k}` " + (", ".join(f"{x} km in {a}" for a, x in v.items()) or "none") for k, v in SEA.items()) + ".")
w("\n## Aras alignments (border offset)\n")
for l in open(f"{CACHE}/lines.log"):
    if "GeoNames centre" not in l:
        w(f"- {l.strip()}")
w("\n| segment | country | min. distance to the border m | median m | min. curve radius m |\n|---|---|---|---|---|")
for k in NB:
    w(f"| {k} | {BY[k]['properties']['country']} | {dist[k][0]:.0f} | {dist[k][1]:.0f} | {rmin.get(k, float('nan')):.0f} |")
w("\n(The minimum distance is 0 where a segment ends on a border or bridge point.)\n")
w("Independent position checks (first block: stations placed only by official chainage; Wikipedia points were used for checking only):\n")
w("| station | compared with | distance km |\n|---|---|---|")
for st, town, la, lo in (("agbend", "Ağbənd village (Wikipedia, 1' precision)", 38.90, 46.567), ("meghri", "Meghri", 38.90123, 46.24308), ("agarak", "Agarak", 38.86506, 46.19463),
                         ("dasta", "Deste", 38.88375, 45.90963), ("yayci", "Yaycı", 38.94052, 45.73244), ("ordubad", "Ordubad", 38.90961, 46.02274),
                         ("shvanidzor", "Shvanidzor village (Wikipedia)", 38.94278, 46.37694),
                         ("yevlakh", "station, Wikipedia mirror (rail node check)", 40.62056, 47.14583), ("mincivan", "station, Wikipedia mirror (GeoNames check)", 39.02861, 46.72472),
                         ("julfa-az", "station, Wikipedia mirror (rail node check)", 38.95694, 45.62361), ("jolfa-ir", "station, Wikipedia mirror (rail node check)", 38.93778, 45.63056)):
    q = PL[st]["geometry"]["coordinates"]
    w(f"| {st} | {town} | {km((q[1], q[0]), (la, lo)):.1f} |")
offs = sorted((float(l.split(" is ")[1].split(" km")[0]), l.split(":")[0]) for l in open(f"{CACHE}/lines.log") if "GeoNames centre" in l)
w(f"\nRail network against GeoNames: {len(offs)} station towns were not used to bend the line but projected on it; town centre to line: median "
  f"{np.median([o for o, _ in offs]):.1f} km, largest {offs[-1][0]} km ({offs[-1][1]}), " + ", ".join(f"{n} {d}" for d, n in offs[-6:-1]) + ".")
w("\n## Chains against published totals\n")
w("| chain | geodesic km | network km | official km | ratio geodesic | ratio network | source |\n|---|---|---|---|---|---|---|")
grp = []
for name, l, k, src in off.GROUPS:
    miss = [i for i in l if i not in BY]
    assert not miss, miss
    g = sum(BY[i]["properties"]["drawn_km"] for i in l)
    net = sum(BY[i]["properties"]["network_km"] or BY[i]["properties"]["drawn_km"] for i in l)
    grp.append((name, g / k))
    w(f"| {name} | {g:.1f} | {net:.1f} | {k} | {g/k:.3f} | {net/k:.3f} | {src} |")
REM = {
    "agstafa-boyuk-kesik": "47 km seems to count to the border; the station nodes lie 2.7 km before it",
    "hajigabul-shirvan": "tariff distance is longer than the OSM track, reason unknown", "baku-bilajari": "official counts from the freight station",
    "qazvin-rasht": "official counts from the junction 19 km west of Qazvin, hence > 1",
    "border-astara-astara-az": "station and crossing are estimates", "astara-ir-border-astara": "estimate",
    "mianeh-maragheh": "long chords in a mountain section (network 158 km)", "nehrem-nakhchivan": "station sites estimated, winding line",
    "rasht-anzali-caspian-port": "schematic", "mianeh-bostanabad": "schematic", "bostanabad-tabriz": "schematic",
    "shirvan-osmanli-yeni": "junction site by chainage", "sufian-marand": "mountain line, chords", "marand-jolfa-ir": "mountain line, chords", "mohammadieh-aprin": "network 125 km",
    "agarak-border-agarak-ordubad": "dewiki km 352 is rounded; the curve gives 352.4",
    "nakhchivan-shahtakhti": "chords around the Aras reservoir", "lankaran-masalli": "bends fitted to official distances",
    "etrek-bereket": "one chord of 182 km; worst geometry of the set", "bereket-border-serhetyaka-bolashak": "border point ±15 km; network share is a guess (edge spans border and Uzen)",
    "border-serhetyaka-bolashak-uzen": "border point ±15 km", "bandar-abbas-junction-sirjan": "chords of 64 and 77 km in the mountains",
    "aktau-alat-port": "drawn round the Absheron islands; the 468 km of searoute end near Baku",
    "kayseri-ankara": "long chords", "salyan-osmanli-yeni": "junction site by chainage",
    "tuzluca-digor": "invented curves; climb of 700 m", "digor-kars": "invented curves", "igdir-tuzluca": "schematic", "aralik-igdir": "schematic", "dilucu-aralik": "schematic",
}
CIRC = {f["id"] for f in SG if f["properties"]["source"] == "border-offset" and f["properties"]["mode"] == "rail" and "julfa-az-nehrem" not in f["id"]} | {
    "shirvan-osmanli-yeni", "osmanli-yeni-saatli", "imishli-dashburun", "dashburun-horadiz", "lankaran-masalli", "masalli-salyan", "sharur-velidag", "velidag-sadarak"}
w("\nWhat is independent here: the network lengths, the Horadiz–Mincivan length, the Armenian section (42 km), the two border chainages (310.1 and 352.4), Julfa–Nehrem, "
  "the Iranian road (107 km). What is not: single segments between stations that were placed by chainage, and Mincivan–Julfa as a whole (the offset parameters were chosen to come near 126 km).")
w("\n## All segments\n")
w("| id | cc | mode | source | ± m | geodesic | network | official | ratio | ratio to network | remarks |\n|---|---|---|---|---|---|---|---|---|---|---|")
for f in SG:
    p = f["properties"]
    rn = f"{p['drawn_km']/p['network_km']:.3f}" if p["network_km"] else ""
    r = REM.get(f["id"], p["alignment"]["note"] or "")
    if p["ratio"] and f["id"] in CIRC:
        r = (r + "; " if r else "") + "station placed by chainage, ratio not independent"
    if not r and p["ratio"] and not 0.9 <= p["ratio"] <= 1.05:
        r = "chord shortening" if p["source"] == "scgraph-rail" else "see chains"
    w(f"| {f['id']} | {p['country']} | {p['mode']} | {p['source']} | {p['acc']} | {p['drawn_km']} | {p['network_km'] or ''} | "
      f"{p['official'] or ''} | {p['ratio'] or ''} | {rn} | {r} |")
w("\n## Weakest parts\n")
w(open(f"{HERE}/weak.md").read())
open(f"{OUT}/qa.md", "w", encoding="utf-8").write("\n".join(md) + "\n")
print("errors:", errs)
assert not errs
print("wrong country:", bad)
print("wrong vs simplified:", bads)
print("worst ratios:", sorted(((BY[i]["properties"]["ratio"], i) for i in BY if BY[i]["properties"]["ratio"]))[:8], sorted(((BY[i]["properties"]["ratio"], i) for i in BY if BY[i]["properties"]["ratio"]))[-4:])
print("worst groups:", sorted((r, n) for n, r in grp)[:6], sorted((r, n) for n, r in grp)[-3:])

# ---------------------------------------------------------------- maps
if not os.environ.get("PICTURES"):
    raise SystemExit
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
COL = {"scgraph-rail": "#1a7f37", "border-offset": "#d97706", "schematic": "#c026d3", "searoute": "#1d4ed8"}


def draw(bb, out, size, labels, lw=1.8, fs=7, skip=(), clabels=(), ax=None, CS=CS):
    W, S, E, N = bb
    B = box(*bb)
    own = ax is None
    if own:
        fig, ax = plt.subplots(figsize=size)
    ax.set_facecolor("#dbeafe")
    for k, g in CS.items():
        g = g.intersection(B.buffer(0.5))
        for p in getattr(g, "geoms", [g]):
            if p.geom_type == "Polygon":
                x, y = p.exterior.xy
                ax.fill(x, y, fc="#f7f5ef", ec="#555", lw=0.6)
    for f in WT:
        g = shape(f["geometry"])
        if f["properties"]["kind"] == "sea" or not g.intersects(B):
            continue
        for p in getattr(g, "geoms", [g]):
            if p.geom_type == "Polygon":
                ax.fill(*p.exterior.xy, fc="#dbeafe", ec="#60a5fa", lw=0.4)
            else:
                ax.plot(*p.xy, color="#60a5fa", lw=0.7)
    for f in SG:
        p = f["properties"]
        x, y = zip(*f["geometry"]["coordinates"])
        ls = {"rail": "-", "road": (0, (4, 1.5)), "sea": (0, (1, 2))}[p["mode"]]
        ax.plot(x, y, ls=ls, lw=lw * (0.75 if p["mode"] == "road" else 1), color=COL[p["source"]], zorder=4)
    for k, f in PL.items():
        x, y = f["geometry"]["coordinates"]
        if not (W < x < E and S < y < N):
            continue
        bc = f["properties"]["kind"] == "border-crossing"
        ax.plot(x, y, "D" if bc else "o", ms=3 if bc else 3.2, mfc="#ef4444" if bc else "white", mec="black", mew=0.6, zorder=6)
        if labels(k, f) and k not in skip:
            ax.annotate(f["properties"]["name"].split(" (")[0], (x, y), (3, 3), textcoords="offset points", fontsize=fs, zorder=7)
    for t, x, y in clabels:
        ax.text(x, y, t, fontsize=fs + 4, color="#999", ha="center", zorder=2)
    for k, c in COL.items():
        ax.plot([], [], color=c, lw=2, label=k)
    ax.plot([], [], color="k", ls=(0, (4, 1.5)), label="road")
    ax.plot([], [], color="#1d4ed8", ls=(0, (1, 2)), label="sea")
    ax.legend(fontsize=fs + 1, loc="lower left")
    ax.set_xlim(W, E)
    ax.set_ylim(S, N)
    ax.set_aspect(1 / math.cos(math.radians((S + N) / 2)))
    ax.grid(lw=0.2)
    if not own:
        return
    ax.set_title("© OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0); Natural Earth", fontsize=7)
    fig.tight_layout()
    fig.savefig(f"{OUT}/{out}", dpi=110)
    plt.close(fig)


big = {"baku", "alat", "tbilisi", "kars", "ganja", "yevlakh", "nakhchivan", "julfa-az", "horadiz", "mincivan", "imishli", "lankaran", "astara-az", "tabriz", "rasht", "erzurum",
       "igdir", "digor", "tuzluca", "sharur", "ordubad", "meghri", "agbend", "kapan", "goris", "akhalkalaki", "tsalka", "yalama", "derbent", "makhachkala", "sumgait", "khachmaz", "hajigabul",
       "hashtpar", "marand", "sufian", "bandar-anzali", "aralik", "dilucu", "salyan", "masalli", "osmanli-yeni", "marabda", "arpacay", "agstafa", "boyuk-kesik", "jolfa-ir", "norduz", "alat-port", "bostanabad"}
main = {"nhava-sheva", "bandar-abbas", "sirjan", "bafq", "yazd", "kashan", "qom", "tehran", "qazvin", "rasht", "astara-ir", "baku", "makhachkala", "astrakhan", "volgograd", "povorino", "michurinsk",
        "ryazan", "moscow", "tver", "st-petersburg", "tbilisi", "kars", "erzurum", "sivas", "kayseri", "ankara", "tabriz", "mianeh", "zanjan", "garmsar", "gorgan", "bereket", "uzen", "beyneu", "atyrau",
        "aktau", "mangystau", "etrek", "verkhny-baskunchak", "kizlyar", "derbent", "amirabad", "badrud", "olya", "makat", "sari"}
if __name__ == "__main__":
    draw((44.7, 38.72, 47.45, 39.78), "qa_aras.png", (20, 10.5), lambda k, f: True, 1.6, 6.5)
    fig, axs = plt.subplots(4, 1, figsize=(17, 27))
    for ax, bb in zip(axs, ((46.42, 38.85, 46.78, 39.05), (46.10, 38.82, 46.46, 38.94), (45.78, 38.83, 46.14, 38.95), (45.42, 38.90, 45.80, 39.07))):
        draw(bb, None, None, lambda k, f: True, 1.5, 8, ax=ax, CS=C)          # unsimplified borders
    fig.tight_layout()
    fig.savefig(f"{OUT}/qa_aras_zoom.png", dpi=75)
    plt.close(fig)
    draw((42.7, 38.6, 50.1, 41.0), "qa_roads.png", (20, 9.5), lambda k, f: k in big, 1.6, 7)
    draw((42.3, 37.0, 50.7, 43.2), "qa_caucasus.png", (17, 16), lambda k, f: k in big, 1.8, 7,
         clabels=[("AZ", 47.6, 40.2), ("AM", 44.9, 40.6), ("GE", 43.5, 42.1), ("IR", 46.5, 37.6), ("TR", 42.8, 39.5), ("RU", 46, 43)])
    draw((30, 16, 76, 61), "qa_instc.png", (14, 17), lambda k, f: k in main, 1.4, 7,
         clabels=[("RUSSIA", 48, 58), ("KAZAKHSTAN", 66, 48), ("IRAN", 57, 34), ("TÜRKİYE", 34, 39), ("TM", 60, 39.5), ("INDIA", 75, 24)])
