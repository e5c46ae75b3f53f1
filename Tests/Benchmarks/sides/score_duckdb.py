"""Scores a table with duckdb, from file to file."""

import sys

import duckdb
import key


def total(scale):
    """The sum of a scale, null where an answer is missing."""
    return " + ".join(
        f"(6 - item{item})" if is_reversed else f"item{item}"
        for item, is_reversed in key.terms(scale))


def main(source, target):
    types = {name: "TINYINT" for name in key.ITEMS} | {name: "VARCHAR" for name in key.PASSED}
    columns = ", ".join(key.PASSED + [f"{total(scale)} AS {scale}" for scale in key.SCALES])
    duckdb.sql(
        f"COPY (SELECT {columns} FROM read_csv('{source}', header = true, types = {types},"
        f" nullstr = {key.MISSING})) TO '{target}' (HEADER, DELIMITER ',')")


main(*sys.argv[1:])
