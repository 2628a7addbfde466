"""Sends the flat layers of an export through the programs people edit them with, names the results in an atlas beside
its own layers, and holds the answers against those of the atlas alone.

    python3 tests/clients/edit.py CORRIDOR…
    python3 tests/clients/edit.py target/release/corridor

Needs the packages of requirements.txt and gdal-bin; QGIS too where it is installed. Prints a line per path; exit code 1
if one loses anything.
"""
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import geopandas

ROLES = ("segments", "places", "crossings", "events")
# Those of earlier dates rest on histories that no flat field holds.
QUESTIONS = (
    ("compare", "--format", "csv"),
    ("compare", "baku-kars", "--as-of", "2019", "--format", "csv"),
    ("crossings", "--format", "csv"),
    ("timeline", "--format", "csv"),
)
failures = 0


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} ends with {done.returncode}: {done.stderr.strip()[:300]}")
    return done.stdout


def ogr(kind, target, *source):
    run("ogr2ogr", "-f", kind, target, *source)
    return target


class Loop:
    """The atlas as files, its export, and the answers it gives."""

    def __init__(self, command, work):
        self.command, self.work = command, work
        self.atlas, self.layers = work / "atlas", work / "layers"
        self.corridor("init", self.atlas)
        self.corridor("export", "-o", f"{self.layers}/")
        self.answers = self.ask(self.atlas)

    def corridor(self, *args):
        return run(*self.command, *args)

    def ask(self, atlas):
        return [self.corridor(*question, "--atlas", atlas) for question in QUESTIONS]

    def check(self, path, make):
        """`make` gives a file or GEOPACKAGE:TABLE for each role, in a folder of its own."""
        global failures
        wrong = []
        try:
            atlas = self.work / path.replace(" ", "-")
            shutil.copytree(self.atlas, atlas)
            edited = atlas / "edited"
            edited.mkdir()
            manifest = (atlas / "atlas.toml").read_text(encoding="utf-8")
            for role, name in make(edited).items():
                manifest = manifest.replace(f'{role} = "{role}.geojson"', f'{role} = ["{role}.geojson", "edited/{name}"]')
                manifest = manifest.replace(f"{role} = [\"trunk", f"{role} = [\"edited/{name}\", \"trunk")
            (atlas / "atlas.toml").write_text(manifest, encoding="utf-8")
            assert manifest.count("edited/") == len(ROLES), manifest
            found = json.loads(self.corridor("check", atlas, "--format", "json"))
            wrong += [f["message"] for f in found["findings"] if f["severity"] == "error" or f["code"] == "not-in-layer"]
            wrong += ["another answer" for was, now in zip(self.answers, self.ask(atlas)) if was != now]
        except Exception as error:
            wrong.append(f"{type(error).__name__}: {error}")
        failures += bool(wrong)
        print(f"FAILED {path}: {'; '.join(wrong[:3])}" if wrong else f"ok     {path}")

    def each(self, path, save):
        """`save(source, target)` writes one GeoJSON layer."""

        def make(folder):
            for role in ROLES:
                save(self.layers / f"{role}.geojson", folder / f"{role}.geojson")
            return {role: f"{role}.geojson" for role in ROLES}

        self.check(path, make)


def through(kind, ending, *options):
    """A file of another format, and back."""

    def save(source, target):
        between = target.with_suffix(f".{ending}")
        run("ogr2ogr", "-f", kind, between, source, *options)
        ogr("GeoJSON", target, between)

    return save


def gdal(loop):
    loop.each("GDAL: GeoJSON to GeoJSON", lambda source, target: ogr("GeoJSON", target, source))
    for option in ("RFC7946=YES", "ID_FIELD=id", "COORDINATE_PRECISION=15"):
        loop.each(f"GDAL: {option}", lambda source, target: run("ogr2ogr", "-f", "GeoJSON", "-lco", option, target, source))
    multi = lambda source, target: run("ogr2ogr", "-f", "GeoJSON", "-nlt", "PROMOTE_TO_MULTI", target, source)
    loop.each("GDAL: lines of parts", multi)
    for kind, ending, *options in (
        ("ESRI Shapefile", "shp", "-lco", "ENCODING=UTF-8"),
        ("FlatGeobuf", "fgb"),
        ("GML", "gml"),
        ("MapInfo File", "tab"),
        ("SQLite", "sqlite"),
        ("CSV", "csv", "-lco", "GEOMETRY=AS_WKT"),
        ("GPKG", "gpkg"),
        ("GeoJSONSeq", "geojsonl"),
    ):
        loop.each(f"GDAL: {kind} and back", through(kind, ending, *options))
    for file in ("corridor.gpkg", "corridor.kml"):
        whole = loop.layers / file
        loop.each(f"GDAL: {file} to GeoJSON", lambda source, target: ogr("GeoJSON", target, whole, target.stem))


def in_place(folder, source):
    shutil.copy(source, folder / "layers.gpkg")
    run("ogrinfo", folder / "layers.gpkg", "-sql", "UPDATE segments SET note = note")
    return {role: f"layers.gpkg:{role}" for role in ROLES}


def packages(loop):
    loop.check("GeoPackage: as exported, edited in place", lambda folder: in_place(folder, loop.layers / "corridor.gpkg"))

    def made(folder):
        for role in ROLES:
            more = ["-update"] if role != ROLES[0] else []
            ogr("GPKG", folder / "made.gpkg", loop.layers / f"{role}.geojson", "-nln", role, *more)
        return {role: "made.gpkg" for role in ROLES}

    loop.check("GeoPackage: made by GDAL", made)


def frames(loop):
    def written(source, target):
        geopandas.read_file(source).to_file(target, driver="GeoJSON")

    def text(source, target):
        # Dates that GDAL guessed are no JSON without a rule.
        target.write_text(geopandas.read_file(source).to_json(default=str), encoding="utf-8")

    def package(source, target):
        geopandas.read_file(loop.layers / "corridor.gpkg", layer=source.stem).to_file(target, driver="GeoJSON")

    def parquet(source, target):
        geopandas.read_parquet(source.with_suffix(".parquet")).to_file(target, driver="GeoJSON")

    loop.each("geopandas: to_file", written)
    loop.each("geopandas: to_json", text)
    loop.each("geopandas: from the GeoPackage", package)
    loop.each("geopandas: from GeoParquet", parquet)


def nested(loop):
    """The layers of the atlas itself, opened and saved."""
    global failures
    atlas = loop.work / "nested"
    shutil.copytree(loop.atlas, atlas)
    for path in sorted(atlas.glob("*.geojson")):
        shutil.move(ogr("GeoJSON", atlas / "saved", path), path)
    wrong = loop.ask(atlas) != loop.answers
    failures += wrong
    print("FAILED GDAL: nested layers in place" if wrong else "ok     GDAL: nested layers in place")


def qgis(loop):
    """Opens each layer with the providers of QGIS, edits a note to itself, and saves in place."""
    script = """
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()
for path in sys.argv[1:]:
    layer = QgsVectorLayer(path, "layer", "ogr")
    assert layer.isValid() and layer.startEditing(), path
    field = layer.fields().indexOf("note")
    for feature in layer.getFeatures():
        assert layer.changeAttributeValue(feature.id(), field, str(feature["note"] or "") + " ")
    assert layer.commitChanges(), layer.commitErrors()
    del layer
app.exitQgis()
"""

    def make(folder):
        paths = [shutil.copy(loop.layers / f"{role}.geojson", folder) for role in ROLES]
        run("/usr/bin/python3", "-c", script, *paths)
        return {role: f"{role}.geojson" for role in ROLES}

    there = subprocess.run(["/usr/bin/python3", "-c", "import qgis.core"], capture_output=True).returncode == 0
    if there:
        loop.check("QGIS: layers edited in place", make)
    else:
        print("skipped QGIS: not installed")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as work:
        loop = Loop(sys.argv[1:], Path(work))
        for part in (gdal, packages, frames, nested, qgis):
            part(loop)
    sys.exit(1 if failures else 0)


main()
