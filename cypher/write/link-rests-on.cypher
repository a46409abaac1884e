// Links evidence to the linkages it names, through their keys: a relationship cannot point at another, so it
// points at the actor the linkage starts from and carries the linkage's key.
// Parameters: $caseId; $rows, a list of {from, to, key}: id of the evidence, id of that actor, key of the linkage.
// Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (n:Judgement {caseId: $caseId, id: row.from})
MATCH (a:Actor {caseId: $caseId, id: row.to})
MERGE (n)-[r:RESTS_ON {caseId: $caseId, key: row.key}]->(a)
RETURN count(r) AS written
