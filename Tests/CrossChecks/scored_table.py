"""Scores a random table in plain Python, from the keys as published, and compares every cell.

The keys stand here a second time on purpose: they were typed from the publications named below, not
taken from Tend.

    python3 scored_table.py PATH-OF-TEND
"""

import csv
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

# Stamm 2009 (ProQOL 5 form); Vilsaint et al. 2017 (BARC-10); Corrigan et al. 2004 (RAS-R).
INSTRUMENTS = {
    "proqol-5": {
        "items": 30, "answers": range(1, 6),
        "scales": {
            "compassion_satisfaction": ([3, 6, 12, 16, 18, 20, 22, 24, 27, 30], []),
            "burnout": ([1, 4, 8, 10, 15, 17, 19, 21, 26, 29], [1, 4, 15, 17, 29]),
            "secondary_traumatic_stress": ([2, 5, 7, 9, 11, 13, 14, 23, 25, 28], []),
        },
    },
    "barc-10": {
        "items": 10, "answers": range(1, 7),
        "scales": {"recovery_capital": (list(range(1, 11)), [])},
    },
    "ras-r": {
        "items": 24, "answers": range(1, 6),
        "scales": {
            "personal_confidence_and_hope": ([7, 8, 9, 10, 11, 12, 13, 14, 21], []),
            "willingness_to_ask_for_help": ([18, 19, 20], []),
            "goal_and_success_orientation": ([1, 2, 3, 4, 5], []),
            "reliance_on_others": ([6, 22, 23, 24], []),
            "no_domination_by_symptoms": ([15, 16, 17], []),
            "total": (list(range(1, 25)), []),
        },
    },
}
SHARE = Fraction(8, 10)
ROWS = 20_000


def score(answers, key, lowest, highest, prorated):
    """The raw score as an exact fraction, or None."""
    items, reverse = key
    given = [
        lowest + highest - answers[i] if i in reverse else answers[i]
        for i in items if answers[i] is not None
    ]
    if len(given) == len(items):
        return Fraction(sum(given))
    if prorated and given and Fraction(len(given), len(items)) >= SHARE:
        return Fraction(sum(given), len(given)) * len(items)
    return None


def compare(tend, name, instrument, prorated, folder, generator):
    table = folder / "table.csv"
    rows = []
    order = list(range(1, instrument["items"] + 1))
    generator.shuffle(order)
    with open(table, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["row"] + [f"item{i}" for i in order])
        for number in range(ROWS):
            missing = generator.choice([0, 0, 0, 0.02, 0.2])
            answers = {
                i: None if generator.random() < missing
                else generator.choice(instrument["answers"])
                for i in order
            }
            rows.append(answers)
            cells = [
                generator.choice(["", "NA"]) if answers[i] is None else answers[i] for i in order
            ]
            writer.writerow([number] + cells)
    command = [tend, "score", name, "--input", str(table), "--format", "csv"]
    if prorated:
        command += ["--missing", "prorate:0.8"]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    lowest, highest = instrument["answers"][0], instrument["answers"][-1]
    compared = 0
    for answers, line in zip(rows, csv.DictReader(out.splitlines()), strict=True):
        for scale, key in instrument["scales"].items():
            expected = score(answers, key, lowest, highest, prorated)
            found = line[scale]
            same = found == "" if expected is None else found != "" and float(found) == float(expected)
            if not same:
                sys.exit(f"{name} {scale} row {line['row']}: expected {expected}, found {found!r}")
            compared += 1
    rule = "prorate:0.8" if prorated else "strict"
    print(f"  {name}, {rule}: {compared} scores agree")


def main():
    tend = sys.argv[1]
    generator = random.Random(20_260_501)
    with tempfile.TemporaryDirectory() as folder:
        for name, instrument in INSTRUMENTS.items():
            for prorated in (False, True):
                compare(tend, name, instrument, prorated, Path(folder), generator)


main()
