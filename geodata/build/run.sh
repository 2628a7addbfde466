#!/bin/sh
# Rebuild everything. PYTHON, the package folder and the working folders can be overridden:
#   PYTHON=python3 GEODRAFT_NPM=/path/to/node_modules ./run.sh
# The pictures of the check are drawn only with PICTURES=1.
set -e
cd "$(dirname "$0")"
PYTHON="${PYTHON:-python3}"
GEODRAFT_NPM="${GEODRAFT_NPM:-$PWD/node_modules}"
export PYTHON GEODRAFT_NPM PYTHONDONTWRITEBYTECODE=1
[ -d "$GEODRAFT_NPM/mapshaper" ] || npm install --no-audit --no-fund
"$PYTHON" 01_extract.py
"$PYTHON" 02_lines.py
./03_countries.sh
"$PYTHON" 04_water.py
"$PYTHON" 05_qa.py
