"""Prints the figures as a table."""

import os

NAME_WIDTH = 44


def heading(binary):
    size = os.path.getsize(binary) / 1e6
    return f"{binary}, {size:.1f} MB"


def section(title):
    columns = ["wall ms", "lowest", "CPU ms", "MB", "instructions"]
    print(f"\n{title:<{NAME_WIDTH}}" + "".join(f"{column:>9}" for column in columns[:4])
          + f"{columns[4]:>16}  target")


def line(name, figures, target=None):
    """A line of the table; the target says whether it is met."""
    cells = [f"{figures.wall * 1e3:.1f}", f"{figures.lowest_wall * 1e3:.1f}",
             f"{figures.cpu * 1e3:.1f}", "-" if figures.memory is None else f"{figures.memory:.1f}"]
    count = "-" if figures.instructions is None else f"{figures.instructions:,}"
    print(f"{name:<{NAME_WIDTH}}" + "".join(f"{cell:>9}" for cell in cells) + f"{count:>16}"
          + (f"  {target}" if target else ""), flush=True)


def target(words, is_met):
    return f"{words}: {'met' if is_met else 'NOT MET'}"


def under(figures, milliseconds, megabytes=None):
    """The target of a short command. Memory that could not be measured is not judged."""
    limits = [f"{milliseconds} ms"]
    is_met = figures.wall * 1e3 < milliseconds
    if megabytes is not None and figures.memory is not None:
        limits.append(f"{megabytes} MB")
        is_met = is_met and figures.memory < megabytes
    return target("under " + " and ".join(limits), is_met)
