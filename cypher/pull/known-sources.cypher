// The ids of the sources of a case in the database.
// Parameters: $caseId. Returns: id.
MATCH (n:Source {caseId: $caseId})
RETURN n.id AS id
