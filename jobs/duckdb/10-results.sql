-- The results by the ids of the case.
--
-- Gives   result_actors    a row an actor: group, degrees, component and its size, E-I, brokerage with expected and z
--         result_clusters  a row a cluster
--         result_pairs     a row a seller and buyer: dependence
--         result_network   one row

CREATE OR REPLACE TABLE result_actors AS
SELECT
  actors.id,
  labels.label AS grp,
  degrees.degree,
  degrees.inDegree,
  degrees.outDegree,
  named.id AS component,
  sizes.size AS componentSize,
  actor_external_internal.externalInternal,
  brokerage.coordinator,
  brokerage.itinerant,
  brokerage.representative,
  brokerage.gatekeeper,
  brokerage.liaison,
  brokerage.brokerage,
  brokerage_chance.coordinatorExpected,
  brokerage_chance.itinerantExpected,
  brokerage_chance.representativeExpected,
  brokerage_chance.gatekeeperExpected,
  brokerage_chance.liaisonExpected,
  brokerage_chance.brokerageExpected,
  brokerage_chance.coordinatorZ,
  brokerage_chance.itinerantZ,
  brokerage_chance.representativeZ,
  brokerage_chance.gatekeeperZ,
  brokerage_chance.liaisonZ,
  brokerage_chance.brokerageZ
FROM actors
JOIN labels ON labels.actor = actors.actor
JOIN degrees ON degrees.actor = actors.actor
JOIN components ON components.actor = actors.actor
JOIN actors AS named ON named.actor = components.component
JOIN (SELECT component, count(*) AS size FROM components GROUP BY component) AS sizes
  ON sizes.component = components.component
LEFT JOIN actor_external_internal ON actor_external_internal.actor = actors.actor
LEFT JOIN brokerage ON brokerage.actor = actors.actor
LEFT JOIN brokerage_chance ON brokerage_chance.actor = actors.actor;

CREATE OR REPLACE TABLE result_clusters AS
SELECT * FROM cluster_density;

CREATE OR REPLACE TABLE result_pairs AS
SELECT one.id AS seller, two.id AS buyer, dependence.sellerDependence, dependence.buyerDependence
FROM dependence
JOIN actors AS one ON one.actor = dependence.seller
JOIN actors AS two ON two.actor = dependence.buyer;

CREATE OR REPLACE TABLE result_network AS
SELECT
  network_density.actors,
  network_density.arcs,
  network_density.density,
  network_density.components,
  network_density.largest,
  by_group.externalInternal,
  by_country.externalInternal AS externalInternalByCountry,
  by_kind.externalInternal AS externalInternalByKind
FROM network_density
LEFT JOIN network_external_internal AS by_group ON by_group.attribute = 'group'
LEFT JOIN network_external_internal AS by_country ON by_country.attribute = 'country'
LEFT JOIN network_external_internal AS by_kind ON by_kind.attribute = 'kind';
