"""Every row, list and sentence of the page in a view, beside those of the command line."""
import re

from checks import check

# Cells of a row of each list as Markdown has them: text without marks of sources.
READ = """
    const plain = element => {
      const copy = element.cloneNode(true);
      for (const mark of copy.querySelectorAll('.refs,.unseen,.figures,[hidden]')) mark.remove();
      return copy.textContent.trim().replace(/\\s+/g, ' ');
    };
    const shown = (selector, of = document) => [...of.querySelectorAll(selector)].filter(e => !e.closest('[hidden]'));
    const rows = id => shown(`#${id} tbody tr`).map(tr => [...tr.children].map(plain));
    const label = th => { const copy = th.cloneNode(true); copy.querySelector('.unit')?.remove(); return plain(copy); };
    return {
      rows: [...document.querySelectorAll('.compare:not(.turned)')].map(table => shown('tbody tr', table).map(tr => [
        label(tr.firstElementChild),
        tr.className === 'heading' ? Array.from(table.querySelectorAll('thead th'), () => '') : [...tr.querySelectorAll('td')].map(td => plain(td.querySelector('.value')) + (td.classList.contains('best') ? ' *' : '')),
      ])),
      'Findings': shown('.findings li').map(li => [plain(li)]),
      cards: [...document.querySelectorAll('section.group')].map(group => shown('.card', group).map(card => shown('p', card).map(plain))),
      texts: [...document.querySelectorAll('section.group')].map(group => shown('.notes p:not([data-follow])', group).map(plain)),
      'Missing links': rows('missing'),
      'Border crossings': rows('crossings'),
      'Advisories': rows('advisories'),
      'Timeline': shown('.events > li').map(li => [plain(li.querySelector('.day')), plain(li.querySelector('.what')) + (li.querySelector('div > .hint') ? ` (${plain(li.querySelector('div > .hint'))})` : ''), li.dataset.routes.split(' ').join(', ')]),
      dates: [...document.querySelectorAll('section.group')].map(group => shown('.dates', group).map(table => [[...table.querySelectorAll('thead th')].map(plain), [...table.querySelectorAll('tbody tr')].map(tr => [...tr.querySelectorAll('td')].map(plain))])),
      standfirst: shown('.standfirst').map(plain),
    };"""


def text(markdown):
    """The words of a piece of Markdown."""
    bare = re.sub(r"\[\^\d+\]| †|†|<br>| \[\d+(?:–\d+)?\]|(?<=\])\[\d+(?:–\d+)?\]", "", markdown)
    bare = re.sub(r"\s*(?:\[\d+(?:–\d+)?\])+", "", bare)
    return " ".join(re.sub(r"\\([^\w\s])", r"\1", bare).split())


def sections(markdown):
    """By heading, the tables, items and paragraphs of a report."""
    found, now = {}, None
    for line in markdown.split("\n"):
        if line.startswith("## "):
            now = found.setdefault(line[3:], {"rows": [], "items": [], "texts": []})
        elif now is None or not line or line.startswith(("[^", "![", "| ---")):
            continue
        elif line.startswith("| "):
            now["rows"].append([text(cell) for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
        elif line.startswith("- "):
            now["items"].append([text(line[2:])])
        else:
            now["texts"].append(text(line))
    return found


def reads(page, view, lines, report):
    """The page in a view against the command line: every comparison, and the whole report where there is one."""
    seen = page.js(READ)
    seen = {key: page.bare(value) for key, value in seen.items()}
    wrong = [pair for mine, theirs in zip(seen["rows"], lines) for pair in differing(mine, theirs)]
    check(f"view {view}: every row and cell of the comparisons", len(seen["rows"]) == len(lines) and not wrong, wrong[:3])
    wrong = [pair for tables, rows in zip(seen["dates"], lines) for pair in multiples(tables, dict(rows), view.split("|")[1])]
    check(f"view {view}: the bars by date are those of the comparison", not wrong, wrong[:3])
    if not report:
        return
    told = sections(report)
    for heading in ("Missing links", "Border crossings", "Advisories", "Timeline"):
        rows = told.get(heading, {"rows": [[]]})["rows"][1:]
        if heading == "Timeline":
            seen[heading] = [[day.replace(" – ", " – "), *rest] for day, *rest in seen[heading]]
        wrong = differing(seen[heading], rows)
        check(f"view {view}: {heading}, every row and cell of {len(rows)}", not wrong, wrong[:3])
    wrong = differing(seen["Findings"], told["Findings"]["items"])
    check(f"view {view}: findings", told["Findings"]["items"] and not wrong, wrong[:2])
    groups = [section for heading, section in told.items() if re.search(r", baseline \S+$", heading)]
    for cards, texts, group in zip(seen["cards"], seen["texts"], groups, strict=True):
        wrong = differing([[f"{name}: {' '.join(rest)}"] for name, *rest in cards], group["items"])
        check(f"view {view}: the routes in words", group["items"] and not wrong, wrong[:2])
        wrong = differing(texts, group["texts"])
        check(f"view {view}: the notes of the comparison", group["texts"] and not wrong, wrong[:2])
    check(f"view {view}: the first sentence", len(seen["standfirst"]) == 1 and text(report.split("\n")[2]).startswith(seen["standfirst"][0]), seen["standfirst"])


def multiples(tables, rows, date):
    """Where the column of a date is not what the comparison of that date says."""
    (days, routes), = tables
    figures = zip(rows["Operational"], rows["Length"])
    told = [f"{running} of {whole} km".replace(" *", "") for running, whole in figures]
    mine = [route[days.index(date)] for route in routes]
    return [pair for pair in zip(mine, told, strict=True) if not pair[0].startswith(pair[1] + " ")]


def differing(mine, theirs):
    """Items of two lists that are not the same, in pairs."""
    longest = max(len(mine), len(theirs))
    pairs = zip(mine + [None] * (longest - len(mine)), theirs + [None] * (longest - len(theirs)))
    return [pair for pair in pairs if pair[0] != pair[1]]
