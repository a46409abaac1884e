// Whether there is an index of this name on the keys of a constraint of ours, but without the constraint.
// Parameters: $name. Returns: name; no row where there is none.
SHOW INDEXES YIELD name AS index, properties, owningConstraint
WHERE index = $name AND properties = ['caseId', 'id'] AND owningConstraint IS NULL
RETURN index AS name
