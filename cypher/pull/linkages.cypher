// The linkages of a case.
// Parameters: $caseId. Returns: from, to, type, properties; in no order.
MATCH (a:Actor {caseId: $caseId})-[r:SUPPLIES|OWNS|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor)
WHERE r.caseId = $caseId
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties
