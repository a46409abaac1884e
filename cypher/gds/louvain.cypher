// The community of every actor (Louvain).
// Parameters: $graph, an undirected projection. Returns: actor, community.
CALL gds.louvain.stream($graph) YIELD nodeId, communityId
RETURN gds.util.asNode(nodeId).id AS actor, communityId AS community
