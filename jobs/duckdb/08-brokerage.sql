-- Gould-Fernandez brokerage (1989): v brokers (a, b) where a -> v, v -> b, not a -> b, all distinct.
--
-- Gives   brokerage  actor, coordinator (AAA), itinerant (ABA), representative (AAB), gatekeeper (ABB), liaison (ABC)
--                    by the groups of (a, v, b), and brokerage, their total; raw counts of ordered pairs
-- All two-paths come from counts of the groups before and behind v, in the time of one pass over the arcs. Taken off
-- are those that an arc a -> b closes: they lie in triangles, each found once from its corner of the lowest degree,
-- so that the busiest actors are never joined with themselves. Only actors of a known group count.

CREATE OR REPLACE TABLE group_arcs AS
SELECT arcs.a, arcs.b, one.grp AS groupOfA, two.grp AS groupOfB
FROM arcs JOIN actor_groups AS one ON one.actor = arcs.a JOIN actor_groups AS two ON two.actor = arcs.b;

CREATE OR REPLACE TABLE two_paths AS
WITH before AS (
  SELECT b AS broker, groupOfB AS own, groupOfA AS grp, count(*) AS givers
  FROM group_arcs GROUP BY b, groupOfB, groupOfA
),
behind AS (
  SELECT a AS broker, groupOfA AS own, groupOfB AS grp, count(*) AS receivers
  FROM group_arcs GROUP BY a, groupOfA, groupOfB
),
sides AS (
  SELECT
    broker,
    sum(CASE WHEN grp = own THEN givers ELSE 0 END) AS ownIn,
    sum(CASE WHEN grp <> own THEN givers ELSE 0 END) AS otherIn,
    sum(CASE WHEN grp = own THEN receivers ELSE 0 END) AS ownOut,
    sum(CASE WHEN grp <> own THEN receivers ELSE 0 END) AS otherOut
  FROM (
    SELECT broker, own, grp, givers, 0 AS receivers FROM before
    UNION ALL
    SELECT broker, own, grp, 0 AS givers, receivers FROM behind
  ) AS both_sides
  GROUP BY broker
),
same_group AS (
  SELECT before.broker, sum(before.givers * behind.receivers) AS pairs
  FROM before JOIN behind ON behind.broker = before.broker AND behind.grp = before.grp
  WHERE before.grp <> before.own
  GROUP BY before.broker
),
-- A two-way tie makes a pair (a, a), which is none.
returned AS (
  SELECT
    forth.a AS broker,
    sum(CASE WHEN forth.groupOfA = forth.groupOfB THEN 1 ELSE 0 END) AS own,
    sum(CASE WHEN forth.groupOfA <> forth.groupOfB THEN 1 ELSE 0 END) AS other
  FROM group_arcs AS forth JOIN group_arcs AS back ON back.a = forth.b AND back.b = forth.a
  GROUP BY forth.a
)
SELECT
  sides.broker,
  sides.ownIn * sides.ownOut - coalesce(returned.own, 0) AS coordinator,
  coalesce(same_group.pairs, 0) - coalesce(returned.other, 0) AS itinerant,
  sides.ownIn * sides.otherOut AS representative,
  sides.otherIn * sides.ownOut AS gatekeeper,
  sides.otherIn * sides.otherOut - coalesce(same_group.pairs, 0) AS liaison
FROM sides
LEFT JOIN same_group ON same_group.broker = sides.broker
LEFT JOIN returned ON returned.broker = sides.broker;

-- Ties from the end of the lower degree to that of the higher; forth 1 where x -> y, back 1 where y -> x.
CREATE OR REPLACE TABLE upward_ties AS
SELECT
  CASE WHEN up THEN a ELSE b END AS x,
  CASE WHEN up THEN b ELSE a END AS y,
  CASE WHEN up THEN groupOfA ELSE groupOfB END AS groupOfX,
  CASE WHEN up THEN groupOfB ELSE groupOfA END AS groupOfY,
  CASE WHEN up THEN forth ELSE back END AS forth,
  CASE WHEN up THEN back ELSE forth END AS back
FROM (
  SELECT
    ties.a, ties.b, ties.forth, ties.back, one.grp AS groupOfA, two.grp AS groupOfB,
    (degreeOfA.degree < degreeOfB.degree OR (degreeOfA.degree = degreeOfB.degree AND ties.a < ties.b)) AS up
  FROM ties
  JOIN actor_groups AS one ON one.actor = ties.a
  JOIN actor_groups AS two ON two.actor = ties.b
  JOIN degrees AS degreeOfA ON degreeOfA.actor = ties.a
  JOIN degrees AS degreeOfB ON degreeOfB.actor = ties.b
) AS ranked;

-- Two-paths closed by an arc, by broker and the groups of the three: each triangle x, y, z has six of them at most.
CREATE OR REPLACE TABLE closed_paths AS
SELECT broker, groupBefore, groupOfBroker, groupBehind, count(*) AS paths
FROM (
  SELECT
    CASE WHEN way IN (1, 2) THEN xy.y WHEN way IN (3, 4) THEN xz.y ELSE xy.x END AS broker,
    CASE WHEN way IN (1, 3) THEN xy.groupOfX WHEN way IN (2, 6) THEN xz.groupOfY ELSE xy.groupOfY END AS groupBefore,
    CASE WHEN way IN (1, 2) THEN xy.groupOfY WHEN way IN (3, 4) THEN xz.groupOfY ELSE xy.groupOfX END AS groupOfBroker,
    CASE WHEN way IN (1, 5) THEN xz.groupOfY WHEN way IN (2, 4) THEN xy.groupOfX ELSE xy.groupOfY END AS groupBehind
  FROM upward_ties AS xy
  JOIN upward_ties AS xz ON xz.x = xy.x
  JOIN upward_ties AS yz ON yz.x = xy.y AND yz.y = xz.y
  CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6)) AS ways(way)
  WHERE (way = 1 AND xy.forth = 1 AND yz.forth = 1 AND xz.forth = 1)
    OR (way = 2 AND yz.back = 1 AND xy.back = 1 AND xz.back = 1)
    OR (way = 3 AND xz.forth = 1 AND yz.back = 1 AND xy.forth = 1)
    OR (way = 4 AND yz.forth = 1 AND xz.back = 1 AND xy.back = 1)
    OR (way = 5 AND xy.back = 1 AND xz.forth = 1 AND yz.forth = 1)
    OR (way = 6 AND xz.back = 1 AND xy.forth = 1 AND yz.back = 1)
) AS found
GROUP BY broker, groupBefore, groupOfBroker, groupBehind;

CREATE OR REPLACE TABLE brokerage AS
WITH closed AS (
  SELECT
    broker,
    sum(CASE WHEN groupBefore = groupOfBroker AND groupBehind = groupOfBroker THEN paths ELSE 0 END) AS coordinator,
    sum(CASE WHEN groupBefore <> groupOfBroker AND groupBehind = groupBefore THEN paths ELSE 0 END) AS itinerant,
    sum(CASE WHEN groupBefore = groupOfBroker AND groupBehind <> groupOfBroker THEN paths ELSE 0 END)
      AS representative,
    sum(CASE WHEN groupBefore <> groupOfBroker AND groupBehind = groupOfBroker THEN paths ELSE 0 END) AS gatekeeper,
    sum(
      CASE WHEN groupBefore <> groupOfBroker AND groupBehind <> groupOfBroker AND groupBehind <> groupBefore
        THEN paths ELSE 0 END
    ) AS liaison
  FROM closed_paths GROUP BY broker
),
roles AS (
  SELECT
    actor_groups.actor,
    CAST(coalesce(two_paths.coordinator, 0) - coalesce(closed.coordinator, 0) AS BIGINT) AS coordinator,
    CAST(coalesce(two_paths.itinerant, 0) - coalesce(closed.itinerant, 0) AS BIGINT) AS itinerant,
    CAST(coalesce(two_paths.representative, 0) - coalesce(closed.representative, 0) AS BIGINT) AS representative,
    CAST(coalesce(two_paths.gatekeeper, 0) - coalesce(closed.gatekeeper, 0) AS BIGINT) AS gatekeeper,
    CAST(coalesce(two_paths.liaison, 0) - coalesce(closed.liaison, 0) AS BIGINT) AS liaison
  FROM actor_groups
  LEFT JOIN two_paths ON two_paths.broker = actor_groups.actor
  LEFT JOIN closed ON closed.broker = actor_groups.actor
)
SELECT roles.*, coordinator + itinerant + representative + gatekeeper + liaison AS brokerage FROM roles;
