"""Sets the figures of the room Statistics against scipy and pingouin, on random and on awkward
numbers at full size; then `statistics.R` does so against R, on real data.

    python3 scipy_figures.py PATH-OF-TEND [PATH-OF-Figures]      default: the debug build's

Needs scipy and pingouin from PyPI, and R with psych and MASS. Relative 1e-8 for closed forms; where
scipy itself is known to lose digits, 1e-6.
"""

import math
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import pingouin
from scipy import stats

HERE = Path(__file__).resolve().parent
FIGURES = sys.argv[2] if len(sys.argv) > 2 else str(HERE / "../../.build/debug/Figures")
SEED = 20_261_121


class Questions:
    """Requests to Figures, each with what others make of it."""

    def __init__(self):
        self.lines = []
        self.expected = []

    def ask(self, word, numbers, values, tolerance=1e-8):
        # Whole numbers as such: the sums of items do not fit a float.
        self.lines.append(" ".join([word] + [
            str(x) if isinstance(x, int) else repr(float(x)) for x in numbers]))
        self.expected.append((values, tolerance))

    def compare(self):
        text = "\n".join(self.lines)
        out = subprocess.run([FIGURES], input=text, check=True, capture_output=True, text=True).stdout
        found = {}
        for line in out.splitlines():
            number, name, value, *_ = line.split()
            found[int(number), name] = None if value == "NA" else float(value)
            if value in ("nan", "inf", "-inf"):
                sys.exit(f"{self.lines[int(number) - 1][:80]}: {name} is {value}")
        compared, worst = 0, 0.0
        for number, (values, tolerance) in enumerate(self.expected, 1):
            for name, value in values.items():
                ours = found[number, name]
                line = self.lines[number - 1][:80]
                compared += 1
                if value is None or ours is None:
                    if value is not None or ours is not None:
                        sys.exit(f"{line}: {name}: expected {value}, found {ours}")
                    continue
                value = float(value)
                difference = abs(ours - value) / max(abs(value), 1e-290)
                worst = max(worst, difference / tolerance)
                if difference > tolerance:
                    sys.exit(f"{line}: {name}: expected {value!r}, found {ours!r}")
        return compared, worst


def distributions(questions, generator):
    for _ in range(1500):
        df, other = (10 ** generator.uniform(-0.3, 5) for _ in range(2))
        t = generator.choice([-1, 1]) * 10 ** generator.uniform(-3, 1.3)
        questions.ask("t", [df, t], {
            "cumulative": stats.t.cdf(t, df), "p": 2 * stats.t.sf(abs(t), df)}, 1e-6)
        f = math.exp(generator.gauss(0, 2) * math.sqrt(1 / df + 1 / other))
        questions.ask("f", [df, other, f], {
            "cumulative": stats.f.cdf(f, df, other), "upper": stats.f.sf(f, df, other)})
        x = df * math.exp(generator.gauss(0, 2) / math.sqrt(df))
        questions.ask("chisq", [df, x], {
            "cumulative": stats.chi2.cdf(x, df), "upper": stats.chi2.sf(x, df)})
        z = generator.uniform(-37, 37)
        questions.ask("normal", [z], {"cumulative": stats.norm.cdf(z), "upper": stats.norm.sf(z)})
        p = generator.choice([generator.random(), 10 ** generator.uniform(-12, -1)])
        questions.ask("qnormal", [p], {"quantile": stats.norm.ppf(p)})
        questions.ask("qt", [df, p], {"quantile": stats.t.ppf(p, df)}, 1e-6)
        questions.ask("qf", [df, other, p], {"quantile": stats.f.ppf(p, df, other)}, 1e-6)


def tables(questions, generator, rows, base):
    values = np.array([base + generator.randint(10, 60) for _ in range(rows)], dtype=float)
    mean, deviation = values.mean(), values.std(ddof=1)
    low, high = stats.t.interval(0.95, rows - 1, mean, deviation / math.sqrt(rows))
    q1, median, q3 = np.quantile(values, [0.25, 0.5, 0.75], method="linear")
    numbers = [x for pair in Counter(values).items() for x in pair]
    questions.ask("table", numbers, {
        "mean": mean, "sd": deviation, "q1": q1, "median": median, "q3": q3, "mean.low": low,
        "mean.high": high})


def pairs(questions, generator, rows):
    people = [generator.gauss(40, 8) for _ in range(rows)]
    first = np.array([round(x + generator.gauss(0, 3)) for x in people], dtype=float)
    last = np.array([round(x + generator.gauss(0.4, 3)) for x in people], dtype=float)
    change = last - first
    moved = change[change != 0]
    test = stats.ttest_rel(last, first)
    interval = test.confidence_interval()
    dz = change.mean() / change.std(ddof=1)
    dav = change.mean() / ((first.std(ddof=1) + last.std(ddof=1)) / 2)
    factor = 1 - 3 / (4 * (rows - 1) - 1)
    exact = len(moved) < 50 and len(set(abs(moved))) == len(moved)
    signed = stats.wilcoxon(moved, method="exact" if exact else "asymptotic", correction=True)
    rises = stats.rankdata(abs(moved))[moved > 0].sum()
    line = stats.pearsonr(first, last)
    ends = line.confidence_interval()
    expected = {
        "change": change.mean(), "change.sd": change.std(ddof=1), "change.low": interval.low,
        "change.high": interval.high, "t": test.statistic, "t.p": test.pvalue, "dz": dz,
        "dav": dav, "gz": dz * factor, "gav": dav * factor, "w": rises, "w.p": signed.pvalue,
        "r": line.statistic, "r.low": ends.low, "r.high": ends.high}
    if rows <= 5000:
        table = pd.DataFrame({
            "person": np.repeat(np.arange(rows), 2), "occasion": np.tile([1, 2], rows),
            "score": np.column_stack([first, last]).ravel()})
        found = pingouin.intraclass_corr(table, "person", "occasion", "score").set_index("Type")
        # Releases of pingouin name it after Shrout & Fleiss or after McGraw & Wong.
        name = "ICC(A,1)" if "ICC(A,1)" in found.index else "ICC2"
        expected["icc"] = found["ICC"][name]
    numbers = [x for (a, b), n in Counter(zip(first, last)).items() for x in (a, b, n)]
    questions.ask("pairs", numbers, expected)
    counts = {"up": 0, "within": 0, "down": 0}
    limit = 1.96 * 6.5 * math.sqrt(2 * (1 - 0.88))
    for points in change:
        counts["up" if points > limit else "down" if points < -limit else "within"] += 1
    questions.ask("reliable", [6.5, 0.88] + numbers, counts | {"sdc": limit})


def groups(questions, generator):
    one = np.array([generator.randint(10, 50) for _ in range(generator.randint(3, 400))], dtype=float)
    other = np.array([generator.randint(12, 60) for _ in range(generator.randint(3, 400))], dtype=float)
    test = stats.ttest_ind(one, other, equal_var=False)
    interval = test.confidence_interval()
    cells = [[x for pair in Counter(group).items() for x in pair] for group in (one, other)]
    questions.ask("groups", [len(cells[0]) // 2] + cells[0] + cells[1], {
        "t": test.statistic, "df": test.df, "p": test.pvalue, "difference.low": interval.low,
        "difference.high": interval.high})
    whole = generator.randint(1, 2000)
    count = generator.randint(0, whole)
    ends = stats.binomtest(count, whole).proportion_ci(method="wilson")
    questions.ask("share", [count, whole], {"share.low": ends.low or 0, "share.high": ends.high})


def items(questions, generator, rows, size, base):
    answers = []
    for _ in range(rows):
        person = generator.gauss(3, 1)
        answers.append([
            base + min(5, max(1, round(person + generator.gauss(0, 1)))) for _ in range(size)])
    small = pd.DataFrame(np.array(answers) - base)
    alpha, interval = pingouin.cronbach_alpha(small)
    # pingouin rounds the interval; the same by scipy.
    ends = [1 - (1 - alpha) * stats.f.isf(p, rows - 1, (rows - 1) * (size - 1)) for p in (0.025, 0.975)]
    numbers = [size, rows] + [sum(row[i] for row in answers) for i in range(size)]
    for i in range(size):
        for j in range(i + 1):
            numbers.append(sum(row[i] * row[j] for row in answers))
    expected = {"alpha": alpha, "alpha.low": ends[0], "alpha.high": ends[1],
                "sd": small.sum(axis=1).std(ddof=1)}
    for i in range(size):
        rest = small.drop(columns=i)
        expected[f"dropped.{i + 1}"] = pingouin.cronbach_alpha(rest)[0]
        expected[f"rest.{i + 1}"] = stats.pearsonr(small[i], rest.sum(axis=1)).statistic
    questions.ask("items", numbers, expected)


def awkward(questions):
    """Numbers from which nothing, or not all, can be told; each figure is a number or a reason."""
    for numbers in ([], [5, 1], [5, 2], [5, 1_000_000_000], [1e9, 1, 1e9 + 1, 1], [1e100, 3, 0, 1]):
        questions.ask("table", numbers, {"mean.low": None} if len(numbers) < 4 else {})
    for numbers in ([], [3, 5, 1], [3, 5, 2], [3, 5, 1, 4, 6, 1], [3, 3, 99], [1e9, 1, 5, 1, 1e9, 5]):
        questions.ask("pairs", numbers, {"t": None} if len(numbers) < 6 or numbers[0] == 3 else {})
    questions.ask("groups", [1, 5, 1, 4, 9], {"groups": None})
    questions.ask("groups", [1, 5, 7, 5, 9], {"groups": None})
    questions.ask("items", [2, 1, 3, 4, 9, 12, 16], {"items": None})
    questions.ask("items", [2, 2, 6, 6, 18, 18, 18], {"alpha": None, "rest.1": None, "omega": None})
    questions.ask("factor", [3, 1.0, 0.84, 1.0, 0.6, 0.35, 1.0], {"omega": None})
    questions.ask("factor", [3, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], {"omega": None})


def main():
    generator = random.Random(SEED)
    questions = Questions()
    distributions(questions, generator)
    for rows in (2, 3, 10, 1000, 100_000):
        for base in (0, 1_000_000_000):
            tables(questions, generator, rows, base)
    for rows in (8, 20, 49, 60, 431, 5000, 100_000):
        pairs(questions, generator, rows)
    for _ in range(50):
        groups(questions, generator)
    for rows, size in ((12, 3), (200, 10), (2800, 25)):
        for base in (0, 1_000_000_000):
            items(questions, generator, rows, size, base)
    awkward(questions)
    compared, worst = questions.compare()
    print(f"  scipy, pingouin: {compared} figures agree; the worst took {worst:.2g} of its tolerance")
    sys.stdout.flush()
    sys.exit(subprocess.run(["Rscript", str(HERE / "statistics.R"), FIGURES]).returncode)


main()
