// Finds the judgements of one case without looking at those of all others in the database.
// Parameters: none. Returns: nothing.
CREATE INDEX articulator_judgements_of_case IF NOT EXISTS
FOR (n:Judgement) ON (n.caseId)
