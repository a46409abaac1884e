// Projects a case into Graph Data Science: every actor; every type but ownership, joint action and membership both
// ways. UNION merges parallel relationships: with them the library's betweenness would be wrong.
// Parameters: $caseId; $graph, a name for the projection. Returns: actors, links.
CALL () {
  MATCH (a:Actor {caseId: $caseId})-[r:SUPPLIES|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor)
  WHERE r.caseId = $caseId AND a <> b
  RETURN a AS source, b AS target
  UNION
  MATCH (a:Actor {caseId: $caseId})<-[r:ACTS_JOINTLY|MEMBER_OF]-(b:Actor)
  WHERE r.caseId = $caseId AND a <> b
  RETURN a AS source, b AS target
  UNION
  MATCH (a:Actor {caseId: $caseId})
  RETURN a AS source, null AS target
}
WITH gds.graph.project($graph, source, target) AS projected
RETURN projected.nodeCount AS actors, projected.relationshipCount AS links
