"""The crates that a build links or runs, as `cargo tree` resolves them, with their checksums from Cargo.lock."""
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def tree(target: str, *more: str) -> list[list[str]]:
    """Name, version and licence of every crate for a target, dependencies of the tests left out."""
    command = ["cargo", "tree", "--locked", "--prefix", "none", "--edges", "normal,build", "--target", target]
    text = subprocess.run([*command, *more, "--format", "{p}\t{l}"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    rows = {line.removesuffix(" (*)") for line in text.splitlines() if line}
    found = set()
    for row in rows:
        package, _, licence = row.partition("\t")
        name, version = package.split()[:2]
        found.add((name, version.removeprefix("v"), licence.removesuffix(" (*)")))
    return sorted(found)


def features(edges: str) -> dict[str, set[str]]:
    """The features of every crate of a build with such edges, on this machine, by `name vVERSION`."""
    command = ["cargo", "tree", "--locked", "--prefix", "none", "--edges", edges, "--format", "{p}\t{f}"]
    text = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = {}
    for line in filter(None, text.splitlines()):
        package, _, names = line.removesuffix(" (*)").partition("\t")
        found.setdefault(package, set()).update(filter(None, names.split(",")))
    return found


def lock() -> dict[tuple[str, str], dict]:
    """Every entry of Cargo.lock by name and version."""
    packages = tomllib.loads((ROOT / "Cargo.lock").read_text("utf-8"))["package"]
    return {(package["name"], package["version"]): package for package in packages}
