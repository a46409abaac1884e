// Writes clusters: what is in the case replaces what was there.
// Parameters: $caseId; $rows, a list of {id, set}. Returns: written, the number of rows.
UNWIND $rows AS row
MERGE (n:Cluster {caseId: $caseId, id: row.id})
SET n = row.set
SET n.caseId = $caseId, n.id = row.id
RETURN count(n) AS written
