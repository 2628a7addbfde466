"""Writes geodesics.csv: distances from geographiclib between seeded pseudo-random points of hard kinds.

    python3 tests/reference/geodesics.py
"""
import random
from pathlib import Path

from geographiclib.geodesic import Geodesic

HERE = Path(__file__).resolve().parent
EACH = 20


def pairs(rng):
    """Kind, then two points as latitude and longitude."""
    def lat(limit=90.0):
        return rng.uniform(-limit, limit)

    def lon():
        return rng.uniform(-180.0, 180.0)

    def near(lon):
        return lon - 360.0 if lon > 180.0 else lon

    for _ in range(EACH):
        yield "any", lat(), lon(), lat(), lon()
    for _ in range(EACH):
        yield "region", rng.uniform(25, 60), rng.uniform(30, 65), rng.uniform(25, 60), rng.uniform(30, 65)
    for _ in range(EACH):
        phi, lam = lat(80), lon()
        step = 10 ** rng.uniform(-7, -1)
        yield "short", phi, lam, phi + rng.uniform(-step, step), max(-180.0, min(180.0, lam + rng.uniform(-step, step)))
    for _ in range(EACH):
        phi, lam = lat(85), rng.uniform(-180.0, -1.0)
        yield "antipodal", phi, lam, -phi + rng.uniform(-0.6, 0.6), near(lam + 180.0 + rng.uniform(-0.6, 0.6))
    for _ in range(EACH):
        yield "antimeridian", lat(75), rng.uniform(150, 180), lat(75), rng.uniform(-180, -150)
    for _ in range(EACH // 2):
        yield "polar", rng.choice([-1, 1]) * rng.uniform(89.9, 90), lon(), lat(), lon()
    # By hand: poles, equator, the meridian, the antimeridian from both sides, equal points, exact antipodes.
    yield from (
        ("hand", 90.0, 0.0, -90.0, 0.0), ("hand", 90.0, 10.0, 90.0, -170.0), ("hand", 0.0, 0.0, 0.0, 90.0),
        ("hand", 0.0, 0.0, 0.0, 179.0), ("hand", 0.0, 0.0, 0.0, 179.5), ("hand", 0.0, 0.0, 0.0, 180.0),
        ("hand", 30.0, 0.0, -30.0, 180.0), ("hand", 40.0, 50.0, 41.0, 50.0), ("hand", 89.0, 0.0, 89.0, 180.0),
        ("hand", 60.0, 180.0, 60.0, -180.0), ("hand", 60.0, 179.9, 60.0, -179.9), ("hand", 40.383, 49.859, 40.383, 49.859),
    )


def main():
    rows = ["kind,lat1,lon1,lat2,lon2,s12\n"]
    for kind, *points in pairs(random.Random(20260310)):
        lat1, lon1, lat2, lon2 = (round(x, 12) for x in points)
        s12 = Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2)["s12"]
        rows.append(f"{kind},{lat1!r},{lon1!r},{lat2!r},{lon2!r},{s12:.9f}\n")
    (HERE / "geodesics.csv").write_text("".join(rows), encoding="ascii")


if __name__ == "__main__":
    main()
