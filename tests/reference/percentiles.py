"""Recomputes the percentiles of hours and dollars of routes, without the crate: plain Monte Carlo with numpy.

Reads the events of `corridor show ROUTE --format json` (what happens, where, over how many metres) and the list of
`corridor assumptions --format json`; chooses the assumption of each event, draws and sums by itself.

    cargo build --release
    pip install numpy
    python tests/reference/percentiles.py target/release/corridor btk zangezur instc-east
"""
import json, subprocess, sys
from math import asinh

import numpy as np

N = 1_000_000
Z90 = 1.2815515655446004
rng = np.random.default_rng(7)
binary, routes = sys.argv[1], sys.argv[2:]


def ask(*args):
    return json.loads(subprocess.run([binary, *args, "--format", "json"], check=True, capture_output=True).stdout)


ASSUMPTIONS = ask("assumptions")["assumptions"]


def quantiles(low, mid, high, bounds, z):
    """Values at normal scores: J-QPD-S with lower bound zero in its published form, or two triangles."""
    if bounds == "extremes":
        u = 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
        return np.where(u < 0.5, low + (mid - low) * np.sqrt(2 * u), high - (high - mid) * np.sqrt(2 * (1 - u)))
    L, B, H = np.log(low), np.log(mid), np.log(high)
    n = np.sign(L + H - 2 * B)
    theta = {1.0: low, -1.0: high}[n]
    c = Z90
    d = np.sinh(np.arccosh((H - L) / (2 * min(B - L, H - B)))) / c
    lam = min(H - B, B - L) / (d * c)
    return theta * np.exp(lam * np.sinh(np.arcsinh(d * z) + asinh(n * c * d)))


def erf(x):
    from math import erf as e
    return e(x)


def choose(event, measure, mode, countries, crossing=None, leaving=None, entering=None):
    found = []
    for a in ASSUMPTIONS:
        if a["event"] != event or a["measure"] != measure or a["traction"]:
            continue
        if a["mode"] not in (None, mode) or a["crossing"] not in (None, crossing):
            continue
        if a["country"] is not None and (event == "border" or a["country"] != countries[0]):
            continue
        if a["leaving"] not in (None, leaving) or a["entering"] not in (None, entering):
            continue
        rank = (a["crossing"] is not None, (a["leaving"] is not None) + (a["entering"] is not None),
                a["country"] is not None, a["mode"] is not None)
        found.append((rank, a))
    return max(found, key=lambda f: f[0])[1] if found else None


common, own = {}, {}


def score(key, store):
    if key not in store:
        store[key] = rng.standard_normal(N).astype(np.float32)
    return store[key]


def draw(a, where):
    if a["low"] == a["high"]:
        return a["value"]
    s = a["shared"]
    z = np.sqrt(s) * score(a["id"], common) + np.sqrt(1 - s) * score((a["id"], where), own)
    return quantiles(a["low"], a["value"], a["high"], a["bounds"], z)


def total(route, measure):
    sums = np.zeros(N)
    payload = next(a for a in ASSUMPTIONS if a["measure"] == "payload")["value"]
    lengths = {}
    for e in ask("show", route)["transit"]["events"]:
        kind, mode, countries = e["kind"], e["mode"], e["countries"]
        network = (mode, countries[0])
        km = (e["to_m"] - e["from_m"]) / 1000
        if kind == "move":
            a = choose("move", "speed" if measure == "hours" else "cost", mode, countries)
            lengths[network] = lengths.get(network, 0) + km
            value = draw(a, network)
            sums += km / value if measure == "hours" else km * value * (payload if a["unit"] == "USD/tkm" else 1)
        elif kind in ("yard", "rest"):
            if measure == "hours":
                sums += lengths.pop(network) * draw(choose(kind, "hours", mode, countries), network) / 1000
        else:
            leaving, entering = countries if kind == "border" else (None, None)
            a = choose(kind, measure, mode, countries, e["crossing"], leaving, entering)
            sums += draw(a, (kind, mode, e["from"]))
    return sums


if __name__ == "__main__":
    for measure in ("hours", "cost"):
        sums = {route: total(route, measure) for route in routes}
        for route, values in sums.items():
            print(measure, route, [round(float(q), 2) for q in np.quantile(values, [0.1, 0.5, 0.9])])
        first, second = routes[:2]
        print(measure, f"share of {first} below {second}", round(float(np.mean(sums[first] < sums[second])), 4))
