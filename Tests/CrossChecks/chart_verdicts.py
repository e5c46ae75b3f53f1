"""Works out changes, verdicts and own usual ranges in plain Python, and compares them with a chart.

Rules: Jacobson & Truax 1991 for change; the individuals chart of Shewhart (Wheeler's 2.66) for the
own usual range. SD and reliability as in De La Rosa et al. 2018 and the ProQOL handout.

    python3 chart_verdicts.py PATH-OF-TEND
"""

import datetime
import json
import math
import os
import random
import subprocess
import sys
import tempfile

ERROR = {
    "compassion-satisfaction": (6.5, 0.88),
    "burnout": (5.4, 0.75),
    "secondary-traumatic-stress": (5.7, 0.81),
}
ENTRIES = 40


def close(a, b):
    return math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-9)


def verdict(points, sd, r):
    index = points / (sd * math.sqrt(1 - r) * math.sqrt(2))
    return "beyond-error" if abs(index) > 1.96 else "within-error"


def check(condition, *facts):
    if not condition:
        sys.exit("does not agree: " + ", ".join(map(str, facts)))


def main():
    tend = sys.argv[1]
    generator = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, TEND_STORE=f"{folder}/journal.db", XDG_CONFIG_HOME=folder)

        def run(*arguments, answers=None):
            return subprocess.run(
                [tend, *arguments], input=answers, check=True, capture_output=True, text=True,
                env=environment).stdout

        date = datetime.date(2020, 1, 15)
        for _ in range(ENTRIES):
            tilt = generator.choice([1, 2, 3, 4, 5])
            answers = [
                "-" if generator.random() < 0.004
                else str(min(5, max(1, tilt + generator.choice([-1, 0, 0, 1])))) for _ in range(30)
            ]
            run("record", "proqol-5", "--date", str(date), answers=" ".join(answers))
            date += datetime.timedelta(days=generator.choice([28, 30, 31, 91]))

        compared = 0
        for series in json.loads(run("chart", "--format", "json"))["series"]:
            sd, r = ERROR[series["scale"]]
            detectable = 1.96 * math.sqrt(2) * sd * math.sqrt(1 - r)
            check(close(series["error"]["smallestDetectable"], detectable), series["scale"])
            scored, verdicts = [], 0
            for point in series["points"]:
                value, since = point["value"], point["sinceLast"]
                if value is None or not scored:
                    check(since is None, "first or unscored", point["date"])
                else:
                    points = value - scored[-1]
                    check(close(since["points"], points), "points", point["date"])
                    check(since["verdict"] == verdict(points, sd, r), "verdict", point["date"])
                    verdicts += 1
                if value is not None:
                    scored.append(value)
                compared += 1
            points = scored[-1] - scored[0]
            check(close(series["sinceFirst"]["points"], points), "since first")
            check(series["sinceFirst"]["verdict"] == verdict(points, sd, r), "since first")
            check(series["comparisons"] == verdicts + 1, "comparisons")
            earlier = scored[:-1]
            mean = sum(earlier) / len(earlier)
            moved = [abs(b - a) for a, b in zip(earlier, earlier[1:])]
            reach = 2.66 * sum(moved) / len(moved)
            check(close(series["ownRange"]["low"], mean - reach), "own range")
            check(close(series["ownRange"]["high"], mean + reach), "own range")
            check(series["ownRange"]["entries"] == len(earlier), "own range")
        print(f"  {compared} points, their verdicts and own ranges agree")


main()
