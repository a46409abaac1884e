// The codes of a case.
// Parameters: $caseId. Returns: properties; in no order.
MATCH (n:Code {caseId: $caseId})
RETURN properties(n) AS properties
