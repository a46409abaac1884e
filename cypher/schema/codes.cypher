// One node for each expert code: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_codes IF NOT EXISTS
FOR (n:Code) REQUIRE (n.caseId, n.id) IS UNIQUE
