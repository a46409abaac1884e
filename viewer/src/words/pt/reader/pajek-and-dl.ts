import type { pajekAndDl as spanish } from '../../es/reader/pajek-and-dl.ts';

/** What the readers say of Pajek and UCINET files, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const pajekAndDl: typeof spanish = {
  '{x} holds values for the vertices of a Pajek network, but no such networks are given with it.':
    '{x} contém valores dos vértices de uma rede do Pajek, mas nenhuma rede assim é dada com ele.',
  '{x} holds values for the vertices of a Pajek network, but {n} such networks are given with it.':
    '{x} contém valores dos vértices de uma rede do Pajek, mas são {n} as redes assim dadas com ele.',
  'Give it together with the one .net file it belongs to.':
    'Dê-o junto com o único arquivo .net a que pertence.',
  '{x} has no line *Vertices and is no Pajek network.':
    '{x} não tem nenhuma linha *Vertices e não é uma rede do Pajek.',
  'Export the network again, or give it as CSV.': 'Exporte a rede de novo, ou dê-a como CSV.',
  'The part {x} from line {n} on is none of vertices, arcs, edges, matrix, partition or vector and was not read.':
    'A parte {x} a partir da linha {n} não é de vértices, arcos, arestas, matriz, partição nem vetor, e não foi lida.',
  'Give it as a file of its own if it is needed.': 'Dê-a em um arquivo próprio se for necessária.',
  'Line {n} is no vertex from 1 to {n2}.': 'A linha {n} não é um vértice de 1 a {n2}.',
  'Line {n} links {x} and nothing, but vertices go from 1 to {n2}; the link was rejected.':
    'A linha {n} liga {x} a nada, mas os vértices vão de 1 a {n2}; a ligação foi rejeitada.',
  'Line {n} links {x} and {x2}, but vertices go from 1 to {n2}; the link was rejected.':
    'A linha {n} liga {x} e {x2}, mas os vértices vão de 1 a {n2}; a ligação foi rejeitada.',
  '"{x}" in row {n}, column {n2} of the matrix is no number or beyond its {n3} rows and {n4} columns; the cell was rejected.':
    '"{x}" na linha {n}, coluna {n2} da matriz não é um número ou está além de suas {n3} linhas e {n4} colunas; a célula foi rejeitada.',
  'Correct the line, or export the network again.': 'Corrija a linha, ou exporte a rede de novo.',
  '{x} has {n} values, but the network has {n2} vertices; it was not used.':
    '{x} tem {n} valores, mas a rede tem {n2} vértices; não foi usado.',
  'Give the partition of this network.': 'Dê a partição desta rede.',
  '{x} says it has no vertices; a whole number up to {n} is believed of a file of that size.':
    '{x} não diz quantos vértices tem; de um arquivo desse tamanho se acredita em um número inteiro até {n}.',
  '{x} says it has {x2} vertices; a whole number up to {n} is believed of a file of that size.':
    '{x} diz que tem {x2} vértices; de um arquivo desse tamanho se acredita em um número inteiro até {n}.',
  'Correct the line *Vertices, or export the network again.':
    'Corrija a linha *Vertices, ou exporte a rede de novo.',
  'Vertices are identified by their number, because some labels come more than once; labels stand beside them.':
    'Os vértices são identificados por seu número, porque alguns rótulos aparecem mais de uma vez; os rótulos estão ao lado.',
  'Vertices are identified by their number, because some vertices have no label; labels stand beside them.':
    'Os vértices são identificados por seu número, porque alguns não têm rótulo; os rótulos estão ao lado.',
  'Export it from UCINET as DL in format fullmatrix, edgelist1 or nodelist1, or give it as CSV.':
    'Exporte-o do UCINET como DL no formato fullmatrix, edgelist1 ou nodelist1, ou dê-o como CSV.',
  '{x} does not say how many nodes it has: N=, or NR= and NC=.':
    '{x} não diz quantos nós tem: N=, ou NR= e NC=.',
  '{x} says it has {x2} rows and {x3} columns, more than a file of its size can hold.':
    '{x} diz que tem {x2} linhas e {x3} colunas, mais do que cabe em um arquivo de seu tamanho.',
  '{x} is in the DL format {x2}, which is not read.': '{x} está no formato DL {x2}, que não é lido.',
  '{x} says it has {n} relations.': '{x} diz que tem {n} relações.',
  'Nodes are identified by their number, because some labels come more than once.':
    'Os nós são identificados por seu número, porque alguns rótulos aparecem mais de uma vez.',
  'Line {n} cannot be used: it names no node.': 'A linha {n} não pode ser usada: não nomeia nenhum nó.',
  'Line {n} cannot be used: it has one end.': 'A linha {n} não pode ser usada: tem uma só ponta.',
  'Line {n} cannot be used: "{x}" is none of the {n2} nodes.':
    'A linha {n} não pode ser usada: "{x}" não é nenhum dos {n2} nós.',
  '"{x}" in line {n} is no strength; the link was rejected.':
    '"{x}" na linha {n} não é uma intensidade; a ligação foi rejeitada.',
  'Line {n} names "{x}", which is none of the {n2} nodes; the link was rejected.':
    'A linha {n} nomeia "{x}", que não é nenhum dos {n2} nós; a ligação foi rejeitada.',
  '{x} ends in row {n} of a matrix that should have {n2} rows and {n3} columns.':
    '{x} termina na linha {n} de uma matriz que deveria ter {n2} linhas e {n3} colunas.',
  'Correct N, NR or NC, or export the file again: a shorter matrix would put cells in wrong places.':
    'Corrija N, NR ou NC, ou exporte o arquivo de novo: uma matriz mais curta poria células em lugares errados.',
  '"{x}" in row {n}, column {n2} is no number; the cell was rejected.':
    '"{x}" na linha {n}, coluna {n2} não é um número; a célula foi rejeitada.',
  '{x} goes on in line {n} after {n2} matrices of {n3} rows and {n4} columns.':
    '{x} continua na linha {n} depois de {n2} matrizes de {n3} linhas e {n4} colunas.',
  'Correct N, NR, NC or NM, or export the file again: cells would stand in wrong places.':
    'Corrija N, NR, NC ou NM, ou exporte o arquivo de novo: haveria células em lugares errados.',
  '{x} is no UCINET DL file: it must begin with DL and hold a line DATA:.':
    '{x} não é um arquivo UCINET DL: deve começar com DL e conter uma linha DATA:.',
  'Export it again, or give it as CSV.': 'Exporte-o de novo, ou dê-o como CSV.',
  'Correct the line, or export the file again.': 'Corrija a linha, ou exporte o arquivo de novo.',
};
