// The hash of all that was written of an assessment, for comparing it with another.
// Parameters: $caseId; $assessment, its name. Returns: contentHash.
MATCH (n:Assessment {caseId: $caseId, assessment: $assessment})
RETURN n.contentHash AS contentHash
