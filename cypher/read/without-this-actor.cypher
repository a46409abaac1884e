// What breaks without this actor? Those for whom it is the only one of its sort: the only tie at all, the only
// buyer, the only supplier, the only source of knowledge or assistance, the only institution. `piecesLeft`, into how
// many pieces its part of the network falls, is there where the case is assessed.
// Parameters: $caseId; $actor, an actor id.
// Returns: actor, name, loses, piecesLeft.
MATCH (gone:Actor {caseId: $caseId, id: $actor})-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(other:Actor)
WHERE r.caseId = $caseId
WITH DISTINCT gone, other
WITH gone, other,
  COUNT { MATCH (other)-[x:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(n:Actor) WHERE x.caseId = $caseId RETURN DISTINCT n } AS ties,
  COLLECT { MATCH (other)-[x:SUPPLIES]->(n:Actor) WHERE x.caseId = $caseId RETURN DISTINCT n.id } AS buyers,
  COLLECT { MATCH (other)<-[x:SUPPLIES]-(n:Actor) WHERE x.caseId = $caseId RETURN DISTINCT n.id } AS suppliers,
  COLLECT { MATCH (other)<-[x:SHARES_KNOWLEDGE|ASSISTS]-(n:Actor) WHERE x.caseId = $caseId RETURN DISTINCT n.id } AS sources,
  COLLECT { MATCH (other)-[x:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(n:Institution) WHERE x.caseId = $caseId RETURN DISTINCT n.id } AS institutions
WITH gone, other,
  [loss IN [
    CASE WHEN ties = 1 THEN 'its only tie' END,
    CASE WHEN buyers = [gone.id] THEN 'its only buyer' END,
    CASE WHEN suppliers = [gone.id] THEN 'its only supplier' END,
    CASE WHEN sources = [gone.id] THEN 'its only source of knowledge or assistance' END,
    CASE WHEN institutions = [gone.id] THEN 'its only institution' END
  ] WHERE loss IS NOT NULL] AS loses
WHERE size(loses) > 0
RETURN other.id AS actor, other.name AS name, loses, gone.piecesLeft AS piecesLeft
ORDER BY size(loses) DESC, actor
