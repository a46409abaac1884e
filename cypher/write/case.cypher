// Writes the case itself. `complete` is false while a push is under way, or was cut off.
// Parameters: $caseId; $set, its properties, null where one is to go. Returns: written, 1.
MERGE (c:Case {caseId: $caseId, id: $caseId})
SET c += $set
RETURN count(c) AS written
