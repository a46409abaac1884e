/** Measures of actors, title and meaning, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const actorMeasures = {
  Degree: 'Grado',
  'With how many others the actor is linked, whichever way.':
    'Con cuántos otros está unido el actor, en cualquier sentido.',
  'In-degree': 'Grado de entrada',
  'From how many others something comes to the actor.': 'De cuántos otros llega algo al actor.',
  'Out-degree': 'Grado de salida',
  'To how many others something goes from the actor.': 'A cuántos otros va algo desde el actor.',
  Betweenness: 'Intermediación',
  'How often the actor stands on the shortest way between two others.':
    'Con qué frecuencia está el actor en el camino más corto entre otros dos.',
  'Betweenness, normalised': 'Intermediación normalizada',
  'Betweenness as a share of the most a network of this size allows.':
    'La intermediación como proporción de lo máximo que permite una red de este tamaño.',
  Constraint: 'Restricción',
  'How far the actor’s contacts lead back to one another; low means broker.':
    'Hasta qué punto los contactos del actor llevan unos a otros; bajo significa intermediario.',
  'Effective size': 'Tamaño efectivo',
  'How many contacts the actor has, less those that are reached through others anyway.':
    'Cuántos contactos tiene el actor, menos aquellos a los que se llega de todos modos por otros.',
  Efficiency: 'Eficiencia',
  'The share of the actor’s contacts that lead somewhere new.':
    'La proporción de contactos del actor que llevan a algo nuevo.',
  'Hierarchy of constraint': 'Jerarquía de la restricción',
  'Whether the constraint comes from one contact (towards 1) or from all alike (0).':
    'Si la restricción viene de un contacto (hacia 1) o de todos por igual (0).',
  'Core number': 'Número de núcleo',
  'The largest k such that the actor is in a part where everybody has k partners or more.':
    'El mayor k tal que el actor está en una parte donde todos tienen k socios o más.',
  'Local clustering': 'Agrupamiento local',
  'The share of pairs of the actor’s partners that are linked with each other.':
    'La proporción de pares de socios del actor que están unidos entre sí.',
  'Articulation point': 'Punto de articulación',
  'Whether the actor’s part of the network falls to pieces without it.':
    'Si la parte de la red del actor se deshace sin él.',
  'Pieces left': 'Partes que quedan',
  'Into how many pieces the actor’s part of the network falls without it.':
    'En cuántas partes se divide sin él la parte de la red del actor.',
  Coordinator: 'Coordinador',
  'Pairs of its own group that the actor brings together.':
    'Pares de su propio grupo que el actor pone en contacto.',
  'Itinerant broker (consultant)': 'Intermediario itinerante (consultor)',
  'Pairs of one other group that the actor brings together from outside.':
    'Pares de otro grupo que el actor pone en contacto desde fuera.',
  Representative: 'Representante',
  'Pairs in which the actor passes on from its own group to another.':
    'Pares en que el actor transmite de su grupo a otro.',
  Gatekeeper: 'Portero',
  'Pairs in which the actor lets in from another group to its own.':
    'Pares en que el actor deja entrar de otro grupo al suyo.',
  Liaison: 'Enlace',
  'Pairs of two different other groups that the actor brings together.':
    'Pares de otros dos grupos distintos que el actor pone en contacto.',
  'Brokerage, all roles': 'Intermediación, todos los papeles',
  'Pairs of others that are linked through the actor and not directly.':
    'Pares de otros que se unen por el actor y no directamente.',
  'Brokerage against chance': 'Intermediación frente al azar',
  'How many standard deviations each role is above what random links of the same density would give.':
    'Cuántas desviaciones estándar está cada papel por encima de lo que darían enlaces al azar de igual densidad.',
  'E-I index': 'Índice E-I',
  'Whether the actor’s links lead out of its group (+1) or stay inside (-1).':
    'Si los enlaces del actor salen de su grupo (+1) o se quedan dentro (-1).',
  'Closeness (harmonic)': 'Cercanía (armónica)',
  'How near the actor is to everybody, whichever way; who cannot be reached adds nothing.':
    'Qué tan cerca está el actor de todos, en cualquier sentido; a quien no se llega no suma nada.',
  'Closeness, arriving (harmonic)': 'Cercanía de llegada (armónica)',
  'How soon something gets from everybody to the actor along the arcs.':
    'Qué tan pronto llega algo de todos al actor siguiendo los arcos.',
  'Closeness, leaving (harmonic)': 'Cercanía de salida (armónica)',
  'How soon something gets from the actor to everybody along the arcs.':
    'Qué tan pronto llega algo del actor a todos siguiendo los arcos.',
  PageRank: 'PageRank',
  'How often somebody who follows arcs at random, and now and then starts afresh, is at the actor.':
    'Con qué frecuencia está en el actor alguien que sigue arcos al azar y a veces empieza de nuevo.',
  'Eigenvector centrality': 'Centralidad de vector propio',
  'How well connected those are with whom the actor is linked; the largest value is 1.':
    'Qué tan bien conectados están aquellos con quienes el actor está unido; el mayor valor es 1.',
  'Reach within two steps': 'Alcance a dos pasos',
  'How many others the actor gets to directly or through one other.':
    'A cuántos otros llega el actor directamente o por otro.',
  'Communities joined': 'Comunidades unidas',
  'How many parts of two actors or more hang together through the actor alone.':
    'Cuántas partes de dos actores o más se mantienen unidas solo por el actor.',
  Strength: 'Fuerza',
  'How much the actor sells and buys together.': 'Cuánto vende y compra el actor en conjunto.',
  'In-strength': 'Fuerza de entrada',
  'How much comes to the actor: its purchases.': 'Cuánto llega al actor: sus compras.',
  'Out-strength': 'Fuerza de salida',
  'How much goes out from the actor: its sales.': 'Cuánto sale del actor: sus ventas.',
  'Concentration of sales (HHI)': 'Concentración de ventas (HHI)',
  'On how few buyers the actor’s sales rest; with one buyer 1, with n equal ones 1/n.':
    'En qué tan pocos compradores se apoyan las ventas del actor; con un comprador 1, con n iguales 1/n.',
  'Dependence on the largest buyer': 'Dependencia del mayor comprador',
  'The share of the actor’s sales that its largest buyer takes.':
    'La proporción de las ventas del actor que toma su mayor comprador.',
  'Concentration of purchases (HHI)': 'Concentración de compras (HHI)',
  'On how few sellers the actor’s purchases rest; with one seller 1, with n equal ones 1/n.':
    'En qué tan pocos vendedores se apoyan las compras del actor; con un vendedor 1, con n iguales 1/n.',
  'Dependence on the largest seller': 'Dependencia del mayor vendedor',
  'The share of the actor’s purchases that its largest seller delivers.':
    'La proporción de las compras del actor que entrega su mayor vendedor.',
  'Brokerage expected by chance': 'Intermediación esperada por azar',
  'How many pairs of each role random links of the same density would give an actor of its group.':
    'Cuántos pares de cada papel darían enlaces al azar de igual densidad a un actor de su grupo.',
  'Spread of brokerage by chance': 'Dispersión de la intermediación por azar',
  'The standard deviation of that number under the same chance.':
    'La desviación estándar de ese número con el mismo azar.',
  'Brokerage, credit shared': 'Intermediación, crédito repartido',
  'Brokered pairs by role, where each of k actors who broker the same pair gets 1/k of it.':
    'Pares intermediados por papel, donde cada uno de k actores que intermedian el mismo par recibe 1/k.',
  'Exclusive brokerage': 'Intermediación exclusiva',
  'Pairs of actors of different groups that only this actor brings together.':
    'Pares de actores de grupos distintos que solo este actor pone en contacto.',
  'Brokerage, p of as much': 'Intermediación, p de tanto',
  'The share of random draws in which the actor brokers at least as many pairs, by role.':
    'La proporción de sorteos en que el actor intermedia al menos tantos pares, por papel.',
  'Brokerage, p of as little': 'Intermediación, p de tan poco',
  'The share of random draws in which the actor brokers at most as many pairs, by role.':
    'La proporción de sorteos en que el actor intermedia a lo sumo tantos pares, por papel.',
  Community: 'Comunidad',
  'Number of the community the actor is in; 0 is the largest.':
    'Número de la comunidad en que está el actor; 0 es la mayor.',
  'In the core': 'En el núcleo',
  'Whether the actor is of the core of the network, not of its periphery.':
    'Si el actor es del núcleo de la red y no de su periferia.',
  Hub: 'Emisor central (hub)',
  'How far the actor sends to those to whom the other great senders send.':
    'Hasta qué punto el actor envía a quienes envían los otros grandes emisores.',
  Authority: 'Autoridad',
  'How far the actor receives from those who send to the other great receivers.':
    'Hasta qué punto el actor recibe de quienes envían a los otros grandes receptores.',
  'Betweenness, largest error': 'Intermediación, mayor error',
  'Betweenness is approximate here: how far it can be from the true number, but for the stated risk.':
    'Aquí la intermediación es aproximada: cuánto puede apartarse del número real, salvo el riesgo indicado.',
};
