// One node for each cluster: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_clusters IF NOT EXISTS
FOR (n:Cluster) REQUIRE (n.caseId, n.id) IS UNIQUE
