// The sizes of the parts that no tie joins, largest first.
// Parameters: $graph, an undirected projection. Returns: size.
CALL gds.wcc.stream($graph) YIELD nodeId, componentId
WITH componentId, count(nodeId) AS size
RETURN size
ORDER BY size DESC
