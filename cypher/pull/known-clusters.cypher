// The ids of the clusters of a case in the database.
// Parameters: $caseId. Returns: id.
MATCH (n:Cluster {caseId: $caseId})
RETURN n.id AS id
