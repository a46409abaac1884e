// Removes actors of the case with what the case and its assessments attach to them. An actor to which
// something else is attached stays.
// Parameters: $caseId; $rows, a list of {id}. Returns: written, the actors removed.
UNWIND $rows AS row
MATCH (a:Actor {caseId: $caseId, id: row.id})
WHERE NOT EXISTS { MATCH (a)-[r]-() WHERE r.caseId IS NULL OR r.caseId <> $caseId }
DETACH DELETE a
RETURN count(a) AS written
