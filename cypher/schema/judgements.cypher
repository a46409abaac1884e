// One node for each node of an assessment: the key is (caseId, id), so that several cases live side by side.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT articulator_judgements IF NOT EXISTS
FOR (n:Judgement) REQUIRE (n.caseId, n.id) IS UNIQUE
