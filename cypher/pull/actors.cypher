// The actors of a case.
// Parameters: $caseId. Returns: properties; in no order.
MATCH (n:Actor {caseId: $caseId})
RETURN properties(n) AS properties
