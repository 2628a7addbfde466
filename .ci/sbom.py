#!/usr/bin/env python3
"""Prints what a binary is made of, as CycloneDX 1.5: `.ci/sbom.py TARGET`. The same lock file gives the same bytes."""
import json
import sys

from packages import lock, tree


def component(name: str, version: str, licence: str) -> dict:
    purl = f"pkg:cargo/{name}@{version}"
    found = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
    if licence:
        found["licenses"] = [{"expression": licence.replace("/", " OR ")}]
    checksum = lock()[name, version].get("checksum")
    if checksum:
        found["hashes"] = [{"alg": "SHA-256", "content": checksum}]
    return found


def main(target: str) -> None:
    crates = tree(target)
    locked = lock()
    known = {(name, version) for name, version, _ in crates}
    versions = {name: [v for n, v in known if n == name] for name, _ in known}

    def references(package: dict) -> list[str]:
        # Where there is one version, the lock file does not repeat it.
        pairs = [entry.split() for entry in package.get("dependencies", [])]
        pairs = [(pair[0], pair[1] if len(pair) > 1 else next(iter(versions.get(pair[0], [])), "")) for pair in pairs]
        return sorted(f"pkg:cargo/{name}@{version}" for name, version in pairs if (name, version) in known)

    components = [component(*crate) for crate in crates]
    itself = next(found for found in components if found["name"] == "corridor")
    itself["type"] = "application"
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": itself, "properties": [{"name": "cargo:target", "value": target}]},
        "components": [found for found in components if found is not itself],
        "dependencies": [
            {"ref": f"pkg:cargo/{name}@{version}", "dependsOn": references(locked[name, version])} for name, version in sorted(known)
        ],
    }
    json.dump(document, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main(sys.argv[1])
