"""Checks of the HTML report on phones and tablets, of columns to choose, and of figures in frames of other pages."""
import base64
import hashlib
import json
import re
import tempfile
from pathlib import Path

from selenium.webdriver import Keys

from checks import check


def screens(page, group):
    """What a group is on a phone."""
    section, table = f"#group-{group}", f"#table-{group}"
    width = lambda px: page.cdp("Emulation.setDeviceMetricsOverride", width=px, height=800, deviceScaleFactor=1, mobile=False)
    width(360)
    outside = page.js("""
        return [...document.querySelectorAll(`${arguments[0]} :is(th,td), .list :is(th,td)`)].filter(cell => {
          const { left, right } = cell.getBoundingClientRect();
          return !cell.closest('thead') && (left < 0 || right > innerWidth + 1);
        }).map(cell => cell.textContent);""", table)
    check(f"{group}: on a phone no cell lies outside", not outside, outside[:4])
    labels = page.js("return [...document.querySelectorAll(arguments[0] + ' tbody tr:nth-child(1) td')].map(td => [getComputedStyle(td, '::before').content, td.dataset.route])", table)
    names = {r: page.js("return document.querySelector(arguments[0]).textContent", f"{table} thead [data-route={r}] .label") for r in page.data["groups"][group]["routes"]}
    wrong = [(label, route) for label, route in labels if label.strip('"') != names[route]]
    check(f"{group}: on a phone each figure says whose it is", labels and not wrong, wrong[:4])
    blank = page.js("return [...document.querySelectorAll('.list tbody tr')].filter(tr => [...tr.children].some(cell => cell.offsetHeight > 40 && cell.innerText.trim().length < 20)).length")
    check(f"{group}: on a phone no row is blank", blank == 0, blank)
    free = page.js("return [...document.querySelectorAll(arguments[0] + ' .canvas')].filter(c => c.scrollWidth > c.clientWidth && c.tabIndex !== 0).length", section)
    check(f"{group}: drawings that scroll take the focus", free == 0, free)
    if page.count(f"{section} [data-turn]"):
        width(768)
        page.focus(f"{section} [data-turn]")
        page.keys(Keys.ENTER)
        left = page.js("""
            const box = document.querySelector(arguments[0] + ' .scroll');
            box.scrollLeft = 300;
            return [box.scrollLeft, ...[...box.querySelectorAll('.turned tbody th')].map(th => Math.round(th.getBoundingClientRect().left - box.getBoundingClientRect().left))];""", section)
        check(f"{group}: the first column stays when the table is scrolled", left[0] > 0 and set(left[1:]) == {0}, left)
        page.focus(f"{section} [data-turn]")
        page.keys(Keys.ENTER)
    page.cdp("Emulation.clearDeviceMetricsOverride")
    page.rest()


def widths(page):
    """Drawings and targets at the ends of each range of widths, and between."""
    for px in (320, 360, 640, 641, 768, 1000, 1001, 1280):
        page.cdp("Emulation.setDeviceMetricsOverride", width=px, height=800, deviceScaleFactor=1, mobile=False)
        drawn = page.js("""
            return [...document.querySelectorAll('.drawing')].map(d => [...d.querySelectorAll('.canvas')].filter(c => c.checkVisibility())).map(seen =>
              [seen.length, ...seen.flatMap(c => [c.dataset.kind, c.scrollWidth - c.clientWidth])]);""")
        # The chart of promises has names beside its lines, for which a phone has no room.
        wrong = [d for d in drawn if d[0] != 1 or (d[2] and d[1] != "promises")]
        check(f"screens: each drawing is there once, and does not scroll, at {px} px", drawn and not wrong, wrong)
        small = page.js("""
            return [...document.querySelectorAll('.canvas')].filter(c => c.checkVisibility()).flatMap(canvas => {
              const svg = canvas.querySelector('svg');
              const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
              return [...svg.querySelectorAll('text')].filter(t => t.textContent.trim()).map(t => [Math.round(parseFloat(getComputedStyle(t).fontSize) * scale * 10) / 10, t.textContent]);
            }).filter(([size]) => size < (innerWidth < 350 ? 9.5 : 10.9));""")
        check(f"screens: words of drawings can be read at {px} px", not small, (len(small), small[:6]))
        tiny = page.js("""
            return [...document.querySelectorAll(':is(.compare .refs a, button, select, summary, input, .take a, nav a)')].filter(e => {
              const { width, height } = (e.type === 'checkbox' ? e.parentNode : e).getBoundingClientRect();
              return e.checkVisibility() && width && Math.min(width, height) < 24;
            }).map(e => e.outerHTML.slice(0, 90));""")
        check(f"screens: targets have 24 px at {px} px", not tiny, (len(tiny), tiny[:3]))
    page.cdp("Emulation.clearDeviceMetricsOverride")


def columns(page, group, members):
    """Routes are shown or not, by boxes alone."""
    if len(members["routes"]) < 2:
        return
    first, *others = members["routes"]
    seen = lambda route: page.js("return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length", f"#table-{group} [data-route={route}]")
    before = {r: seen(r) for r in members["routes"]}
    page.js("document.querySelector(arguments[0]).open = true", f"#group-{group} .pick")
    page.one(f"#show-{group}-{first}").click()
    check(f"{group}: a route without its mark has no column", seen(first) == 0 and all(seen(r) == before[r] > 0 for r in others), before)
    page.one(f"#group-{group} [data-pick=all]").click()
    check(f"{group}: all routes are shown again", {r: seen(r) for r in members["routes"]} == before)
    page.js("document.querySelector(arguments[0]).open = false", f"#group-{group} .pick")


def steady(page):
    page.load()
    page.js("window.shifts = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true })")
    page.driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    found = page.js("return window.shifts")
    check("size: nothing moves while the page loads (CLS)", found < 0.05, found)


def frames(page, folder):
    """Figures in files of their own: small, shut, and as high as they say."""
    files = sorted((folder / "figures").glob("*.html"))
    check("figures: a file for each figure of the page", {f.stem for f in files} == set(page.js("return [...document.querySelectorAll('[data-fig]')].map(f => f.dataset.fig)")), [f.stem for f in files])
    heavy = [(f.name, f.stat().st_size) for f in files if f.stat().st_size > 150_000]
    check("figures: under 150 kB each", not heavy, heavy)
    for file in files:
        text = file.read_text()
        policy = re.search(r'content="(default-src[^"]*)"', text)[1]
        blocks = re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", text, re.S)
        hashes = {"sha256-" + base64.b64encode(hashlib.sha256(b.encode()).digest()).decode() for b in blocks}
        told = set(re.findall(r"sha256-[^']*", policy.replace("&#x2f;", "/").replace("&#x2F;", "/")))
        check(f"figures: {file.name} allows its own styles and script alone", hashes == told and "default-src 'none'" in policy and "unsafe" not in policy, policy)
    with tempfile.TemporaryDirectory() as place:
        outer = Path(place) / "outer.html"
        frame = lambda f: f'<iframe src="{f.resolve().as_uri()}" width="600" height="50"></iframe>'
        outer.write_text("<script>window.told = []; addEventListener('message', e => told.push(e.data));</script>" + "".join(map(frame, files)))
        page.driver.get(outer.as_uri())
        page.driver.execute_async_script("setTimeout(arguments[0], 800)")
        told = page.js("return window.told")
        own = {f.resolve().as_uri() for f in [outer, *files]}
        asked = [json.loads(entry["message"])["message"] for entry in page.driver.get_log("performance")]
        asked = {m["params"]["request"]["url"] for m in asked if m["method"] == "Network.requestWillBeSent"}
        others = {a for a in asked - own if not a.startswith("data:")}
        check("figures: nothing is loaded from outside", not others, others)
    check("figures: each tells the page around it its height", len(told) >= len(files) and all(t["corridor"] == "height" and t["height"] > 100 for t in told), (len(told), told[:3]))
    page.load()
