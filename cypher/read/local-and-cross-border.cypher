// How many linkages of this cluster are local, domestic and cross-border, and what are they worth? A linkage is
// local where both ends are of the cluster, unknown where a country is missing. The value is that of supplies in
// the case's currency.
// Parameters: $caseId; $cluster, its id.
// Returns: scope, linkages, value.
MATCH (case:Case {caseId: $caseId, id: $caseId})
MATCH (member:Actor {caseId: $caseId, cluster: $cluster})-[any:SUPPLIES|OWNS|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-()
WHERE any.caseId = $caseId
WITH DISTINCT case, any, startNode(any) AS a, endNode(any) AS b
OPTIONAL MATCH (ca:Cluster {caseId: $caseId, id: a.cluster})
OPTIONAL MATCH (cb:Cluster {caseId: $caseId, id: b.cluster})
WITH case, any, a, b, toUpper(coalesce(a.country, ca.country)) AS here, toUpper(coalesce(b.country, cb.country)) AS there
WITH case, any, CASE
    WHEN a.cluster = b.cluster THEN 'local'
    WHEN here IS NULL OR there IS NULL THEN 'unknown'
    WHEN here = there THEN 'domestic'
    ELSE 'cross-border'
  END AS scope
WITH scope, count(any) AS linkages,
  collect(CASE WHEN type(any) = 'SUPPLIES' AND coalesce(any.currency = case.currency, true) THEN any.value END) AS values
RETURN scope, linkages,
  CASE WHEN size(values) = 0 THEN null ELSE reduce(sum = 0.0, v IN values | sum + v) END AS value
ORDER BY scope
