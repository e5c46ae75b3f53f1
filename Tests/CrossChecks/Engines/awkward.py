"""Names that need quotes, columns of every type, answers coded otherwise, and dates of all kinds.

The table is small and the expected figures were worked out by hand.
"""

import csv
import json

TABLE = 'x"; DROP TABLE `answers`; --'
HEADINGS = {1: "Q'1", 2: 'Q"2', 3: "Q`3", 4: "select", 5: "Q 5; --"}
TYPES = {
    "postgresql": ("integer", "double precision", "numeric(5,2)", "text"),
    "duckdb": ("INTEGER", "DOUBLE", "DECIMAL(5,2)", "VARCHAR"),
    "spark": ("INT", "DOUBLE", "DECIMAL(5,2)", "STRING"),
}
MAP = {
    "schema": "tend.columns/1", "participant": "Client\\ID", "date": "When?", "add": 1,
    "items": {f"item{n}": heading for n, heading in HEADINGS.items()}, "reversedAlready": [2],
    "missing": ["-99", "it's", "a\\b", "${env:HOME}"], "dateFormat": "mdy",
}
# The cells of items 2, 3 and 5, a number, a decimal and a text; all others are 2, which is the answer 3.
# Item 2 comes reversed: its 2 is the form's 4. So ten items of 2 are 9 * 3 + 4 = 31.
SCORES = [
    (2, 2, "2", 31, 0),
    (-99, 2, "2", 27 * 10 / 9, 0),
    (2, 2, "it's", 28 * 10 / 9, 0),
    (2, 2, "a\\b", 28 * 10 / 9, 0),
    (2, 2, "${env:HOME}", 28 * 10 / 9, 0),
    (2, 2, None, 28 * 10 / 9, 0),
    (2, 2, "6", None, 1),
    (2, 2, "2\n", None, 1),
    (2, 2, "2.0\n", None, 1),
    (2.5, 2, "", None, 1),
    (float("nan"), 2, "x", None, 2),
    (float("inf"), 2, "-0", None, 2),
    (2, 5, "3.0", 35, 0),
    (0, None, "2", 30 * 10 / 9, 0),
    (None, -99, "2", None, 0),
]
# A date as it is written, and the month it is in; None where the row is set aside.
DATES = [
    ("5/3/2024", "2024-05"), ("05/03/2024", "2024-05"), ("2024-05-31", "2024-05"),
    ("2024-05-03 10:11:12", "2024-05"), ("2/29/2024", "2024-02"), ("2024-02-29T00:00", "2024-02"),
    ("2/29/2023", None), ("2024-02-30", None), ("13/1/2023", None), ("4/31/2023", None),
    ("12/31/1899", None), ("1/1/2999", None), ("", None), (None, None), ("5-3-2024", None),
    ("2024-5-3", None), ("5/3/24", None), ("2024-05-03x", None), ("2100-02-29", None),
]


def name(dialect, text):
    mark = "`" if dialect == "spark" else '"'
    return mark + text.replace(mark, mark * 2) + mark


def literal(dialect, value):
    """A value as a text, which its column then makes a number of."""
    if value is None:
        return "NULL"
    text = str(value)
    if dialect == "spark" and any(sign in text for sign in "'\\${}\n"):
        # Sign by sign, since Spark would put a variable's value into the text.
        return "concat(" + ", ".join(f"char({ord(sign)})" for sign in text) + ")"
    return "'" + text.replace("'", "''") + "'"


def load(engine, rows, date_type=None):
    """Makes the table anew, of (participant, date, items)."""
    dialect = engine.dialect
    whole, double, decimal, text = TYPES[dialect]
    types = {1: whole, 2: double, 3: decimal, 4: text, 5: text}
    columns = [("Client\\ID", whole), ("When?", date_type or text)]
    columns += [(HEADINGS.get(n, f"item{n}"), types.get(n, whole)) for n in range(1, 11)]
    lines = ["(" + ", ".join(literal(dialect, cell) for cell in [participant, date, *items]) + ")"
             for participant, date, items in rows]
    cells = ", ".join(f"CAST(c{place} AS {kind}) AS {name(dialect, column)}"
                      for place, (column, kind) in enumerate(columns))
    values = f"(VALUES {', '.join(lines)}) AS v({', '.join(f'c{n}' for n in range(len(columns)))})"
    table = name(dialect, TABLE)
    engine.run(f"DROP VIEW IF EXISTS {table}")
    engine.run(f"CREATE {'TEMP ' if dialect == 'spark' else ''}VIEW {table} AS "
               f"SELECT {cells} FROM {values}")


def check(engines, tend, folder):
    map_file = folder / "map.json"
    map_file.write_text(json.dumps(MAP))
    for engine in engines:
        options = ["--dialect", engine.dialect, "--table", '"' + TABLE.replace('"', '""') + '"',
                   "--map", str(map_file)]
        rows = [(number, "5/3/2024", [2, two, three, "2", five, 2, 2, 2, 2, 2])
                for number, (two, three, five, _, _) in enumerate(SCORES)]
        load(engine, rows)
        statement = tend("outcomes", "sql", "barc-10", *options, "--missing", "prorate:0.9",
                         "--bad-answers")
        found = {int(row[0]): row[1:] for row in engine.rows(
            statement, ["Client\\ID", "recovery_capital", "bad_answers"])}
        for number, (*_, score, bad) in enumerate(SCORES):
            given, count = found[number]
            given = None if given is None else float(given)
            if given != score or int(count) != bad:
                raise SystemExit(f"{engine.dialect}: row {number} of awkward scores: {found[number]}")

        rows = [(5 * place + person, date, [2, 2, 2, "2", "2", 2, 2, 2, 2, 2])
                for place, (date, _) in enumerate(DATES) for person in range(5)]
        load(engine, rows)
        statement = tend("outcomes", "sql", "barc-10", *options, "--mergeable", "--min-site-n", "5",
                         "--group-by", "month")
        expected = {month: 5 * sum(m == month for _, m in DATES) for month in ("2024-02", "2024-05")}
        check_months(engine, statement, folder, expected, [5 * sum(m is None for _, m in DATES)])
        for kind in ("DATE", "TIMESTAMP"):
            load(engine, [(row[0], "2024-12-31", row[2]) for row in rows], date_type=kind)
            check_months(engine, statement, folder, {"2024-12": len(rows)}, [])
        print(f"  {engine.dialect}: awkward names, cells and dates are read as they are meant")


def check_months(engine, statement, folder, expected_months, expected_bad):
    path = folder / "awkward.csv"
    engine.save(statement, path)
    with open(path, newline="") as file:
        lines = list(csv.DictReader(file))
    months = {line["month"]: int(line["number"]) for line in lines if line["figure"] == "rows"}
    bad = [int(line["number"]) for line in lines if line["figure"] == "bad-rows"]
    if months != expected_months or bad != expected_bad:
        raise SystemExit(f"{engine.dialect}: months {months}, bad {bad}")
