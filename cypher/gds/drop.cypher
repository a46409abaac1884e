// Forgets a projection; one that is not there is no error.
// Parameters: $graph. Returns: graph.
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName AS graph
