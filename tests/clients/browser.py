"""The HTML report: as a file says it, and in a browser that is driven."""
import json
import re
from html.parser import HTMLParser

from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

# Marks around names and numbers in sentences.
ISOLATES = re.compile("[\u2066-\u2069]")


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


def objects(page, selector):
    """Remote objects of the elements that match, for commands of the DevTools."""
    array = page.cdp("Runtime.evaluate", expression=f"[...document.querySelectorAll({json.dumps(selector)})]")["result"]["objectId"]
    return [p["value"]["objectId"] for p in page.cdp("Runtime.getProperties", objectId=array, ownProperties=True)["result"] if p["name"].isdigit()]
