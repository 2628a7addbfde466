#!/usr/bin/env python3
"""Drives the HTML report in a headless Chromium: file, controls, figures, keyboard, zoom, sizes, print, accessibility.

    python3 tests/clients/page.py REPORT.html FIGURES.json SMALL.html

FIGURES.json holds what the command line says: {"views": {"SCENARIO|DATE": [group: [[label, [text]]]]}, and whole reports of
some views, {"reports": {"SCENARIO|DATE": Markdown}}. The page is moved to each view and must show the same. Routes, groups and dates come from the page's own data, so any report will do;
what a report does not have (a timeline, a second scenario) is not tested. SMALL.html is another report of
fewer routes, on which axe takes less time. Needs Selenium 4 and Debian's chromium and
chromium-driver. Prints a line per check; exit code 1 if one fails.
"""
import base64
import hashlib
import importlib.util
import json
import re
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from selenium import webdriver
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

import checks
from checks import check
from reading import reads
from screens import columns, frames, screens, steady, widths

FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --force-prefers-reduced-motion --window-size=1280,1000"
).split()
WORDS = {"o": "operational", "u": "under-construction", "p": "planned", "d": "disused", "x": "unknown", "c": "closed"}
# Marks around names and numbers in sentences.
ISOLATES = re.compile("[\u2066-\u2069]")
VOID = {"meta", "link", "input", "br", "hr", "img"}
# Roles that a reader stops at and must be told the name of.
NAMED = {"button", "combobox", "document", "figure", "graphics-document", "group", "image", "img", "link", "list box", "navigation", "radio", "region", "slider", "table"}


class Served(HTMLParser):
    """What the file says before any script has run."""

    def __init__(self, text, folder):
        super().__init__()
        self.folder = folder
        self.ids, self.inner, self.outer, self.attributes, self.tables = [], [], [], [], []
        self.headings, self.policy, self.blocks, self.open, self.beside = [], "", [], None, []
        self.feed(text)

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for key, value in pairs:
            if key == "style" or key.startswith("on"):
                self.attributes.append((tag, key))
            if key in ("href", "src", "srcset", "xlink:href", "action", "data", "poster"):
                self.address(tag, value or "")
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = attributes["content"]
        if tag in ("style", "script"):
            self.open = (tag, attributes.get("type", ""))
        if tag == "table":
            self.tables.append("")
        if tag == "caption":
            self.tables[-1] = "caption"
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def address(self, tag, value):
        if value.startswith("#"):
            self.inner.append(value[1:])
        elif tag == "a" and (self.folder / value).is_file():
            self.beside.append(value)
        elif not (tag == "a" and value.startswith(("https://", "http://"))) and not value.startswith("data:,"):
            self.outer.append((tag, value))

    def handle_data(self, text):
        if self.open:
            self.blocks.append((*self.open, text))

    def handle_endtag(self, tag):
        self.open = None


def served(path):
    raw = path.read_bytes()
    page = Served(raw.decode(), path.parent)
    check("file: under 3.5 MB", len(raw) < 3_500_000, len(raw))
    policy = {name: rest for name, _, rest in (part.strip().partition(" ") for part in page.policy.split(";"))}
    check("file: policy allows nothing by default", policy.get("default-src") == "'none'", policy)
    check("file: policy has no unsafe word, no wildcard, no host", not re.search(r"unsafe|\*|https?:", page.policy), page.policy)
    check("file: base and forms shut, trusted types none", [policy.get(k) for k in ("base-uri", "form-action", "trusted-types")] == ["'none'"] * 3, policy)
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        mine = {"'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'" for t, kind, text in page.blocks if t == tag and kind != "application/json"}
        check(f"file: {directive} is the hashes of each <{tag}> and nothing else", mine == set(policy.get(directive, "").split()), mine)
    check("file: one script beside the data", sum(b[0] == "script" and b[1] == "" for b in page.blocks) == 1 and len([b for b in page.blocks if b[0] == "script"]) == 2)
    check("file: no style and no event attributes", not page.attributes, page.attributes[:5])
    check("file: nothing is loaded from outside", not page.outer, page.outer[:5])
    check("file: pictures, tables and documents beside it are linked", len(page.beside) > 8, page.beside)
    twice = {i for i in page.ids if page.ids.count(i) > 1} if len(page.ids) != len(set(page.ids)) else set()
    check("file: ids are unique", not twice, twice)
    check("file: ids have no blank in them", not [i for i in page.ids if re.search(r"\s", i) or not i])
    lost = set(page.inner) - set(page.ids)
    check("file: every inner link has its target", not lost, lost)
    check("file: every table has a caption", page.tables and all(page.tables), page.tables)
    steps = [b - a for a, b in zip([0, *page.headings], page.headings)]
    check("file: headings in order, one first", page.headings.count(1) == 1 and max(steps) <= 1, page.headings)


class Page:
    """The report in the browser."""

    def __init__(self, driver, path):
        self.driver, self.address = driver, path.resolve().as_uri()
        driver.get("about:blank")
        self.messages, self.requests = [], []
        self.listen()
        self.messages, self.requests = [], []  # what the browser did for itself before
        self.load()
        self.data = json.loads(self.js("return document.querySelector('#data').textContent"))
        self.steps, self.scenarios = self.data["steps"], self.data["scenarios"]

    def load(self):
        self.driver.get(self.address)
        self.listen()

    def listen(self):
        """Console and network so far."""
        self.messages += [entry["message"] for entry in self.driver.get_log("browser")]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"]
                if not address.startswith(("data:", self.address)):
                    self.requests.append(address)

    def js(self, code, *arguments):
        found = self.driver.execute_script(code, *arguments)
        return ISOLATES.sub("", found) if isinstance(found, str) else found

    def bare(self, found):
        """What the page says, without the marks around names and numbers."""
        return [self.bare(item) for item in found] if isinstance(found, list) else ISOLATES.sub("", found)

    def text(self, selector):
        return ISOLATES.sub("", self.one(selector).text)

    def cdp(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def count(self, selector):
        return self.js("return document.querySelectorAll(arguments[0]).length", selector)

    def keys(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    def focus(self, selector):
        self.js("document.querySelector(arguments[0]).focus()", selector)

    def rest(self):
        """Nothing pointed at, nothing in focus."""
        self.js("document.activeElement.blur(); scrollTo(0, 0)")
        self.point(2, 2)

    def point(self, x, y, buttons=0, kind="mouseMoved", **more):
        self.cdp("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left" if buttons else "none", buttons=buttons, **more)

    def view(self, scenario, date):
        """Moves the controls, as a reader would, by keyboard and list."""
        if len(self.scenarios) > 1:
            Select(self.one("#scenario")).select_by_value(scenario)
        if len(self.steps) > 1:
            self.focus("#date")
            by = [s["date"] for s in self.steps].index(date) - int(self.one("#date").get_property("value"))
            # Each key is another view, which takes its time.
            self.keys(*[Keys.ARROW_RIGHT if by > 0 else Keys.ARROW_LEFT] * abs(by))

    def first(self):
        self.view(self.scenarios[0]["id"], self.steps[0]["date"])

    def cells(self):
        return self.js("return [...document.querySelectorAll('.compare td')].map(td => td.textContent + '|' + td.className)")

    def shown(self):
        """The figures of every route, by indicator."""
        return self.js("""
            const routes = {};
            for (const value of document.querySelectorAll('.compare tr[data-indicator] td .value')) {
              const route = value.parentNode.dataset.route;
              (routes[route] ??= {})[value.closest('tr').dataset.indicator] = value.textContent;
            }
            return routes;""")

    def states(self):
        """The state of every leg on the map, by route."""
        return self.js("""
            const routes = {};
            for (const path of document.querySelectorAll('[data-kind=map] [data-status][data-segment]')) {
              const route = path.closest('[data-route]').dataset.route;
              if (!path.getAttribute('class').split(' ').some(n => n.startsWith(path.dataset.status + '-'))) (routes['class of'] ??= []).push(path.id);
              ((routes[route] ??= {})[path.dataset.segment] ??= []).push(path.dataset.status);
            }
            return routes;""")


def views(page, figures):
    changed = 0
    before, cells, hidden = page.shown(), page.cells(), page.count("[hidden]:not(td)")
    for view, lines in figures["views"].items():
        scenario, date = view.split("|")
        page.view(scenario, date)
        shown, states, own = page.shown(), page.states(), page.data["views"][view]
        reads(page, view, lines, figures["reports"].get(view))
        wrong = states.pop("class of", [])
        for route, legs in states.items():
            expected = dict(zip(page.data["legs"][route], own[route]["s"]))
            wrong += [(route, leg, found) for leg, found in legs.items() if set(found) != {WORDS[expected[leg]]}]
        check(f"view {view}: lines of the map in their states", not wrong, wrong)
        first = page.data["views"][f"{page.scenarios[0]['id']}|{page.steps[0]['date']}"]
        for group, members in page.data["groups"].items():
            turned = any(own[r]["s"] != first[r]["s"] for r in members["routes"])
            cut = any(own[r]["cut"] for r in members["routes"])
            found = [page.count(f"#group-{group} [data-kind=strip] {mark}") > 0 for mark in (".p-blank", ".p-cut")]
            if page.count(f"#group-{group} [data-kind=strip]"):
                check(f"view {view}: strip of {group}", found == [turned, cut], (found, turned, cut))
        open_ = [f"{sum(own[r]['passable'] for r in g['routes'])} of {len(g['routes'])}" for g in page.data["groups"].values()]
        state = page.text("#state")
        check(f"view {view}: told in words", date in state and all(o in state for o in open_), state)
        changed += shown != before
    if len(figures["views"]) > 1:
        check("views: some differ from the first", changed > 0)
    if len(page.steps) > 1:
        slider = page.one("#date")
        ActionChains(page.driver).move_to_element_with_offset(slider, slider.size["width"] // 2 - 3, 0).click().perform()
        check("views: a click on the end of the slider is the last date", page.steps[-1]["date"] in page.text("#state"), page.text("#state"))
    page.first()
    page.rest()
    back = page.cells()
    check("views: back at the first, the table is as it came", back == cells, [x for x in zip(cells, back) if x[0] != x[1]][:4])
    check("views: back at the first, the same stands and is hidden", page.count("[hidden]:not(td)") == hidden, (hidden, page.count("[hidden]:not(td)")))
    check("views: back at the first, no mark is left", page.count(".p-new,.p-changed,.p-shut,.p-cut,.p-blank") == 0)


def addresses(page):
    """A view is an address, and one figure alone can stand in another page."""
    last = page.steps[-1]["date"]
    group, members = next(iter(page.data["groups"].items()))
    page.driver.get(f"{page.address}#d={last}&b={members['routes'][-1]}&fig=strip-{group}")
    page.driver.refresh()
    check("address: the date is taken", page.text("#date-text") == last, page.text("#date-text"))
    if page.count(f"#baseline-{group}"):
        check("address: the baseline is taken", page.one(f"#baseline-{group}").get_attribute("value") == members["routes"][-1])
    for kind in ("map", "strip"):
        said = page.js("return document.querySelector(arguments[0])?.textContent", f"#group-{group} [data-kind={kind}] svg text.subtitle")
        check(f"address: the {kind} says what it shows", last in (said or ""), said)
    told = page.js("return document.querySelector('[data-told]').textContent")
    check("address: the masthead says that promises are kept", last in told and "promise" in told, told)
    page.driver.get(f"{page.address}#embed=1&fig=map-{group}")
    page.driver.refresh()
    seen = page.js("return [...document.querySelectorAll('[data-fig]')].filter(f => f.offsetHeight).map(f => f.dataset.fig)")
    check("address: an embedded figure stands alone", seen == [f"map-{group}"], seen)
    page.load()
    page.js("Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.taken = text; } } })")
    page.one(f"#table-{group}").find_element(By.XPATH, "ancestor::*[@data-fig]").find_element(By.CSS_SELECTOR, "[data-copy]").click()
    rows = [line.split("\t") for line in page.js("return window.taken").split("\n")]
    standing = page.js("return [...document.querySelectorAll(arguments[0] + ' tr')].filter(tr => tr.checkVisibility()).length", f"#table-{group}")
    check("address: a copied table has the rows that stand, and no other", len(rows) == standing, (len(rows), standing))
    widths = {len(row) for row in rows if len(row) > 1}
    check("address: a table is copied without marks", len(rows) > 10 and widths == {len(members["routes"]) + 1} and not any("[" in cell for row in rows for cell in row), rows[:4])
    page.js("history.replaceState(null, '', location.pathname)")
    page.load()


def baseline(page, group, members):
    routes = members["routes"]
    if len(routes) < 2:
        return
    before, table = page.cells(), f"#table-{group}"
    other = next(r for r in routes if r != members["baseline"])
    Select(page.one(f"#baseline-{group}")).select_by_value(other)
    shown = page.shown()
    if "against_baseline" in shown[other]:
        km = {r: int(shown[r]["length_km"]) for r in routes}
        expected = {r: f"{km[r] - km[other]:+.0f}" if r != other else "baseline" for r in routes}
        found = {r: shown[r]["against_baseline"].split(" ")[0] for r in routes}
        check(f"{group}: differences follow the baseline", found == expected, (found, expected))
    Select(page.one(f"#baseline-{group}")).select_by_value(members["baseline"])
    check(f"{group}: back at the first baseline, the table is as it came", page.cells() == before)


def sort(page, group, members):
    if len(members["routes"]) < 2:
        return
    section, cells = f"#group-{group}", page.cells()
    values = {r: v["length_km"] for r, v in page.shown().items() if r in members["routes"]}
    page.focus(f"{section} [data-turn]")
    page.keys(Keys.ENTER)
    table = f"{section} .turned"
    check(f"{group}: routes as rows", not page.one(f"#table-{group}").is_displayed() and page.one(table).is_displayed())
    rows = page.js("return [...document.querySelectorAll(arguments[0] + ' tr[data-indicator]')].filter(tr => !tr.hidden).length", f"#table-{group}")
    columns = page.js("return [...document.querySelectorAll(arguments[0] + ' tr')].map(tr => [...tr.children].filter(cell => cell.checkVisibility()).length - 1)", table)
    check(f"{group}: turned, a column for each row that stands, and no other", set(columns) == {rows}, (rows, columns))
    check(f"{group}: turned, no cell is lost and no id twice", sorted(page.cells()) == sorted(cells) and page.js("const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.length === new Set(ids).size"))
    order = lambda: page.js("return [...document.querySelectorAll(arguments[0] + ' tbody tr')].map(tr => tr.dataset.route)", table)
    head = f"{table} [data-sort=length_km]"
    page.focus(head)
    for down, word in ((False, "ascending"), (True, "descending")):
        page.keys(Keys.ENTER)
        found = [int(values[r]) for r in order()]
        check(f"{group}: sorted {word}", found == sorted(found, reverse=down), found)
        check(f"{group}: sorting {word} is told and keeps the focus", page.count(f"{table} [aria-sort={word}] [data-sort=length_km]:focus") == 1)
    page.focus(f"{table} [data-sort='']")
    page.keys(Keys.ENTER)
    check(f"{group}: first order again", order() == members["routes"], order())
    page.focus(f"{section} [data-turn]")
    page.keys(Keys.ENTER)
    check(f"{group}: turned back", page.one(f"#table-{group}").is_displayed() and page.cells() == cells and not page.count(f"{table} td"))


def linking(page, group, members):
    section, route = f"#group-{group}", members["routes"][0]
    key, legs = f"{section} .key li[data-route={route}] button", page.data["legs"][route]
    said = lambda: page.js("return document.querySelector(arguments[0] + ' [data-readout]').textContent", section)
    name = page.js("return document.querySelector(arguments[0] + ' .label').textContent", key)
    page.rest()
    page.focus(key)
    check(f"{group}: focus on a route finds its column", page.count(f"{section} td.p-hot[data-route={route}]") > 0 and page.count(f"{section} td.p-hot:not([data-route={route}])") == 0)
    check(f"{group}: focus on a route is told", said().startswith(name + ":"), said())
    step = min(2, len(legs) - 1)
    page.keys(*[Keys.ARROW_DOWN] * (step + 1))
    check(f"{group}: arrows step through its legs", page.data["names"][route][step] in said() and f"leg {step + 1} of {len(legs)}" in said(), said())
    lit = page.js("return [...document.querySelectorAll(arguments[0] + ' .p-leg')].map(p => p.dataset.segment)", section)
    if page.count(f"{section} [data-kind=map] [data-segment='{legs[step]}']"):
        check(f"{group}: the leg is lit on the map", set(lit) == {legs[step]}, lit)
    if page.count(f"{section} [data-kind=strip]"):
        check(f"{group}: the leg is marked on the strip", page.count(f"{section} [data-kind=strip] .p-mark") == 1)
    page.keys(Keys.ENTER)
    held = [page.one(key).get_attribute("aria-pressed")]
    page.keys(Keys.ESCAPE)
    held.append(page.one(key).get_attribute("aria-pressed"))
    check(f"{group}: Enter holds, Escape lets go", held == ["true", "false"], held)
    page.one(key).click()
    page.rest()
    check(f"{group}: a click holds", page.count(f"{section} td.p-hot[data-route={route}]") > 0 and said().startswith(name), said())
    page.one(key).click()
    page.rest()
    check(f"{group}: leaving clears", page.count(f"{section} :is(.p-dim,.p-hot,.p-leg,.p-mark)") == 0 and said() == "")
    # Of lines that lie upon each other the topmost counts: asked for at the point itself.
    spot = page.js("""
        for (const path of document.querySelectorAll(arguments[0] + ' [data-kind=map] [data-segment]:not(.p-hit)')) {
          path.closest('.canvas').scrollIntoView({ block: 'center' });
          const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
          const top = document.elementFromPoint(x, y);
          const route = top?.closest('[data-route]')?.dataset.route;
          if (route && top.dataset.segment) return { x, y, route, segment: top.dataset.segment };
        }""", section)
    if spot:
        page.point(spot["x"], spot["y"])
        leg = page.data["legs"][spot["route"]].index(spot["segment"])
        check(f"{group}: pointing at a leg of the map names it", page.data["names"][spot["route"]][leg] in said(), said())
        check(f"{group}: pointing at a leg lights its column", page.count(f"{section} td.p-hot[data-route={spot['route']}]") > 0)
    spot = page.js("""
        const bar = document.querySelector(`${arguments[0]} [data-kind=strip] g[data-route="${arguments[1]}"]`);
        if (!bar) return null;
        bar.scrollIntoView({ block: 'center' });
        const { left, width, top, height } = bar.firstElementChild.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };""", section, route)
    if spot:
        page.point(spot["x"], spot["y"])
        check(f"{group}: pointing at the strip names a leg", re.search(r"leg \d+ of", said()) and said().startswith(name), said())
        check(f"{group}: and marks it there", page.count(f"{section} .p-mark") == 1)
    head = page.js("""
        const th = document.querySelector(`#table-${arguments[0]} thead [data-route="${arguments[1]}"]`);
        th.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = th.getBoundingClientRect();
        return { x: left + width / 2, y: top + height - 6 };""", group, route)
    page.point(head["x"], head["y"])
    others = f"{section} [data-kind=map] g[data-route]:not([data-route={route}])"
    check(f"{group}: pointing at a column dims the other lines", page.count(others + ".p-dim") == page.count(others) and page.count(f"{section} svg [data-route={route}].p-dim") == 0)
    page.rest()


def zoom(page, group):
    canvas = f"#group-{group} [data-kind=map]"
    if not page.count(canvas):
        return
    box = lambda: [float(n) for n in page.js("return document.querySelector(arguments[0] + ' svg').getAttribute('viewBox')", canvas).split()]
    whole = box()
    page.js("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", canvas)
    page.focus(canvas)
    page.keys("+")
    near = box()
    check(f"{group}: + zooms in on the map", near[2] < whole[2])
    page.keys(Keys.ARROW_RIGHT)
    check(f"{group}: arrows move the map", box()[0] > near[0] and box()[2] == near[2])
    at, before = page.js("const r = document.querySelector(arguments[0]).getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]", canvas), box()
    page.point(*at, buttons=1, kind="mousePressed", clickCount=1)
    page.point(at[0] - 60, at[1] - 30, buttons=1)
    page.point(at[0] - 60, at[1] - 30, buttons=1, kind="mouseReleased", clickCount=1)
    check(f"{group}: dragging moves the map", box()[0] > before[0] and box()[1] > before[1], (before, box()))
    before, top = box(), page.js("return scrollY")
    page.point(*at, kind="mouseWheel", deltaX=0, deltaY=100)
    page.driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    check(f"{group}: the wheel scrolls the page, not the map", box() == before and page.js("return scrollY") != top)
    page.point(*at, kind="mouseWheel", deltaX=0, deltaY=-100, modifiers=2)
    check(f"{group}: Ctrl and wheel zoom", box()[2] < before[2])
    page.keys("0")
    check(f"{group}: 0 shows the whole map", box() == whole, (box(), whole))
    button = lambda which: page.one(f"#group-{group} [data-zoom={which}]")
    button("in").click()
    check(f"{group}: the button zooms in", box()[2] < whole[2] and button("out").get_attribute("aria-disabled") == "false")
    stroke = lambda: page.js("return parseFloat(getComputedStyle(document.querySelector(arguments[0] + ' [data-segment]:not(.p-hit)')).strokeWidth)", canvas)
    near, thin = box(), stroke()
    button("right").click()
    button("down").click()
    check(f"{group}: buttons move the map", box()[0] > near[0] and box()[1] > near[1], (near, box()))
    button("reset").click()
    check(f"{group}: lines keep their width while the map grows", abs(stroke() / thin - whole[2] / near[2]) < 0.05, (stroke(), thin))
    check(f"{group}: the button shows the whole map", box() == whole and button("out").get_attribute("aria-disabled") == "true")
    pinch(page, group, canvas, box)
    page.rest()


def pinch(page, group, canvas, box):
    """Two fingers on a screen that is touched, apart and together again; then one finger, which moves what is near."""
    page.cdp("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=2)
    page.js("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", canvas)
    x, y = page.js("const r = document.querySelector(arguments[0]).getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]", canvas)
    touch = lambda kind, *points: page.cdp("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": px, "y": py, "id": n} for n, (px, py) in enumerate(points)])
    fingers = lambda apart: [(x - apart, y), (x + apart, y)]
    whole, top, scale = box(), page.js("return scrollY"), page.js("return visualViewport.scale")
    touch("touchStart", *fingers(40))
    for apart in (50, 70, 100):
        touch("touchMove", *fingers(apart))
    near = box()
    middle = [near[0] + near[2] / 2 - whole[0] - whole[2] / 2, near[1] + near[3] / 2 - whole[1] - whole[3] / 2]
    check(f"{group}: fingers apart zoom in where they are", near[2] < whole[2] / 2 and max(map(abs, middle)) < whole[2] / 20, (near, whole))
    touch("touchMove", *fingers(60))
    check(f"{group}: fingers together zoom out", near[2] < box()[2] < whole[2], (near, box()))
    touch("touchEnd")
    near = box()
    touch("touchStart", (x, y))
    touch("touchMove", (x - 30, y))
    touch("touchMove", (x - 60, y))
    touch("touchEnd")
    check(f"{group}: one finger moves what is near", box()[0] > near[0] and box()[2] == near[2], (near, box()))
    check(f"{group}: the page itself is neither moved nor zoomed", page.js("return scrollY") == top and page.js("return visualViewport.scale") == scale)
    page.cdp("Emulation.setTouchEmulationEnabled", enabled=False)
    page.focus(canvas)
    page.keys("0")
    check(f"{group}: after fingers the whole map is shown again", box() == whole, box())


def timeline(page):
    if not page.count("#timeline"):
        return
    routes = page.js("return [...document.querySelectorAll('.events li')].map(li => li.dataset.routes.split(' '))")
    choice = Select(page.one("#timeline-route"))
    visible = lambda: page.js("return [...document.querySelectorAll('.events li')].filter(li => li.checkVisibility()).length")
    for option in choice.options[1:]:
        route = option.get_attribute("value")
        choice.select_by_value(route)
        check(f"timeline: events of {route}", visible() == sum(route in r for r in routes) and page.text("#timeline-count").startswith(f"{visible()} "), visible())
    back = page.js("return document.querySelector('.back a[href^=\"#ref-event\"]')")
    if back:
        page.js("arguments[0].closest('details').open = true", back)
        back.click()
        check("timeline: the way back from a source finds a hidden event", visible() == len(routes))
    choice.select_by_value("")
    check("timeline: all events again", visible() == len(routes))


def looks(page):
    light = lambda: page.js("return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0) / 765")
    ground = lambda: page.js("return getComputedStyle(document.querySelector('.canvas .page') ?? document.body).fill")
    for system in ("light", "dark"):
        page.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": system}])
        follows = light() > 0.8 if system == "light" else light() < 0.2
        check(f"theme: follows a {system} system", follows, light())
        grounds = {}
        for theme in ("light", "dark", ""):
            Select(page.one("#theme")).select_by_value(theme)
            grounds[theme] = light(), ground()
        check(f"theme: on a {system} system, both by hand", grounds["light"][0] > 0.8 and grounds["dark"][0] < 0.2, grounds)
        if page.count(".canvas .page"):
            check(f"theme: on a {system} system, drawings go along", grounds["light"][1] != grounds["dark"][1] == grounds[""][1] if system == "dark" else grounds[""][1] == grounds["light"][1] != grounds["dark"][1], grounds)
    page.cdp("Emulation.setEmulatedMedia", features=[])
    for width in (320, 400):
        page.cdp("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        found = page.js("const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth")
        check(f"size: no sideways scroll at {width} px", found == 0, found)
    page.cdp("Emulation.setDeviceMetricsOverride", width=1280, height=900, deviceScaleFactor=1, mobile=False)
    page.js("scrollTo(0, 2000)")
    found = page.js("return document.querySelector('.steer').getBoundingClientRect().height / innerHeight")
    check("size: the controls that stay take less than a fifth of the window", found < 0.2, found)
    page.cdp("Emulation.clearDeviceMetricsOverride")


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


def objects(page, selector):
    """Remote objects of the elements that match, for commands of the DevTools."""
    array = page.cdp("Runtime.evaluate", expression=f"[...document.querySelectorAll({json.dumps(selector)})]")["result"]["objectId"]
    return [p["value"]["objectId"] for p in page.cdp("Runtime.getProperties", objectId=array, ownProperties=True)["result"] if p["name"].isdigit()]


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


def main():
    path, figures = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    served(path)
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    with tempfile.TemporaryDirectory() as profile:
        for flag in [*FLAGS, f"--user-data-dir={profile}"]:
            options.add_argument(flag)
        driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        try:
            driver.set_script_timeout(120)
            page = Page(driver, path)
            check("page: the script has run to its end", page.count("html.js") == 1)
            check("page: the first view marks nothing as new", page.count(".p-new,.p-changed,.p-cut") == 0)
            views(page, figures)
            for group, members in page.data["groups"].items():
                baseline(page, group, members)
                sort(page, group, members)
                linking(page, group, members)
                zoom(page, group)
                columns(page, group, members)
                screens(page, group)
            widths(page)
            steady(page)
            addresses(page)
            frames(page, path.parent)
            timeline(page)
            looks(page)
            printed(page)
            accessible(page)
            barriers(page, Path(sys.argv[3]))
            live = page.js("return [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name === 'style' || a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value))).map(e => e.outerHTML.slice(0, 200))")
            check("page: after all this no style, event or script attribute", not live, live)
            check("page: after all this two scripts", page.count("script") == 2)
            without_script(page)
            page.listen()
            check("page: the console is silent", not page.messages, page.messages[:4])
            check("page: nothing went to the network", not page.requests, page.requests[:4])
        finally:
            driver.quit()
    sys.exit(checks.failures > 0)


main()
