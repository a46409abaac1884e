// Writes the forces behind an answer on upgrading.
// Parameters: $caseId; $rows, a list of {id, set}. Returns: written, the number of rows.
UNWIND $rows AS row
MERGE (n:Judgement {caseId: $caseId, id: row.id})
SET n = row.set
SET n:Force, n.caseId = $caseId, n.id = row.id
RETURN count(n) AS written
