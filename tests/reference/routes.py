"""Writes routes.json: lengths, states, borders, gauge breaks and indices of every route, from the layers alone.

    python3 tests/reference/routes.py

The length of a segment is its preferred length claim, else the one carried by the network source, else the geodesic
length of its line. Then every section with a preferred length claim stretches its segments to that length in
proportion. Of a range the middle is taken. States are those of the atlas date.
"""
import itertools
import json
import tomllib
from datetime import date
from pathlib import Path

from pyproj import Geod

HERE = Path(__file__).resolve().parent
GEODATA = HERE.parents[1] / "geodata"
WGS84 = Geod(ellps="WGS84")
SEA = "XZ"


def layer(name):
    features = json.loads((GEODATA / name).read_text(encoding="utf-8"))["features"]
    return {f["id"]: {**f["properties"], "coordinates": f["geometry"]["coordinates"]} for f in features}


def table(name):
    return tomllib.loads((GEODATA / name).read_text(encoding="utf-8"))


def first_day(text):
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def state_on(history, day):
    """The state of the last entry that has begun, unless it has ended; None when there is none."""
    begun = [e for e in history if e["from"] is None or first_day(e["from"]) <= day]
    if not begun or (begun[-1]["until"] is not None and first_day(begun[-1]["until"]) <= day):
        return None
    return begun[-1]["state"]


def bounds(claim):
    return (claim["value"], claim["value"]) if "value" in claim else (claim["low"], claim["high"])


def length_claims(claims):
    return [c for c in claims if c["quantity"] == "length"]


def preferred(claims):
    chosen = [c for c in length_claims(claims) if c.get("preferred")]
    assert len(chosen) <= 1, chosen
    return chosen[0] if chosen else None


def spread(claims, km):
    """The lowest and highest comparable claim, in km, the used one among them."""
    compared = [bounds(c) for c in length_claims(claims) if not c.get("other_extent")] + [(km, km)]
    return min(low for low, _ in compared), max(high for _, high in compared)


def calibrated(segments, sections):
    """Segment id -> length, low, high in metres and what the length rests on."""
    lengths = {}
    for name, segment in segments.items():
        line = segment["coordinates"]
        measured = WGS84.line_length([p[0] for p in line], [p[1] for p in line])
        claim, basis = preferred(segment["claims"]), "claimed"
        if claim is None:
            claim = next((c for c in length_claims(segment["claims"]) if c.get("basis") == "carried"), None)
            basis = "carried"
        if claim is None:
            lengths[name] = {"length": measured, "low": measured, "high": measured, "basis": "measured"}
        else:
            km = sum(bounds(claim)) / 2
            low, high = spread(segment["claims"], km)
            lengths[name] = {"length": km * 1e3, "low": low * 1e3, "high": high * 1e3, "basis": basis}
        lengths[name]["measured"] = measured
    stretched = set()
    for section in sections:
        claim = preferred(section["claims"])
        if claim is None:
            continue
        assert not stretched & set(section["segments"]), f"{section['id']}: a segment in two sections that calibrate"
        stretched |= set(section["segments"])
        km = sum(bounds(claim)) / 2
        low, high = spread(section["claims"], km)
        own = sum(lengths[s]["length"] for s in section["segments"])
        for s in section["segments"]:
            share = lengths[s]["length"] / own
            lengths[s] |= {"length": share * km * 1e3, "low": share * low * 1e3, "high": share * high * 1e3, "basis": "claimed"}
    return lengths


def least_breaks(gauge_sets):
    """The least number of gauge changes over a chain of legs; a leg with unknown gauges takes any.

    Dynamic programming over the gauge that a wagon has on each leg.
    """
    every = sorted({g for gauges in gauge_sets if gauges for g in gauges})
    changes = dict.fromkeys(every, 0)
    for gauges in gauge_sets:
        least = min(changes.values(), default=0)
        changes = {g: min(changes.get(g, least + 1), least + 1) for g in every}
        if gauges:
            changes = {g: n for g, n in changes.items() if g in gauges}
    return min(changes.values(), default=0)


def sums(pairs):
    totals = {}
    for key, metres in pairs:
        totals[key] = totals.get(key, 0.0) + metres
    return {key: round(metres, 4) for key, metres in sorted(totals.items())}


def route_values(route, segments, lengths, places, day):
    legs, at = [], 0.0
    for a, b in zip(route["stops"], route["stops"][1:]):
        joining = [n for n, s in sorted(segments.items()) if {s["from"], s["to"]} == {a, b} and s["mode"] in route["modes"]]
        named = [n for n in joining if n in route.get("via", [])]
        name = (named or joining)[0]
        state = state_on(segments[name]["status"], day) or "unknown"
        legs.append({"segment": name, "from": a, "at": at, "state": state, **lengths[name], **{k: segments[name][k] for k in ("country", "mode", "gauge_mm")}})
        at += lengths[name]["length"]
    crossings, last, by_sea = [], None, False
    for leg in legs:
        if leg["country"] == SEA:
            by_sea = True
            continue
        if last not in (None, leg["country"]):
            mode = "sea" if by_sea else leg["mode"]
            crossings.append({"place": leg["from"], "from": last, "to": leg["country"], "mode": mode, "at_m": round(leg["at"], 4)})
        last, by_sea = leg["country"], False
    rail_runs = itertools.groupby(legs, key=lambda leg: leg["mode"] == "rail")
    by_country = sums((leg["country"], leg["length"]) for leg in legs)
    land = [metres for country, metres in by_country.items() if country != SEA]
    (lon1, lat1), (lon2, lat2) = (places[route["stops"][i]]["coordinates"][:2] for i in (0, -1))
    return {
        "length_m": round(at, 4),
        "low_m": round(sum(leg["low"] for leg in legs), 4),
        "high_m": round(sum(leg["high"] for leg in legs), 4),
        "measured_m": round(sum(leg["measured"] for leg in legs), 4),
        "operational_m": round(sum(leg["length"] for leg in legs if leg["state"] == "operational"), 4),
        "directness": round(at / WGS84.inv(lon1, lat1, lon2, lat2)[2], 8),
        "exposure_hhi": round(sum((metres / sum(land)) ** 2 for metres in land), 8),
        "gauge_breaks": sum(least_breaks([leg["gauge_mm"] for leg in run]) for rail, run in rail_runs if rail),
        "by_country": by_country,
        "by_status": sums((leg["state"], leg["length"]) for leg in legs),
        "by_basis": sums((leg["basis"], leg["length"]) for leg in legs),
        "crossings": crossings,
        "legs": [[leg["segment"], leg["state"], leg["basis"], round(leg["length"], 4)] for leg in legs],
    }


def main():
    manifest = table("atlas.toml")
    segments = {name: s for file in manifest["layers"]["segments"] for name, s in layer(file).items()}
    lengths = calibrated(segments, table("sections.toml")["section"])
    places = layer("places.geojson")
    day = first_day(manifest["as_of"])
    values = (
        json.dumps(route["id"]) + ":" + json.dumps(route_values(route, segments, lengths, places, day), separators=(",", ":"))
        for route in table("routes.toml")["route"]
    )
    (HERE / "routes.json").write_text("{\n" + ",\n".join(values) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
