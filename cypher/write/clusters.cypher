// Writes clusters: what is in the case wins, other properties stay.
// Parameters: $caseId; $rows, a list of {id, set}: set holds the properties, null where one is to go. Returns: written, the number of rows.
UNWIND $rows AS row
MERGE (n:Cluster {caseId: $caseId, id: row.id})
SET n += row.set
RETURN count(n) AS written
