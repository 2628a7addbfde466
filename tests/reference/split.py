"""Where the geodesic from Gyumri to Kars leaves Armenia, by shapely and pyproj: for tests/cases/border_split.rs.

    python3 tests/reference/split.py        (pyproj 3.7, shapely 2.2)
"""
import json
from pathlib import Path

import pyproj
import shapely

ROOT = Path(__file__).parents[2]
GEOD = pyproj.Geod(ellps="WGS84")
GYUMRI, KARS = (43.862, 40.79), (43.093, 40.593)

countries = json.loads((ROOT / "geodata/basemap/countries.geojson").read_text(encoding="utf-8"))
shapes = [shapely.geometry.shape(feature["geometry"]) for feature in countries["features"]]
armenia = next(shape for shape in shapes if shape.contains(shapely.Point(GYUMRI)))

# A vertex every 10 m: the chord is then within 1 mm of the geodesic.
_, _, length = GEOD.inv(*GYUMRI, *KARS)
line = shapely.LineString([GYUMRI, *GEOD.npts(*GYUMRI, *KARS, int(length / 10)), KARS])
inside = shapely.get_parts(line.intersection(armenia))
first = next(part for part in inside if part.coords[0] == GYUMRI)
lon, lat = first.coords[-1]
print(f"length {length:.3f} m, {len(inside)} parts in Armenia")
print(f"border at {lon:.6f}, {lat:.6f}, {GEOD.line_length(*first.xy):.3f} m from Gyumri")
