/** What the readers say of network files, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const networks = {
  'The nodes of {x} have no kind (firm, buyer, supplier, institution), so their attributes could not be kept: {x2}.':
    'Los nodos de {x} no tienen clase (firm, buyer, supplier, institution), así que no se pudieron guardar sus atributos: {x2}.',
  'Say the kind of all: --kind firm; or give the nodes an attribute kind.':
    'Diga la clase de todos: --kind firm; o dé a los nodos un atributo kind.',
  '{x} is a dynamic network; nodes and edges of all times were read as one network, and of an attribute that changes the last value.':
    '{x} es una red dinámica; los nodos y las aristas de todos los momentos se leyeron como una sola red, y de un atributo que cambia, el último valor.',
  'Export the time that is wanted, if it is not all.':
    'Exporte el momento que quiera, si no los quiere todos.',
  '{x} holds no graph.': '{x} no contiene ningún grafo.',
  '{x} holds {n} graphs; their nodes and edges were read as one network.':
    '{x} contiene {n} grafos; sus nodos y aristas se leyeron como una sola red.',
  'Give each graph a file of its own if they are not one.':
    'Dé a cada grafo su propio archivo si no son uno solo.',
  'A hyperedge joins more than two actors and was not read.':
    'Una hiperarista une a más de dos actores y no se leyó.',
  'Write it as links of two actors each.': 'Escríbala como enlaces de dos actores cada uno.',
  '{n} groups of the drawing are no actors and were not read as such; their members have them as attribute group: {x}.':
    '{n} grupos del dibujo no son actores y no se leyeron como tales; sus miembros los tienen como atributo group: {x}.',
  'If a group is an actor, draw it as a node.': 'Si un grupo es un actor, dibújelo como nodo.',
  '{n} notes and boxes without a label, at which no edge ends, were taken for drawing and not read: {x}.':
    '{n} notas y cajas sin etiqueta, en las que no termina ninguna arista, se tomaron por dibujo y no se leyeron: {x}.',
  'If one is an actor, give it a label.': 'Si una es un actor, dele una etiqueta.',
  'Arrow heads say the direction of edges: {n} point from target to source and were turned round, {n2} have a head at both ends or at none and were read without direction.':
    'Las puntas de flecha dicen la dirección de las aristas: {n} apuntan del destino al origen y se invirtieron, {n2} tienen punta en ambos extremos o en ninguno y se leyeron sin dirección.',
  'Draw an arrow head at the target of every link that has a direction.':
    'Dibuje una punta de flecha en el destino de cada enlace que tenga dirección.',
  'A node has no id and was not read.': 'Un nodo no tiene identificador y no se leyó.',
  'Give it an id.': 'Dele un identificador.',
  'Node {x} is listed more than once; its first attributes were kept.':
    'El nodo {x} aparece más de una vez; se guardaron sus primeros atributos.',
  'If these are two nodes, give them two ids.': 'Si son dos nodos, deles dos identificadores.',
  'Edge {n} has no source and was rejected.': 'La arista {n} no tiene origen y se rechazó.',
  'Edge {n} has no target and was rejected.': 'La arista {n} no tiene destino y se rechazó.',
  'Give it both ends, or take it out.': 'Dele ambos extremos, o quítela.',
  '{n} of {n2} edges have no direction; each was read as two links, one each way.':
    '{n} de {n2} aristas no tienen dirección; cada una se leyó como dos enlaces, uno en cada sentido.',
  'Give all edges a direction, or none.': 'Dé dirección a todas las aristas, o a ninguna.',
  'Row {n} of the nodes has no id and was not read.':
    'La fila {n} de los nodos no tiene identificador y no se leyó.',
  'Fill in the id, or take the row out.': 'Rellene el identificador, o quite la fila.',
  'Node {x} is listed more than once; its first row was used.':
    'El nodo {x} aparece más de una vez; se usó su primera fila.',
  'Keep one row for each node.': 'Deje una fila para cada nodo.',
  '{x} holds values for the vertices of a network, not links.':
    '{x} contiene valores de los vértices de una red, no enlaces.',
  'Give the .net file, and this one as --nodes.': 'Dé el archivo .net, y este como --nodes.',
  'The link goes from {x} to itself and was rejected.': 'El enlace va de {x} a sí mismo y se rechazó.',
  'Correct one of the ends, or take the link out.': 'Corrija uno de los extremos, o quite el enlace.',
  'Actor {x} is in no row of nodes; it was made from this end of a link, without attributes.':
    'El actor {x} no está en ninguna fila de nodos; se creó de este extremo de un enlace, sin atributos.',
  'Add a row for {x} to the nodes, or correct the id.':
    'Añada a los nodos una fila para {x}, o corrija el identificador.',
  'There are no links that can be used in {x}.': 'No hay en {x} ningún enlace que se pueda usar.',
  'Give a file with at least one link between two actors.':
    'Dé un archivo con al menos un enlace entre dos actores.',
  'The mapping says that {x} is a table ({x2}), but it is a network file.':
    'La asignación dice que {x} es una tabla ({x2}), pero es un archivo de red.',
  'Say in the mapping that its form is network.': 'Diga en la asignación que su forma es network.',
};
