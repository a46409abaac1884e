// Brokerage by role (Gould & Fernandez 1989): pairs a, b with a -> v -> b and no a -> b, by the groups of the three.
// Parameters: $caseId. Returns: actor, coordinator, itinerant, representative, gatekeeper, liaison.
MATCH (v:Actor {caseId: $caseId})
CALL (v) {
  MATCH (a:Actor)-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(v) WHERE r.caseId = $caseId AND a <> v RETURN a
  UNION
  MATCH (a:Actor)<-[r:ACTS_JOINTLY|MEMBER_OF]-(v) WHERE r.caseId = $caseId AND a <> v RETURN a
}
WITH v, collect(DISTINCT a) AS givers
CALL (v) {
  MATCH (v)-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor) WHERE r.caseId = $caseId AND b <> v RETURN b
  UNION
  MATCH (v)<-[r:ACTS_JOINTLY|MEMBER_OF]-(b:Actor) WHERE r.caseId = $caseId AND b <> v RETURN b
}
WITH v, givers, collect(DISTINCT b) AS receivers
UNWIND givers AS a
UNWIND receivers AS b
WITH v, a, b
WHERE a <> b
  AND NOT EXISTS { MATCH (a)-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b) WHERE r.caseId = $caseId }
  AND NOT EXISTS { MATCH (b)-[r:ACTS_JOINTLY|MEMBER_OF]->(a) WHERE r.caseId = $caseId }
WITH v, coalesce('cluster ' + a.cluster, 'outside ' + coalesce(toUpper(a.country), '?')) AS ga, coalesce('cluster ' + v.cluster, 'outside ' + coalesce(toUpper(v.country), '?')) AS gv, coalesce('cluster ' + b.cluster, 'outside ' + coalesce(toUpper(b.country), '?')) AS gb
RETURN v.id AS actor,
  count(CASE WHEN ga = gv AND gv = gb THEN 1 END) AS coordinator,
  count(CASE WHEN ga = gb AND ga <> gv THEN 1 END) AS itinerant,
  count(CASE WHEN ga = gv AND gv <> gb THEN 1 END) AS representative,
  count(CASE WHEN ga <> gv AND gv = gb THEN 1 END) AS gatekeeper,
  count(CASE WHEN ga <> gv AND gv <> gb AND ga <> gb THEN 1 END) AS liaison
