// Links two nodes of an assessment: hangs a judgement under the one it belongs to.
// Parameters: $caseId; $rows, a list of {from, to}, ids of judgements. Returns: written, the number of rows.
UNWIND $rows AS row
MATCH (a:Judgement {caseId: $caseId, id: row.from})
MATCH (b:Judgement {caseId: $caseId, id: row.to})
MERGE (a)-[r:HAS {caseId: $caseId}]->(b)
RETURN count(r) AS written
