// The neighbourhood of an actor as a picture, for Browser and Bloom: its linkages and those among its neighbours.
// Parameters: $caseId; $actor, an actor id.
// Returns: path.
MATCH (centre:Actor {caseId: $caseId, id: $actor})-[near:SUPPLIES|OWNS|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(n:Actor)
WHERE near.caseId = $caseId
WITH centre, collect(DISTINCT n) AS neighbours
MATCH path = (a:Actor {caseId: $caseId})-[r:SUPPLIES|OWNS|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor)
WHERE r.caseId = $caseId AND (a = centre OR a IN neighbours) AND (b = centre OR b IN neighbours)
RETURN path
LIMIT 1000
