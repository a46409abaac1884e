/** Numbers of a network, title and meaning, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const networkMeasures = {
  Actors: 'Actores',
  'How many actors there are, those without links among them.':
    'Cuántos actores hay, incluidos los que no tienen enlaces.',
  Links: 'Enlaces',
  'How many different links there are: arcs of a directed network, ties of an undirected one.':
    'Cuántos enlaces distintos hay: arcos de una red dirigida, lazos de una no dirigida.',
  Density: 'Densidad',
  'The share of possible links that are there; it falls with size.':
    'La proporción de enlaces posibles que existen; baja con el tamaño.',
  Reciprocity: 'Reciprocidad',
  'The share of arcs that are returned.': 'La proporción de arcos correspondidos.',
  Transitivity: 'Transitividad',
  'How often two partners of one actor are partners themselves.':
    'Con qué frecuencia dos socios de un actor son socios entre sí.',
  'Average clustering': 'Agrupamiento medio',
  'The mean of local clustering; an actor with fewer than two partners counts as 0.':
    'La media del agrupamiento local; un actor con menos de dos socios cuenta 0.',
  Components: 'Componentes',
  'Sizes of the parts that no link joins, largest first.':
    'Tamaños de las partes que ningún enlace une, la mayor primero.',
  'Strong components': 'Componentes fuertes',
  'Sizes of the parts in which everybody reaches everybody along the arcs, largest first.':
    'Tamaños de las partes en que todos llegan a todos siguiendo los arcos, la mayor primero.',
  Bridges: 'Puentes',
  'Ties without which a part of the network falls in two, by the ids of their ends.':
    'Lazos sin los que una parte de la red se divide en dos, por los ids de sus extremos.',
  'E-I index of the network': 'Índice E-I de la red',
  'Whether links lead from group to group (+1) or stay inside groups (-1).':
    'Si los enlaces van de grupo a grupo (+1) o se quedan dentro (-1).',
  'Modularity of the groups': 'Modularidad de los grupos',
  'How far ties stay inside the groups beyond what the actors’ degrees alone would bring about.':
    'Hasta qué punto los lazos se quedan dentro de los grupos más de lo que darían solo los grados de los actores.',
  'Modularity of the groups, by arcs': 'Modularidad de los grupos, por arcos',
  'The same with direction: beyond what sending and receiving alone would bring about.':
    'Lo mismo con dirección: más de lo que darían solo enviar y recibir.',
  'Brokerage in the network': 'Intermediación en la red',
  'Brokered pairs by role in the whole network, beside what random links of the same density would give.':
    'Pares intermediados por papel en toda la red, junto a lo que darían enlaces al azar de igual densidad.',
  'Local share': 'Proporción local',
  'The share of links that stay inside the groups.':
    'La proporción de enlaces que se quedan dentro de los grupos.',
  Diameter: 'Diámetro',
  'How many steps the longest of the shortest ways takes; pairs without a way are left out.':
    'Cuántos pasos tiene el más largo de los caminos más cortos; los pares sin camino no cuentan.',
  'Pairs with a way': 'Pares con camino',
  'The share of ordered pairs of which the first reaches the second; the rest are infinitely far.':
    'La proporción de pares ordenados en que el primero llega al segundo; los demás están infinitamente lejos.',
  'Diameter of the largest component': 'Diámetro del mayor componente',
  'How many steps the longest of the shortest ways takes in the largest part, whichever way.':
    'Cuántos pasos tiene el más largo de los caminos más cortos en la parte mayor, en cualquier sentido.',
  'Degree centralisation': 'Centralización de grado',
  'How far links gather on one actor, whichever way.':
    'Hasta qué punto los enlaces se reúnen en un actor, en cualquier sentido.',
  'In-degree centralisation': 'Centralización de grado de entrada',
  'How far arcs end at one actor.': 'Hasta qué punto los arcos terminan en un actor.',
  'Out-degree centralisation': 'Centralización de grado de salida',
  'How far arcs start at one actor.': 'Hasta qué punto los arcos empiezan en un actor.',
  'Concentration of sales on sellers (HHI)': 'Concentración de ventas en vendedores (HHI)',
  'Whether few actors sell most of what is sold.': 'Si pocos actores venden la mayor parte de lo vendido.',
  'Concentration of purchases on buyers (HHI)': 'Concentración de compras en compradores (HHI)',
  'Whether few actors buy most of what is sold.': 'Si pocos actores compran la mayor parte de lo vendido.',
  'Communities (Louvain)': 'Comunidades (Louvain)',
  'Into which communities the network falls by its ties alone, and how clearly.':
    'En qué comunidades se divide la red solo por sus lazos, y con qué claridad.',
  'Core and periphery': 'Núcleo y periferia',
  'Which actors make a core that the others hang on, and how well the network fits that picture.':
    'Qué actores forman un núcleo del que cuelgan los demás, y qué tan bien encaja la red en esa imagen.',
  'Density against chance': 'Densidad frente al azar',
  'Never defined here, because rewiring that keeps every degree keeps the density.':
    'Nunca definida aquí, porque recablear manteniendo cada grado mantiene la densidad.',
  'Transitivity against chance': 'Transitividad frente al azar',
  'Whether the network is knit beyond what the degrees of its actors bring about.':
    'Si la red está tejida más de lo que dan los grados de sus actores.',
  'Reciprocity against chance': 'Reciprocidad frente al azar',
  'Whether arcs are returned beyond what the degrees of the actors bring about.':
    'Si los arcos son correspondidos más de lo que dan los grados de los actores.',
  'Local share against chance': 'Proporción local frente al azar',
  'Whether links stay inside the groups beyond what the degrees of the actors bring about.':
    'Si los enlaces se quedan dentro de los grupos más de lo que dan los grados de los actores.',
  'E-I index against chance': 'Índice E-I frente al azar',
  'Whether links lead out of the groups beyond what the sizes of the groups bring about.':
    'Si los enlaces salen de los grupos más de lo que dan los tamaños de los grupos.',
};
