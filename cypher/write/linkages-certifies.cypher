// Writes linkages of type certifies (certifier to certified); both ends must be there already.
// Parameters: $caseId; $rows, a list of {key, from, to, set}: set holds the properties, null where one is to go.
// Returns: written, the number of rows whose two ends were found.
UNWIND $rows AS row
MATCH (a:Actor {caseId: $caseId, id: row.from})
MATCH (b:Actor {caseId: $caseId, id: row.to})
MERGE (a)-[r:CERTIFIES {caseId: $caseId, key: row.key}]->(b)
SET r += row.set
RETURN count(r) AS written
