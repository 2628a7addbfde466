#!/usr/bin/env python3
"""Holds the dependencies against deny.toml: licences, sources, crates in several versions; and what is tested against what ships.

`cargo deny check licenses sources bans` says the same of the former; this needs nothing but cargo and Python, and takes a second.
"""
import re
import sys
import tomllib
from collections import defaultdict

from packages import ROOT, features, lock, tree

RULES = tomllib.loads((ROOT / "deny.toml").read_text("utf-8"))

# Crates that the tests build with more features than a release has, and why no answer depends on them. A crate that is not
# here is tested as it ships.
MORE_IN_TESTS = {
    "ahash": "the seed of its hashes; nothing depends on their order",
    "float-cmp": "more comparisons",
    "getrandom": "a source of seeds; nothing is drawn from it",
    "hashbrown": "more functions",
    "log": "more functions",
    "rand": "a source of seeds; nothing is drawn from it",
    "strict-num": "more comparisons",
    "tiny-skia": "reads and writes PNG itself, for resvg",
}


def allowed(expression: str) -> bool:
    """Whether an expression of SPDX can be met with licences that are allowed."""
    words = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))

    def term() -> bool:
        word = words.pop(0) if words else ""
        if word == "(":
            value = either()
            return words.pop(0) == ")" and value
        if words and words[0] == "WITH":
            word = f"{word} WITH {words[1]}"
            del words[:2]
        return word in RULES["licenses"]["allow"]

    def both() -> bool:
        value = term()
        while words and words[0] == "AND":
            words.pop(0)
            value = term() and value
        return value

    def either() -> bool:
        value = both()
        while words and words[0] == "OR":
            words.pop(0)
            value = both() or value
        return value

    return either() and not words


def faults() -> list[str]:
    found = []
    linked = tree("all", "--all-features")
    for name, version, licence in linked:
        if not allowed(licence):
            found.append(f"{name} {version}: the licence is {licence or 'not named'}")
    registries = {f"registry+{url}" for url in RULES["sources"]["allow-registry"]}
    for (name, version), package in lock().items():
        if name != "corridor" and (package.get("source") not in registries or "checksum" not in package):
            found.append(f"{name} {version}: comes from {package.get('source', 'a folder')}")
    versions = defaultdict(list)
    for name, version, _ in linked:
        versions[name].append(version)
    known = {entry["crate"].split("@")[0] for entry in RULES["bans"]["skip"]}
    for name, several in versions.items():
        if len(several) > 1 and name not in known:
            found.append(f"{name}: {len(several)} versions, {', '.join(several)}; deny.toml says why, or one goes")
    found += [f"{name}: deny.toml expects several versions, there is one" for name in known if len(versions[name]) < 2]
    shipped, tested = features("normal,build"), features("normal,build,dev")
    more = {package: ", ".join(sorted(tested[package] - names)) for package, names in shipped.items() if tested[package] - names}
    for package, names in more.items():
        if package.split()[0] not in MORE_IN_TESTS:
            found.append(f"{package}: is tested with {names}, and ships without; Cargo.toml asks for it, or .ci/dependencies.py says why not")
    differ = {package.split()[0] for package in more}
    found += [f"{name}: .ci/dependencies.py expects more features in tests, there are none" for name in MORE_IN_TESTS if name not in differ]
    print(f"{len(linked)} crates, {len(lock())} in Cargo.lock, {len(found)} faults")
    return found


if __name__ == "__main__":
    told = faults()
    sys.exit("\n".join(told) or 0)
