// One node for each upgrading event: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_events IF NOT EXISTS
FOR (n:Event) REQUIRE (n.caseId, n.id) IS UNIQUE
