#!/usr/bin/env bash
# A long run of the fuzz targets, so many times the short one that the suite makes.
#     tests/fuzz/long.sh [TIMES] [TARGET] [FIRST]
# TIMES is 100 unless given; TARGET is a part of the name of a test; FIRST is the number of the first input, so that another night
# tries others. What breaks something is kept in tests/fuzz/corpus, and tried by the suite from then on. It runs in the build of the
# tests, in which arithmetic that overflows is a panic.
set -euo pipefail
cd "$(dirname "$0")/../.."
# A file of kilobytes that takes more memory than this is a fault too.
ulimit -v 8000000
# A file in memory: on a disk, most of the time would go into writing files.
[ -d /dev/shm ] && export CORRIDOR_FUZZ_FOLDER=/dev/shm
export CORRIDOR_FUZZ_RUNS=${1:-100} CORRIDOR_FUZZ_FIRST=${3:-1000000}
exec cargo test --locked --test integration -- "fuzz::${2:-}" --nocapture
