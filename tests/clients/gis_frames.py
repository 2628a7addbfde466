"""Layers of an export in geopandas and DuckDB, and their lengths in pyproj."""
import datetime
import warnings
from functools import partial

import duckdb
import geopandas
import pandas
import pyproj
import shapely

from layer import check, compare, unlike, within
from gis_gdal import parquet_fields


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
