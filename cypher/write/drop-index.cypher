// Drops an index that no constraint owns: what a constraint leaves behind when its making was cut off.
// Parameters: $name. Returns: nothing.
DROP INDEX $name IF EXISTS
