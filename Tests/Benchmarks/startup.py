"""What it costs to start, read ten years, and end."""

import journal
import report


def measure(bench):
    store = ["--store", str(journal.ten_years(bench))]
    report.section("start and end")
    for name, arguments, is_promised in [
        ("tend --help", ["--help"], True),
        ("tend --version", ["--version"], False),
        ("tend", store, False),
        ("tend history", ["history", *store], False),
        ("tend chart", ["chart", *store], True),
        ("tend chart --accessible", ["chart", "--accessible", *store], False),
        ("tend chart --format json", ["chart", "--format", "json", *store], False),
    ]:
        figures = bench.measure(arguments)
        target = report.under(figures, milliseconds=25, megabytes=40) if is_promised else None
        report.line(name, figures, target)
