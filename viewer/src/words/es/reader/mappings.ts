/** What the readers say of a mapping and what it makes, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const mappings = {
  'There is no column {n} in {x}, which has {n2}.': 'No hay columna {n} en {x}, que tiene {n2}.',
  'There is no column {n} in sheet {x} of {x2}, which has {n2}.':
    'No hay columna {n} en la hoja {x} de {x2}, que tiene {n2}.',
  'Correct the number in the mapping.': 'Corrija el número en la asignación.',
  'There is no column "{x}" in {x2}. Columns found: {x3}.':
    'No hay columna "{x}" en {x2}. Columnas halladas: {x3}.',
  'There is no column "{x}" in sheet {x2} of {x3}. Columns found: {x4}.':
    'No hay columna "{x}" en la hoja {x2} de {x3}. Columnas halladas: {x4}.',
  'Write the header as it stands, or the number of the column, in the mapping.':
    'Escriba en la asignación el encabezado tal como está, o el número de la columna.',
  '"{x}" stands over columns {j} of {x2}.': '"{x}" está sobre las columnas {j} de {x2}.',
  '"{x}" stands over columns {j} of sheet {x2} of {x3}.':
    '"{x}" está sobre las columnas {j} de la hoja {x2} de {x3}.',
  'Say the number of the column instead of its header.':
    'Diga el número de la columna en lugar de su encabezado.',
  'The lists in the {n} rows of {x} would give more than {n2} rows of {f} beyond these.':
    'Las listas de las {n} filas de {x} darían más de {n2} filas de {f} además de estas.',
  'Check the separators in the mapping, or give the table in parts.':
    'Revise los separadores de la asignación, o dé la tabla por partes.',
  'The lists of row {n} would give {n2} rows of {f}; at most {n3} are made, and the row was rejected.':
    'Las listas de la fila {n} darían {n2} filas de {f}; se hacen a lo sumo {n3}, y la fila se rechazó.',
  'Check the separator in the mapping, or split the row.':
    'Revise el separador de la asignación, o divida la fila.',
  '{n} rows do not name what makes {f} here ({x}) and give none.':
    '{n} filas no nombran lo que aquí hace {f} ({x}) y no dan ninguno.',
  'Nothing needs to be done where nothing is there to name.':
    'No hay que hacer nada donde no hay nada que nombrar.',
  '{x} has no value for "{x2}"; it was taken as not known.':
    '{x} no tiene ningún valor para "{x2}"; se tomó como desconocido.',
  'Add the key there, or correct it here.': 'Añada allí la clave, o corríjala aquí.',
  '{x} holds nothing.': '{x} no contiene nada.',
  'Fill it in, or take it out of the mapping.': 'Rellénelo, o quítelo de la asignación.',
  'The mapping says that {x} is a network file, but it is a table.':
    'La asignación dice que {x} es un archivo de red, pero es una tabla.',
  'Say in the mapping that its form is rows, matrix, two-mode, projects or roster.':
    'Diga en la asignación que su forma es rows, matrix, two-mode, projects o roster.',
  'The mapping looks values up in {x}, which is not among the input: {x2}.':
    'La asignación busca valores en {x}, que no está entre los archivos dados: {x2}.',
  'The mapping looks values up in sheet {x} of {x2}, which is not among the input: {x3}.':
    'La asignación busca valores en la hoja {x} de {x2}, que no está entre los archivos dados: {x3}.',
  'Give that file too, or correct its name in the mapping.':
    'Dé también ese archivo, o corrija su nombre en la asignación.',
  'The key {x} has two values: {x2} (used: it came first) and {x3}.':
    'La clave {x} tiene dos valores: {x2} (se usó: llegó primero) y {x3}.',
  'Keep one row for each key.': 'Deje una fila para cada clave.',
  'Nothing stands in row {x}, which the mapping says holds headers.':
    'No hay nada en la fila {x}, que según la asignación contiene los encabezados.',
  'Correct "header" in the mapping: it is the number of the row as the spreadsheet shows it.':
    'Corrija "header" en la asignación: es el número de la fila como lo muestra la hoja de cálculo.',
  '{n} rows stand above the headers and are not counted: {x}.':
    '{n} filas están por encima de los encabezados y no se cuentan: {x}.',
  '{n} rows stand below the last row and are not counted: {x}.':
    '{n} filas están por debajo de la última fila y no se cuentan: {x}.',
  '{n} rows are left out as the mapping says ({s}) and are not counted: {x}.':
    '{n} filas se dejan fuera como dice la asignación ({s}) y no se cuentan: {x}.',
  'any cell is {x}': 'una celda es {x}',
  'any cell is one of {x}': 'una celda es una de {x}',
  'any cell is empty': 'una celda está vacía',
  'any cell is not empty': 'una celda no está vacía',
  'any cell is {x} or is empty': 'una celda es {x} o está vacía',
  'any cell is one of {x} or is empty': 'una celda es una de {x} o está vacía',
  'column {x} is {x2}': 'la columna {x} es {x2}',
  'column {x} is one of {x2}': 'la columna {x} es una de {x2}',
  'column {x} is empty': 'la columna {x} está vacía',
  'column {x} is not empty': 'la columna {x} no está vacía',
  'column {x} is {x2} or is empty': 'la columna {x} es {x2} o está vacía',
  'column {x} is one of {x2} or is empty': 'la columna {x} es una de {x2} o está vacía',
};
