// The ties without which a part of the network falls in two.
// Parameters: $graph, an undirected projection. Returns: from, to.
CALL gds.bridges.stream($graph) YIELD from, to
RETURN gds.util.asNode(from).id AS from, gds.util.asNode(to).id AS to
