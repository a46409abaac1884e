// Links what was found of a cluster to the cluster.
// Parameters: $caseId; $rows, a list of {from, to}: id of the judgement, id of the cluster.
// Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (n:Judgement {caseId: $caseId, id: row.from})
MATCH (c:Cluster {caseId: $caseId, id: row.to})
MERGE (n)-[r:ABOUT {caseId: $caseId}]->(c)
RETURN count(r) AS written
