"""The GeoPackage of an export against its standard, in SQLite and in SpatiaLite."""
import json
import sqlite3
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from layer import LAYERS, bounds, check, run, unlike, within


def gpkg_pragmas(database):
    yield from unlike("integrity_check", database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
    yield from unlike("foreign_key_check", database.execute("PRAGMA foreign_key_check").fetchall(), [])
    yield from unlike("application_id", database.execute("PRAGMA application_id").fetchone()[0], 0x47504B47)


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
