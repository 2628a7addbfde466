"""The test lines of borders.py: id, why it is there, and its lines as lists of [longitude, latitude]."""
import json

BAKU, KARS, TEHRAN = [49.859, 40.383], [43.093, 40.593], [51.389, 35.689]
MOSCOW, BANDAR_ABBAS = [37.656, 55.775], [56.086, 27.106]
# Along the Aras from Julfa to Aghband, by eye, on both sides of the river.
ARAS = [
    [45.62, 38.945], [45.78, 38.885], [45.96, 38.872], [46.09, 38.858], [46.18, 38.838], [46.3, 38.87],
    [46.42, 38.885], [46.5, 38.872], [46.56, 38.884], [46.64, 38.92], [46.8, 39.03], [46.95, 39.14],
]


def route_line(geodata, route_id):
    """The drawn segments of a route one after another, in the direction of travel."""
    import tomllib

    routes = tomllib.loads((geodata / "routes.toml").read_text(encoding="utf-8"))["route"]
    route = next(r for r in routes if r["id"] == route_id)
    between = {}
    for layer in ("trunk", "aras", "zangezur", "btk", "instc", "central-asia"):
        for feature in json.loads((geodata / f"{layer}.geojson").read_text(encoding="utf-8"))["features"]:
            p = feature["properties"]
            if p["mode"] in route["modes"]:
                line = feature["geometry"]["coordinates"]
                between[p["from"], p["to"]] = line
                between[p["to"], p["from"]] = line[::-1]
    joined = []
    for pair in zip(route["stops"], route["stops"][1:]):
        line = between[pair]
        joined += line[1:] if joined and joined[-1] == line[0] else line
    return joined


def place(geodata, place_id):
    features = json.loads((geodata / "places.geojson").read_text(encoding="utf-8"))["features"]
    return next(f["geometry"]["coordinates"] for f in features if f["id"] == place_id)


def border_vertex(rings, near):
    """The boundary vertex nearest to a position, in plain degrees."""
    vertices = (v for ring in rings for v in ring)
    return list(min(vertices, key=lambda v: (v[0] - near[0]) ** 2 + (v[1] - near[1]) ** 2))


def test_lines(geodata, rings):
    """`rings` are those of Armenia, to take exact boundary vertices from."""
    zangezur, btk = route_line(geodata, "zangezur"), route_line(geodata, "btk")
    # North of Ordubad the Armenian–Azerbaijani border runs north to south.
    vertex = border_vertex(rings, [46.05, 39.1])
    west, east = [vertex[0] - 0.2, vertex[1] + 0.03], [vertex[0] + 0.2, vertex[1] - 0.02]
    return [
        ("baku-kars", "two vertices, one edge of 574 km", [[BAKU, KARS]]),
        ("baku-tehran", "one edge over the Caspian coast", [[BAKU, TEHRAN]]),
        ("long-edges", "three vertices, edges of 6 and 7 degrees", [[[33.0, 39.9], [39.0, 40.9], [46.0, 42.0]]]),
        ("moscow-bandar-abbas", "one edge of 3500 km", [[MOSCOW, BANDAR_ABBAS]]),
        ("baku-kars-moscow", "a turn at Kars", [[BAKU, KARS, MOSCOW]]),
        ("aras-river", "along the Aras, over the border again and again", [ARAS]),
        ("aras-straight", "one edge along the Aras", [[ARAS[0], ARAS[-1]]]),
        ("caspian-crossing", "Azerbaijan, sea, Turkmenistan: one crossing", [[BAKU, [54.4, 40.1]]]),
        ("caspian-length", "Iran to Russia, only by sea", [[[49.5, 37.3], [50.3, 38.2], [51.4, 39.6], [50.8, 42.0], [48.1, 45.6], [48.05, 46.3]]]),
        ("caspian-open", "nothing but sea", [[[51.0, 39.0], [51.2, 41.5], [50.5, 42.5]]]),
        ("ends-on-border-place", "ends on the bridge between Sadarak and Dilucu", [[[45.1, 39.55], [44.9, 39.69], place(geodata, "border-sadarak-dilucu")]]),
        ("over-border-place", "goes on from that bridge into Türkiye", [[[45.1, 39.55], place(geodata, "border-sadarak-dilucu"), [44.6, 39.8]]]),
        ("ends-on-vertex", "ends exactly on a vertex of the border", [[west, vertex]]),
        ("starts-on-vertex", "starts exactly there", [[vertex, east]]),
        ("over-vertex", "a vertex of the line is a vertex of the border", [[west, vertex, east]]),
        ("leaves-coverage", "Ankara, Sofia, Rome: leaves the base map to the west", [[[32.86, 39.93], [23.32, 42.7], [12.5, 41.9]]]),
        ("out-and-back", "Russia, outside, Russia: no crossing", [[[37.6, 59.5], [38.0, 64.0], [45.0, 60.0]]]),
        ("antimeridian", "outside the base map, over 180 degrees", [[[170.0, 60.0], [-170.0, 62.0]]]),
        ("three-parts", "lines of a feature count as one, joined by nothing", [[[44.8, 41.7], [44.5, 40.2]], [[44.5, 40.2], [46.3, 38.1]], [[54.0, 37.2], [54.8, 38.5]]]),
        ("nakhchivan-twice", "into the exclave, out and in again", [[[44.5, 40.15], [45.35, 39.3], [45.95, 39.5], [45.95, 39.0], [46.4, 39.2]]]),
        ("enclaves", "through Barxudarli, Yuxari Askipara and Artsvashen", [[[44.9, 41.06], [45.1, 41.07], [45.15, 40.99], [45.28, 41.0], [45.52, 40.63], [45.7, 40.6]]]),
        ("karki-sadarak", "Yeraskh, Karki, Sadarak, over the Aras and back", [[[44.82, 39.75], [44.95, 39.79], [44.89, 39.72], [44.7, 39.7], [44.85, 39.62]]]),
        ("gulf", "Iran, Qeshm, the Gulf, Emirates", [[BANDAR_ABBAS, [56.1, 26.75], [55.3, 26.0], [55.4, 25.1]]]),
        ("repeated-vertices", "vertices twice in a row, three dimensions", [[[46.0, 40.0, 5.0], [46.0, 40.0, 5.0], [45.0, 41.8, 9.0], [45.0, 41.8, 9.0]]]),
        ("zangezur", "the drawn segments of a whole route", [zangezur]),
        ("btk", "the drawn segments of a whole route", [btk]),
        ("btk-backwards", "the same the other way", [btk[::-1]]),
    ]
