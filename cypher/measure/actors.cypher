// The actors of a case with their groups: the cluster, else "outside COUNTRY".
// Parameters: $caseId. Returns: actor, group; by actor.
MATCH (a:Actor {caseId: $caseId})
RETURN a.id AS actor, coalesce(a.cluster, 'outside ' + coalesce(toUpper(a.country), '?')) AS group
ORDER BY actor
