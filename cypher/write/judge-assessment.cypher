// Writes the assessment: preset, version, input hash and the measures of the network.
// Parameters: $caseId; $rows, a list of {id, set}. Returns: written, the number of rows.
UNWIND $rows AS row
MERGE (n:Judgement {caseId: $caseId, id: row.id})
SET n = row.set
SET n:Assessment, n.caseId = $caseId, n.id = row.id
RETURN count(n) AS written
