// One node for each source: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_sources IF NOT EXISTS
FOR (n:Source) REQUIRE (n.caseId, n.id) IS UNIQUE
