// Takes the measures from the actors of a case, so many at a time.
// Parameters: $caseId; $clear, a map of their names to null; $limit.
// Returns: written, the actors changed; 0 when none is left.
MATCH (a:Actor {caseId: $caseId})
WHERE a.measuredFor IS NOT NULL
WITH a LIMIT $limit
SET a += $clear
SET a.measuredFor = null
RETURN count(a) AS written
