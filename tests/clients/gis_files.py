"""The files of an export themselves: GeoJSON, KML, the data package, styles and the project."""
import hashlib
import json
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from functools import cache

import frictionless
import geopandas
import shapely

from layer import JSON_TYPES, LAYERS, bounds, check, near, unlike

# The base map under them, in the project alone.
GROUND = ("ground-waters", "ground-countries")
KML = {"k": "http://www.opengis.net/kml/2.2"}


def numbers(nested):
    if isinstance(nested, list):
        for part in nested:
            yield from numbers(part)
    else:
        yield nested


def rfc_7946(layer):
    raw = layer.path.read_bytes()
    if raw.startswith(b"\xef\xbb\xbf"):
        yield "begins with a byte order mark"
    collection = json.loads(raw.decode("utf-8-sig"))
    yield from unlike("type", collection["type"], "FeatureCollection")
    if "crs" in collection:
        yield "has a member crs"
    yield from unlike("bbox", collection.get("bbox"), bounds(layer.features))
    for feature in layer.features:
        yield from unlike(f"{feature['id']}: bbox", feature.get("bbox"), bounds([feature]))
        west, south, east, north = bounds([feature])
        if not -180 <= west <= east <= 180 or not -90 <= south <= north <= 90:
            yield f"{feature['id']}: no longitude and latitude"
        if shapely.geometry.shape(feature["geometry"]).has_z:
            yield f"{feature['id']}: has a third coordinate"


def decimals(layer):
    exact = json.loads(layer.path.read_text(encoding="utf-8"), parse_float=Decimal)
    boxes = [exact["bbox"]] + [f["bbox"] for f in exact["features"]]
    for number in numbers(boxes + [f["geometry"]["coordinates"] for f in exact["features"]]):
        if isinstance(number, Decimal) and number.as_tuple().exponent < -6:
            yield f"{number} has more than 6 decimals"


def ids(layer):
    twice = {id for id in layer.ids() if layer.ids().count(id) > 1}
    yield from (f"{id} is there twice" for id in sorted(twice))
    for feature in layer.features:
        yield from unlike("property id", feature["properties"]["id"], feature["id"])


def properties(layer):
    """Every feature has every field; null is the only value beside those of its type."""
    for feature in layer.features:
        yield from unlike(f"{feature['id']}: fields", list(feature["properties"]), list(layer.fields()))
        for name, kind in layer.fields().items():
            value = feature["properties"].get(name)
            if value is not None and type(value) is not JSON_TYPES[kind]:
                yield f"{feature['id']}: {name} {value!r} is no {kind}"


def sidecar(layer):
    meta = layer.meta
    named = layer.path.with_name(meta["file"])
    yield from unlike("file", named, layer.path)
    yield from unlike("sha256", meta["sha256"], hashlib.sha256(named.read_bytes()).hexdigest())
    yield from unlike("features", meta["features"], len(layer.features))
    for key in ("licence", "attribution"):
        if not meta[key] or not all(text.strip() for text in meta[key]):
            yield f"{key} is empty"


def citations(layer):
    cited = {source["id"] for source in layer.meta["sources"] if source["citation"].strip()}
    for field in layer.fields():
        if field == "sources" or field.endswith("_src"):
            used = {id for value in layer.values(field) for id in value.split(";")}
            yield from (f"{field} {id} has no citation" for id in sorted(used - cited))


def check_files(layers):
    for layer in layers:
        check(f"{layer.name}.geojson: RFC 7946", rfc_7946, layer)
        check(f"{layer.name}.geojson: at most 6 decimals", decimals, layer)
        check(f"{layer.name}.geojson: ids", ids, layer)
        check(f"{layer.name}.geojson: every field in every feature, of its type", properties, layer)
        check(f"{layer.name}.meta.json: hash, licence, attribution", sidecar, layer)
        check(f"{layer.name}.meta.json: citations", citations, layer)


@cache
def kml_root(path):
    return ElementTree.parse(path).getroot()


def kml_opens(path):
    yield from unlike("root", kml_root(path).tag, f"{{{KML['k']}}}kml")


def kml_coordinates(path, layer):
    folders = {f.findtext("k:name", None, KML): f for f in kml_root(path).iterfind(".//k:Folder", KML)}
    found = {}
    for placemark in folders[layer.name].iterfind("k:Placemark", KML):
        texts = [element.text.split() for element in placemark.iterfind(".//k:coordinates", KML)]
        id = placemark.findtext(".//k:SimpleData[@name='id']", None, KML)
        found[id] = [[tuple(map(float, position.split(","))) for position in text] for text in texts]
    yield from unlike("ids", list(found), layer.ids())
    for feature in layer.features:
        parts = [(shapely.Point if len(part) == 1 else shapely.LineString)(part) for part in found[feature["id"]]]
        if not near(shapely.GeometryCollection(parts), shapely.geometry.shape(feature["geometry"])):
            yield f"{feature['id']}: other coordinates than in GeoJSON"


def kml_styles(path):
    there = {f"#{style.get('id')}" for style in kml_root(path).iterfind(".//k:Style", KML)}
    used = {element.text for element in kml_root(path).iterfind(".//k:styleUrl", KML)}
    yield from (f"{style} is not there" for style in sorted(used - there))


def check_kml(layers, path):
    check("corridor.kml: well-formed", kml_opens, path)
    check("corridor.kml: every styleUrl has its Style", kml_styles, path)
    for layer in layers:
        check(f"corridor.kml {layer.name}: coordinates", kml_coordinates, path, layer)


def package_is_valid(folder):
    report = frictionless.validate(str(folder / "datapackage.json"))
    yield from (str(error) for error in report.flatten(["message"]))
    named = {resource["path"] for resource in json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]}
    for layer in LAYERS:
        if f"{layer}.csv" not in named:
            yield f"{layer}.csv is not in it"


def style_names_files(folder):
    style = json.loads((folder / "style.json").read_text(encoding="utf-8"))
    yield from unlike("version", style["version"], 8)
    for source in style["sources"].values():
        if not (folder / source["data"]).exists():
            yield f"{source['data']} is not there"
    unknown = {layer["source"] for layer in style["layers"] if "source" in layer} - set(style["sources"])
    yield from (f"no source {name}" for name in unknown)


def project_names_files(folder):
    root = ElementTree.parse(folder / "corridor.qgs").getroot()
    sources = [e.text for e in root.iter("datasource")]
    yield from unlike("layers", len(sources), len(LAYERS) + len(GROUND))
    yield from unlike("ground", sources[-len(GROUND):], [f"./{name}.geojson" for name in GROUND])
    for name in GROUND:
        frame = geopandas.read_file(folder / f"{name}.geojson")
        yield from unlike(f"{name}: types", set(frame.geom_type), {"MultiPolygon"})
    periods = [(e.get("startField"), e.get("endField")) for e in root.iter("temporal") if e.get("startField")]
    yield from unlike("periods", sorted(set(periods)), [("date_from", "date_to"), ("valid_from", "valid_to")])
    for source in sources:
        if not source.startswith("./") or not (folder / source).exists():
            yield f"{source} is not a file beside it"
