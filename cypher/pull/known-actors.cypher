// What the database holds of the actors of a case, for comparing it with the case.
// Parameters: $caseId. Returns: id, names (of its properties), clusters (ids).
MATCH (a:Actor {caseId: $caseId})
RETURN a.id AS id, keys(a) AS names, COLLECT { MATCH (a)-[:IN_CLUSTER]->(c:Cluster) RETURN c.id } AS clusters
