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
import json
import re
import sys
import tempfile
from pathlib import Path

from selenium import webdriver
from selenium.webdriver import ActionChains
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

import checks
from checks import check
from reading import reads
from screens import columns, frames, screens, steady, widths
from browser import Page, Served
from controls import baseline, linking, looks, sort, timeline
from zooming import zoom
from readers import accessible, barriers, printed, without_script

FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --force-prefers-reduced-motion --window-size=1280,1000"
).split()
WORDS = {"o": "operational", "u": "under-construction", "p": "planned", "d": "disused", "x": "unknown", "c": "closed"}


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
