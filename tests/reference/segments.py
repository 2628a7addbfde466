"""Writes segments.csv: the geodesic length of the drawn line of every segment of the atlas, from PROJ.

    python3 tests/reference/segments.py
"""
import json
from pathlib import Path

from pyproj import Geod

HERE = Path(__file__).resolve().parent
GEODATA = HERE.parents[1] / "geodata"
LAYERS = ("trunk", "aras", "zangezur", "btk", "instc", "central-asia")
WGS84 = Geod(ellps="WGS84")


def main():
    rows = []
    for layer in LAYERS:
        for feature in json.loads((GEODATA / f"{layer}.geojson").read_text(encoding="utf-8"))["features"]:
            line = feature["geometry"]["coordinates"]
            length = WGS84.line_length([p[0] for p in line], [p[1] for p in line])
            rows.append(f"{feature['id']},{length:.6f}\n")
    (HERE / "segments.csv").write_text("id,length_m\n" + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
