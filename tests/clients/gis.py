"""Loads every layer of an export in the programs people load such files with, and compares what arrives.

    python3 tests/clients/gis.py EXPORT_DIR MEASURE_COMMAND…
    python3 tests/clients/gis.py layers/ target/release/corridor

Needs the packages of requirements.txt and, from Debian 12, gdal-bin (3.6) and spatialite-bin (5.0). Prints a line per
check; exit code 1 if one fails.

The GeoJSON files, read by Python's own json module, are what every other reading is compared with: ids, values and
geometry, in the order of the file. What the names and types must be is in the `fields` of the *.meta.json beside them.
"""
import json
import sys
import tempfile
from pathlib import Path

import layer
from layer import LAYERS, check, load, run
from gis_gdal import check_gdal
from gis_frames import check_duckdb, check_frames
from gis_package import check_gpkg, check_spatialite
from gis_files import check_files, check_kml, package_is_valid, project_names_files, style_names_files


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
    if layer.failures:
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
    sys.exit(1 if layer.failures else 0)


main()
