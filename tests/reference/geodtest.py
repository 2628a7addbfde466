"""Writes geodtest.csv: rows of Karney's GeodTest as lat1,lon1,lat2,lon2,s12.

    python3 tests/reference/geodtest.py GeodTest-100.dat [GeodTest.dat …]

The arguments are files in the form of GeodTest.dat, ten numbers a line: lat1 lon1 azi1 lat2 lon2 azi2 s12 a12 m12 S12.
The test cases of the package geographiclib follow. Digits are kept as they are; longitudes are brought into −180 … 180.
"""
import ast
import inspect
import sys
from decimal import Decimal
from pathlib import Path

from geographiclib.test import test_geodesic

HERE = Path(__file__).resolve().parent


def cases_of_package():
    """The numbers of `testcases` as they are typed there: as floats they would lose digits."""
    source = inspect.getsource(test_geodesic)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == "testcases":
            for row in node.value.elts:
                yield [ast.get_source_segment(source, number) for number in row.elts]


def longitude(text):
    lon = Decimal(text)
    while lon > 180:
        lon -= 360
    while lon < -180:
        lon += 360
    return text if lon == Decimal(text) else str(lon)


def main(files):
    lines = (line for file in files for line in Path(file).read_text(encoding="ascii").splitlines())
    rows = ["lat1,lon1,lat2,lon2,s12\n"]
    for lat1, lon1, _, lat2, lon2, _, s12, *_ in [*(line.split() for line in lines), *cases_of_package()]:
        rows.append(f"{lat1},{longitude(lon1)},{lat2},{longitude(lon2)},{s12}\n")
    (HERE / "geodtest.csv").write_text("".join(rows), encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
