// Which assessments does this case have, by which version, and are they of the case as it is now?
// Parameters: $caseId.
// Returns: preset, version, current.
MATCH (a:Assessment {caseId: $caseId})-[:ASSESSES]->(c:Case)
RETURN a.preset AS preset, a.version AS version, a.inputHash = c.inputHash AND c.complete AS current
ORDER BY preset
