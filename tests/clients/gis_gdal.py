"""Layers of an export in GDAL: GeoJSON, GeoPackage, FlatGeobuf, KML, CSV, TopoJSON, GPX and Shapefile."""
import json
import re
from dataclasses import dataclass
from functools import cache

import pyarrow.parquet
import shapely

from layer import JSON_TYPES, LAYERS, bounds, check, compare, near, run, unlike

# What GDAL makes of a type of the sidecar in a format that declares its types. Those of GeoJSON: see geojson_type. The
# reader of KML has no boolean, and that of CSV has only text unless told to guess.
GPKG_TYPES = {"string": "String", "integer": "Integer", "number": "Real", "boolean": "Integer(Boolean)", "date": "Date"}
FGB_TYPES = {**GPKG_TYPES, "integer": "Integer64", "date": "DateTime"}
KML_TYPES = {"string": "String", "integer": "Integer", "number": "Real", "boolean": "Integer", "date": "String"}
CSV_TYPES = dict.fromkeys(GPKG_TYPES, "String")
ARROW_TYPES = {"string": "string", "integer": "int64", "number": "double", "boolean": "bool", "date": "date32[day]"}
# The columns of a table that give the geometry.
SHAPE = {"Point": ("lon", "lat"), "LineString": ("wkt",), "MultiLineString": ("wkt",)}
# The fields that GDAL gives to every layer of KML, from elements of KML, whether they occur or not.
KML_OWN = set(
    "Name description timestamp begin end altitudeMode tessellate extrude visibility drawOrder icon".split()
)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# A text in a Shapefile is never longer, so that GDAL must cut the notes; it says so once for each field.
DBF_CUT = re.compile(r"Warning 1: Value '.*' of field \w+ has been truncated to 254 characters\.")


@dataclass
class Summary:
    """What ogrinfo says of a layer."""

    count: int
    geometry: str
    fields: dict
    warnings: list


@cache
def ogrinfo(path, layer):
    text, warned = run("ogrinfo", "-ro", "-so", "-nomd", path, layer)
    fields = re.findall(r"^(\S+): (\w+(?:\(\w+\))?) \(\d+\.\d+\)(?:,? .*)?$", text, re.MULTILINE)
    count = int(re.search(r"^Feature Count: (\d+)$", text, re.MULTILINE)[1])
    geometry = re.search(r"^Geometry: (.+)$", text, re.MULTILINE)[1].replace(" ", "")
    return Summary(count, geometry, dict(fields), warned)


@cache
def gdal_features(path, layer):
    """All features as GDAL reads them, and its warnings.

    Without RFC7946=YES, with which it would make a LineString of each MultiLineString of one part, and without
    ID_FIELD=id, with which it would drop the property of that name.
    """
    text, warned = run("ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=6", "/vsistdout/", path, layer)
    return json.loads(text)["features"], warned


def from_geojson(feature):
    return feature["properties"]["id"], feature["properties"], shapely.geometry.shape(feature["geometry"])


def geojson_type(layer, field, kind):
    """The type that GDAL finds in a GeoJSON file, where types are not declared but guessed from the values.

    A field without a value in the whole file is text, whatever the sidecar says. A text field whose every value is a
    whole day is a date; with one that is a month or a year, it is text.
    """
    values = layer.values(field)
    if not values:
        return "String"
    if kind in ("string", "date") and all(DAY.fullmatch(value) for value in values):
        return "Date"
    return {"string": "String", "integer": "Integer", "number": "Real", "boolean": "Integer(Boolean)"}[kind]


def gdal_opens(layer, path):
    yield from ogrinfo(path, layer.name).warnings
    yield from gdal_features(path, layer.name)[1]


def gdal_layers(path, expected):
    text, warned = run("ogrinfo", "-ro", path)
    yield from warned
    yield from unlike("layers", re.findall(r"^\d+: (\w+)", text, re.MULTILINE), expected)


def gdal_counts(layer, folder):
    rows = {
        "sidecar": layer.meta["features"],
        "GeoJSON": ogrinfo(layer.path, layer.name).count,
        "GeoPackage": ogrinfo(folder / "corridor.gpkg", layer.name).count,
        "KML": ogrinfo(folder / "corridor.kml", layer.name).count,
        "TopoJSON": ogrinfo(folder / "corridor.topojson", layer.name).count,
        "FlatGeobuf": ogrinfo(layer.beside(".fgb"), layer.name).count,
        "parquet": pyarrow.parquet.read_metadata(layer.beside(".parquet")).num_rows,
    }
    rows["CSV"] = ogrinfo(layer.beside(".csv"), layer.name).count
    for where, count in rows.items():
        yield from unlike(where, count, len(layer.features))


def same_fields(found, expected):
    """Names, types and their order."""
    yield from unlike("fields", list(found), list(expected))
    for name, kind in expected.items():
        yield from unlike(name, found.get(name), kind)


def geojson_fields(layer):
    expected = {name: geojson_type(layer, name, kind) for name, kind in layer.fields().items()}
    yield from same_fields(ogrinfo(layer.path, layer.name).fields, expected)


def declared_fields(layer, path, types):
    expected = {name: types[kind] for name, kind in layer.fields().items()}
    yield from same_fields(ogrinfo(path, layer.name).fields, expected)


def table_fields(layer, path):
    columns = [*layer.fields(), *SHAPE[layer.meta["geometry"]]]
    yield from same_fields(ogrinfo(path, layer.name).fields, dict.fromkeys(columns, "String"))


def kml_fields(layer, path):
    # A field `name` and the name of a placemark are one field `Name`, first of all, since GDAL heeds no case.
    expected = {name: KML_TYPES[kind] for name, kind in layer.fields().items() if name != "name"}
    found = ogrinfo(path, layer.name).fields
    yield from unlike("Name", found.get("Name"), "String")
    yield from same_fields({name: kind for name, kind in found.items() if name not in KML_OWN}, expected)


def parquet_fields(layer):
    schema = pyarrow.parquet.read_schema(layer.beside(".parquet"))
    expected = {name: ARROW_TYPES[kind] for name, kind in layer.fields().items()}
    found = {f.name: str(f.type) for f in schema}
    box = found.pop("bbox", "")
    yield from same_fields(found, {**expected, "geometry": "binary"})
    yield from unlike("bbox", [part.split(":")[0] for part in box[len("struct<") : -1].split(", ")], ["xmin", "ymin", "xmax", "ymax"])
    group = pyarrow.parquet.read_metadata(layer.beside(".parquet")).row_group(0)
    yield from unlike("compression", {group.column(i).compression for i in range(group.num_columns)}, {"SNAPPY"})


def gdal_geometry(layer, path, declared):
    if declared:
        yield from unlike("layer", ogrinfo(path, layer.name).geometry, layer.meta["geometry"])
    kinds = sorted({feature["geometry"]["type"] for feature in gdal_features(path, layer.name)[0]})
    yield from unlike("features", kinds, [layer.meta["geometry"]])


def geojson_to_gpkg_and_back(layer, work):
    package = work / f"{layer.name}.gpkg"
    _, warned = run("ogr2ogr", "-f", "GPKG", package, layer.path)
    yield from warned
    yield from gdal_geometry(layer, package, True)
    yield from gpkg_to_geojson(layer, package)


def gpkg_to_geojson(layer, package):
    features, warned = gdal_features(package, layer.name)
    yield from warned
    for feature in features[:1]:
        yield from unlike("fields", list(feature["properties"]), list(layer.fields()))
    yield from compare(layer, map(from_geojson, features))


def as_declared(value, kind):
    """A value of a format that writes nothing for null, or that has fewer types than the sidecar."""
    if value in (None, ""):
        return None
    # KML has 1 and 0.
    return value in ("true", "1", 1) if kind == "boolean" else JSON_TYPES[kind](value)


def kml_values(layer, path):
    def found():
        for feature in gdal_features(path, layer.name)[0]:
            got = {**feature["properties"], "name": feature["properties"]["Name"]}
            values = {name: as_declared(got.get(name), kind) for name, kind in layer.fields().items()}
            yield values["id"], values, shapely.geometry.shape(feature["geometry"])

    yield from compare(layer, found())


def csv_values(layer):
    def found():
        for feature in gdal_features(layer.beside(".csv"), layer.name)[0]:
            got = feature["properties"]
            values = {name: as_declared(got[name], kind) for name, kind in layer.fields().items()}
            point = "lon" in got
            shape = shapely.Point(float(got["lon"]), float(got["lat"])) if point else shapely.from_wkt(got["wkt"])
            yield values["id"], values, shape

    yield from compare(layer, found())


def by_id(layer, features):
    """In the order of the layer, whatever that of the file."""
    places = {id: place for place, id in enumerate(layer.ids())}
    return sorted(features, key=lambda feature: places.get(feature["properties"]["id"], -1))


def fgb_values(layer, path):
    """GDAL makes a moment of each day; its header has the count, its index the boxes."""
    days = [name for name, kind in layer.fields().items() if kind == "date"]

    def found():
        for feature in by_id(layer, gdal_features(path, layer.name)[0]):
            # Fields that are null in all features are left out.
            properties = {**dict.fromkeys(layer.fields()), **feature["properties"]}
            for day in days:
                properties[day] = properties[day] and properties[day][:10]
            feature["properties"] = properties
            yield from_geojson(feature)

    yield from compare(layer, found())


def fgb_index(layer, path):
    """As many features in a box by the index as by their boxes."""
    west, south, east, north = bounds(layer.features)
    box = [west, south, west + (east - west) / 3, south + (north - south) / 2]
    text, warned = run("ogrinfo", "-ro", "-so", "-spat", *map(str, box), path, layer.name)
    yield from warned
    inside = shapely.box(*box)
    expected = sum(shapely.geometry.shape(f["geometry"]).intersects(inside) for f in layer.features)
    yield from unlike("features in the box", int(re.search(r"^Feature Count: (\d+)$", text, re.MULTILINE)[1]), expected)


def topojson_values(layer, path):
    """GDAL takes the id of an object for a field that is there already, and reads no types of its own."""
    def found():
        for feature in gdal_features(path, layer.name)[0]:
            got = feature["properties"]
            values = {}
            for name, kind in layer.fields().items():
                value = got.get(name)
                # A day is a date to GDAL, with slashes.
                values[name] = value.replace("/", "-") if kind == "date" and value else value
                if kind == "boolean" and value is not None:
                    values[name] = bool(value)
            yield values["id"], values, shapely.geometry.shape(feature["geometry"])

    yield from compare(layer, found())


def topology_shares_arcs(path):
    topology = json.loads(path.read_text(encoding="utf-8"))
    numbers = []

    def visit(arcs):
        for arc in arcs:
            visit(arc) if isinstance(arc, list) else numbers.append(arc if arc >= 0 else ~arc)

    for collection in topology["objects"].values():
        for geometry in collection["geometries"]:
            visit(geometry.get("arcs", []))
    yield from unlike("arcs in use", sorted(set(numbers)), list(range(len(topology["arcs"]))))
    if len(numbers) < 2 * len(topology["arcs"]):
        yield f"{len(topology['arcs'])} arcs, used {len(numbers)} times: routes, legs and segments share none"


def gpx_tracks(layers, path):
    """A track for each route, of the positions of its legs; a waypoint for each place and crossing."""
    named = {layer.name: layer for layer in layers}
    for name in ("tracks", "waypoints"):
        yield from ogrinfo(path, name).warnings
    tracks = gdal_features(path, "tracks")[0]
    yield from unlike("tracks", [f["properties"]["name"] for f in tracks], named["routes"].values("name"))
    for track, route in zip(tracks, named["routes"].features):
        legs = [f for f in named["legs"].features if f["properties"]["route"] == route["id"]]
        parts = [part for f in legs for part in shapely.get_parts(shapely.geometry.shape(f["geometry"]))]
        if not near(shapely.geometry.shape(track["geometry"]), shapely.MultiLineString(parts)):
            yield f"{route['id']}: the track is not that of its legs"
    count = len(named["places"].features) + len(named["crossings"].features)
    yield from unlike("waypoints", len(gdal_features(path, "waypoints")[0]), count)


def shapefile(layer, work):
    target = work / f"{layer.name}.shp"
    _, warned = run("ogr2ogr", "-f", "ESRI Shapefile", "-lco", "ENCODING=UTF-8", target, layer.path)
    yield from (line for line in warned if not DBF_CUT.match(line))
    found = ogrinfo(target, layer.name)
    yield from unlike("features", found.count, len(layer.features))
    yield from unlike("fields", list(found.fields), list(layer.fields()))


def check_gdal(layers, folder, work):
    package, kml = folder / "corridor.gpkg", folder / "corridor.kml"
    # The table of styles, where QGIS looks for it, is a layer without geometry to GDAL.
    check("GDAL corridor.gpkg: its layers", gdal_layers, package, [*LAYERS, "layer_styles"])
    check("GDAL corridor.kml: its layers", gdal_layers, kml, list(LAYERS))
    topology = folder / "corridor.topojson"
    check("GDAL corridor.topojson: its layers", gdal_layers, topology, list(LAYERS))
    check("corridor.topojson: every arc is in use, and many are shared", topology_shares_arcs, topology)
    check("GDAL corridor.gpx: tracks and waypoints", gpx_tracks, layers, folder / "corridor.gpx")
    for layer in layers:
        flat = layer.beside(".fgb")
        check(f"GDAL {flat.name}: opens without a warning", gdal_opens, layer, flat)
        check(f"GDAL {flat.name}: names, types and order of fields", declared_fields, layer, flat, FGB_TYPES)
        check(f"GDAL {flat.name}: is of {layer.meta['geometry']}", gdal_geometry, layer, flat, True)
        check(f"GDAL {flat.name}: values and geometry", fgb_values, layer, flat)
        check(f"GDAL {flat.name}: index", fgb_index, layer, flat)
        check(f"GDAL {topology.name} {layer.name}: values and geometry", topojson_values, layer, topology)
        for path in (layer.path, package, kml, layer.beside(".csv")):
            where = f"GDAL {path.name}" if path.stem == layer.name else f"GDAL {path.name} {layer.name}"
            check(f"{where}: opens without a warning", gdal_opens, layer, path)
            if path == kml:
                check(f"{where}: names, types and order of fields", kml_fields, layer, path)
                check(f"{where}: values and geometry", kml_values, layer, path)
            elif path == package:
                check(f"{where}: names, types and order of fields", declared_fields, layer, path, GPKG_TYPES)
                check(f"{where}: to GeoJSON", gpkg_to_geojson, layer, path)
            elif path == layer.path:
                check(f"{where}: names, types and order of fields", geojson_fields, layer)
                check(f"{where}: to GeoPackage and back", geojson_to_gpkg_and_back, layer, work)
                check(f"{where}: to Shapefile keeps the names of fields", shapefile, layer, work)
            else:
                check(f"{where}: names and order of fields", table_fields, layer, path)
                check(f"{where}: values", csv_values, layer)
                continue
            # KML has no place to declare the geometry type of a folder.
            check(f"{where}: is of {layer.meta['geometry']}", gdal_geometry, layer, path, path != kml)
        check(f"{layer.name}: as many features in every format", gdal_counts, layer, folder)
