// How many nodes the assessments of a case have.
// Parameters: $caseId. Returns: count.
MATCH (n:Judgement {caseId: $caseId})
RETURN count(n) AS count
