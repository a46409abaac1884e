import type { networks as spanish } from '../../es/reader/networks.ts';

/** What the readers say of network files, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const networks: typeof spanish = {
  'The nodes of {x} have no kind (firm, buyer, supplier, institution), so their attributes could not be kept: {x2}.':
    'Os nós de {x} não têm espécie (firm, buyer, supplier, institution), por isso seus atributos não puderam ser guardados: {x2}.',
  'Say the kind of all: --kind firm; or give the nodes an attribute kind.':
    'Diga a espécie de todos: --kind firm; ou dê aos nós um atributo kind.',
  '{x} is a dynamic network; nodes and edges of all times were read as one network, and of an attribute that changes the last value.':
    '{x} é uma rede dinâmica; os nós e as arestas de todos os momentos foram lidos como uma só rede e, de um atributo que muda, o último valor.',
  'Export the time that is wanted, if it is not all.': 'Exporte o momento desejado, se não quiser todos.',
  '{x} holds no graph.': '{x} não contém nenhum grafo.',
  '{x} holds {n} graphs; their nodes and edges were read as one network.':
    '{x} contém {n} grafos; seus nós e arestas foram lidos como uma só rede.',
  'Give each graph a file of its own if they are not one.':
    'Dê a cada grafo seu próprio arquivo se não forem um só.',
  'A hyperedge joins more than two actors and was not read.':
    'Uma hiperaresta une mais de dois atores e não foi lida.',
  'Write it as links of two actors each.': 'Escreva-a como ligações de dois atores cada uma.',
  '{n} groups of the drawing are no actors and were not read as such; their members have them as attribute group: {x}.':
    '{n} grupos do desenho não são atores e não foram lidos como tais; seus membros os têm como atributo group: {x}.',
  'If a group is an actor, draw it as a node.': 'Se um grupo for um ator, desenhe-o como nó.',
  '{n} notes and boxes without a label, at which no edge ends, were taken for drawing and not read: {x}.':
    '{n} notas e caixas sem rótulo, nas quais nenhuma aresta termina, foram tomadas por desenho e não lidas: {x}.',
  'If one is an actor, give it a label.': 'Se uma for um ator, dê-lhe um rótulo.',
  'Arrow heads say the direction of edges: {n} point from target to source and were turned round, {n2} have a head at both ends or at none and were read without direction.':
    'As pontas de seta dizem a direção das arestas: {n} apontam do destino para a origem e foram invertidas, {n2} têm ponta nos dois extremos ou em nenhum e foram lidas sem direção.',
  'Draw an arrow head at the target of every link that has a direction.':
    'Desenhe uma ponta de seta no destino de cada ligação que tenha direção.',
  'A node has no id and was not read.': 'Um nó não tem identificador e não foi lido.',
  'Give it an id.': 'Dê-lhe um identificador.',
  'Node {x} is listed more than once; its first attributes were kept.':
    'O nó {x} aparece mais de uma vez; foram guardados seus primeiros atributos.',
  'If these are two nodes, give them two ids.': 'Se forem dois nós, dê-lhes dois identificadores.',
  'Edge {n} has no source and was rejected.': 'A aresta {n} não tem origem e foi rejeitada.',
  'Edge {n} has no target and was rejected.': 'A aresta {n} não tem destino e foi rejeitada.',
  'Give it both ends, or take it out.': 'Dê-lhe as duas pontas, ou retire-a.',
  '{n} of {n2} edges have no direction; each was read as two links, one each way.':
    '{n} de {n2} arestas não têm direção; cada uma foi lida como duas ligações, uma em cada sentido.',
  'Give all edges a direction, or none.': 'Dê direção a todas as arestas, ou a nenhuma.',
  'Row {n} of the nodes has no id and was not read.':
    'A linha {n} dos nós não tem identificador e não foi lida.',
  'Fill in the id, or take the row out.': 'Preencha o identificador, ou retire a linha.',
  'Node {x} is listed more than once; its first row was used.':
    'O nó {x} aparece mais de uma vez; foi usada sua primeira linha.',
  'Keep one row for each node.': 'Mantenha uma linha para cada nó.',
  '{x} holds values for the vertices of a network, not links.':
    '{x} contém valores dos vértices de uma rede, não ligações.',
  'Give the .net file, and this one as --nodes.': 'Dê o arquivo .net, e este como --nodes.',
  'The link goes from {x} to itself and was rejected.': 'A ligação vai de {x} a si mesmo e foi rejeitada.',
  'Correct one of the ends, or take the link out.': 'Corrija uma das pontas, ou retire a ligação.',
  'Actor {x} is in no row of nodes; it was made from this end of a link, without attributes.':
    'O ator {x} não está em nenhuma linha de nós; foi feito desta ponta de uma ligação, sem atributos.',
  'Add a row for {x} to the nodes, or correct the id.':
    'Acrescente aos nós uma linha para {x}, ou corrija o identificador.',
  'There are no links that can be used in {x}.': 'Não há em {x} nenhuma ligação que possa ser usada.',
  'Give a file with at least one link between two actors.':
    'Dê um arquivo com pelo menos uma ligação entre dois atores.',
  'The mapping says that {x} is a table ({x2}), but it is a network file.':
    'O mapeamento diz que {x} é uma tabela ({x2}), mas é um arquivo de rede.',
  'Say in the mapping that its form is network.': 'Diga no mapeamento que sua forma é network.',
};
