// Links a node of an assessment to an actor: an actor that evidence or advice names.
// Parameters: $caseId; $rows, a list of {from, to}: id of the judgement, id of the actor.
// Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (n:Judgement {caseId: $caseId, id: row.from})
MATCH (a:Actor {caseId: $caseId, id: row.to})
MERGE (n)-[r:NAMES {caseId: $caseId}]->(a)
RETURN count(r) AS written
