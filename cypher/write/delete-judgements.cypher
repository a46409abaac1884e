// Removes nodes of an assessment, so many at a time.
// Parameters: $caseId; $assessment, its id, or null for every assessment of the case; $limit.
// Returns: written, the nodes removed; 0 when none is left.
MATCH (n:Judgement {caseId: $caseId})
WHERE $assessment IS NULL OR n.assessment = $assessment
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS written
