-- Components: the parts that no linkage joins, direction aside; an isolate is one. DuckDB only (1.3 or later).
--
-- Gives   components       actor, component: the least number of an actor in it
--         firm_components  the same among the firms of each cluster, over the ties between them alone
-- Each round hands the least number known on to the neighbours, and only those that learnt something go on: as many
-- rounds as the longest shortest path, so few in a network of firms and many in a long chain.

CREATE OR REPLACE TEMP VIEW neighbours AS
SELECT a AS actor, b AS neighbour FROM ties
UNION ALL
SELECT b AS actor, a AS neighbour FROM ties;

CREATE OR REPLACE TABLE components AS
WITH RECURSIVE reached(actor, component) USING KEY (actor) AS (
  SELECT actor, actor FROM actors
  UNION
  SELECT told.actor, told.component
  FROM (
    SELECT neighbours.neighbour AS actor, min(reached.component) AS component
    FROM reached JOIN neighbours ON neighbours.actor = reached.actor
    GROUP BY neighbours.neighbour
  ) AS told
  JOIN recurring.reached AS known ON known.actor = told.actor
  WHERE told.component < known.component
)
SELECT actor, component FROM reached;

CREATE OR REPLACE TABLE firm_ties AS
SELECT ties.a, ties.b, ties.forth, ties.back, one.cluster
FROM ties
JOIN actors AS one ON one.actor = ties.a AND one.kind = 'firm'
JOIN actors AS other ON other.actor = ties.b AND other.kind = 'firm' AND other.cluster = one.cluster;

CREATE OR REPLACE TEMP VIEW firm_neighbours AS
SELECT a AS actor, b AS neighbour FROM firm_ties
UNION ALL
SELECT b AS actor, a AS neighbour FROM firm_ties;

CREATE OR REPLACE TABLE firm_components AS
WITH RECURSIVE reached(actor, component) USING KEY (actor) AS (
  SELECT actor, actor FROM actors WHERE kind = 'firm' AND cluster IS NOT NULL
  UNION
  SELECT told.actor, told.component
  FROM (
    SELECT firm_neighbours.neighbour AS actor, min(reached.component) AS component
    FROM reached JOIN firm_neighbours ON firm_neighbours.actor = reached.actor
    GROUP BY firm_neighbours.neighbour
  ) AS told
  JOIN recurring.reached AS known ON known.actor = told.actor
  WHERE told.component < known.component
)
SELECT actor, component FROM reached;
