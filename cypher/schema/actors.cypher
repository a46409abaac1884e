// One node for each actor: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_actors IF NOT EXISTS
FOR (n:Actor) REQUIRE (n.caseId, n.id) IS UNIQUE
