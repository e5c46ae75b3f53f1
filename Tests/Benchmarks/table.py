"""What it costs to score a table, and that memory does not grow with its rows."""

import random

import report

ITEMS = 30  # of proqol-5
SIZES = [10_000, 100_000, 1_000_000]
ROOM_TO_GROW = 1.0  # MB that a hundredfold table may take more: the noise of one run


def measure(bench):
    report.section("tend score --input, 30 items a row")
    output = bench.folder / "scored.csv"
    smallest = None
    for rows in SIZES:
        path = made_up_table(bench.folder, rows)
        figures = bench.measure(
            ["score", "proqol-5", "--input", str(path), "--output", str(output)],
            runs=5, counts_instructions=rows == SIZES[0])
        smallest = smallest or figures
        report.line(f"{rows:,} rows", figures, target_of(figures, smallest, rows))
    size = path.stat().st_size
    print(f"  the last: {size / 1e6:.0f} MB in, {rows / figures.wall / 1e6:.2f} million rows and "
          f"{size / figures.wall / 1e6:.0f} MB a second")


def target_of(figures, smallest, rows):
    if rows != SIZES[-1] or figures.memory is None:
        return None
    is_met = figures.memory < smallest.memory + ROOM_TO_GROW
    return report.target(f"no more memory than {SIZES[0]:,} rows", is_met)


def made_up_table(folder, rows):
    """The path of a table of so many rows, made where it is not there yet."""
    path = folder / f"table-{rows}.csv"
    if path.exists():
        return path
    generator = random.Random(rows)
    growing = path.with_suffix(".growing")
    with open(growing, "w") as file:
        items = ",".join(f"item{number}" for number in range(1, ITEMS + 1))
        file.write(f"participant,date,site,{items}\n")
        for row in range(rows):
            answers = ",".join(generator.choices("12345", k=ITEMS))
            file.write(f"P{row % 100_000:06},2025-{row % 12 + 1:02}-05,site{row % 8},{answers}\n")
    return growing.rename(path)
