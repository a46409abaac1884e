/** What was seen in a table when a mapping was proposed, by its English; what may stand in the slots is in `reader-pattern.ts`. */
export const proposals = {
  'The sheet is hidden.': 'La hoja está oculta.',
  'Nothing that can be read.': 'Nada que se pueda leer.',
  'No table was found.': 'No se halló ninguna tabla.',
  'It is empty.': 'Está vacía.',
  'Not UTF-8; every second byte is zero, so it is read as {f}.':
    'No es UTF-8; un byte de cada dos es cero, así que se lee como {f}.',
  'Not UTF-8. Its encoding cannot be told from its bytes; choose the one in which these words read right: {x}.':
    'No es UTF-8. Su codificación no se puede deducir de sus bytes; elija aquella en la que se lean bien estas palabras: {x}.',
  'A square matrix: say its type, and who gives to whom: "row-to-column", "column-to-row" or "symmetric".':
    'Una matriz cuadrada: diga su tipo, y quién da a quién: "row-to-column", "column-to-row" o "symmetric".',
  'Fields of the case: leave this entry out to have them read.':
    'Campos del caso: quite esta entrada para que se lean.',
  'No row looks like headers; the first was taken. Say "header": 0 where there are none.':
    'Ninguna fila parece de encabezados; se tomó la primera. Diga "header": 0 donde no los haya.',
  'If it is a two-mode matrix, a table of projects or a roster, say so: "form": "two-mode", "projects" or "roster".':
    'Si es una matriz de dos modos, una tabla de proyectos o una lista de nombrados, dígalo: "form": "two-mode", "projects" o "roster".',
  '"{x}": {n} of {n2} cells are 0; if it is to be a size, look whether another column is meant.':
    '"{x}": {n} de {n2} celdas son 0; si debe ser un tamaño, mire si no será otra columna.',
  '"{x}": {n} of {n2} cells are empty.': '"{x}": {n} de {n2} celdas están vacías.',
  '"{x}" holds sums such as "{x2}": "suffixes": true reads them.':
    '"{x}" contiene montos como "{x2}": "suffixes": true los lee.',
  '"{x}" holds numbers such as "{x2}": as an id it needs "wholeNumber": true.':
    '"{x}" contiene números como "{x2}": como identificador necesita "wholeNumber": true.',
  '"{x}" holds dates such as "{x2}": if they were codes, the spreadsheet changed them.':
    '"{x}" contiene fechas como "{x2}": si eran códigos, la hoja de cálculo los cambió.',
  '"{x}" holds lists separated by {x2}: "split" takes them apart.':
    '"{x}" contiene listas separadas por {x2}: "split" las separa.',
  'GEXF network: {n} nodes, {n2} links.': 'Red GEXF: {n} nodos, {n2} enlaces.',
  'GEXF network {x}: {n} nodes, {n2} links.': 'Red GEXF {x}: {n} nodos, {n2} enlaces.',
  'GML network: {n} nodes, {n2} links.': 'Red GML: {n} nodos, {n2} enlaces.',
  'GraphML network: {n} nodes, {n2} links.': 'Red GraphML: {n} nodos, {n2} enlaces.',
  'GraphML network, drawn with yEd: {n} nodes, {n2} links.':
    'Red GraphML, dibujada con yEd: {n} nodos, {n2} enlaces.',
  'Pajek network (no links): {n} nodes, {n2} links.': 'Red de Pajek (sin enlaces): {n} nodos, {n2} enlaces.',
  'Pajek network ({x}): {n} nodes, {n2} links.': 'Red de Pajek ({x}): {n} nodos, {n2} enlaces.',
  'two-mode Pajek network (no links): {n} nodes, {n2} links.':
    'Red de Pajek de dos modos (sin enlaces): {n} nodos, {n2} enlaces.',
  'two-mode Pajek network ({x}): {n} nodes, {n2} links.':
    'Red de Pajek de dos modos ({x}): {n} nodos, {n2} enlaces.',
  'UCINET DL network ({x}), arcs from row to column: {n} nodes, {n2} links.':
    'Red UCINET DL ({x}), arcos de la fila a la columna: {n} nodos, {n2} enlaces.',
  'two-mode UCINET DL network ({x}), arcs from row to column: {n} nodes, {n2} links.':
    'Red UCINET DL de dos modos ({x}), arcos de la fila a la columna: {n} nodos, {n2} enlaces.',
  'Relations: {x}; "types": {"{x2}": "supplies"} says what each is.':
    'Relaciones: {x}; "types": {"{x2}": "supplies"} dice qué es cada una.',
  'Say the type of its links.': 'Diga el tipo de sus enlaces.',
  'It does not say who gives: say the direction.': 'No dice quién da: diga la dirección.',
  'Say the kind of its nodes ("kind": "firm") where they have none.':
    'Diga la clase de sus nodos ("kind": "firm") donde no tengan.',
  'No header says which columns hold the ends; "{x}" and "{x2}" hold the same names and are proposed. Check them, and who gives to whom.':
    'Ningún encabezado dice qué columnas contienen los extremos; "{x}" y "{x2}" contienen los mismos nombres y se proponen. Compruébelas, y quién da a quién.',
  'No column says the kind of the actors: add "kind": {"constant": "firm"}, or --kind firm.':
    'Ninguna columna dice la clase de los actores: añada "kind": {"constant": "firm"}, o --kind firm.',
  'No column says the type of linkage: add "type": {"constant": "supplies"} (or another), or --type.':
    'Ninguna columna dice el tipo de vínculo: añada "type": {"constant": "supplies"} (u otro), o --type.',
  'Years stand over columns: each is proposed as the value of a linkage of that year.':
    'Hay años sobre las columnas: cada una se propone como el valor de un vínculo de ese año.',
  'Several kinds of actor stand in one row ({x}). Each is proposed as an actor and as the supplier of the next: check kinds, types and directions, and take out what is wrong; --mapping keeps other columns only where "keep" names them.':
    'Hay varias clases de actor en una fila ({x}). Cada uno se propone como actor y como proveedor del siguiente: compruebe clases, tipos y direcciones, y quite lo que no sea así; --mapping guarda otras columnas solo donde "keep" las nombra.',
  'These words were taken for no actor: {x}. Take out of "leaveOut" what is one.':
    'Estas palabras no se tomaron por actores: {x}. Quite de "leaveOut" lo que sí lo sea.',
  'Rows from {n} on look like footnotes and are left out ("lastRow").':
    'Las filas desde la {n} parecen notas al pie y se dejan fuera ("lastRow").',
};
