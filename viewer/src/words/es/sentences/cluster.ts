/** Whether it is a cluster, and numbers of its network, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const cluster = {
  'concentration of many specialised firms': 'concentración de muchas empresas especializadas',
  'firms and institutions': 'empresas e instituciones',
  'collective action and joint projects': 'acción colectiva y proyectos conjuntos',
  'a strategic vision that integrates the economic and social dimensions of the community':
    'una visión estratégica que integra las dimensiones económica y social de la comunidad',
  '{n} of {n2} firms ({n3} %) are linked with an institution':
    '{n} de {n2} empresas ({n3} %) tienen vínculo con una institución',
  '{n} of {n2} firms ({n3} %) are linked with an institution of the cluster':
    '{n} de {n2} empresas ({n3} %) tienen vínculo con una institución del clúster',
  'it cannot be seen in linkages, and the case declares none':
    'no se ve en los vínculos, y el caso no declara ninguna',
  'it is declared without a source, which does not count': 'está declarada sin fuente, lo que no cuenta',
  'the case declares it: {x} (source: {x2})': 'el caso la declara: {x} (fuente: {x2})',
  'the preset sets no threshold for it': 'el juego de umbrales no fija ninguno para ello',
  'the case holds {n} firm (establishments of the region are not given)':
    'el caso contiene {n} empresa (no se dan los establecimientos de la región)',
  'the case holds {n} firms (establishments of the region are not given)':
    'el caso contiene {n} empresas (no se dan los establecimientos de la región)',
  '{n} establishments of the sector are in the region': 'hay {n} establecimientos del sector en la región',
  'the case holds {n} of its firms': 'el caso contiene {n} de sus empresas',
  "the region's share of the sector's employment is not known: {s}":
    'no se conoce la parte de la región en el empleo del sector: {s}',
  "the region has {n} % of the sector's employment": 'la región tiene {n} % del empleo del sector',
  'how far apart the firms are is not known': 'no se sabe a qué distancia están las empresas',
  'two firms are {n} km apart in the median': 'dos empresas distan {n} km en la mediana',
  '{n} of {n2} firms have coordinates ({n3} exact, {n4} estimated, {n5} unsaid)':
    '{n} de {n2} empresas tienen coordenadas ({n3} exactas, {n4} estimadas, {n5} sin indicar)',
  'the location quotient is not known': 'no se conoce el cociente de localización',
  'the location quotient is {n}': 'el cociente de localización es {n}',
  'what the firms make is not known': 'no se sabe qué producen las empresas',
  '{n} % of the firms are of one ISIC division': '{n} % de las empresas son de una sola división CIIU',
  '{n} % of the firms are of one ISIC division (a lower bound: {n2} of {n3} firms have no ISIC code)':
    '{n} % de las empresas son de una sola división CIIU (una cota inferior: {n2} de {n3} empresas no tienen código CIIU)',
  'the case has no regional figures (table regions)': 'el caso no tiene cifras regionales (tabla regions)',
  'no firm of the cluster has an ISIC code': 'ninguna empresa del clúster tiene código CIIU',
  'it needs at least two firms with coordinates': 'necesita al menos dos empresas con coordenadas',
  'no firm has coordinates': 'ninguna empresa tiene coordenadas',
  'the case lists no plants (table plants)': 'el caso no lista plantas (tabla plants)',
  'the sector employs nobody': 'el sector no emplea a nadie',
  'the case names no region for this cluster': 'el caso no nombra una región para este clúster',
  'needed is at least {n} (option {x})': 'se necesita al menos {n} (opción {x})',
  'needed is above {n} (option {x})': 'se necesita más de {n} (opción {x})',
  'needed is at most {n} (option {x})': 'se necesita a lo sumo {n} (opción {x})',
  "declared evidence of a shared vision: the cluster's fields sharedVision (what it says) and sharedVisionSource (where that stands)":
    'prueba declarada de una visión compartida: los campos sharedVision (qué dice) y sharedVisionSource (dónde consta) del clúster',
  'links of {n} more of these {n2} firms with an institution':
    'vínculos de {n} más de estas {n2} empresas con una institución',
  'not surveyed: {l}': 'sin relevar: {l}',
  '{c} at level {n} or more: {s}': '{c} en el nivel {n} o más: {s}',
  'it is at {n}, with {n2} of {n3} firms': 'está en {n}, con {n2} de {n3} empresas',
  'either of J3 and J4 is enough': 'basta uno de J3 y J4',
  'not known ({s})': 'no se sabe ({s})',
  'the cluster has one firm: nothing can join it with others':
    'el clúster tiene una sola empresa: nada puede unirla a otras',
  'by preset {x} it is not a cluster: {l} not met': 'según el juego {x} no es un clúster: no se cumple {l}',
  'by preset {x} it is not known whether it is a cluster: {l} not known':
    'según el juego {x} no se sabe si es un clúster: no se conoce {l}',
  'The presets disagree whether this is a cluster. {s}':
    'Los juegos de umbrales no coinciden en si esto es un clúster. {s}',
  'Not every preset can answer whether this is a cluster. {s}':
    'No todos los juegos de umbrales pueden responder si esto es un clúster. {s}',
  ipea: 'ipea',
  'ipea (in use)': 'ipea (en uso)',
  'brito-albuquerque': 'brito-albuquerque',
  'brito-albuquerque (in use)': 'brito-albuquerque (en uso)',
  custom: 'custom',
  'custom (in use)': 'custom (en uso)',
  '{s}, rung {n}': '{s}, peldaño {n}',
  'rung {n}, {s}': 'peldaño {n}, {s}',
  'for rung {n}: {s}': 'para el peldaño {n}: {s}',
  'source {x}': 'fuente {x}',
  'the ladder [O]': 'la escalera [O]',
  'Is it a cluster, and on which rung': '¿Es un clúster, y en qué peldaño?',
  'The rung is not known: {s}. If the three conditions held it would be rung {n}':
    'No se conoce el peldaño: {s}. Si se cumplieran las tres condiciones sería el peldaño {n}',
  'The rung is not known': 'No se conoce el peldaño',
  'the conditions are not known': 'no se conocen las condiciones',
  'It stands on rung {n} of 4': 'Está en el peldaño {n} de 4',
  'cluster.{x}: at least {n}, {s}': 'cluster.{x}: al menos {n}, {s}',
  'cluster.{x}: at most {n}, {s}': 'cluster.{x}: a lo sumo {n}, {s}',
  'cluster.{x}: above {n}, {s}': 'cluster.{x}: más de {n}, {s}',
  'the three conditions are necessary': 'las tres condiciones son necesarias',
  'each threshold that the preset sets has to be met': 'ha de cumplirse cada umbral que fija el juego',
  'rungs follow one another: 2 needs 1, 3 needs 2, 4 needs 3 and declared evidence':
    'los peldaños se siguen: el 2 necesita el 1, el 3 el 2, el 4 el 3 y una prueba declarada',
  'preset {x} for the conditions': 'juego {x} para las condiciones',
  'no arc touches the cluster': 'ningún arco toca el clúster',
  'density needs at least two firms': 'la densidad necesita al menos dos empresas',
  'no arc joins two firms of the cluster': 'ningún arco une dos empresas del clúster',
  'no firm has ties with two others of the cluster': 'ninguna empresa tiene lazos con otras dos del clúster',
  'Linkages of scope {x}': 'Vínculos de alcance {x}',
  '{n} linkage rows have at least one end in the cluster, of all years and layers.':
    '{n} filas de vínculos tienen al menos un extremo en el clúster, de todos los años y capas.',
  'the {n} rows': 'las {n} filas',
  'local: both ends in the same cluster; unknown: a country is missing':
    'local: ambos extremos en el mismo clúster; desconocido: falta un país',
  'domestic: both ends in one country; cross-border: in two':
    'nacional: ambos extremos en un país; transfronterizo: en dos',
  'value: the sum over supplies in the currency of the case; density: ties over possible pairs':
    'valor: la suma de los suministros en la moneda del caso; densidad: lazos sobre pares posibles',
  'Density among the firms': 'Densidad entre las empresas',
  'Mean ties of a firm within the cluster': 'Lazos internos por empresa, media',
  'Firms without a tie within the cluster': 'Empresas sin lazo interno',
  'Firms in the largest piece': 'Empresas en la parte mayor',
  'Arcs returned': 'Arcos correspondidos',
  'Closed triples': 'Tríadas cerradas',
  'linked unordered pairs / possible pairs among the firms of the cluster; undirected':
    'pares no ordenados unidos / pares posibles entre las empresas del clúster; sin dirección',
  'twice the linked pairs / firms; undirected': 'dos veces los pares unidos / empresas; sin dirección',
  'firms without a tie with another firm of the cluster / firms':
    'empresas sin lazo con otra empresa del clúster / empresas',
  'firms of the largest component of the network among the firms / firms; undirected':
    'empresas del mayor componente de la red entre las empresas / empresas; sin dirección',
  'arcs among the firms that are returned / arcs among the firms':
    'arcos correspondidos entre las empresas / arcos entre las empresas',
  'closed / connected triples of firms; undirected':
    'tríadas de empresas cerradas / conectadas; sin dirección',
  '(E − I) / (E + I) over the arcs of all actors of the cluster: one end in it against both (Krackhardt & Stern 1988); a two-way tie counts twice':
    '(E − I) / (E + I) sobre los arcos de todos los actores del clúster: un extremo en él frente a ambos (Krackhardt & Stern 1988); un lazo en ambos sentidos cuenta dos veces',
  '{n} linkage rows are among the firms of the cluster':
    '{n} filas de vínculos están entre las empresas del clúster',
  '{n} linkage rows have an end in the cluster': '{n} filas de vínculos tienen un extremo en el clúster',
  'projection: all layers but ownership, simple and unweighted':
    'proyección: todas las capas menos la propiedad, simple y sin pesos',
  'links of {n} more of these {n2} firms with an institution ({a})':
    'vínculos de {n} más de estas {n2} empresas con una institución ({a})',
  'not surveyed: {l} ({a})': 'sin relevar: {l} ({a})',
  'either of J3 and J4 is enough ({a})': 'basta uno de J3 y J4 ({a})',
  '{s}, changed': '{s}, cambiado',
  'changed by the user': 'cambiado por el usuario',
  '{l} was not surveyed': 'no se relevó {l}',
};
