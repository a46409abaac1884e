// The cases in the database.
// Parameters: none. Returns: caseId, title, complete; by caseId.
MATCH (c:Case)
RETURN c.caseId AS caseId, c.title AS title, c.complete AS complete
ORDER BY caseId
