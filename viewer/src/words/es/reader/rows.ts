/** What became of rows, by the English of the readers; what may stand in the slots is in `reader-pattern.ts`. */
export const rows = {
  'Row {n} has no {f} and was rejected.': 'La fila {n} no tiene nada en la columna {f} y se rechazó.',
  'Fill in {f}, or take the row out.': 'Rellene la columna {f}, o quite la fila.',
  'Fill in {f} with one of: {x}.': 'Rellene la columna {f} con una de estas palabras: {x}.',
  'Actor {x} already stands in row {n}; this row filled its empty cells only.':
    'El actor {x} ya está en la fila {n}; esta fila solo rellenó sus celdas vacías.',
  'Actor {x} already stands in row {n}; this row filled its empty cells only. {s}':
    'El actor {x} ya está en la fila {n}; esta fila solo rellenó sus celdas vacías. {s}',
  'If these are two actors, give them two ids.': 'Si son dos actores, deles dos identificadores.',
  'If these are two actors, write "different" there.': 'Si son dos actores, escriba allí "different".',
  'Actor {x} has two values of kind: {x2} (kept: it came first) and {x3}.':
    'El actor {x} tiene dos valores de kind: {x2} (se guardó: llegó primero) y {x3}.',
  'Actor {x} has two values of {x2}: {x3} (kept: it came first) and {x4}.':
    'El actor {x} tiene dos valores de {x2}: {x3} (se guardó: llegó primero) y {x4}.',
  'Correct one of the rows.': 'Corrija una de las filas.',
  'Correct one of the two.': 'Corrija uno de los dos.',
  'This code is alike in every column to row {n} and was merged with it.':
    'Este código es igual en cada columna a la fila {n} y se fusionó con ella.',
  'This event is alike in every column to row {n} and was merged with it.':
    'Este evento es igual en cada columna a la fila {n} y se fusionó con ella.',
  'This region is alike in every column to row {n} and was merged with it.':
    'Esta región es igual en cada columna a la fila {n} y se fusionó con ella.',
  'This linkage ({x} to {x2}, {f}) is alike in every column to row {n} and was merged with it.':
    'Este vínculo ({x} → {x2}, {f}) es igual en cada columna a la fila {n} y se fusionó con ella.',
  'This linkage ({x} to {x2}, {f}) is alike in every column to row {n} and was merged with it. {s}':
    'Este vínculo ({x} → {x2}, {f}) es igual en cada columna a la fila {n} y se fusionó con ella. {s}',
  'If these are two linkages, tell them apart in some column, such as product or year.':
    'Si son dos vínculos, distíngalos en alguna columna, como product o year.',
  'The cluster {x} is listed twice and not alike; the first was used.':
    'El clúster {x} aparece dos veces y no igual; se usó el primero.',
  'The source {x} is listed twice and not alike; the first was used.':
    'La fuente {x} aparece dos veces y no igual; se usó la primera.',
  'Keep one of the two.': 'Deje uno de los dos.',
  'The linkage goes from {x} to itself and was rejected.': 'El vínculo va de {x} a sí mismo y se rechazó.',
  'The linkage goes from {x} to itself and was rejected. {s}':
    'El vínculo va de {x} a sí mismo y se rechazó. {s}',
  'Correct one of the ends, or take the row out.': 'Corrija uno de los extremos, o quite la fila.',
  'Actor {x} is in no row of actors; it was made from this end of a linkage, with kind unknown and in no cluster.':
    'El actor {x} no está en ninguna fila de actores; se creó de este extremo de un vínculo, con clase desconocida y fuera de todo clúster.',
  'Actor {x} is in no accepted row of actors; it was made from this end of a linkage, with kind unknown and in no cluster.':
    'El actor {x} no está en ninguna fila aceptada de actores; se creó de este extremo de un vínculo, con clase desconocida y fuera de todo clúster.',
  'Add a row for {x} to the actors, or correct the id; --missing-ends reject rejects such linkages.':
    'Añada a los actores una fila para {x}, o corrija el identificador; --missing-ends reject rechaza tales vínculos.',
  'Actor {x} is in no accepted row of actors; the linkage was rejected.':
    'El actor {x} no está en ninguna fila aceptada de actores; el vínculo se rechazó.',
  'Add a row for {x} to the actors, or correct the id; without --missing-ends reject the actor is made.':
    'Añada a los actores una fila para {x}, o corrija el identificador; sin --missing-ends reject el actor se crea.',
  '{n} actors are named here and in no row of actors, {x} the first; they were made with kind unknown.':
    'Aquí se nombran {n} actores que no están en ninguna fila de actores, {x} el primero; se crearon con clase desconocida.',
  'Say the kind of all: --kind firm; or give a table of actors with a row for each.':
    'Diga la clase de todos: --kind firm; o dé una tabla de actores con una fila para cada uno.',
  '{x} were read as one actor, "{x2}", because case was to be put aside.':
    '{x} se leyeron como un solo actor, "{x2}", porque se pidió no distinguir mayúsculas.',
  'These ids differ only in case, accents or spaces and were read as {n} actors: {x}.':
    'Estos identificadores solo difieren en mayúsculas, tildes o espacios y se leyeron como {n} actores: {x}.',
  'These ids differ only in leading zeros, spaces or a final .0 and were read as {n} actors: {x}.':
    'Estos identificadores solo difieren en ceros iniciales, espacios o un .0 final y se leyeron como {n} actores: {x}.',
  'These ids differ only in case, accents or spaces and were read as {n} clusters: {x}.':
    'Estos identificadores solo difieren en mayúsculas, tildes o espacios y se leyeron como {n} clústeres: {x}.',
  'These ids differ only in leading zeros, spaces or a final .0 and were read as {n} clusters: {x}.':
    'Estos identificadores solo difieren en ceros iniciales, espacios o un .0 final y se leyeron como {n} clústeres: {x}.',
  'If they are one actor, write the id in one way everywhere.':
    'Si son un solo actor, escriba el identificador de la misma manera en todas partes.',
  'If they are one cluster, write the id in one way everywhere.':
    'Si son un solo clúster, escriba el identificador de la misma manera en todas partes.',
  'The pair {x} to {x2} is coded both {f} (row {n}) and {f2}; the codes count as none.':
    'El par {x} → {x2} está codificado como {f} (fila {n}) y como {f2}; los códigos no cuentan.',
  "The pair {x} to {x2} is coded both {f} (row {n}) and {f2}; these are of different years, and only the codes of the seller's latest year are read.":
    'El par {x} → {x2} está codificado como {f} (fila {n}) y como {f2}; son de años distintos, y solo se leen los códigos del último año del vendedor.',
  'Keep one code for the pair at each date.': 'Deje un código para el par en cada fecha.',
  '"{x}" is the id of no cluster and no firm of the case; the code was rejected.':
    '"{x}" no es el identificador de ningún clúster ni de ninguna empresa del caso; el código se rechazó.',
  'Write the id of a cluster or of a firm as it stands in the other tables.':
    'Escriba el identificador de un clúster o de una empresa como está en las otras tablas.',
  '"{x}" is the id of no firm of the case; the event was rejected.':
    '"{x}" no es el identificador de ninguna empresa del caso; el evento se rechazó.',
  'Write the id of a firm as it stands in the actors.':
    'Escriba el identificador de una empresa como está en los actores.',
  '{n} rows give different figures of all sectors in {x}; none of them was used.':
    '{n} filas dan cifras distintas de todos los sectores en {x}; no se usó ninguna.',
  '{n} rows give different figures of sector {x} in {x2}; none of them was used.':
    '{n} filas dan cifras distintas del sector {x} en {x2}; no se usó ninguna.',
  'Keep the row that is right.': 'Deje la fila correcta.',
  'The rows of {x} give different figures for its area; it was taken as not known.':
    'Las filas de {x} dan cifras distintas de su superficie; se tomó como desconocida.',
  'The rows of {x} give different figures for its population; it was taken as not known.':
    'Las filas de {x} dan cifras distintas de su población; se tomó como desconocida.',
  'Write the area of a region once, or alike in all of its rows.':
    'Escriba la superficie de una región una vez, o igual en todas sus filas.',
  'Write the population of a region once, or alike in all of its rows.':
    'Escriba la población de una región una vez, o igual en todas sus filas.',
};
