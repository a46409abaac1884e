// The sources of a case.
// Parameters: $caseId. Returns: properties; in no order.
MATCH (n:Source {caseId: $caseId})
RETURN properties(n) AS properties
