// Finds the actors of one case without looking at those of all others in the database.
// Parameters: none. Returns: nothing.
CREATE INDEX articulator_actors_of_case IF NOT EXISTS
FOR (n:Actor) ON (n.caseId)
