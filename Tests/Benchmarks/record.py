"""What it costs to record an entry so that a power cut cannot lose it."""

import os
import random
import statistics
import time

import journal
import report


def measure(bench):
    form = bench.folder / "form.txt"
    form.write_text(journal.answers(random.Random(1), "proqol-5"))
    store = journal.copy_of_ten_years(bench)
    arguments = ["record", "proqol-5", "--input", str(form), "--store", str(store)]

    report.section("record")
    figures = bench.measure(arguments)
    report.line("tend record, into ten years", figures, report.under(figures, milliseconds=40))
    syncs = [bench.calls(arguments, name) for name in ("fsync", "fdatasync")]
    if None not in syncs:
        print(f"  of which: {sum(syncs)} times waiting for the disk, "
              f"{disk_wait(bench.folder) * 1e3:.1f} ms each on this one")


def disk_wait(folder, runs=31):
    """Seconds that this disk takes to keep 4 KB for good: the median."""
    times = []
    with open(folder / "disk.tmp", "wb", buffering=0) as file:
        for _ in range(runs):
            start = time.perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            times.append(time.perf_counter() - start)
    os.unlink(file.name)
    return statistics.median(times)
