import type { networkMeasures as spanish } from '../../es/sentences/network-measures.ts';

/** Numbers of a network, title and meaning, by the English of the analysis; what may stand in the slots is in `translator.ts`. */
export const networkMeasures: typeof spanish = {
  Actors: 'Atores',
  'How many actors there are, those without links among them.':
    'Quantos atores há, incluídos os que não têm ligações.',
  Links: 'Ligações',
  'How many different links there are: arcs of a directed network, ties of an undirected one.':
    'Quantas ligações diferentes há: arcos de uma rede dirigida, laços de uma não dirigida.',
  Density: 'Densidade',
  'The share of possible links that are there; it falls with size.':
    'A proporção de ligações possíveis que existem; cai com o tamanho.',
  Reciprocity: 'Reciprocidade',
  'The share of arcs that are returned.': 'A proporção de arcos correspondidos.',
  Transitivity: 'Transitividade',
  'How often two partners of one actor are partners themselves.':
    'Com que frequência dois parceiros de um ator são parceiros entre si.',
  'Average clustering': 'Agrupamento médio',
  'The mean of local clustering; an actor with fewer than two partners counts as 0.':
    'A média do agrupamento local; um ator com menos de dois parceiros conta 0.',
  Components: 'Componentes',
  'Sizes of the parts that no link joins, largest first.':
    'Tamanhos das partes que nenhuma ligação une, a maior primeiro.',
  'Strong components': 'Componentes fortes',
  'Sizes of the parts in which everybody reaches everybody along the arcs, largest first.':
    'Tamanhos das partes em que todos chegam a todos seguindo os arcos, a maior primeiro.',
  Bridges: 'Pontes',
  'Ties without which a part of the network falls in two, by the ids of their ends.':
    'Laços sem os quais uma parte da rede se divide em duas, pelos ids das suas pontas.',
  'E-I index of the network': 'Índice E-I da rede',
  'Whether links lead from group to group (+1) or stay inside groups (-1).':
    'Se as ligações vão de grupo a grupo (+1) ou ficam dentro (-1).',
  'Modularity of the groups': 'Modularidade dos grupos',
  'How far ties stay inside the groups beyond what the actors’ degrees alone would bring about.':
    'Até que ponto os laços ficam dentro dos grupos além do que dariam só os graus dos atores.',
  'Modularity of the groups, by arcs': 'Modularidade dos grupos, por arcos',
  'The same with direction: beyond what sending and receiving alone would bring about.':
    'O mesmo com direção: além do que dariam só enviar e receber.',
  'Brokerage in the network': 'Intermediação na rede',
  'Brokered pairs by role in the whole network, beside what random links of the same density would give.':
    'Pares intermediados por papel em toda a rede, ao lado do que dariam ligações ao acaso de igual densidade.',
  'Local share': 'Proporção local',
  'The share of links that stay inside the groups.': 'A proporção de ligações que ficam dentro dos grupos.',
  Diameter: 'Diâmetro',
  'How many steps the longest of the shortest ways takes; pairs without a way are left out.':
    'Quantos passos tem o mais longo dos caminhos mais curtos; os pares sem caminho não contam.',
  'Pairs with a way': 'Pares com caminho',
  'The share of ordered pairs of which the first reaches the second; the rest are infinitely far.':
    'A proporção de pares ordenados em que o primeiro chega ao segundo; os demais estão infinitamente longe.',
  'Diameter of the largest component': 'Diâmetro do maior componente',
  'How many steps the longest of the shortest ways takes in the largest part, whichever way.':
    'Quantos passos tem o mais longo dos caminhos mais curtos na maior parte, em qualquer sentido.',
  'Degree centralisation': 'Centralização de grau',
  'How far links gather on one actor, whichever way.':
    'Até que ponto as ligações se reúnem em um ator, em qualquer sentido.',
  'In-degree centralisation': 'Centralização de grau de entrada',
  'How far arcs end at one actor.': 'Até que ponto os arcos terminam em um ator.',
  'Out-degree centralisation': 'Centralização de grau de saída',
  'How far arcs start at one actor.': 'Até que ponto os arcos começam em um ator.',
  'Concentration of sales on sellers (HHI)': 'Concentração de vendas em vendedores (HHI)',
  'Whether few actors sell most of what is sold.': 'Se poucos atores vendem a maior parte do que se vende.',
  'Concentration of purchases on buyers (HHI)': 'Concentração de compras em compradores (HHI)',
  'Whether few actors buy most of what is sold.': 'Se poucos atores compram a maior parte do que se vende.',
  'Communities (Louvain)': 'Comunidades (Louvain)',
  'Into which communities the network falls by its ties alone, and how clearly.':
    'Em que comunidades a rede se divide só pelos seus laços, e com que clareza.',
  'Core and periphery': 'Núcleo e periferia',
  'Which actors make a core that the others hang on, and how well the network fits that picture.':
    'Que atores formam um núcleo do qual os demais pendem, e quão bem a rede se ajusta a essa imagem.',
  'Density against chance': 'Densidade frente ao acaso',
  'Never defined here, because rewiring that keeps every degree keeps the density.':
    'Nunca definida aqui, porque religar mantendo cada grau mantém a densidade.',
  'Transitivity against chance': 'Transitividade frente ao acaso',
  'Whether the network is knit beyond what the degrees of its actors bring about.':
    'Se a rede está tecida além do que dão os graus dos seus atores.',
  'Reciprocity against chance': 'Reciprocidade frente ao acaso',
  'Whether arcs are returned beyond what the degrees of the actors bring about.':
    'Se os arcos são correspondidos além do que dão os graus dos atores.',
  'Local share against chance': 'Proporção local frente ao acaso',
  'Whether links stay inside the groups beyond what the degrees of the actors bring about.':
    'Se as ligações ficam dentro dos grupos além do que dão os graus dos atores.',
  'E-I index against chance': 'Índice E-I frente ao acaso',
  'Whether links lead out of the groups beyond what the sizes of the groups bring about.':
    'Se as ligações saem dos grupos além do que dão os tamanhos dos grupos.',
};
