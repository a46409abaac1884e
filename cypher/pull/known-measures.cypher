// The names of all properties of the measured actors of a case.
// Parameters: $caseId. Returns: name.
MATCH (a:Actor {caseId: $caseId})
WHERE a.measuredFor IS NOT NULL
UNWIND keys(a) AS name
RETURN DISTINCT name
