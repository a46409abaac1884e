// Who are the gatekeepers? Derived here from the linkages alone (Gould & Fernandez 1989): pairs a, b with a -> v -> b
// and no a -> b, in which v and b are of one group and a of another. Groups are the clusters, else "outside COUNTRY";
// every type counts but ownership, joint action and membership both ways. The same numbers as the measure
// `gatekeeper` that a push with --assess writes.
// Parameters: $caseId.
// Returns: actor, name, gatekeeper.
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
WITH v, givers, collect(DISTINCT b) AS receivers, coalesce('cluster ' + v.cluster, 'outside ' + coalesce(toUpper(v.country), '?')) AS home
UNWIND givers AS a
WITH v, a, receivers, home
WHERE coalesce('cluster ' + a.cluster, 'outside ' + coalesce(toUpper(a.country), '?')) <> home
UNWIND receivers AS b
WITH v, a, b, home
WHERE a <> b AND coalesce('cluster ' + b.cluster, 'outside ' + coalesce(toUpper(b.country), '?')) = home
  AND NOT EXISTS { MATCH (a)-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b) WHERE r.caseId = $caseId }
  AND NOT EXISTS { MATCH (b)-[r:ACTS_JOINTLY|MEMBER_OF]->(a) WHERE r.caseId = $caseId }
RETURN v.id AS actor, v.name AS name, count(*) AS gatekeeper
ORDER BY gatekeeper DESC, actor
