// On which linkages does the judgement of this pair rest, and from which rows do they come? Of an assessed case.
// Parameters: $caseId; $seller and $buyer, actor ids.
// Returns: text, side, from, type, to, key, rows.
MATCH (g:Governance {caseId: $caseId, seller: $seller, buyer: $buyer})-[:BECAUSE|AGAINST]->(e:Evidence)
MATCH (e)-[rests:RESTS_ON]->(a:Actor)-[r:SUPPLIES|OWNS|ASSISTS|SHARES_KNOWLEDGE|ACTS_JOINTLY|MEMBER_OF|TRAINS|LABOUR_FLOW|FINANCES|CERTIFIES]->(b:Actor)
WHERE r.caseId = $caseId AND r.key = rests.key
RETURN DISTINCT e.text AS text, e.side AS side, a.id AS from, type(r) AS type, b.id AS to, r.key AS key, r.rows AS rows
ORDER BY side DESC, text, key
