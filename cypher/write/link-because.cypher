// Links two nodes of an assessment: what speaks for a judgement.
// Parameters: $caseId; $rows, a list of {from, to}, ids of judgements. Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (a:Judgement {caseId: $caseId, id: row.from})
MATCH (b:Judgement {caseId: $caseId, id: row.to})
MERGE (a)-[r:BECAUSE {caseId: $caseId}]->(b)
RETURN count(r) AS written
