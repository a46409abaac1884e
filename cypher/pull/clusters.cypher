// The clusters of a case.
// Parameters: $caseId. Returns: properties; in no order.
MATCH (n:Cluster {caseId: $caseId})
RETURN properties(n) AS properties
