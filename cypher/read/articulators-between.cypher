// Who are the articulators between these firms and that buyer? Actors tied to at least one of the firms and to
// the buyer, ownership aside; those that join the most firms first, then by rank where the case is assessed.
// Parameters: $caseId; $firms, a list of actor ids; $buyer, an actor id.
// Returns: actor, name, kind, firms, ties, rank.
MATCH (buyer:Actor {caseId: $caseId, id: $buyer})-[toBuyer:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(x:Actor)
MATCH (x)-[toFirm:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(firm:Actor)
WHERE toBuyer.caseId = $caseId AND toFirm.caseId = $caseId
  AND firm.id IN $firms AND NOT x.id IN $firms AND x <> buyer AND firm <> buyer
OPTIONAL MATCH (a:Articulator {caseId: $caseId})-[:WHO]->(x)
WITH x, collect(DISTINCT firm.id) AS firms, count(DISTINCT toBuyer) + count(DISTINCT toFirm) AS ties, min(a.rank) AS rank
RETURN x.id AS actor, x.name AS name, x.kind AS kind, firms, ties, rank
ORDER BY size(firms) DESC, rank, actor
