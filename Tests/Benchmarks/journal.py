"""A made-up journal: ten years of monthly check-ins with three instruments, 360 entries."""

import random
import shutil

FIRST_YEAR, YEARS = 2015, 10
FORMS = {"proqol-5": (30, 5), "barc-10": (10, 6), "ras-r": (24, 5)}  # items, highest answer


def answers(generator, instrument):
    """A form's answers, as a file that `tend record` takes."""
    items, highest = FORMS[instrument]
    return " ".join(str(generator.randint(1, highest)) for _ in range(items)) + "\n"


def ten_years(bench):
    """The path of the journal, recorded through the program where it is not there yet."""
    path = bench.folder / "ten-years.db"
    if path.exists():
        return path
    growing = path.with_suffix(".growing")
    growing.unlink(missing_ok=True)
    generator = random.Random(20150105)
    for month in range(12 * YEARS):
        date = f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02}-05"
        for instrument in FORMS:
            bench.run(
                ["record", instrument, "--date", date, "--store", str(growing)],
                given=answers(generator, instrument))
    return growing.rename(path)


def copy_of_ten_years(bench):
    """A copy that may be written to."""
    return shutil.copy(ten_years(bench), bench.folder / "recording.db")
