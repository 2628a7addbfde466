"""data/seas.geojson from seas_table.py. Every label line, sampled each 2 km, has to be on water: off the land of the regional base in the window, of the world layer outside."""
from names import *
from seas_table import SEAS, NOTE

win = box(*WINDOW)
reg = [shape(f["geometry"]) for f in jload(f"{BASEMAP}/countries.geojson")["features"]]
wor = [shape(f["geometry"]) for f in jload(f"{DATA}/world-outside.geojson")["features"]]
land = shapely.STRtree(reg + wor)
world = shapely.STRtree([shape(f["geometry"]) for f in jload(f"{DATA}/world-countries.geojson")["features"]])
feats, ashore, close = [], [], []
for i, kind, rank, pts, *names in SEAS:
    g = LineString(pts) if len(pts) > 1 else Point(pts[0])
    n = dict(zip(LANGS, names))
    samples = [g] if g.geom_type == "Point" else [g.interpolate(t, normalized=True) for t in np.linspace(0, 1, max(2, int(g.length * 55)))]
    for lay, tree in (("merged", land), ("world 1:50m", world)):
        hit = [p for p in samples if len(tree.query(p, predicate="within"))]
        if hit:
            ashore.append((i, lay, f"{len(hit)} of {len(samples)}", [round(v, 2) for v in hit[0].coords[0]]))
    d = min(GEOD.inv(p.x, p.y, *shapely.get_coordinates(shapely.shortest_line(p, land.geometries[land.nearest(p)]))[1])[2] / 1000 for p in samples)
    close.append((round(d, 1), i))
    feats.append({"type": "Feature", "id": i, "properties": dict(id=i, kind=kind, rank=rank, names={l: n[l] for l in LANGS if n[l]}, names_source="own, to be confirmed", note=NOTE.get(i)), "geometry": geo(g, 3)})
jlines(feats, f"{DATA}/seas.geojson", "seas", "CC0-1.0", "")
print(len(feats), "seas;", {l: sum(l in f["properties"]["names"] for f in feats) for l in LANGS}, "; in the window", sum(shape(f["geometry"]).intersects(win) for f in feats))
print("ashore:", ashore)
print("nearest to land (km):", sorted(close)[:14])
