// The nodes of a label of the user's own graph.
// Parameters: $label. Returns: element, properties.
MATCH (n:$($label))
RETURN elementId(n) AS element, properties(n) AS properties
ORDER BY element
