"""Scores a table with polars, streaming from file to file."""

import functools
import operator
import sys

import key
import polars


def total(scale):
    """The sum of a scale, null where an answer is missing."""
    return functools.reduce(
        operator.add,
        [6 - polars.col(f"item{item}") if is_reversed else polars.col(f"item{item}")
         for item, is_reversed in key.terms(scale)])


def main(source, target):
    types = {name: polars.Int8 for name in key.ITEMS} | {name: polars.String for name in key.PASSED}
    table = polars.scan_csv(source, schema_overrides=types, null_values=key.MISSING)
    table.select(
        [polars.col(name) for name in key.PASSED]
        + [total(scale).alias(scale) for scale in key.SCALES]).sink_csv(target)


main(*sys.argv[1:])
