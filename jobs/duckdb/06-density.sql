-- Density and its companions, of the network and of every cluster among its firms.
--
-- Gives   network_density  actors, arcs, density: arcs / (n (n - 1)), null below two actors; components, largest
--         cluster_density  cluster, firms, and among its firms alone: localDensity (linked pairs / possible pairs,
--                          null below two firms), meanLocalDegree, isolatedShare, largestComponentShare (null
--                          without firms); externalInternal over the arcs of all its actors
-- Density falls with size: compare clusters by shares and means.

CREATE OR REPLACE TABLE network_density AS
SELECT
  counted.actors,
  counted.arcs,
  CASE WHEN counted.actors > 1
    THEN CAST(counted.arcs AS DOUBLE) / (CAST(counted.actors AS DOUBLE) * (counted.actors - 1)) END AS density,
  sizes.components,
  sizes.largest
FROM (SELECT (SELECT count(*) FROM actors) AS actors, (SELECT count(*) FROM arcs) AS arcs) AS counted
CROSS JOIN (
  SELECT count(*) AS components, max(size) AS largest
  FROM (SELECT component, count(*) AS size FROM components GROUP BY component) AS parts
) AS sizes;

CREATE OR REPLACE TABLE cluster_density AS
WITH members AS (
  SELECT cluster, count(CASE WHEN kind = 'firm' THEN 1 END) AS firms
  FROM actors WHERE cluster IS NOT NULL GROUP BY cluster
),
pairs AS (
  SELECT cluster, count(*) AS ties FROM firm_ties GROUP BY cluster
),
linked AS (
  SELECT cluster, count(DISTINCT actor) AS firms
  FROM (SELECT cluster, a AS actor FROM firm_ties UNION ALL SELECT cluster, b AS actor FROM firm_ties) AS ends
  GROUP BY cluster
),
parts AS (
  SELECT cluster, max(size) AS largest
  FROM (
    SELECT actors.cluster, firm_components.component, count(*) AS size
    FROM firm_components JOIN actors ON actors.actor = firm_components.actor
    GROUP BY actors.cluster, firm_components.component
  ) AS sized
  GROUP BY cluster
),
touching AS (
  SELECT cluster, sum(external) AS external, sum(internal) AS internal
  FROM (
    SELECT one.cluster, CASE WHEN two.cluster = one.cluster THEN 0 ELSE 1 END AS external,
      CASE WHEN two.cluster = one.cluster THEN 1 ELSE 0 END AS internal
    FROM arcs JOIN actors AS one ON one.actor = arcs.a JOIN actors AS two ON two.actor = arcs.b
    WHERE one.cluster IS NOT NULL
    UNION ALL
    SELECT two.cluster, 1 AS external, 0 AS internal
    FROM arcs JOIN actors AS one ON one.actor = arcs.a JOIN actors AS two ON two.actor = arcs.b
    WHERE two.cluster IS NOT NULL AND (one.cluster IS NULL OR one.cluster <> two.cluster)
  ) AS seen
  GROUP BY cluster
)
SELECT
  members.cluster,
  members.firms,
  CASE WHEN members.firms > 1
    THEN CAST(coalesce(pairs.ties, 0) AS DOUBLE) * 2 / (CAST(members.firms AS DOUBLE) * (members.firms - 1))
  END AS localDensity,
  CAST(coalesce(pairs.ties, 0) AS DOUBLE) * 2 / nullif(members.firms, 0) AS meanLocalDegree,
  CAST(members.firms - coalesce(linked.firms, 0) AS DOUBLE) / nullif(members.firms, 0) AS isolatedShare,
  CAST(parts.largest AS DOUBLE) / nullif(members.firms, 0) AS largestComponentShare,
  CAST(touching.external - touching.internal AS DOUBLE) / nullif(touching.external + touching.internal, 0)
    AS externalInternal
FROM members
LEFT JOIN pairs ON pairs.cluster = members.cluster
LEFT JOIN linked ON linked.cluster = members.cluster
LEFT JOIN parts ON parts.cluster = members.cluster
LEFT JOIN touching ON touching.cluster = members.cluster;
