/** What is being done while files are opened, by its English; what may stand in the slots is in `reader-pattern.ts`. */
export const progress = {
  'read {f}': 'leída la tabla {f}',
  'read linkages': 'leídos los vínculos',
  'put the rows together': 'reunidas las filas',
  'reading {x}': 'leyendo {x}',
  'opened {x}': 'abierto {x}',
  'governance of the pairs': 'gobernanza de los pares',
  brokerage: 'intermediación',
  'cluster {x}': 'clúster {x}',
  done: 'listo',
  'measuring the network': 'midiendo la red',
  'measuring betweenness': 'midiendo la intermediación',
  'measuring distances': 'midiendo las distancias',
  'Case {n} of {n2}: {x}': 'Caso {n} de {n2}: {x}',
  'trying new linkages': 'probando vínculos nuevos',
  'placing the actors': 'situando los actores',
  'comparing with rewired networks': 'comparando con redes recableadas',
};
