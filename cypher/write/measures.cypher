// Writes measures as properties of actors, each under its id in the catalogue; `measuredFor` is the hash of the
// case they were computed from.
// Parameters: $caseId; $rows, a list of {id, set}. Returns: written, the number of actors.
UNWIND $rows AS row
MATCH (a:Actor {caseId: $caseId, id: row.id})
SET a += row.set
RETURN count(a) AS written
