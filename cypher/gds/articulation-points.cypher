// The actors without which their part of the network falls apart.
// Parameters: $graph, an undirected projection. Returns: actor.
CALL gds.articulationPoints.stream($graph) YIELD nodeId
RETURN gds.util.asNode(nodeId).id AS actor
