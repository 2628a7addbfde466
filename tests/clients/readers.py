"""Checks of the HTML report on paper, for screen readers, with axe, and without its script."""
import base64
import importlib.util
import re
from pathlib import Path

from checks import check
from browser import objects

# Roles that a reader stops at and must be told the name of.
NAMED = {"button", "combobox", "document", "figure", "graphics-document", "group", "image", "img", "link", "list box", "navigation", "radio", "region", "slider", "table"}


def printed(page):
    pdf = base64.b64decode(page.cdp("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    groups = len(page.data["groups"])
    check("print: four pages a group, and two", pages <= 4 * max(groups, 2) + 2, pages)
    check("print: a PDF of more than one page, under 1.5 MB a group", pdf.startswith(b"%PDF") and pages > 1 and len(pdf) < 1_500_000 * groups, (pages, len(pdf), groups))
    page.cdp("Emulation.setEmulatedMedia", media="print")
    check("print: no control is printed", page.js("return [...document.querySelectorAll('.controls, .skip, nav')].filter(e => e.checkVisibility()).length") == 0)
    page.cdp("Emulation.setEmulatedMedia", media="")


def accessible(page):
    nodes = [n for n in page.cdp("Accessibility.getFullAXTree")["nodes"] if not n.get("ignored")]
    role = lambda n: n.get("role", {}).get("value", "")
    name = lambda n: n.get("name", {}).get("value", "").strip()
    levels = [p["value"]["value"] for n in nodes if role(n) == "heading" for p in n.get("properties", []) if p["name"] == "level"]
    check("reader: headings in order", levels[0] == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels)
    # A <details> is a group that its summary names.
    closed = lambda n: role(n) == "group" and n.get("backendDOMNodeId") in details
    details = {page.cdp("DOM.describeNode", objectId=o)["node"]["backendNodeId"] for o in objects(page, "details")}
    bare = [(role(n), n.get("nodeId")) for n in nodes if role(n) in NAMED and not re.search(r"\w", name(n)) and not closed(n)]
    check("reader: every control, picture, table and region has a name", not bare, bare[:8])
    found = {role(n) for n in nodes}
    expected = {"main", "banner", "contentinfo", "navigation", "button", "table", "columnheader", "rowheader"} | ({"slider"} if len(page.steps) > 1 else set())
    check("reader: landmarks, controls and tables are there", expected <= found, expected - found)
    best = page.js("return document.querySelectorAll('.compare .best').length")
    if best:
        check("reader: the best of a row is told", sum("(best)" in name(n) for n in nodes if role(n) in ("cell", "gridcell")) == best)
    texts = page.js("return ['#date'].map(s => document.querySelector(s).ariaValueText)")
    check("reader: the slider says its date", page.steps[0]["date"] in texts[0], texts)


def barriers(page, path):
    """What axe finds, with all its rules, on a phone and a tablet, by day and by night."""
    folder = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    axe = (Path(folder) / "axe.min.js").read_text()
    page.listen()
    for width, theme in ((360, "light"), (768, "dark")):
        page.cdp("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        page.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
        page.driver.get(path.resolve().as_uri())
        page.js(axe)
        found = page.driver.execute_async_script("""
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => arguments[0]([
              violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 150), nodes[0].failureSummary]), passes.length,
            ]), error => arguments[0]([[String(error)], 0]));""")
        check(f"axe: no violation at {width} px, {theme}", found[0] == [] and found[1] > 30, found)
    page.cdp("Emulation.clearDeviceMetricsOverride")
    page.cdp("Emulation.setEmulatedMedia", features=[])
    for log in ("browser", "performance"):  # that of another page
        page.driver.get_log(log)
    page.load()


def without_script(page):
    page.cdp("Emulation.setScriptExecutionDisabled", value=True)
    page.load()
    document = page.cdp("DOM.getDocument", depth=1)["root"]["nodeId"]
    find = lambda selector: page.cdp("DOM.querySelectorAll", nodeId=document, selector=selector)["nodeIds"]

    def visible(node):
        try:
            return page.cdp("DOM.getBoxModel", nodeId=node)["model"]["width"] > 0
        except Exception:
            return False

    dead = [n for n in find("button, select, input:not([type=checkbox]), output, .controls") if visible(n)]
    check("no script: no control is shown", not dead, len(dead))
    check("no script: every table of the first view is shown", all(visible(n) for n in find("table:not([hidden] table)")) and find("table"))
    check("no script: every drawing is shown", sum(visible(n) for n in find(".canvas > svg")) == len(find(".drawing")))
    check("no script: no note of another view is shown", not any(visible(n) for n in find("[data-follow], [data-views][hidden]")))
    check("no script: it did not run", not find("html.js"))
    for group, members in page.data["groups"].items():
        for box in find(f"#show-{group}-{members['routes'][0]}"):
            page.cdp("DOM.removeAttribute", nodeId=box, name="checked")
            gone = [visible(n) for n in find(f"#table-{group} [data-route={members['routes'][0]}]")]
            check(f"no script: {group} is without a route whose box is empty", gone and not any(gone))
    page.cdp("Emulation.setScriptExecutionDisabled", value=False)
