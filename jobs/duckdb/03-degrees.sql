-- Degrees: with how many others an actor is linked (Freeman 1979); parallel linkages count once.
--
-- Gives   degrees  actor, degree (in either direction, a two-way tie once), inDegree, outDegree; an isolate has 0

CREATE OR REPLACE TABLE degrees AS
SELECT
  actor,
  CAST(sum(neighbour) AS BIGINT) AS degree,
  CAST(sum(giver) AS BIGINT) AS inDegree,
  CAST(sum(receiver) AS BIGINT) AS outDegree
FROM (
  SELECT actor, 0 AS neighbour, 0 AS giver, 0 AS receiver FROM actors
  UNION ALL
  SELECT a AS actor, 1 AS neighbour, back AS giver, forth AS receiver FROM ties
  UNION ALL
  SELECT b AS actor, 1 AS neighbour, forth AS giver, back AS receiver FROM ties
) AS ends
GROUP BY actor;
