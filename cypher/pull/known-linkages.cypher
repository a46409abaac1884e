// What the database holds of the linkages of a case, for comparing it with the case.
// Parameters: $caseId. Returns: elementId, key, type, from, to, names (of its properties).
MATCH (a:Actor {caseId: $caseId})-[r:SUPPLIES|OWNS|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor)
WHERE r.caseId = $caseId
RETURN elementId(r) AS elementId, r.key AS key, type(r) AS type, a.id AS from, b.id AS to, keys(r) AS names
