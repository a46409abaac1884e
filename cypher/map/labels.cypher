// How many nodes there are of each combination of labels.
// Parameters: none. Returns: labels, nodes.
MATCH (n)
RETURN labels(n) AS labels, count(n) AS nodes
ORDER BY labels
