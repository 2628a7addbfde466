"""Writes tagged.osm and tagged.geojson: invented lines with full tags across the real border of Georgia and Azerbaijan.

    python3 tagged.py OUT
"""
import json
import sys
from pathlib import Path
from xml.sax.saxutils import quoteattr

out = Path(sys.argv[1])
NOTE = "Invented line for tests"
# Positions near Gardabani (GE) and Boyuk Kesik (AZ); nothing here shows a real track or road.
P = {
    "tbilisi": (44.88, 41.66), "rustavi": (45.03, 41.53), "gardabani": (45.09, 41.46), "border": (45.18, 41.385),
    "kesik": (45.24, 41.34), "agstafa": (45.45, 41.12), "works": (45.6, 41.0), "ganja": (46.36, 40.68),
    "quarry": (45.12, 41.5), "old": (45.0, 41.4), "older": (44.95, 41.35), "metre": (45.5, 41.22), "cape": (45.62, 41.28),
    "plan": (45.9, 40.95), "shore-w": (45.0, 41.57), "shore-e": (45.1, 41.6), "m-w": (44.9, 41.62), "m-mid": (45.1, 41.42),
    "m-border": (45.165, 41.37), "m-e": (45.47, 41.1), "t-e": (46.35, 40.66), "gate": (45.13, 41.43), "twin": (45.2, 41.39),
}
RAIL = {"railway": "rail"}
WIRE = {"electrified": "contact_line"}
AC = {**WIRE, "voltage": "25000", "frequency": "50"}
WAYS = [
    ("Tbilisi–Rustavi", ["tbilisi", "rustavi"], {**RAIL, "gauge": "1520", **WIRE, "voltage": "3000", "frequency": "0", "tracks": "2", "maxspeed": "80"}),
    ("Rustavi–Gardabani", ["rustavi", "gardabani"], {**RAIL, "gauge": "1520", **WIRE, "voltage": "3000", "frequency": "0", "passenger_lines": "2"}),
    ("Gardabani–Kesik", ["gardabani", "gate", "border", "kesik"], {**RAIL, "gauge": "1520", **WIRE, "voltage": "3000;25000", "frequency": "0;50", "passenger_lines": "2"}),
    ("Second track Gardabani–Kesik", ["gate", "twin", "kesik"], {**RAIL, "gauge": "1520;1435", "electrified": "no", "tracks": "1", "service": "siding"}),
    ("Kesik–Agstafa", ["kesik", "agstafa"], {**RAIL, "gauge": "1520", **AC, "passenger_lines": "2", "maxspeed": "120"}),
    ("Agstafa–Works", ["agstafa", "works"], {"railway": "construction", "construction": "rail", "gauge": "1435", **AC}),
    ("Works–Plan", ["works", "plan"], {"railway": "proposed", "proposed": "rail", "gauge": "1435", "electrified": "yes"}),
    ("Agstafa–Ganja", ["agstafa", "ganja"], {**RAIL, "gauge": "1520", "electrified": "no"}),
    ("Quarry branch", ["rustavi", "quarry"], {"railway": "disused", "disused:railway": "rail", "gauge": "1520", "usage": "industrial"}),
    ("Old branch", ["gardabani", "old"], {"railway": "abandoned", "abandoned:railway": "rail", "gauge": "1520"}),
    ("Older branch", ["old", "older"], {"railway": "razed"}),
    ("Cape line", ["kesik", "metre", "cape"], {"railway": "narrow_gauge", "gauge": "1067", "electrified": "no"}),
    ("Ferry over the reservoir", ["shore-w", "shore-e"], {"route": "ferry", "duration": "00:40", "motor_vehicle": "yes"}),
    ("Motorway M-1", ["m-w", "m-mid", "m-border"], {"highway": "motorway", "ref": "M-1", "lanes": "4", "oneway": "no", "maxspeed": "110"}),
    ("Trunk road M-1", ["m-border", "m-e"], {"highway": "trunk", "ref": "M-1", "lanes": "2", "surface": "asphalt"}),
    ("Trunk road east", ["m-e", "t-e"], {"highway": "construction", "construction": "trunk", "ref": "M-1"}),
]
STATIONS = {
    "tbilisi": {"railway": "station", "name": "გამოგონილი თბილისი", "name:en": "Invented Tbilisi", "name:ka": "გამოგონილი თბილისი"},
    "gardabani": {"railway": "station", "name": "გამოგონილი გარდაბანი", "name:en": "Invented Gardabani", "name:ru": "Выдуманный Гардабани"},
    "kesik": {"railway": "station", "name": "Uydurma Böyük Kəsik", "name:en": "Invented Boyuk Kesik", "name:az": "Uydurma Böyük Kəsik", "uic_ref": "0000000"},
    "agstafa": {"railway": "halt", "name": "Uydurma Ağstafa"},
    "border": {"railway": "border", "name": "Invented border point"},
    "shore-w": {"amenity": "ferry_terminal", "name": "Invented quay"},
}

ids = {name: n for n, name in enumerate(P, 1)}
xml = ["<?xml version='1.0' encoding='UTF-8'?>", f'<osm version="0.6" generator="tagged.py"><note>{NOTE}s: not OpenStreetMap data</note>']
for name, (lon, lat) in P.items():
    tags = "".join(f"<tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in STATIONS.get(name, {}).items())
    head = f' <node id="{ids[name]}" version="1" visible="true" lat="{lat}" lon="{lon}"'
    xml.append(f"{head}>{tags}</node>" if tags else f"{head}/>")
for n, (name, line, tags) in enumerate(WAYS, 101):
    tags = {**tags, "name": f"Invented: {name}", "note": NOTE}
    xml.append(f' <way id="{n}" version="1" visible="true">')
    xml.append("  " + "".join(f'<nd ref="{ids[p]}"/>' for p in line))
    xml.append("  " + "".join(f"<tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in tags.items()))
    xml.append(" </way>")
(out / "tagged.osm").write_text("\n".join([*xml, "</osm>", ""]), encoding="utf-8")


def columns(tags):
    """The same in columns of an own naming, as from a table of a ministry."""
    state = {"construction": "under construction", "proposed": "planned", "disused": "closed", "abandoned": "dismantled", "razed": "dismantled"}
    kind = tags.get("railway") or tags.get("highway") or "ferry"
    volts, hertz = tags.get("voltage", "").split(";"), tags.get("frequency", "").split(";")
    wire = "; ".join(f"{int(v) / 1000:g} kV " + ("DC" if h == "0" else f"{h} Hz") for v, h in zip(volts, hertz) if v)
    gauge = [int(g) for g in tags["gauge"].split(";")] if "gauge" in tags else None
    tracks = tags.get("passenger_lines") or tags.get("tracks")
    return {"mode": "rail" if "railway" in tags else "sea" if "route" in tags else "road",
            "gauge_mm": gauge[0] if gauge and len(gauge) == 1 else "/".join(map(str, gauge)) if gauge else None,
            "electrif": wire or {"no": "no", "yes": "yes"}.get(tags.get("electrified")),
            "n_tracks": int(tracks) if tracks else None, "state": state.get(kind, "in use")}


rows = [json.dumps({"type": "Feature", "id": n, "properties": {"title": f"Invented: {name}", **columns(tags)},
                    "geometry": {"type": "LineString", "coordinates": [P[p] for p in line]}}, ensure_ascii=False, separators=(",", ":"))
        for n, (name, line, tags) in enumerate(WAYS, 101)]
head = f'{{"type":"FeatureCollection","name":"tagged","license":"CC0-1.0","note":"{NOTE}s","features":[\n'
(out / "tagged.geojson").write_text(head + ",\n".join(rows) + "\n]}\n", encoding="utf-8")
