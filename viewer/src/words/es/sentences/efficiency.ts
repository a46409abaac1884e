/** Collective efficiency, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const efficiency = {
  '{n} of {n2} {s}': '{n} de {n2} {s}',
  'firms in a project of many, or joined with or in an institution with projects':
    'empresas en un proyecto de muchos, o unidas a una institución con proyectos o miembros de ella',
  'firms that act jointly with another local firm they neither buy from nor sell to':
    'empresas que actúan en conjunto con otra empresa local a la que no compran ni venden',
  'firms that act jointly, assist or specify jointly with a buyer or a firm they sell to':
    'empresas que actúan en conjunto, asisten o especifican en conjunto con un comprador o una empresa a la que venden',
  'firms that act jointly, assist or specify jointly with a local supplier or firm that sells to them':
    'empresas que actúan en conjunto, asisten o especifican en conjunto con un proveedor local o una empresa que les vende',
  'firms that are an end of a local training or labour flow':
    'empresas que son un extremo de una capacitación o un flujo de trabajadores local',
  'firms that buy from a seller of the cluster': 'empresas que compran a un vendedor del clúster',
  'firms that sell outside the cluster, directly or through one local intermediary':
    'empresas que venden fuera del clúster, directamente o por un intermediario local',
  'firms that the knowledge of a knower reaches': 'empresas a las que llega el conocimiento de quien sabe',
  'firms with a returned tie or in a closed triangle among the firms':
    'empresas con un lazo correspondido o en un triángulo cerrado entre las empresas',
  '{w} joins {n} otherwise separate communities': '{w} une {n} comunidades que sin ello estarían separadas',
  'no institution joins two or more otherwise separate communities of firms, so this does not tell them apart':
    'ninguna institución une dos o más comunidades de empresas que sin ella estarían separadas, así que esto no las distingue',
  'a lower bound: {l} not surveyed': 'una cota inferior: sin relevar {l}',
  'not observed: {l} was not surveyed': 'no observado: no se relevó {l}',
  'the cluster has no firm': 'el clúster no tiene ninguna empresa',
  'CE needs at least {n} of {n2} external economies and {n3} of {n4} joint actions observed':
    'la CE necesita al menos {n} de {n2} economías externas y {n3} de {n4} acciones conjuntas observadas',
  '{n} and {n2} were': 'lo fueron {n} y {n2}',
  'CE = mean(EE, JA), 0 to 3': 'CE = media(EE, JA), de 0 a 3',
  'sum = EE + JA, 0 to 6': 'suma = EE + JA, de 0 a 6',
  'expert codes in place of what was derived: {l}': 'códigos de expertos en lugar de lo derivado: {l}',
  'coded {n} by experts ({x})': 'codificado {n} por expertos ({x})',
  'derived from the linkages': 'derivado de los vínculos',
  'level {n}': 'nivel {n}',
  'no item was judged by both': 'ningún elemento fue juzgado por ambos',
  'no expert coded an item of this cluster': 'ningún experto codificó un elemento de este clúster',
  'it is not among the actors with most neighbours of the cluster, which were tried':
    'no está entre los actores con más vecinos del clúster, que son los que se probaron',
  'collective efficiency is not defined': 'la eficiencia colectiva no está definida',
  'CE is not defined': 'la CE no está definida',
  'knowledge, information and their diffusion': 'conocimiento, información y su difusión',
  'market access': 'acceso a mercados',
  'pool of specialised skills': 'reserva de capacidades especializadas',
  'specialised inputs': 'insumos especializados',
  'trust and social capital': 'confianza y capital social',
  'horizontal joint action, bilateral': 'acción conjunta horizontal, bilateral',
  'horizontal joint action, multilateral (associations, public-private institutions)':
    'acción conjunta horizontal, multilateral (asociaciones, instituciones público-privadas)',
  'vertical joint action, backward (suppliers)': 'acción conjunta vertical, hacia atrás (proveedores)',
  'vertical joint action, forward (traders, buyers)':
    'acción conjunta vertical, hacia delante (comerciantes, compradores)',
  '{c}, {s}': '{c}, {s}',
  '{c} {s}': '{c} {s}',
  'Level {n} of 3': 'Nivel {n} de 3',
  'Level {n} of 3, as coded by experts': 'Nivel {n} de 3, según los expertos',
  'the linkages do not tell': 'los vínculos no lo dicen',
  'the linkages give {n}': 'los vínculos dan {n}',
  '{n} of {n2} firms': '{n} de {n2} empresas',
  'No level': 'Sin nivel',
  'firms that count: {a}': 'empresas que cuentan: {a}',
  'firms that do not: {a}': 'empresas que no cuentan: {a}',
  'by value, local purchases are {n} % of all purchases of the firms':
    'por valor, las compras locales son {n} % de todas las compras de las empresas',
  'by value, local purchases are not known of all purchases of the firms':
    'por valor, no se sabe qué parte de las compras de las empresas es local',
  '{n} of {n2} firms reach at least two outside buyers':
    '{n} de {n2} empresas llegan al menos a dos compradores externos',
  'it counts {s}, as a share of all firms of the cluster':
    'cuenta las {s}, como proporción de todas las empresas del clúster',
  'it is observed where {l} was surveyed': 'se observa donde se relevó {l}',
  'it reads {l}': 'lee {l}',
  'level 3 only where two thirds of the firms (the share of level 3) reach at least two different outside buyers':
    'nivel 3 solo donde dos tercios de las empresas (la proporción del nivel 3) llegan al menos a dos compradores externos distintos',
  'it hangs on {a}: without it the level falls by two or more':
    'depende de {a}: sin él el nivel baja dos o más',
  'survey {l}: its share can only rise': 'relevar {l}: su proporción solo puede subir',
  'survey {l}: then it is observed, at any level from 0 to 3':
    'relevar {l}: entonces se observa, en cualquier nivel de 0 a 3',
  'with {n} firm more the level would be {n2}': 'con {n} empresa más el nivel sería {n2}',
  'with {n} firms more the level would be {n2}': 'con {n} empresas más el nivel sería {n2}',
  'with {n} firm fewer the level would be {n2}': 'con {n} empresa menos el nivel sería {n2}',
  'with {n} firms fewer the level would be {n2}': 'con {n} empresas menos el nivel sería {n2}',
  'coded {x}, where the linkages do not tell': 'codificado {x}, donde los vínculos no lo dicen',
  'coded {x}, where the linkages give {n}': 'codificado {x}, donde los vínculos dan {n}',
  '{n} on the scale 0 to 3': '{n} en la escala de 0 a 3',
  'none of its items was observed': 'no se observó ninguno de sus elementos',
  '{c} is {n}, {c2} is {n2}': '{c} es {n}, {c2} es {n2}',
  '{c} is not defined, {c2} is {n}': '{c} no está definida, {c2} es {n}',
  '{c} is {n}, {c2} is not defined': '{c} es {n}, {c2} no está definida',
  '{c} is not defined, {c2} is not defined': '{c} no está definida, {c2} no está definida',
  '{c} is {n}': '{c} es {n}',
  '{c} is {n} of 3': '{c} es {n} de 3',
  'CE is {n}, from expert codes where there are some': 'CE es {n}, según códigos de expertos donde los hay',
  'EE is the mean of the E items observed, JA of the J items observed':
    'EE es la media de los elementos E observados, JA la de los elementos J observados',
  'it rests on {n} of {n2} items only': 'se apoya solo en {n} de {n2} elementos',
  '{c} is not observed: survey {l}': '{c} no está observado: relevar {l}',
  'without {a} CE falls from {n} to {n2}, and {l} by two levels or more':
    'sin {a} la CE baja de {n} a {n2}, y {l} dos niveles o más',
  'illustrative (not facts about anyone): {n} of the {s} behind it, {n2} in all':
    'ilustrativo (no son hechos sobre nadie): {n} de los {s} en que se apoya, {n2} en total',
  'estimated: {n} of the {s} behind it, {n2} in all':
    'estimado: {n} de los {s} en que se apoya, {n2} en total',
  linkages: 'vínculos',
  actors: 'actores',
  'levels 1 to 3 of each item: [S]': 'niveles 1 a 3 de cada elemento: [S]',
  'levels 0 to 3 of each item: [S]': 'niveles 0 a 3 de cada elemento: [S]',
  'bilateral and multilateral': 'bilateral y multilateral',
  'derived by default: [O]': 'derivados por defecto: [O]',
};
