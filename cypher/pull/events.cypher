// The events of a case.
// Parameters: $caseId. Returns: properties; in no order.
MATCH (n:Event {caseId: $caseId})
RETURN properties(n) AS properties
