#!/usr/bin/env python3
"""Positions in reference systems of EPSG, and the same on WGS 84 by PROJ, in crs.csv.

Of the operations of EPSG that need no grid, the one with the best accuracy at the position counts, except where `OPERATION`
names another: the register that the program has gives each datum one shift.

    python3 tests/reference/crs.py      # pip: pyproj
"""
import csv
from pathlib import Path

from pyproj import CRS, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.transformer import TransformerGroup

# Code, longitude and latitude near which the position lies.
PLACES = [
    (4284, 46.5, 40.3), (28408, 45.5, 40.4), (28409, 49.8, 40.4), (28418, 105.2, 52.3), (4178, 13.7, 51.1), (32638, 45.6, 38.9), (32639, 49.9, 40.4),
    (32733, 15.1, -22.9), (3857, 49.9, 40.4), (3395, 49.9, 40.4), (4258, 13.4, 52.5), (25832, 9.9, 53.5), (25833, 13.4, 52.5),
    (2154, 2.35, 48.85), (3035, 13.4, 52.5), (3034, 13.4, 52.5), (3346, 25.3, 54.7), (2180, 21.0, 52.2), (3006, 18.0, 59.3),
    (3301, 24.7, 59.4), (2056, 7.45, 46.95), (21781, 7.45, 46.95), (28992, 4.9, 52.4), (31370, 4.35, 50.85), (31287, 16.4, 48.2), (5514, 14.4, 50.1),
    (3765, 16.0, 45.8), (2100, 23.7, 38.0), (5070, -96.0, 39.0), (26918, -74.0, 40.7), (3577, 149.1, -35.3), (28355, 144.9, -37.8), (2193, 174.8, -41.3),
    (4490, 116.4, 39.9), (4547, 114.1, 22.6), (4612, 139.7, 35.7), (2451, 139.8, 35.7), (5179, 127.0, 37.5), (3995, 60.0, 80.0), (3031, 60.0, -75.0),
    (5253, 27.1, 38.4), (5256, 36.3, 41.3), (4674, -47.9, -15.8), (31983, -43.2, -22.9), (2039, 34.8, 32.1), (29873, 114.0, 4.0), (27700, -0.1, 51.5), (31467, 9.9, 53.5),
    (3068, 13.4, 52.5), (23700, 19.0, 47.5), (3844, 26.1, 44.4), (31700, 26.1, 44.4), (6316, 21.4, 42.0), (4230, 28.9, 41.0), (23035, 28.9, 41.0),
]


def main():
    rows = []
    for code, lon, lat in PLACES:
        crs = CRS.from_epsg(code)
        # What stands at the place, in the coordinates of the system, to a round number of them.
        x, y = Transformer.from_crs(4326, crs, always_xy=True).transform(lon, lat)
        digits = 4 if crs.is_geographic else 0
        x, y = round(x, digits), round(y, digits)
        area = AreaOfInterest(lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1)
        group = TransformerGroup(crs, 4326, always_xy=True, area_of_interest=area, allow_ballpark=False)
        seen = set()
        for operation in group.transformers:
            result = operation.transform(x, y)
            key = tuple(round(v, 7) for v in result)
            if key not in seen:
                seen.add(key)
                rows.append([code, x, y, f"{result[0]:.9f}", f"{result[1]:.9f}", operation.accuracy, operation.description])
    with (Path(__file__).parent / "crs.csv").open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["epsg", "x", "y", "lon", "lat", "accuracy_m", "operation"])
        writer.writerows(rows)


main()
