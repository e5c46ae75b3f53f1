"""The report for a browser, in a real one: Debian's chromium without a window.

    report_page.py TEND

For both languages, light and dark, wide and narrow: the page shows without an error in the console and
asks for nothing from the network, axe-core finds nothing against it, its drawings say the same figures
as `--format json`, and printed on A4 and on Letter no text is cut. Without chromium it says so and
passes, since the tests of the package need none.
"""

import asyncio
import csv
import io
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import async_playwright
from pypdf import PdfReader

TEND = sys.argv[1]
SITES = ["South Hub", 'North, <script>alert("x")</script> & \'Hall\'', "Östra " + "long " * 12]
# Width and height in points.
PAPERS = {"A4": (595, 842), "Letter": (612, 792)}
# At the left and at the right, as the page's style has it.
MARGIN_MM = 15


def made_table(items, highest, seed):
    """Check-ins of three sites over eight months: made up, and the same on every run."""
    numbers = random.Random(seed)
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["participant", "date", "site"] + [f"item{i + 1}" for i in range(items)])
    for number, (site, people) in enumerate(zip(SITES, [60, 45, 8])):
        for person in range(people):
            usual = 0.2 + 0.6 * numbers.random()
            for month in range(8):
                day = 1 + numbers.randrange(28)
                level = usual + 0.02 * month
                answers = [
                    min(highest, max(1, 1 + int(numbers.gauss(level, 0.2) * highest)))
                    for _ in range(items)
                ]
                table.writerow([f"P{number}-{person}", f"2026-{month + 1:02}-{day:02}", site] + answers)
    return text.getvalue()


def report(folder, language, form):
    """The report in one language and format."""
    return subprocess.run(
        [TEND, "outcomes", "report", "barc-10", "proqol-5", "--input", "barc-10=barc.csv",
         "--input", "proqol-5=proqol.csv", "--group-by", "site,quarter", "--counts", "counts.json",
         "--title", "Our <b>year</b>", "--lang", language, "--format", form],
        cwd=folder, check=True, capture_output=True, text=True).stdout


def make(folder):
    (folder / "barc.csv").write_text(made_table(10, 6, 1))
    (folder / "proqol.csv").write_text(made_table(30, 5, 2))
    groups = [{"group": {"site": site}, "people": people, "counted": counted}
              for site, people, counted in zip(SITES, [60, 45, 8], [22, 15, 3])]
    counts = {"schema": "tend.outcomes.counts/1",
              "counts": [{"name": "Work <i>found</i>", "domain": "work-and-learning",
                          "groups": groups}]}
    (folder / "counts.json").write_text(json.dumps(counts))


def expected_figures(document):
    """For each figure, in the order of the page, the rows: mean, interval, and the axis."""
    figures = []
    for domain in document["domains"]:
        for scale in domain["scales"]:
            for part, value in (("summary", "mean"), ("change", "change")):
                rows = scale[part] or []
                for parent in parents(rows):
                    own = [r for r in rows if list(r["group"].values()) == parent]
                    below = [r for r in rows if list(r["group"].values())[:-1] == parent
                             and len(r["group"]) == len(parent) + 1]
                    figures.append({
                        "table": [facts(row, value) for row in own + below],
                        "scale": (scale["minimum"], scale["maximum"]) if part == "summary" else None,
                    })
    return figures


def parents(rows):
    found = []
    for row in rows:
        path = list(row["group"].values())
        if path and path[:-1] not in found:
            found.append(path[:-1])
    return found or ([[]] if rows else [])


def facts(row, value):
    if row["hidden"]:
        return None
    if value == "change":
        change = row["change"]
        return (change["mean"], change["ci95"]) if change else (None, None)
    return row["mean"], row["ci95"]


DRAWN = """() => [...document.querySelectorAll('figure')].map(figure => {
  const svg = figure.querySelector('svg');
  const number = (e, name) => parseFloat(e.getAttribute(name));
  const table = [...figure.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(cell => cell.textContent));
  if (!svg) return {rows: null, table};
  const lines = [...svg.querySelectorAll(':scope > line.scale')];
  const rows = [...svg.querySelectorAll('g.row')].map(row => {
    const dot = row.querySelector('circle.mean'), bar = row.querySelector('line.interval');
    return {x: dot && number(dot, 'cx'), low: bar && number(bar, 'x1'), high: bar && number(bar, 'x2'),
            words: [...row.querySelectorAll('text')].map(t => t.textContent)};
  });
  const ticks = [...svg.querySelectorAll(':scope > text')].map(t =>
    ({x: number(t, 'x'), value: parseFloat(t.textContent)}));
  return {rows, table, axis: [number(lines[0], 'x1'), number(lines[0], 'x2')], ticks,
          desc: svg.querySelector('desc').textContent};
})"""

# Text that lies outside its drawing, or outside the page where nothing lets it be moved into view.
CUT = """() => {
  const cut = [];
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
          || box.bottom > frame.bottom + 1) cut.push(text.textContent);
    }
  }
  for (const element of document.querySelectorAll('h1,h2,h3,h4,p,figcaption,caption:not(.heard),th,td')) {
    const scroller = element.closest('.wide');
    if (scroller && getComputedStyle(scroller).overflowX === 'auto') continue;
    const box = element.getBoundingClientRect();
    if (box.right > document.documentElement.clientWidth + 1 || box.left < -1)
      cut.push(element.textContent);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      cut.push(element.textContent);
  }
  return cut;
}"""


def near(one, other, within):
    return (one is None) == (other is None) and (one is None or abs(one - other) <= within)


def compare(drawn, document):
    """The dots and bars, read back from where they stand, against the figures of the document."""
    expected = expected_figures(document)
    assert len(drawn) == len(expected), (len(drawn), len(expected))
    dots = 0
    for figure, wanted in zip(drawn, expected):
        assert len(figure["table"]) == len(wanted["table"])
        for cells, fact in zip(figure["table"], wanted["table"]):
            assert (len(cells) == 2) == (fact is None), cells
        if figure["rows"] is None:
            assert all(fact is None or fact[0] is None for fact in wanted["table"])
            continue
        (left, right), ticks = figure["axis"], figure["ticks"]
        low, high = ticks[0]["value"], ticks[-1]["value"]
        assert wanted["scale"] is None or wanted["scale"] == (low, high)
        assert wanted["scale"] or low == -high
        per_unit = (high - low) / (right - left)
        value = lambda x: None if x is None else low + (x - left) * per_unit
        for tick in ticks:
            assert near(value(tick["x"]), tick["value"], 0.06)
        for row, cells, fact in zip(figure["rows"], figure["table"], wanted["table"]):
            mean, interval = fact or (None, None)
            ends = interval or (None, None)
            assert near(value(row["x"]), mean, 0.011 * per_unit), (row, fact)
            assert near(value(row["low"]), ends[0], 0.011 * per_unit)
            assert near(value(row["high"]), ends[1], 0.011 * per_unit)
            dots += mean is not None
            if mean is not None:
                assert any(f"{abs(mean):.1f}" in cell or near(float_of(cell), mean, 0.0501)
                           for cell in cells[1:]), (cells, mean)
            assert row["words"][1] in figure["desc"]
    return dots


def float_of(text):
    try:
        return float(text)
    except ValueError:
        return float("inf")


def squeezed(text):
    """Without spaces, and with the letters that a printed ligature stands for."""
    return "".join(unicodedata.normalize("NFKC", text).split())


async def check(browser, page_file, document, language, scheme, width):
    context = await browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900})
    page = await context.new_page()
    trouble = []
    page.on("console", lambda message: trouble.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
    page.on("request", lambda request: None if request.url == page_file.as_uri()
            else trouble.append(f"request: {request.url}"))
    page.on("dialog", lambda dialog: trouble.append(f"dialog: {dialog.message}"))
    await page.goto(page_file.as_uri())
    assert await page.locator("html").get_attribute("lang") == language
    assert await page.locator("script").count() == 0
    dots = compare(await page.evaluate(DRAWN), document)
    assert dots > 20, dots
    cut = await page.evaluate(CUT)
    assert not cut, cut
    assert not trouble, trouble
    if width > 600:
        await printed(page, scheme)
    # The page forbids scripts from anywhere; the checker is put in by the browser itself.
    results = await Axe().run(page)
    violations = results.response["violations"]
    assert not violations, json.dumps(violations, indent=1)[:4000]
    await context.close()


async def printed(page, scheme):
    """Prints it, and looks for every heading, cell and caption in the text of the pages."""
    await page.emulate_media(media="print", color_scheme="light")
    wanted = await page.evaluate(
        "() => [...document.querySelectorAll('h1,h2,h3,h4,p,figcaption,th,td,svg text')]"
        ".map(e => e.textContent)")
    view = page.viewport_size
    for paper, (width, height) in PAPERS.items():
        # As wide as the paper between its margins, in pixels of 1/96 inch.
        await page.set_viewport_size(
            {"width": int(width / 72 * 96 - 2 * MARGIN_MM / 25.4 * 96), "height": 900})
        cut = await page.evaluate(CUT)
        assert not cut, (paper, cut)
        pages = PdfReader(io.BytesIO(await page.pdf(format=paper))).pages
        size = pages[0].mediabox
        assert abs(float(size.width) - width) < 2 and abs(float(size.height) - height) < 2
        text = squeezed("".join(part.extract_text() for part in pages))
        missing = [w for w in wanted if squeezed(w) not in text and not in_lines(w, text)]
        assert not missing, (paper, missing[:5])
        for part in pages:
            part.extract_text(visitor_text=inside(width, height, paper))
    await page.set_viewport_size(view)
    await page.emulate_media(media="screen", color_scheme=scheme)


def in_lines(wanted, text):
    """A text that a page break or the foot of a page parts: each of its words is there."""
    return all(squeezed(word) in text for word in wanted.split())


def inside(width, height, paper):
    def visit(text, outer, matrix, *others):
        if text.strip():
            x = matrix[4] * outer[0] + matrix[5] * outer[2] + outer[4]
            y = matrix[4] * outer[1] + matrix[5] * outer[3] + outer[5]
            assert -1 <= x <= width + 1 and -1 <= y <= height + 1, (paper, text, x, y)
    return visit


async def main():
    chromium = shutil.which("chromium")
    if chromium is None:
        print("no chromium here: the page was not looked at")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(folder)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium, args=["--no-sandbox"])
            seen = 0
            for language in ("en", "es"):
                page_file = folder / f"report-{language}.html"
                page_file.write_text(report(folder, language, "html"))
                document = json.loads(report(folder, language, "json"))
                for scheme in ("light", "dark"):
                    for width in (1100, 400):
                        await check(browser, page_file, document, language, scheme, width)
                        seen += 1
            await browser.close()
    print(f"{seen} views of a report: the same figures, nothing against them, nothing cut")


asyncio.run(main())
