-- E-I index (Krackhardt & Stern 1988): (E - I) / (E + I), E links between two groups, I links inside one.
--
-- Gives   actor_external_internal    actor, externalInternal: over its contacts, in either direction, each once
--         network_external_internal  attribute (group, country, kind), external, internal, externalInternal: over
--                                    arcs, so that a two-way tie counts twice
-- Null, or no row, where there is no link between known groups.

CREATE OR REPLACE TABLE actor_external_internal AS
SELECT
  actor,
  CAST(sum(CASE WHEN own <> other THEN 1 ELSE -1 END) AS DOUBLE) / count(*) AS externalInternal
FROM (
  SELECT ties.a AS actor, one.grp AS own, two.grp AS other
  FROM ties JOIN actor_groups AS one ON one.actor = ties.a JOIN actor_groups AS two ON two.actor = ties.b
  UNION ALL
  SELECT ties.b AS actor, two.grp AS own, one.grp AS other
  FROM ties JOIN actor_groups AS one ON one.actor = ties.a JOIN actor_groups AS two ON two.actor = ties.b
) AS contacts
GROUP BY actor;

CREATE OR REPLACE TABLE network_external_internal AS
SELECT
  attribute,
  count(CASE WHEN own <> other THEN 1 END) AS external,
  count(CASE WHEN own = other THEN 1 END) AS internal,
  CAST(sum(CASE WHEN own <> other THEN 1 WHEN own = other THEN -1 END) AS DOUBLE) / nullif(count(other), 0)
    AS externalInternal
FROM (
  SELECT 'group' AS attribute, CAST(one.grp AS VARCHAR(20)) AS own, CAST(two.grp AS VARCHAR(20)) AS other
  FROM arcs JOIN actor_groups AS one ON one.actor = arcs.a JOIN actor_groups AS two ON two.actor = arcs.b
  UNION ALL
  SELECT 'country' AS attribute, one.country AS own, two.country AS other
  FROM arcs JOIN actors AS one ON one.actor = arcs.a JOIN actors AS two ON two.actor = arcs.b
  WHERE one.country IS NOT NULL AND two.country IS NOT NULL
  UNION ALL
  SELECT 'kind' AS attribute, one.kind AS own, two.kind AS other
  FROM arcs JOIN actors AS one ON one.actor = arcs.a JOIN actors AS two ON two.actor = arcs.b
  WHERE one.kind IS NOT NULL AND two.kind IS NOT NULL
) AS arcs_between
GROUP BY attribute;
