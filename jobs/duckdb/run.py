#!/usr/bin/env python3
"""Runs the numbered SQL files of this folder with DuckDB (pip install duckdb) and writes the results.

    python3 jobs/duckdb/run.py PARQUET RESULTS [--database FILE] [--memory 4GB] [--spill FOLDER] [--threads N]

PARQUET is a folder that `articulator export CASE --parquet PARQUET` wrote, or a pattern of such folders
('parts/*'). RESULTS becomes a new folder: actors, clusters, pairs and network as Parquet, and account.csv.
What does not fit into --memory is kept in --database and --spill, on disk.
"""

import argparse
import pathlib
import sys
import tempfile
import time

import duckdb


def quoted(text):
    return "'" + str(text).replace("'", "''") + "'"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parquet")
    parser.add_argument("results")
    parser.add_argument("--database")
    parser.add_argument("--memory")
    parser.add_argument("--spill")
    parser.add_argument("--threads", type=int)
    given = parser.parse_args()
    results = pathlib.Path(given.results)
    if results.exists() and any(results.iterdir()):
        sys.exit(f"The folder {results} is not empty; name another one.")
    with tempfile.TemporaryDirectory() as scratch:
        connection = duckdb.connect(given.database or str(pathlib.Path(scratch) / "network.duckdb"))
        for name, value in [("memory_limit", given.memory), ("temp_directory", given.spill), ("threads", given.threads)]:
            if value is not None:
                connection.execute(f"SET {name} = {quoted(value)}")
        connection.execute(f"SET VARIABLE parquet = {quoted(given.parquet)}")
        for file in sorted(pathlib.Path(__file__).parent.glob("[0-9][0-9]-*.sql")):
            start = time.monotonic()
            connection.execute(file.read_text(encoding="utf8"))
            print(f"{file.name}: {time.monotonic() - start:.1f} s", file=sys.stderr)
        results.mkdir(parents=True, exist_ok=True)
        for name in ["actors", "clusters", "pairs", "network"]:
            connection.execute(f"COPY result_{name} TO {quoted(results / f'{name}.parquet')}")
        connection.execute(f"COPY account TO {quoted(results / 'account.csv')}")
        read = connection.execute("SELECT linkagesRead, linkagesMerged, linkagesWithoutActor FROM account").fetchone()
        print("%d linkages read, %d merged with one alike, %d left out for want of an actor." % read)
        connection.close()


if __name__ == "__main__":
    main()
