// One node for each case: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_cases IF NOT EXISTS
FOR (n:Case) REQUIRE (n.caseId, n.id) IS UNIQUE
