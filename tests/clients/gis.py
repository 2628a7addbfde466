"""Loads every layer of an export in the programs people load such files with, and compares what arrives.

    python3 tests/clients/gis.py EXPORT_DIR MEASURE_COMMAND…
    python3 tests/clients/gis.py layers/ target/release/corridor

Needs the packages of requirements.txt and, from Debian 12, gdal-bin (3.6) and spatialite-bin (5.0). Prints a line per
check; exit code 1 if one fails.

The GeoJSON files, read by Python's own json module, are what every other reading is compared with: ids, values and
geometry, in the order of the file. What the names and types must be is in the `fields` of the *.meta.json beside them.
"""
import datetime
import hashlib
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import warnings
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, partial
from pathlib import Path

import duckdb
import frictionless
import geopandas
import pandas
import pyarrow.parquet
import pyproj
import shapely

LAYERS = ("routes", "legs", "segments", "crossings", "places", "events", "advisories")
# The base map under them, in the project alone.
GROUND = ("ground-waters", "ground-countries")

# Degrees, the last decimal of the coordinates: 0.1 m.
NEAR = 1e-6
# What GDAL makes of a type of the sidecar in a format that declares its types. Those of GeoJSON: see geojson_type. The
# reader of KML has no boolean, and that of CSV has only text unless told to guess.
GPKG_TYPES = {"string": "String", "integer": "Integer", "number": "Real", "boolean": "Integer(Boolean)", "date": "Date"}
FGB_TYPES = {**GPKG_TYPES, "integer": "Integer64", "date": "DateTime"}
KML_TYPES = {"string": "String", "integer": "Integer", "number": "Real", "boolean": "Integer", "date": "String"}
CSV_TYPES = dict.fromkeys(GPKG_TYPES, "String")
ARROW_TYPES = {"string": "string", "integer": "int64", "number": "double", "boolean": "bool", "date": "date32[day]"}
JSON_TYPES = {"string": str, "integer": int, "number": float, "boolean": bool, "date": str}
# The columns of a table that give the geometry.
SHAPE = {"Point": ("lon", "lat"), "LineString": ("wkt",), "MultiLineString": ("wkt",)}
# The fields that GDAL gives to every layer of KML, from elements of KML, whether they occur or not.
KML_OWN = set(
    "Name description timestamp begin end altitudeMode tessellate extrude visibility drawOrder icon".split()
)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# A text in a Shapefile is never longer, so that GDAL must cut the notes; it says so once for each field.
DBF_CUT = re.compile(r"Warning 1: Value '.*' of field \w+ has been truncated to 254 characters\.")
KML = {"k": "http://www.opengis.net/kml/2.2"}

failures = 0


def check(what, test, *args):
    """Prints one line. `test` yields what is wrong, or breaks off with an exception, which is a failure too."""
    global failures
    wrong = []
    try:
        wrong.extend(test(*args))
    except Exception as error:
        wrong.append(f"{type(error).__name__}: {error}")
    failures += bool(wrong)
    shown = [textwrap.shorten(text, 300) for text in wrong[:3]]
    more = f" (and {len(wrong) - 3} more)" if len(wrong) > 3 else ""
    print(f"FAILED {what}: {'; '.join(shown)}{more}" if wrong else f"ok     {what}")


def unlike(what, found, expected):
    if found != expected:
        yield f"{what} {found!r}, not {expected!r}"


@dataclass
class Layer:
    name: str
    path: Path
    meta: dict
    features: list

    def beside(self, ending):
        return self.path.with_suffix(ending)

    def fields(self):
        return {field["name"]: field["type"] for field in self.meta["fields"]}

    def values(self, field):
        """Those that are known."""
        return [f["properties"][field] for f in self.features if f["properties"][field] is not None]

    def ids(self):
        return [f["id"] for f in self.features]


def load(folder, name, layers):
    path = folder / f"{name}.geojson"
    meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
    # A byte order mark is for rfc_7946 to find.
    layers.append(Layer(name, path, meta, json.loads(path.read_text(encoding="utf-8-sig"))["features"]))
    return []


def run(*command):
    """Standard output of a command that succeeds, and the different lines on its standard error."""
    done = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} ends with {done.returncode}: {done.stderr.strip()}")
    return done.stdout, list(dict.fromkeys(done.stderr.splitlines()))


def near(a, b):
    """Vertex by vertex. A collection of one geometry is near that geometry: types have checks of their own."""
    a, b = shapely.get_parts(a), shapely.get_parts(b)
    return len(a) == len(b) and all(part.equals_exact(other, NEAR) for part, other in zip(a, b))


def compare(layer, found):
    """Features of another reading, as (id, properties, geometry), with those of the layer."""
    found = list(found)
    if [id for id, _, _ in found] != layer.ids():
        yield f"other ids or another order: {len(found)} features from {[id for id, _, _ in found[:2]]}"
        return
    for (id, properties, geometry), true in zip(found, layer.features):
        for field, value in true["properties"].items():
            # True is 1 in Python, but a client that makes a number of it has lost the type.
            other = properties[field]
            if other != value or isinstance(other, bool) != isinstance(value, bool):
                yield f"{id}: {field} is {other!r}, not {value!r}"
        if not near(geometry, shapely.geometry.shape(true["geometry"])):
            yield f"{id}: the geometry is another"


def within(metres, drawn_km):
    """To 1 mm per km, and to 1 mm in what is shorter than that; drawn_km is rounded to 1 mm."""
    return abs(metres - drawn_km * 1000) <= max(drawn_km, 1) / 1000


# ---- GDAL -----------------------------------------------------------------------------------------------------------


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


# ---- geopandas, pyproj, DuckDB --------------------------------------------------------------------------------------


def cells(column):
    """A column of a data frame as the values of JSON that it stands for."""
    for value in column.tolist():
        if pandas.isna(value):
            yield None
        else:
            # GDAL takes fields of whole days for dates, see geojson_type.
            yield value.strftime("%Y-%m-%d") if isinstance(value, datetime.date) else value


def same_frame(layer, crs, read):
    # Recorded, not raised: those of GDAL come from a callback in C, which an exception would not leave.
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        frame = read()
    yield from (str(warning.message) for warning in warned)
    yield from unlike("CRS", frame.crs and frame.crs.to_string(), crs)
    yield from unlike("columns", list(frame.columns), [*layer.fields(), "geometry"])
    yield from unlike("geometry types", sorted(set(frame.geom_type)), [layer.meta["geometry"]])
    yield from (f"{id}: the geometry is not valid" for id in frame[~frame.geometry.is_valid]["id"])
    rows = [dict(zip(layer.fields(), row)) for row in zip(*(cells(frame[name]) for name in layer.fields()))]
    yield from compare(layer, ((row["id"], row, geometry) for row, geometry in zip(rows, frame.geometry)))


def proj_lengths(layer):
    geod = pyproj.Geod(ellps="WGS84")
    for feature in layer.features:
        metres = geod.geometry_length(shapely.geometry.shape(feature["geometry"]))
        if not within(metres, feature["properties"]["drawn_km"]):
            yield f"{feature['id']}: {metres:.4f} m, but drawn_km {feature['properties']['drawn_km']}"


def check_frames(layers, folder):
    for layer in layers:
        name, table = layer.name, layer.beside(".parquet")
        read = partial(geopandas.read_file, layer.path)
        check(f"geopandas {name}.geojson: the same frame", same_frame, layer, "EPSG:4326", read)
        read = partial(geopandas.read_file, folder / "corridor.gpkg", layer=name)
        check(f"geopandas corridor.gpkg {name}: the same frame", same_frame, layer, "EPSG:4326", read)
        read = partial(geopandas.read_parquet, table)
        check(f"geopandas {name}.parquet: the same frame", same_frame, layer, "OGC:CRS84", read)
        check(f"pyarrow {name}.parquet: names, types and order of fields", parquet_fields, layer)
        if "drawn_km" in layer.fields():
            check(f"pyproj {name}: drawn_km is the length", proj_lengths, layer)


def duckdb_counts(connection, layers):
    for layer in layers:
        found = connection.execute("SELECT count(*) FROM read_parquet(?)", [str(layer.beside(".parquet"))]).fetchone()
        yield from unlike(layer.name, found[0], len(layer.features))


def duckdb_sums(connection, folder):
    """Each leg is rounded to 1 m, the route once."""
    query = """
        SELECT r.id, r.len_km, count(l.id), sum(l.len_km)
        FROM read_parquet(?) r LEFT JOIN read_parquet(?) l ON l.route = r.id
        GROUP BY r.id, r.len_km
    """
    files = [str(folder / "routes.parquet"), str(folder / "legs.parquet")]
    for route, whole, legs, total in connection.execute(query, files).fetchall():
        if not legs or abs(whole - total) > 0.001 * legs:
            yield f"{route}: len_km {whole}, but {total} in {legs} legs"


def check_duckdb(layers, folder):
    # Nothing is to be downloaded: DuckDB alone reads the files.
    config = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    connection = duckdb.connect(config=config)
    check("DuckDB *.parquet: counts", duckdb_counts, connection, layers)
    check("DuckDB legs.parquet: len_km of each route is that of its legs", duckdb_sums, connection, folder)


# ---- GeoPackage, SpatiaLite -----------------------------------------------------------------------------------------


def gpkg_pragmas(database):
    yield from unlike("integrity_check", database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
    yield from unlike("foreign_key_check", database.execute("PRAGMA foreign_key_check").fetchall(), [])
    yield from unlike("application_id", database.execute("PRAGMA application_id").fetchone()[0], 0x47504B47)


def bounds(features):
    return shapely.total_bounds([shapely.geometry.shape(f["geometry"]) for f in features]).tolist()


def gpkg_contents(database, layers):
    query = "SELECT table_name, min_x, min_y, max_x, max_y FROM gpkg_contents WHERE data_type = 'features'"
    found = {name: box for name, *box in database.execute(query)}
    yield from unlike("tables", list(found), list(LAYERS))
    for layer in layers:
        yield from unlike(layer.name, found.get(layer.name), bounds(layer.features))


def gpkg_styles(database, layers):
    for layer in layers:
        query = "SELECT styleQML FROM layer_styles WHERE f_table_name = ? AND useAsDefault"
        styles = [style for style, in database.execute(query, [layer.name])]
        yield from unlike(f"{layer.name}: default styles", len(styles), 1)
        for style in styles:
            ElementTree.fromstring(style)
            if style != layer.beside(".qml").read_text(encoding="utf-8"):
                yield f"{layer.name}: another style than {layer.name}.qml"


def gpkg_metadata(database, layers):
    for layer in layers:
        query = """
            SELECT metadata, mime_type FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id
            WHERE r.table_name = ? ORDER BY m.id
        """
        rows = database.execute(query, [layer.name]).fetchall()
        yield from unlike(f"{layer.name}: metadata", [mime for _, mime in rows], ["application/json", "text/xml"])
        for _, text in zip(range(1), (text for text, _ in rows)):
            for key, value in json.loads(text).items():
                if value != layer.meta[key]:
                    yield f"{layer.name}: {key} is not that of the sidecar"
        for text, _ in rows[1:]:
            if text != layer.beside(".qmd").read_text(encoding="utf-8"):
                yield f"{layer.name}: not its .qmd"
            root = ElementTree.fromstring(text)
            yield from unlike("licence", [e.text for e in root.iter("license")], layer.meta["licence"])
            yield from unlike("credit", [e.text for e in root.iter("rights")], layer.meta["attribution"])


def gpkg_standard(package):
    """The checks of GDAL against the standard; its program is part of GDAL's own Python, with some systems alone."""
    script = Path("/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py")
    if script.exists():
        run("/usr/bin/python3", script, package)
    yield from ()


def gpkg_index(database, layers):
    for layer in layers:
        rows = database.execute(f'SELECT id, minx, maxx, miny, maxy FROM "rtree_{layer.name}_geom" ORDER BY id').fetchall()
        yield from unlike(f"{layer.name}: rows of the index", len(rows), len(layer.features))
        for (_, west, east, south, north), feature in zip(rows, layer.features):
            box = bounds([feature])
            # 32 bits, rounded outwards.
            if not (west <= box[0] and south <= box[1] and box[2] <= east and box[3] <= north):
                yield f"{feature['id']}: outside its box"
        about = dict(database.execute("SELECT column_name, description FROM gpkg_data_columns WHERE table_name = ? ORDER BY rowid", [layer.name]))
        yield from unlike(f"{layer.name}: columns described", list(about), list(layer.fields()))


def check_gpkg(layers, folder):
    database = sqlite3.connect(f"{(folder / 'corridor.gpkg').resolve().as_uri()}?mode=ro", uri=True)
    check("SQLite corridor.gpkg: integrity, foreign keys, application_id", gpkg_pragmas, database)
    check("SQLite corridor.gpkg: gpkg_contents has the bounds of the data", gpkg_contents, database, layers)
    check("SQLite corridor.gpkg: each layer has one default style, that of its .qml", gpkg_styles, database, layers)
    check("SQLite corridor.gpkg: metadata, that of the sidecars and for QGIS", gpkg_metadata, database, layers)
    check("SQLite corridor.gpkg: spatial index, descriptions of columns", gpkg_index, database, layers)
    check("validate_gpkg.py corridor.gpkg", gpkg_standard, folder / "corridor.gpkg")


def spatialite(package, work, query):
    """Rows of a query by the command of that name, since the sqlite3 module of many Pythons loads no extensions.

    The package is attached to a new database, which has the table of coordinate systems that lengths are looked up in;
    the command complains on standard error of rows that it put into that table itself, so that nothing there counts.
    """
    attach = f"ATTACH '{str(package).replace(chr(39), chr(39) * 2)}' AS g;"
    text, _ = run("spatialite", "-silent", "-batch", "-bail", work / "scratch.sqlite", f"{attach} {query}")
    return [line.split("|") for line in text.splitlines()]


def spatialite_opens(package, work):
    # 4 stands for a GeoPackage among the layouts that SpatiaLite knows.
    found = spatialite(package, work, "SELECT CheckSpatialMetaData('g'), CheckGeoPackageMetaData('g')")
    yield from unlike("layout", found, [["4", "1"]])


def spatialite_geometry(layer, package, work):
    """Validity and geodesic lengths.

    SpatiaLite 5 sums geod_inverse of PROJ over the edges, on the ellipsoid of the SRID: the method of Karney, good to
    15 nm an edge. Its distance from drawn_km is the rounding of that to 1 mm, measured as 0.4982 mm at most over all
    lines, so that nothing needs to be widened here.
    """
    length = "drawn_km" if "drawn_km" in layer.fields() else "NULL"
    query = f"""
        SELECT id, ST_IsValid(GeomFromGPB(geom)), ST_Length(GeomFromGPB(geom), 1), {length}
        FROM g."{layer.name}" ORDER BY fid
    """
    rows = spatialite(package, work, query)
    yield from unlike("ids", [id for id, _, _, _ in rows], layer.ids())
    for id, valid, metres, drawn_km in rows:
        if valid != "1":
            yield f"{id}: the geometry is not valid"
        elif drawn_km and not within(float(metres), float(drawn_km)):
            yield f"{id}: {metres} m, but drawn_km {drawn_km}"


def check_spatialite(layers, folder, work):
    package = folder / "corridor.gpkg"
    check("SpatiaLite corridor.gpkg: is a GeoPackage", spatialite_opens, package, work)
    for layer in layers:
        what = "valid, drawn_km is the length" if "drawn_km" in layer.fields() else "valid"
        check(f"SpatiaLite corridor.gpkg {layer.name}: {what}", spatialite_geometry, layer, package, work)


# ---- the files themselves -------------------------------------------------------------------------------------------


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


# ---- corridor measure -----------------------------------------------------------------------------------------------


def measured(feature, command, work):
    path = work / "route.geojson"
    path.write_text(json.dumps(feature, ensure_ascii=False), encoding="utf-8")
    text, warned = run(*command, "measure", path, "--format", "json")
    yield from warned
    metres, drawn_km = json.loads(text)["total_m"], feature["properties"]["drawn_km"]
    # Both are rounded to 1 mm; the rest is for the representation of the difference.
    if abs(metres - drawn_km * 1000) > 0.001 + 1e-6:
        yield f"{metres} m, but drawn_km {drawn_km}"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    folder, command = Path(sys.argv[1]), sys.argv[2:]
    print(run("ogrinfo", "--version")[0].strip())
    layers = []
    for name in LAYERS:
        check(f"{name}.geojson, {name}.meta.json: JSON in UTF-8", load, folder, name, layers)
    if failures:
        sys.exit(1)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        check_files(layers)
        check_kml(layers, folder / "corridor.kml")
        check("datapackage.json: frictionless", package_is_valid, folder)
        check("style.json: names its files", style_names_files, folder)
        check("corridor.qgs: names its files", project_names_files, folder)
        check_gpkg(layers, folder)
        check_gdal(layers, folder, work)
        check_frames(layers, folder)
        check_duckdb(layers, folder)
        check_spatialite(layers, folder, work)
        for feature in layers[0].features:
            check(f"corridor measure {feature['id']}: drawn_km is the length", measured, feature, command, work)
    sys.exit(1 if failures else 0)


main()
