"""Counts what a site file holds, row by row and in plain Python, with whole numbers alone."""

from collections import Counter, defaultdict
from fractions import Fraction

MISSING = {"", "NA", "."}


class Scale:
    def __init__(self, definition, form):
        self.name = definition["id"]
        self.items = definition["items"]
        self.reversed = set(definition["reversed"])
        self.turn = form["lowest"] + form["highest"]
        bands = definition["bands"]
        self.bands = [(b["id"], b["from"]) for b in bands["bands"]] if bands else []

    def tally(self, answers, share):
        """How many items were answered and their sum; None where that makes no score."""
        given = [self.turn - answers[i] if i in self.reversed else answers[i]
                 for i in self.items if answers[i] is not None]
        enough = len(given) == len(self.items) or (
            share and given and Fraction(len(given), len(self.items)) >= share)
        return (len(given), sum(given), given) if enough else None

    def band(self, answered, raw):
        score = Fraction(raw * len(self.items), answered)
        return [name for name, start in self.bands if start <= score][-1]


def parts_of(whole, scales):
    """The scales that a whole one is the sum of; none where it is not."""
    left, parts = set(whole.items), []
    for scale in scales:
        inside = set(scale.items) <= left and len(scale.items) < len(whole.items)
        if scale is not whole and inside and scale.reversed == whole.reversed & set(scale.items):
            parts.append(scale)
            left -= set(scale.items)
    return parts if not left else []


class Tally:
    """Takes the rows of a table; `rows()` gives the figures of its groups."""

    def __init__(self, definition, rule, groups, minimum, year_start=7):
        self.form = definition["form"]
        self.scales = [Scale(s, self.form) for s in definition["scales"]]
        self.parts = {s.name: parts_of(s, self.scales) for s in self.scales}
        self.share = Fraction(rule.split(":")[1]) if rule != "strict" else None
        self.groups, self.minimum, self.year_start = groups, minimum, year_start
        self.answers = {str(n): n for n in range(self.form["lowest"], self.form["highest"] + 1)}
        self.sums = defaultdict(Counter)      # group -> figure -> number
        self.people = defaultdict(lambda: defaultdict(set))  # group -> figure -> codes
        self.bad = 0

    def group(self, line):
        year, month, _ = map(int, line["date"].split("-"))
        begins = year if month >= self.year_start else year - 1
        periods = {
            "month": f"{year:04}-{month:02}", "quarter": f"{year:04}-Q{(month + 2) // 3}",
            "year": f"{begins:04}-{(begins + 1) % 100:02}",
        }
        return tuple(periods.get(name, line.get(name, "")) for name in self.groups)

    def take(self, line):
        answers = {}
        for item in range(1, self.form["items"] + 1):
            cell = line[f"item{item}"]
            if cell not in MISSING and cell not in self.answers:
                self.bad += 1
                return
            answers[item] = self.answers.get(cell)
        group = self.group(line)
        sums, people, code = self.sums[group], self.people[group], line["participant"]
        sums[("", "rows", "", "", "")] += 1
        scored = set()
        for scale in self.scales:
            tally = scale.tally(answers, self.share)
            sums[(scale.name, "unscored", "", "", "")] += tally is None
            if tally is None:
                continue
            answered, raw, given = tally
            scored.add(scale.name)
            sums[(scale.name, "score", "", str(answered), str(raw))] += 1
            people[("", "people", "")].add(code)
            people[(scale.name, "people", "")].add(code)
            if len(scale.bands) > 1:
                people[(scale.name, "band-people", scale.band(answered, raw))].add(code)
            if answered == len(scale.items):
                sums[(scale.name, "complete-rows", "", "", "")] += 1
                for place, value in enumerate(given, 1):
                    for figure, number in [("sum", value), ("square", value * value),
                                           ("product", value * raw)]:
                        sums[(scale.name, f"item-{figure}", str(place), "", "")] += number
        for whole, parts in self.parts.items():
            together = {whole} | {p.name for p in parts}
            if parts and together & scored and not together <= scored:
                people[(whole, "incomplete", "")].add(code)

    def rows(self):
        found, depth = Counter(), len(self.groups)
        given = []
        for group in self.sums:
            people = self.people[group]
            counts = [len(people[(s.name, "people", "")]) for s in self.scales]
            if len(people[("", "people", "")]) < self.minimum or any(
                    0 < n < self.minimum for n in counts):
                found[(depth, group, "", "withheld", "", "", "")] = 0
                continue
            given.append(group)
            for (scale, *rest), number in self.group_figures(group).items():
                found[(depth, group, scale, *rest)] = number
        for level in range(depth):
            nodes = defaultdict(lambda: defaultdict(set))
            for group in given:
                for name in [""] + [s.name for s in self.scales]:
                    nodes[group[:level]][name] |= self.people[group][(name, "people", "")]
            for node, people in nodes.items():
                path = node + ("",) * (depth - level)
                for name, codes in people.items():
                    found[(level, path, name, "people", "", "", "")] = len(codes)
        if self.bad:
            found[(0, ("",) * depth, "", "bad-rows", "", "", "")] = self.bad
        return found

    def group_figures(self, group):
        """Of one group; figures that may be 0 stand there too."""
        figures = Counter(self.sums[group])
        for scale in self.scales:
            figures[(scale.name, "complete-rows", "", "", "")] += 0
            for place in range(1, len(scale.items) + 1):
                for figure in ["sum", "square", "product"]:
                    figures[(scale.name, f"item-{figure}", str(place), "", "")] += 0
            names = [(scale.name, "people", "")]
            if len(scale.bands) > 1:
                names += [(scale.name, "band-people", band) for band, _ in scale.bands]
            if self.parts[scale.name]:
                names.append((scale.name, "incomplete", ""))
            for name in names:
                figures[(*name, "", "")] = len(self.people[group][name])
        figures[("", "people", "", "", "")] = len(self.people[group][("", "people", "")])
        return figures
