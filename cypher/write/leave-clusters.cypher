// Takes actors out of clusters they are no longer in.
// Parameters: $caseId; $rows, a list of {actor, cluster}. Returns: written, the memberships removed.
UNWIND $rows AS row
MATCH (:Actor {caseId: $caseId, id: row.actor})-[m:IN_CLUSTER]->(:Cluster {caseId: $caseId, id: row.cluster})
DELETE m
RETURN count(m) AS written
