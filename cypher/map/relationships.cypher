// The relationships of a type of the user's own graph.
// Parameters: $type. Returns: element, from, to, properties.
MATCH (a)-[r:$($type)]->(b)
RETURN elementId(r) AS element, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
ORDER BY element
