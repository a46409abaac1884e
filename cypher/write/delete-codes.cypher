// Removes expert codes of the case to which nothing else is attached.
// Parameters: $caseId; $rows, a list of {id}. Returns: written, the nodes removed.
UNWIND $rows AS row
MATCH (n:Code {caseId: $caseId, id: row.id})
WHERE NOT EXISTS { MATCH (n)-[r]-() WHERE r.caseId IS NULL OR r.caseId <> $caseId }
DETACH DELETE n
RETURN count(n) AS written
