// Which pairs are quasi-hierarchies, and why? Of an assessed case; most confident first.
// Parameters: $caseId.
// Returns: seller, buyer, rule, confidence, because, against.
MATCH (g:Governance {caseId: $caseId, answer: 'quasi-hierarchy'})
RETURN g.seller AS seller, g.buyer AS buyer, g.rule AS rule, g.confidence AS confidence,
  COLLECT { MATCH (g)-[:BECAUSE]->(e:Evidence) RETURN e.text ORDER BY e.text } AS because,
  COLLECT { MATCH (g)-[:AGAINST]->(e:Evidence) RETURN e.text ORDER BY e.text } AS against
ORDER BY confidence DESC, seller, buyer
