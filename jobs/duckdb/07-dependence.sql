-- Dependence of seller and buyer on each other, 0 to 1, null where it is not observed.
--
-- Gives   dependence  seller, buyer, sellerDependence, buyerDependence: one row a pair
-- Read are the supplies rows of the seller's latest dated year and those without a year. The first that answers:
--   seller  the stated shares of its sales, added, at most 1; the pair's value against its sales (or what is known
--           to be sold, where that is more); for a seller of a cluster the pair's value against all its rows, if
--           every one has a value; 1 where a seller of a cluster has one buyer and supplies was surveyed
--   buyer   the stated shares of its purchases, added, at most 1; for a buyer of a cluster the pair's value against
--           all its rows, if every one has a value
-- A pair has a value where every row of it has one in the case's currency.

CREATE OR REPLACE TABLE supply_rows AS
SELECT
  linkages.giver AS seller,
  linkages.receiver AS buyer,
  linkages.value,
  linkages.shareOfSellerSales,
  linkages.shareOfBuyerPurchases
FROM linkages
LEFT JOIN (
  SELECT giver, max(year) AS latest FROM linkages WHERE type = 'supplies' GROUP BY giver
) AS years ON years.giver = linkages.giver
WHERE linkages.type = 'supplies' AND (linkages.year IS NULL OR linkages.year = years.latest);

CREATE OR REPLACE TABLE dependence AS
WITH pairs AS (
  SELECT
    seller,
    buyer,
    CASE WHEN count(value) = count(*) THEN sum(value) END AS value,
    least(1.0e0, sum(shareOfSellerSales)) AS sellerShare,
    least(1.0e0, sum(shareOfBuyerPurchases)) AS buyerShare,
    count(shareOfSellerSales) AS sellerShares,
    count(shareOfBuyerPurchases) AS buyerShares
  FROM supply_rows GROUP BY seller, buyer
),
sellers AS (
  SELECT
    seller,
    coalesce(sum(value), 0.0e0) AS known,
    CASE WHEN count(value) = count(*) THEN sum(value) END AS whole,
    count(DISTINCT buyer) AS buyers
  FROM supply_rows GROUP BY seller
),
buyers AS (
  SELECT buyer, CASE WHEN count(value) = count(*) THEN sum(value) END AS whole
  FROM supply_rows GROUP BY buyer
)
SELECT
  pairs.seller,
  pairs.buyer,
  CASE
    WHEN pairs.sellerShares > 0 THEN pairs.sellerShare
    WHEN pairs.value IS NOT NULL AND one.sales > 0 THEN pairs.value / greatest(one.sales, sellers.known)
    WHEN one.cluster IS NULL THEN NULL
    WHEN sellers.whole > 0 THEN pairs.value / sellers.whole
    WHEN sellers.buyers = 1 AND settings.suppliesSurveyed THEN 1.0e0
  END AS sellerDependence,
  CASE
    WHEN pairs.buyerShares > 0 THEN pairs.buyerShare
    WHEN two.cluster IS NOT NULL AND buyers.whole > 0 THEN pairs.value / buyers.whole
  END AS buyerDependence
FROM pairs
CROSS JOIN settings
JOIN sellers ON sellers.seller = pairs.seller
JOIN buyers ON buyers.buyer = pairs.buyer
JOIN actors AS one ON one.actor = pairs.seller
JOIN actors AS two ON two.actor = pairs.buyer;
