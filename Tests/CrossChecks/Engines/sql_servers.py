"""PostgreSQL, DuckDB and Spark, each started on this machine for as long as a block runs.

An engine has `dialect`, `load(path)`, which makes the table `answers` of a CSV file with texts alone,
`run(sql)`, `rows(sql, names)` and `save(sql, path)`, which writes what a query gives as CSV.
"""

import contextlib
import csv
import os
import pwd
import shutil
import subprocess
from pathlib import Path

import duckdb
from pyspark.sql import SparkSession


class PostgreSQL:
    """A server of its own in a folder of its own: a socket there, and no port."""

    dialect = "postgresql"

    def __init__(self, folder):
        self.folder = folder / "postgresql"
        self.programs = newest_postgresql()
        self.folder.mkdir()
        folder.chmod(0o755)
        self.user = []
        if os.getuid() == 0:
            # PostgreSQL refuses to run as root.
            owner = pwd.getpwnam("postgres")
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
            self.user = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}",
                         "--clear-groups"]
        data = str(self.folder / "data")
        self._program("initdb", "--pgdata", data, "--username=tend", "--auth=trust",
                      "--encoding=UTF8", "--locale=C", "--no-sync")
        settings = (f"-c listen_addresses='' -c unix_socket_directories='{self.folder}' "
                    "-c fsync=off -c client_min_messages=warning -c shared_buffers=64MB -c max_parallel_workers_per_gather=0")
        self._program("pg_ctl", "start", "--pgdata", data, "--wait", "--options", settings,
                      "--log", str(self.folder / "log"))

    def _program(self, name, *arguments, **options):
        return subprocess.run(
            [*self.user, str(self.programs / name), *arguments], check=True, cwd=self.folder,
            stdin=options.pop("stdin", subprocess.DEVNULL),
            stdout=options.pop("stdout", subprocess.DEVNULL), **options)

    def close(self):
        self._program("pg_ctl", "stop", "--pgdata", str(self.folder / "data"), "--wait",
                      "--mode=immediate")

    def _psql(self, *arguments, **options):
        return self._program(
            "psql", "--no-psqlrc", "--host", str(self.folder), "--username=tend",
            "--dbname=postgres", "--quiet", "--set=ON_ERROR_STOP=1", *arguments, **options)

    def run(self, sql):
        self._psql("--command", sql)

    def load(self, path):
        with open(path, newline="") as file:
            names = ", ".join(f'"{name}" text' for name in next(csv.reader(file)))
        self.run(f"DROP TABLE IF EXISTS answers; CREATE TABLE answers ({names})")
        with open(path) as file:
            self._psql("--command", "COPY answers FROM STDIN (FORMAT csv, HEADER)", stdin=file)

    def save(self, sql, path):
        # As a person would: the file with the statement in, a file with its result out.
        statement = path.with_suffix(".sql")
        statement.write_text(sql, encoding="utf-8")
        with open(path, "w") as file, open(statement) as text:
            self._psql("--csv", "--file", "-", stdin=text, stdout=file)

    def rows(self, sql, names):
        columns = ", ".join(f'"{name}"' for name in names)
        path = self.folder.parent / "rows.csv"
        self.save(f"SELECT {columns} FROM ({sql}) AS scored", path)
        with open(path, newline="") as file:
            for row in list(csv.reader(file))[1:]:
                yield [None if cell == "" else cell for cell in row]


def newest_postgresql():
    """Debian keeps the server's programs apart, a folder a version."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"),
                   key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("initdb")
    if not elsewhere:
        raise SystemExit("PostgreSQL is not installed")
    return Path(elsewhere).resolve().parent


class DuckDB:
    dialect = "duckdb"

    def __init__(self, folder):
        self.connection = duckdb.connect(config={"threads": 2})

    def close(self):
        self.connection.close()

    def run(self, sql):
        self.connection.execute(sql)

    def load(self, path):
        self.run(f"CREATE OR REPLACE TABLE answers AS FROM read_csv('{path}', all_varchar=true)")

    def save(self, sql, path):
        self.run(f"COPY ({sql}) TO '{path}' (FORMAT csv, HEADER)")

    def rows(self, sql, names):
        columns = ", ".join(f'"{name}"' for name in names)
        yield from self.connection.execute(f"SELECT {columns} FROM ({sql})").fetchall()


class Spark:
    dialect = "spark"

    def __init__(self, folder):
        self.folder = folder / "spark"
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        self.session = (
            SparkSession.builder.master("local[2]")
            .config("spark.driver.memory", "1g").config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", str(self.folder / "warehouse"))
            .config("spark.local.dir", str(self.folder / "local"))
            .config("spark.log.level", "ERROR").config("spark.ui.showConsoleProgress", "false")
            .getOrCreate())

    def close(self):
        self.session.stop()

    def run(self, sql):
        self.session.sql(sql)

    def load(self, path):
        self.session.catalog.dropTempView("answers")
        table = self.session.read.csv(str(path), header=True, escape='"', inferSchema=False)
        # Kept in memory: the file behind it changes.
        table = table.cache()
        table.count()
        table.createOrReplaceTempView("answers")

    def save(self, sql, path):
        parts = self.folder / "site"
        (self.session.sql(sql).coalesce(1).write.mode("overwrite")
         .csv(str(parts), header=True, escape='"', ignoreLeadingWhiteSpace=False,
              ignoreTrailingWhiteSpace=False))
        shutil.copy(next(parts.glob("part-*.csv")), path)

    def rows(self, sql, names):
        for row in self.session.sql(sql).select([f"`{name}`" for name in names]).collect():
            yield list(row)


@contextlib.contextmanager
def engines(folder):
    """All three; they end with the block, whatever happens in it."""
    with contextlib.ExitStack() as stack:
        started = []
        for engine in [PostgreSQL, DuckDB, Spark]:
            one = engine(folder)
            stack.callback(one.close)
            started.append(one)
        yield started
