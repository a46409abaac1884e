// Which firms of this cluster sell to one buyer alone? A seller with many rows to the same buyer counts once.
// Parameters: $caseId; $cluster, its id.
// Returns: firm, name, buyer, shareOfSellerSales.
MATCH (firm:Firm {caseId: $caseId, cluster: $cluster})-[sale:SUPPLIES]->(buyer:Actor)
WHERE sale.caseId = $caseId
WITH firm, collect(DISTINCT buyer.id) AS buyers, max(sale.shareOfSellerSales) AS share
WHERE size(buyers) = 1
RETURN firm.id AS firm, firm.name AS name, buyers[0] AS buyer, share AS shareOfSellerSales
ORDER BY buyer, firm
