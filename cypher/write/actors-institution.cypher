// Writes actors of kind institution: what is in the case wins, other properties stay.
// Parameters: $caseId; $rows, a list of {id, set}: set holds the properties, null where one is to go.
// Returns: written, the number of rows.
UNWIND $rows AS row
MERGE (a:Actor {caseId: $caseId, id: row.id})
SET a += row.set
SET a:Institution
REMOVE a:Firm:Buyer:Supplier
RETURN count(a) AS written
