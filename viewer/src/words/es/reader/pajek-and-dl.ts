/** What the readers say of Pajek and UCINET files, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const pajekAndDl = {
  '{x} holds values for the vertices of a Pajek network, but no such networks are given with it.':
    '{x} contiene valores de los vértices de una red de Pajek, pero no se da con él ninguna red así.',
  '{x} holds values for the vertices of a Pajek network, but {n} such networks are given with it.':
    '{x} contiene valores de los vértices de una red de Pajek, pero las redes así que se dan con él son {n}.',
  'Give it together with the one .net file it belongs to.':
    'Delo junto con el único archivo .net al que pertenece.',
  '{x} has no line *Vertices and is no Pajek network.':
    '{x} no tiene ninguna línea *Vertices y no es una red de Pajek.',
  'Export the network again, or give it as CSV.': 'Exporte la red de nuevo, o dela como CSV.',
  'The part {x} from line {n} on is none of vertices, arcs, edges, matrix, partition or vector and was not read.':
    'La parte {x} desde la línea {n} no es de vértices, arcos, aristas, matriz, partición ni vector, y no se leyó.',
  'Give it as a file of its own if it is needed.': 'Dela en un archivo propio si hace falta.',
  'Line {n} is no vertex from 1 to {n2}.': 'La línea {n} no es un vértice de 1 a {n2}.',
  'Line {n} links {x} and nothing, but vertices go from 1 to {n2}; the link was rejected.':
    'La línea {n} une {x} con nada, pero los vértices van de 1 a {n2}; el enlace se rechazó.',
  'Line {n} links {x} and {x2}, but vertices go from 1 to {n2}; the link was rejected.':
    'La línea {n} une {x} y {x2}, pero los vértices van de 1 a {n2}; el enlace se rechazó.',
  '"{x}" in row {n}, column {n2} of the matrix is no number or beyond its {n3} rows and {n4} columns; the cell was rejected.':
    '"{x}" en la fila {n}, columna {n2} de la matriz no es un número o está más allá de sus {n3} filas y {n4} columnas; la celda se rechazó.',
  'Correct the line, or export the network again.': 'Corrija la línea, o exporte la red de nuevo.',
  '{x} has {n} values, but the network has {n2} vertices; it was not used.':
    '{x} tiene {n} valores, pero la red tiene {n2} vértices; no se usó.',
  'Give the partition of this network.': 'Dé la partición de esta red.',
  '{x} says it has no vertices; a whole number up to {n} is believed of a file of that size.':
    '{x} no dice cuántos vértices tiene; de un archivo de ese tamaño se cree un número entero hasta {n}.',
  '{x} says it has {x2} vertices; a whole number up to {n} is believed of a file of that size.':
    '{x} dice que tiene {x2} vértices; de un archivo de ese tamaño se cree un número entero hasta {n}.',
  'Correct the line *Vertices, or export the network again.':
    'Corrija la línea *Vertices, o exporte la red de nuevo.',
  'Vertices are identified by their number, because some labels come more than once; labels stand beside them.':
    'Los vértices se identifican por su número, porque algunas etiquetas aparecen más de una vez; las etiquetas están a su lado.',
  'Vertices are identified by their number, because some vertices have no label; labels stand beside them.':
    'Los vértices se identifican por su número, porque algunos no tienen etiqueta; las etiquetas están a su lado.',
  'Export it from UCINET as DL in format fullmatrix, edgelist1 or nodelist1, or give it as CSV.':
    'Expórtelo de UCINET como DL en formato fullmatrix, edgelist1 o nodelist1, o delo como CSV.',
  '{x} does not say how many nodes it has: N=, or NR= and NC=.':
    '{x} no dice cuántos nodos tiene: N=, o NR= y NC=.',
  '{x} says it has {x2} rows and {x3} columns, more than a file of its size can hold.':
    '{x} dice que tiene {x2} filas y {x3} columnas, más de las que caben en un archivo de su tamaño.',
  '{x} is in the DL format {x2}, which is not read.': '{x} está en el formato DL {x2}, que no se lee.',
  '{x} says it has {n} relations.': '{x} dice que tiene {n} relaciones.',
  'Nodes are identified by their number, because some labels come more than once.':
    'Los nodos se identifican por su número, porque algunas etiquetas aparecen más de una vez.',
  'Line {n} cannot be used: it names no node.': 'La línea {n} no se puede usar: no nombra ningún nodo.',
  'Line {n} cannot be used: it has one end.': 'La línea {n} no se puede usar: tiene un solo extremo.',
  'Line {n} cannot be used: "{x}" is none of the {n2} nodes.':
    'La línea {n} no se puede usar: "{x}" no es ninguno de los {n2} nodos.',
  '"{x}" in line {n} is no strength; the link was rejected.':
    '"{x}" en la línea {n} no es una intensidad; el enlace se rechazó.',
  'Line {n} names "{x}", which is none of the {n2} nodes; the link was rejected.':
    'La línea {n} nombra "{x}", que no es ninguno de los {n2} nodos; el enlace se rechazó.',
  '{x} ends in row {n} of a matrix that should have {n2} rows and {n3} columns.':
    '{x} termina en la fila {n} de una matriz que debería tener {n2} filas y {n3} columnas.',
  'Correct N, NR or NC, or export the file again: a shorter matrix would put cells in wrong places.':
    'Corrija N, NR o NC, o exporte el archivo de nuevo: una matriz más corta pondría celdas en lugares equivocados.',
  '"{x}" in row {n}, column {n2} is no number; the cell was rejected.':
    '"{x}" en la fila {n}, columna {n2} no es un número; la celda se rechazó.',
  '{x} goes on in line {n} after {n2} matrices of {n3} rows and {n4} columns.':
    '{x} continúa en la línea {n} después de {n2} matrices de {n3} filas y {n4} columnas.',
  'Correct N, NR, NC or NM, or export the file again: cells would stand in wrong places.':
    'Corrija N, NR, NC o NM, o exporte el archivo de nuevo: habría celdas en lugares equivocados.',
  '{x} is no UCINET DL file: it must begin with DL and hold a line DATA:.':
    '{x} no es un archivo UCINET DL: debe empezar con DL y contener una línea DATA:.',
  'Export it again, or give it as CSV.': 'Expórtelo de nuevo, o delo como CSV.',
  'Correct the line, or export the file again.': 'Corrija la línea, o exporte el archivo de nuevo.',
};
