# A table of linkages to the arrays of our compact network, by DuckDB and numpy: python reading.py FILE
import json, resource, sys, time
import duckdb, numpy

began = time.perf_counter()
con = duckdb.connect()
con.execute(
    """CREATE TABLE rows AS SELECT DISTINCT trim("from") AS f, trim("to") AS t, type, TRY_CAST(value AS DOUBLE) AS value,
    TRY_CAST(year AS INTEGER) AS year, trim(product) AS product, trim(invoice) AS invoice
    FROM read_csv(?, header = true, all_varchar = true, quote = '"', escape = '"', null_padding = true)
    WHERE f <> '' AND t <> '' AND f <> t AND type IN ('supplies', 'owns', 'assists', 'shares-knowledge',
    'acts-jointly', 'member-of', 'trains', 'labour-flow', 'finances', 'certifies')""",
    [sys.argv[1]],
)
con.execute(
    """CREATE TABLE ids AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS place
    FROM (SELECT f AS id FROM rows UNION SELECT t FROM rows)"""
)
ids = con.execute("SELECT id FROM ids ORDER BY place").fetchnumpy()["id"]
arcs = con.execute(
    """SELECT a.place AS f, b.place AS t, type IN ('acts-jointly', 'member-of') AS both
    FROM rows JOIN ids a ON a.id = f JOIN ids b ON b.id = t WHERE type <> 'owns'"""
).fetchnumpy()
size = len(ids)
f, t, both = arcs["f"].astype(numpy.int64), arcs["t"].astype(numpy.int64), arcs["both"].astype(bool)
f, t = numpy.concatenate([f, t[both]]), numpy.concatenate([t, f[both]])


def packed(keys):
    keys = numpy.unique(keys)
    starts, ends = keys // size, (keys % size).astype(numpy.uint32)
    offsets = numpy.zeros(size + 1, dtype=numpy.uint32)
    numpy.cumsum(numpy.bincount(starts, minlength=size), out=offsets[1:])
    return offsets, ends


out = packed(f * size + t)
inward = packed(t * size + f)
around = packed(numpy.concatenate([f * size + t, t * size + f]))
seconds = time.perf_counter() - began
print(
    json.dumps(
        {
            "seconds": seconds,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "actors": size,
            "arcs": len(out[1]),
            "version": duckdb.__version__,
        }
    )
)
