-- Reads the Parquet that `articulator export CASE --parquet FOLDER` writes. DuckDB only.
--
--   SET VARIABLE parquet = 'FOLDER';        one case
--   SET VARIABLE parquet = 'parts/*';       a case in parts: a folder each, written one by one
--
-- Gives   actors    actor (a number from 0 in the order of ids), id, kind, cluster, country, sales
--         linkages  giver, receiver (numbers of actors), type, value (null in another currency than the case's),
--                   year, shareOfSellerSales, shareOfBuyerPurchases
--         settings  whether supplies was surveyed
--         account   what became of the rows that were read
-- Of an actor in several parts the first part that fills a cell wins; linkages alike in every column but `id` are
-- one, as when a case is read in one piece. An actor without a country has that of its cluster.

CREATE OR REPLACE TEMP VIEW case_parts AS
SELECT * FROM read_parquet(getvariable('parquet') || '/case.parquet', union_by_name = true, filename = true);

CREATE OR REPLACE TABLE settings AS
SELECT
  min_by(currency, filename) AS currency,
  -- Where a part does not say which layers were surveyed, those that occur in it were assumed.
  bool_or(list_contains(string_split(surveyed, '; '), 'supplies')) AS suppliesSurveyed
FROM case_parts;

CREATE OR REPLACE TABLE actors AS
WITH clusters AS (
  SELECT id, min_by(country, filename) AS country
  FROM read_parquet(getvariable('parquet') || '/clusters.parquet', union_by_name = true, filename = true)
  GROUP BY id
),
found AS (
  SELECT
    id,
    min_by(kind, filename) AS kind,
    min_by(cluster, filename) AS cluster,
    min_by(country, filename) AS country,
    min_by(sales, filename) AS sales
  FROM read_parquet(getvariable('parquet') || '/actors.parquet', union_by_name = true, filename = true)
  GROUP BY id
)
SELECT
  row_number() OVER (ORDER BY found.id) - 1 AS actor,
  found.id,
  found.kind,
  found.cluster,
  upper(coalesce(found.country, clusters.country)) AS country,
  found.sales
FROM found LEFT JOIN clusters ON clusters.id = found.cluster;

CREATE OR REPLACE TEMP VIEW linkage_rows AS
SELECT * FROM read_parquet(getvariable('parquet') || '/linkages.parquet', union_by_name = true, filename = true);

CREATE OR REPLACE TEMP VIEW different_linkages AS
SELECT DISTINCT * EXCLUDE (id, filename) FROM linkage_rows;

CREATE OR REPLACE TABLE linkages AS
SELECT
  givers.actor AS giver,
  receivers.actor AS receiver,
  rows_read.type,
  -- An empty currency, or a case without one, is the case's.
  CASE WHEN rows_read.currency <> settings.currency THEN NULL ELSE rows_read.value END AS value,
  rows_read.year,
  rows_read.shareOfSellerSales,
  rows_read.shareOfBuyerPurchases
FROM different_linkages AS rows_read
CROSS JOIN settings
JOIN actors AS givers ON givers.id = rows_read."from"
JOIN actors AS receivers ON receivers.id = rows_read."to";

CREATE OR REPLACE TABLE account AS
SELECT
  (SELECT count(*) FROM actors) AS actors,
  (SELECT count(*) FROM linkage_rows) AS linkagesRead,
  (SELECT count(*) FROM linkage_rows) - (SELECT count(*) FROM different_linkages) AS linkagesMerged,
  -- Not in an export of Articulator, which has a row for every end; in tables made by hand it may be.
  (SELECT count(*) FROM different_linkages) - (SELECT count(*) FROM linkages) AS linkagesWithoutActor,
  (SELECT count(*) FROM linkages) AS linkages;
