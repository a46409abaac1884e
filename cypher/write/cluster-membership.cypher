// Puts actors into their clusters.
// Parameters: $caseId; $rows, a list of {actor, cluster}. Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (a:Actor {caseId: $caseId, id: row.actor})
MATCH (c:Cluster {caseId: $caseId, id: row.cluster})
MERGE (a)-[m:IN_CLUSTER {caseId: $caseId}]->(c)
RETURN count(m) AS written
