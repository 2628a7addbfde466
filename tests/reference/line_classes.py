"""Writes line_classes.csv: the longest edge of the drawn line of every segment, from geographiclib, and its accuracy class.

    python3 tests/reference/line_classes.py

The limits are those of geodata/README.md, written down here a second time.
"""
import json
from pathlib import Path

from geographiclib.geodesic import Geodesic

from segments import GEODATA, HERE, LAYERS

CLASSES = ("surveyed", "traced", "generalised", "schematic")
LIMITS = ((25, 1_000), (500, 10_000), (5_000, 25_000))
AT_BEST = {"border-offset": 2, "schematic": 3, "searoute": 3}


def main():
    rows = []
    for layer in LAYERS:
        for feature in json.loads((GEODATA / f"{layer}.geojson").read_text(encoding="utf-8"))["features"]:
            line = feature["geometry"]["coordinates"]
            edge = max(Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0])["s12"] for a, b in zip(line, line[1:]))
            drawn = feature["properties"]["alignment"]
            fits = [i for i, (off, longest) in enumerate(LIMITS) if drawn["accuracy_m"] <= off and edge <= longest]
            best = max(min(fits, default=3), AT_BEST.get(drawn["source"], 0))
            rows.append(f"{feature['id']},{edge:.3f},{CLASSES[best]}\n")
    (HERE / "line_classes.csv").write_text("id,longest_edge_m,class\n" + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
