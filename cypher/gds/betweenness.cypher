// Betweenness of every actor, exact and raw: ordered pairs along the arcs.
// Parameters: $graph, a directed projection. Returns: actor, betweenness.
CALL gds.betweenness.stream($graph) YIELD nodeId, score
RETURN gds.util.asNode(nodeId).id AS actor, score AS betweenness
