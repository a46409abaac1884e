-- The network that measures run on: directed, simple, unweighted, all layers but owns; acts-jointly and member-of
-- count as two arcs.
--
-- Gives   arcs          a, b: one row an arc
--         ties          a, b with a < b: one row a linked pair; forth 1 where a -> b, back 1 where b -> a
--         actor_groups  actor, grp: the number of its group: its cluster, else `outside COUNTRY`, else `outside ?`
-- For other groups change `label`; an actor whose label is null is left out of brokerage and E-I.

CREATE OR REPLACE TABLE arcs AS
SELECT DISTINCT a, b
FROM (
  SELECT giver AS a, receiver AS b FROM linkages WHERE type <> 'owns'
  UNION ALL
  SELECT receiver AS a, giver AS b FROM linkages WHERE type IN ('acts-jointly', 'member-of')
) AS both_ways
WHERE a <> b;

CREATE OR REPLACE TABLE ties AS
SELECT
  least(a, b) AS a,
  greatest(a, b) AS b,
  max(CASE WHEN a < b THEN 1 ELSE 0 END) AS forth,
  max(CASE WHEN a > b THEN 1 ELSE 0 END) AS back
FROM arcs
GROUP BY least(a, b), greatest(a, b);

CREATE OR REPLACE TABLE labels AS
SELECT actor, coalesce(cluster, concat('outside ', coalesce(country, '?'))) AS label
FROM actors;

CREATE OR REPLACE TABLE group_numbers AS
SELECT label, row_number() OVER (ORDER BY label) AS grp
FROM (SELECT DISTINCT label FROM labels WHERE label IS NOT NULL) AS different;

CREATE OR REPLACE TABLE actor_groups AS
SELECT labels.actor, group_numbers.grp
FROM labels JOIN group_numbers ON group_numbers.label = labels.label;
