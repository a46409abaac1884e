// The ids of the events of a case in the database.
// Parameters: $caseId. Returns: id.
MATCH (n:Event {caseId: $caseId})
RETURN n.id AS id
