"""Checks of a map of the HTML report that is zoomed and moved, by wheel, keys, buttons and fingers."""
from selenium.webdriver import Keys

from checks import check


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
