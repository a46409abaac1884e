// Whether the server has Graph Data Science.
// Parameters: none. Returns: procedures, 0 where it has not.
SHOW PROCEDURES YIELD name
WHERE name = 'gds.betweenness.stream'
RETURN count(name) AS procedures
