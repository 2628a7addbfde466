"""Write the geometry of out/lines.geojson and out/points.geojson into the atlas layers, by id.

    python3 merge.py [--check] [ATLAS_FOLDER]        (default: the folder above this one)

In the layers of segments it sets `geometry`, `alignment.source`, `alignment.accuracy_m` and the
`carried` length claim; in places.geojson `geometry` and `position`. All else in a feature, and every line of the file that
needs no change, stays as it is to the byte. A second run changes nothing. --check writes nothing and fails if there is
something to write. Needs only the standard library."""
import json, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.environ.get("GEODRAFT_OUT", os.path.join(HERE, "out"))
LAYERS = ("trunk", "aras", "zangezur", "btk", "instc", "central-asia")
CARRIERS = {"scgraph-rail", "searoute"}


def enc(o):
    return json.dumps(o, ensure_ascii=False, separators=(",", ":"))


def drawn(name):
    with open(os.path.join(OUT, name), encoding="utf-8") as f:
        return {x["id"]: x for x in json.load(f)["features"]}


def set_line(feature, new):
    p, q = feature["properties"], new["properties"]
    for k in ("from", "to", "country", "mode"):
        if p[k] != q[k]:
            sys.exit(f"{feature['id']}: `{k}` is {p[k]} in the layer and {q[k]} in the recipe")
    feature["geometry"] = new["geometry"]
    p["alignment"].update({k: q["alignment"][k] for k in ("source", "accuracy_m")})
    carried = [c for c in p["claims"] if c["quantity"] == "length" and c.get("basis") == "carried" and c["source"] in CARRIERS]
    km = q["network_km"]
    if km is None:
        if carried:
            print(f"{feature['id']}: the layer has a carried length, the recipe has none (left as it is)")
    elif carried:
        carried[0].update(value=km, source=q["alignment"]["source"])
    else:
        p["claims"].append({"quantity": "length", "value": km, "unit": "km", "source": q["alignment"]["source"], "as_of": None,
                            "basis": "carried", "note": None})


def set_point(feature, new):
    feature["geometry"] = new["geometry"]
    feature["properties"]["position"].update(new["properties"]["position"])


def merge(path, news, change, write):
    """-> (ids in the layer, ids changed)"""
    with open(path, encoding="utf-8", newline="") as f:
        rows = f.read().split("\n")
    ids, changed = [], []
    for k, row in enumerate(rows):
        if not row.startswith('{"type":"Feature",'):
            continue
        comma = "," if row.endswith(",") else ""
        feature = json.loads(row.removesuffix(","))
        before = json.loads(row.removesuffix(","))
        ids.append(feature["id"])
        if feature["id"] not in news:
            print(f"{os.path.basename(path)}: {feature['id']} is not in the recipe (left as it is)")
            continue
        change(feature, news[feature["id"]])
        if feature != before:
            changed.append(feature["id"])
            rows[k] = enc(feature) + comma
    if changed and write:
        with open(path + ".new", "w", encoding="utf-8", newline="") as f:
            f.write("\n".join(rows))
        os.replace(path + ".new", path)
    return ids, changed


def main(args):
    check = "--check" in args
    folder = ([a for a in args if not a.startswith("--")] + [os.path.dirname(HERE)])[0]
    total = 0
    for news, change, names in ((drawn("lines.geojson"), set_line, LAYERS), (drawn("points.geojson"), set_point, ("places",))):
        seen = []
        for n in names:
            ids, changed = merge(os.path.join(folder, n + ".geojson"), news, change, not check)
            seen += ids
            total += len(changed)
            print(f"{n}.geojson: {len(ids)} features, {len(changed)} {'differ' if check else 'changed'}", *changed[:20])
        for i in sorted(i for i in set(seen) if seen.count(i) > 1):
            print(f"{i}: in more than one layer")
        for i in sorted(set(news) - set(seen)):
            print(f"{i}: drawn by the recipe, but in no layer")
    return 1 if check and total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
