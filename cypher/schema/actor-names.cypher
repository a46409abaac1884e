// Finds actors by name.
// Parameters: none. Returns: nothing.
CREATE INDEX articulator_actor_names IF NOT EXISTS
FOR (a:Actor) ON (a.name)
