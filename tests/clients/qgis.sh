#!/usr/bin/env bash
# Opens an export in QGIS: styles, geometry, lengths, and a picture to look at. Run by hand, since QGIS is too heavy for
# every run of CI; installs Debian's package when it is missing, as root.
#
#     tests/clients/qgis.sh [EXPORT_DIR [WEST,SOUTH,EAST,NORTH]]
#
# Without a folder it makes the export itself.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)

if ! /usr/bin/python3 -c 'import qgis.core' 2>/dev/null; then
    apt-get update
    apt-get install -y --no-install-recommends python3-qgis
fi

work=$(mktemp -d)
export XDG_RUNTIME_DIR=$work
layers=${1:-$work/layers}
if [ $# = 0 ]; then
    (cd "$root" && cargo run --release -- export -o "$layers/")
fi
/usr/bin/python3 "$root/tests/clients/qgis.py" "$layers" "$work/map.png" ${2:+"$2"}
echo "picture: $work/map.png"
