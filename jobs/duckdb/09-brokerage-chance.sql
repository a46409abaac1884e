-- What chance would give each broker: Gould & Fernandez 1989, appendix; arcs fall at random at the same density.
--
-- Gives   brokerage_chance  actor, expected and sd of every role and of the total, z = (raw - expected) / sd, null
--                           where sd is 0
--   d = m / (N (N - 1)),  q = d^2 (1 - d),  s = d^3 (1 - d)^3;  N actors of a known group, m arcs between them,
--   n_j the size of group j, broker in group i
--   coordinator   q (n_i-1)(n_i-2)            variance E (1-q) + 2s (n_i-1)(n_i-2)(n_i-3)
--   itinerant     q sum_j n_j (n_j-1)         E (1-q) + 2s sum_j n_j (n_j-1)(n_j-2)                     (j != i)
--   representative, gatekeeper  q (N-n_i)(n_i-1)   E (1-q) + 2s [(n_i-1) C(N-n_i,2) + (N-n_i) C(n_i-1,2)]
--   liaison       q [(N-n_i)^2 - sum_j n_j^2]      E (1-q) + 4s sum_j n_j C(N-n_i-n_j,2)                (j != i)
--   total         q (N-1)(N-2)                E (1-q) + 2s (N-1)(N-2)(N-3)
-- The moments depend on the sizes of the groups alone: they are worked out once a size.

CREATE OR REPLACE TABLE group_sizes AS
SELECT grp, CAST(count(*) AS DOUBLE) AS size FROM actor_groups GROUP BY grp;

CREATE OR REPLACE TABLE chance AS
SELECT actors, density * density * (1 - density) AS q,
  density * density * density * (1 - density) * (1 - density) * (1 - density) AS s
FROM (
  SELECT counted.actors, arcs.arcs / nullif(counted.actors * (counted.actors - 1), 0) AS density
  FROM (SELECT CAST(count(*) AS DOUBLE) AS actors FROM actor_groups) AS counted
  CROSS JOIN (SELECT CAST(count(*) AS DOUBLE) AS arcs FROM group_arcs) AS arcs
) AS dense;

-- Of a broker whose group has `own` actors: ordered pairs of ends of each role, and the sums that multiply s.
CREATE OR REPLACE TABLE ways_of_size AS
WITH sizes AS (SELECT size, CAST(count(*) AS DOUBLE) AS groups_of FROM group_sizes GROUP BY size),
others AS (
  SELECT
    own.size AS own,
    other.size AS size,
    (other.groups_of - CASE WHEN other.size = own.size THEN 1 ELSE 0 END) * other.size AS actors_of
  FROM sizes AS own CROSS JOIN sizes AS other
)
SELECT
  others.own,
  (own - 1) * (own - 2) AS coordinator,
  2 * (own - 1) * (own - 2) * (own - 3) AS coordinatorSpread,
  sum(actors_of * (size - 1)) AS itinerant,
  2 * sum(actors_of * (size - 1) * (size - 2)) AS itinerantSpread,
  (max(chance.actors) - own) * (own - 1) AS crossing,
  2 * ((own - 1) * (max(chance.actors) - own) * (max(chance.actors) - own - 1) / 2
    + (max(chance.actors) - own) * (own - 1) * (own - 2) / 2) AS crossingSpread,
  sum(actors_of * (chance.actors - own - size)) AS liaison,
  4 * sum(actors_of * (chance.actors - own - size) * (chance.actors - own - size - 1) / 2) AS liaisonSpread,
  (max(chance.actors) - 1) * (max(chance.actors) - 2) AS total,
  2 * (max(chance.actors) - 1) * (max(chance.actors) - 2) * (max(chance.actors) - 3) AS totalSpread
FROM others CROSS JOIN chance
GROUP BY others.own;

-- Adding 0 turns -0 into 0.
CREATE OR REPLACE TABLE moments AS
SELECT
  own,
  q * coordinator + 0.0e0 AS coordinator,
  sqrt(q * coordinator * (1 - q) + s * coordinatorSpread) AS coordinatorSd,
  q * itinerant + 0.0e0 AS itinerant,
  sqrt(q * itinerant * (1 - q) + s * itinerantSpread) AS itinerantSd,
  q * crossing + 0.0e0 AS crossing,
  sqrt(q * crossing * (1 - q) + s * crossingSpread) AS crossingSd,
  q * liaison + 0.0e0 AS liaison,
  sqrt(q * liaison * (1 - q) + s * liaisonSpread) AS liaisonSd,
  q * total + 0.0e0 AS total,
  sqrt(q * total * (1 - q) + s * totalSpread) AS totalSd
FROM ways_of_size CROSS JOIN chance;

CREATE OR REPLACE TABLE brokerage_chance AS
SELECT
  brokerage.actor,
  moments.coordinator AS coordinatorExpected,
  moments.itinerant AS itinerantExpected,
  moments.crossing AS representativeExpected,
  moments.crossing AS gatekeeperExpected,
  moments.liaison AS liaisonExpected,
  moments.total AS brokerageExpected,
  (brokerage.coordinator - moments.coordinator) / nullif(moments.coordinatorSd, 0) AS coordinatorZ,
  (brokerage.itinerant - moments.itinerant) / nullif(moments.itinerantSd, 0) AS itinerantZ,
  (brokerage.representative - moments.crossing) / nullif(moments.crossingSd, 0) AS representativeZ,
  (brokerage.gatekeeper - moments.crossing) / nullif(moments.crossingSd, 0) AS gatekeeperZ,
  (brokerage.liaison - moments.liaison) / nullif(moments.liaisonSd, 0) AS liaisonZ,
  (brokerage.brokerage - moments.total) / nullif(moments.totalSd, 0) AS brokerageZ
FROM brokerage
JOIN actor_groups ON actor_groups.actor = brokerage.actor
JOIN group_sizes ON group_sizes.grp = actor_groups.grp
JOIN moments ON moments.own = group_sizes.size;
