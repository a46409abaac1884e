// How many arcs there are, parallel ones merged, and how many of them lead from one group to another.
// Parameters: $caseId. Returns: arcs, external.
CALL () {
  MATCH (a:Actor {caseId: $caseId})-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor)
  WHERE r.caseId = $caseId AND a <> b
  RETURN a, b
  UNION
  MATCH (a:Actor {caseId: $caseId})<-[r:ACTS_JOINTLY|MEMBER_OF]-(b:Actor)
  WHERE r.caseId = $caseId AND a <> b
  RETURN a, b
}
RETURN count(*) AS arcs, count(CASE WHEN coalesce('cluster ' + a.cluster, 'outside ' + coalesce(toUpper(a.country), '?')) <> coalesce('cluster ' + b.cluster, 'outside ' + coalesce(toUpper(b.country), '?')) THEN 1 END) AS external
