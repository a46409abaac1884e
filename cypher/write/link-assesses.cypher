// Links assessments to their case.
// Parameters: $caseId; $rows, a list of {from}. Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (n:Judgement {caseId: $caseId, id: row.from})
MATCH (c:Case {caseId: $caseId, id: $caseId})
MERGE (n)-[r:ASSESSES {caseId: $caseId}]->(c)
RETURN count(r) AS written
