"""Checks of the controls of the HTML report: baseline, order, marks of what belongs together, timeline, theme and size."""
import re

from selenium.webdriver import Keys
from selenium.webdriver.support.ui import Select

from checks import check


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
