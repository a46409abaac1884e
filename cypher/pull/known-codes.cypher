// The ids of the codes of a case in the database.
// Parameters: $caseId. Returns: id.
MATCH (n:Code {caseId: $caseId})
RETURN n.id AS id
