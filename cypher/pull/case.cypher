// The case itself.
// Parameters: $caseId. Returns: properties.
MATCH (c:Case {caseId: $caseId, id: $caseId})
RETURN properties(c) AS properties
