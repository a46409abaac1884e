// How many relationships there are of each type.
// Parameters: none. Returns: type, relationships.
MATCH ()-[r]->()
RETURN type(r) AS type, count(r) AS relationships
ORDER BY type
