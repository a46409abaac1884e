// Projects a case into Graph Data Science without directions: each tie once.
// Parameters: $caseId; $graph, a name for the projection. Returns: actors, links (each tie counts two).
CALL () {
  MATCH (a:Actor {caseId: $caseId})-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]-(b:Actor)
  WHERE r.caseId = $caseId AND a.id < b.id
  RETURN a AS source, b AS target
  UNION
  MATCH (a:Actor {caseId: $caseId})
  RETURN a AS source, null AS target
}
WITH gds.graph.project($graph, source, target, {}, {undirectedRelationshipTypes: ['*']}) AS projected
RETURN projected.nodeCount AS actors, projected.relationshipCount AS links
