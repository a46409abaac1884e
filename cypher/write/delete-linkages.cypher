// Removes linkages of the case, by the database's own id and their key.
// Parameters: $caseId; $rows, a list of {elementId, key}. Returns: written, the linkages removed.
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.elementId AND r.caseId = $caseId AND r.key = row.key
DELETE r
RETURN count(r) AS written
