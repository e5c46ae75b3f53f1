"""Scores a table row by row with Python's standard library: the independent small program."""

import csv
import sys

import key


def main(source, target):
    with open(source, newline="") as table, open(target, "w", newline="") as scored:
        rows = csv.reader(table)
        header = next(rows)
        place = {name: index for index, name in enumerate(header)}
        passed = [place[name] for name in header if name not in key.ITEMS]
        scales = [
            [(place[f"item{item}"], is_reversed) for item, is_reversed in key.terms(scale)]
            for scale in key.SCALES]
        writer = csv.writer(scored, lineterminator="\n")
        writer.writerow([header[index] for index in passed] + list(key.SCALES))
        for row in rows:
            scores = [score(row, terms) for terms in scales]
            writer.writerow([row[index] for index in passed] + scores)


def score(row, terms):
    """The sum of a scale, empty where an answer is missing."""
    total = 0
    for index, is_reversed in terms:
        if row[index] in key.MISSING:
            return ""
        answer = int(row[index])
        total += 6 - answer if is_reversed else answer
    return total


main(*sys.argv[1:])
