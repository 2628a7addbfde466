#!/bin/sh
# basemap/countries.geojson: one feature per country, shared edges, two levels of detail:
# Douglas-Peucker 100 m inside lon 43-51 / lat 38-42.5, 1500 m elsewhere (mapshaper keeps the topology).
set -e
HERE="$(cd "$(dirname "$0")" && pwd)"
MS="${GEODRAFT_NPM:-$HERE/node_modules}/.bin/mapshaper"
cd "${GEODRAFT_CACHE:-$HERE/cache}"
cat > core.geojson <<J
{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[43,38],[51,38],[51,42.5],[43,42.5],[43,38]]]}}
J
"$MS" -i countries_src.geojson name=a -clean gap-fill-area=0.5km2 overlap-rule=max-area \
  -clip core.geojson + name=in -each 'tol=100' target=in \
  -target a -erase core.geojson -each 'tol=1500' \
  -merge-layers target=a,in force \
  -simplify variable dp interval='tol' keep-shapes \
  -dissolve iso copy-fields=name \
  -filter-islands min-area=2km2 \
  -clean \
  -sort 'iso' \
  -o countries.geojson format=geojson precision=0.00001 bbox force
"${PYTHON:-python3}" - <<P
import sys
sys.path.insert(0, "$HERE")
from common import *
d = jload(f"{CACHE}/countries.geojson")
NAMES = {"TR": "Türkiye"}  # the short name in use at the United Nations since 2022; the source is older
feats = [{"type": "Feature", "properties": {"iso": f["properties"]["iso"], "name": NAMES.get(f["properties"]["iso"], f["properties"]["name"]), "accuracy_m": 1500},
          "geometry": f["geometry"]} for f in d["features"]]
jlines(feats, f"{BASEMAP}/countries.geojson", "countries", "© OpenStreetMap contributors", bbox=d["bbox"], accuracy_m=1500,
       detail={"bbox": [43, 38, 51, 42.5], "accuracy_m": 100})
P
