// What upgrading is to be expected of each cluster, and by which forces? Of an assessed case.
// Parameters: $caseId.
// Returns: cluster, form, answer, level, forces.
MATCH (v:ClusterVerdict {caseId: $caseId})-[:HAS]->(u:Upgrading)
RETURN v.cluster AS cluster, u.form AS form, u.answer AS answer, u.level AS level,
  COLLECT {
    MATCH (u)-[:HAS]->(f:Force)
    RETURN f.name + ' ' + f.cell + ': ' + coalesce(toString(f.strength), 'not known') ORDER BY f.place
  } AS forces
ORDER BY cluster, form
