// Puts actors into their clusters.
// Parameters: $caseId; $rows, a list of {actor, cluster}. Returns: written, the number of rows.
UNWIND $rows AS row
WITH row.cluster AS cluster, collect(row.actor) AS actors
MATCH (c:Cluster {caseId: $caseId, id: cluster})
UNWIND actors AS actor
MATCH (a:Actor {caseId: $caseId, id: actor})
MERGE (a)-[m:IN_CLUSTER {caseId: $caseId}]->(c)
RETURN count(m) AS written
