/** Why a file cannot be read, by the English of the readers; what may stand in the slots is in `reader-pattern.ts`. */
export const files = {
  '{x} holds zero bytes: it is not a text file in this encoding.':
    '{x} contiene bytes nulos: no es un archivo de texto en esta codificación.',
  'Save it as CSV (UTF-8), or as an .xlsx workbook; if it is UTF-16 without a mark, say --encoding utf-16le.':
    'Guárdelo como CSV (UTF-8) o como libro .xlsx; si es UTF-16 sin marca, diga --encoding utf-16le.',
  'No encoding is called "{x}".': 'Ninguna codificación se llama "{x}".',
  'Name one that exists, e.g. --encoding windows-1252, iso-8859-1, utf-16le or macintosh.':
    'Nombre una que exista, p. ej. --encoding windows-1252, iso-8859-1, utf-16le o macintosh.',
  '{x} holds bytes that do not exist in {x2}.': '{x} contiene bytes que no existen en {x2}.',
  'Name another encoding with --encoding, or save the file as CSV (UTF-8).':
    'Nombre otra codificación con --encoding, o guarde el archivo como CSV (UTF-8).',
  '{x} is not in UTF-8, and its encoding cannot be told for certain from its bytes.':
    '{x} no está en UTF-8, y su codificación no se puede deducir con certeza de sus bytes.',
  'Name it, e.g. --encoding windows-1252 (what Excel writes in Western Europe and Latin America), or save the file as CSV (UTF-8).':
    'Nómbrela, p. ej. --encoding windows-1252 (la que escribe Excel en Europa occidental y América Latina), o guarde el archivo como CSV (UTF-8).',
  '{x} is empty: it has no bytes.': '{x} está vacío: no tiene ningún byte.',
  'Export it again.': 'Expórtelo de nuevo.',
  '{x} has {n} MB; at most {n2} MB are read.': '{x} tiene {n} MB; se leen a lo sumo {n2} MB.',
  'Leave out the links or columns that are not needed.':
    'Deje fuera los enlaces o las columnas que no hagan falta.',
  '{x} is not valid JSON: {s}.': '{x} no es JSON válido: {s}.',
  '{x} is not valid JSON: {x2}.': '{x} no es JSON válido; el navegador dice: {x2}.',
  'Correct the file at that place, or export it again.':
    'Corrija el archivo en ese lugar, o expórtelo de nuevo.',
  '{x} nests lists and objects more than {n} deep.':
    '{x} anida listas y objetos a más de {n} niveles de profundidad.',
  'Give the tables as arrays of rows of plain values.':
    'Dé las tablas como listas de filas con valores simples.',
  '{x} holds neither an object with tables nor an array of rows.':
    '{x} no contiene ni un objeto con tablas ni una lista de filas.',
  'Give an object with the arrays actors and linkages (FORMAT section 1).':
    'Dé un objeto con las listas actors y linkages (FORMAT, sección 1).',
  '{x} cannot be read as XML: {s}.': '{x} no se puede leer como XML: {s}.',
  '{x} cannot be read as GML: {s}.': '{x} no se puede leer como GML: {s}.',
  'Export it again, or give the network as CSV.': 'Expórtelo de nuevo, o dé la red como CSV.',
  '{x} writes {n} cells but asks for {n2} to be held, nearly all empty or alike.':
    '{x} escribe {n} celdas, pero obliga a guardar {n2}, casi todas vacías o iguales.',
  '{x} writes {n} attributes but asks for {n2} to be held, nearly all empty or alike.':
    '{x} escribe {n} atributos, pero obliga a guardar {n2}, casi todos vacíos o iguales.',
  '{x} writes {n} signs but asks for {n2} to be held, nearly all empty or alike.':
    '{x} escribe {n} signos, pero obliga a guardar {n2}, casi todos vacíos o iguales.',
  'Take out the long text that stands in many cells, or give the table in parts.':
    'Quite el texto largo que está en muchas celdas, o dé la tabla por partes.',
  'Take out the columns or attributes that are hardly used, or give the table in parts.':
    'Quite las columnas o los atributos que apenas se usan, o dé la tabla por partes.',
  '{x} has {n} columns; a table has at most {n2}.': '{x} tiene {n} columnas; una tabla tiene a lo sumo {n2}.',
  'Look at its delimiter (--delimiter) and line ends; of a very wide matrix give a list of its links instead.':
    'Revise su delimitador (--delimiter) y sus fines de línea; de una matriz muy ancha dé más bien una lista de sus enlaces.',
  'A quotation mark opened in row {n} is never closed: all text after it became one cell.':
    'Una comilla abierta en la fila {n} no se cierra nunca: todo el texto que sigue quedó en una sola celda.',
  'Close the quotation mark, or double it where it is part of the text.':
    'Cierre la comilla, o duplíquela donde sea parte del texto.',
  '{x} seems to be cut off in row {n}: the row has {n2} of {n3} cells and no line end. What came after it is not in the file.':
    '{x} parece cortado en la fila {n}: la fila tiene {n2} de {n3} celdas y ningún fin de línea. Lo que seguía no está en el archivo.',
  'Get the whole file again. To go on without what is missing, complete or empty this row.':
    'Consiga de nuevo el archivo entero. Para seguir sin lo que falta, complete o vacíe esta fila.',
  'There is no network in {x}: from row 1 on most rows have one cell only, and a linkage needs two: who gives and who receives.':
    'No hay ninguna red en {x}: desde la fila 1 la mayoría de las filas tienen una sola celda, y un vínculo necesita dos: quién da y quién recibe.',
  'Give a table in which each row names two actors, or a network file (GEXF, GraphML, Pajek, GML, UCINET DL).':
    'Dé una tabla en la que cada fila nombre dos actores, o un archivo de red (GEXF, GraphML, Pajek, GML, UCINET DL).',
  'There are no rows of actors or linkages in no file.':
    'No hay ningún archivo con filas de actores o vínculos.',
  'There are no rows of actors or linkages in {x}.': 'No hay filas de actores ni de vínculos en {x}.',
  'None of the {n} rows of actors and linkages in {x} could be used.':
    'No se pudo usar ninguna de las {n} filas de actores y vínculos de {x}.',
  'Give a table of actors or of linkages; `articulator template FILE.xlsx` writes an empty workbook to fill in.':
    'Dé una tabla de actores o de vínculos; `articulator template FILE.xlsx` escribe un libro vacío para rellenar.',
  'See the problems row by row: articulator check.': 'Vea los problemas fila por fila: articulator check.',
  '{n} problems of the code {f} were found in all; the first {n2} are listed, {n3} more are not.':
    'En total se hallaron {n} problemas del código {f}; se listan los primeros {n2}, {n3} más no.',
  'There is no file of links to open.': 'No hay ningún archivo de enlaces que abrir.',
  'These files hold no table whose rows could be corrected here.':
    'Estos archivos no contienen ninguna tabla cuyas filas se puedan corregir aquí.',
  'The worker that reads the files could not be started.':
    'No se pudo iniciar el proceso que lee los archivos.',
  '{x} is damaged or no project: it is no zip archive.':
    '{x} está dañado o no es un proyecto: no es un archivo zip.',
  '{x} would unpack to {n} bytes; at most {n2} are.':
    '{x} ocuparía {n} bytes al descomprimirse; se admiten a lo sumo {n2}.',
  '{x} is damaged or no project: it holds no {x2} that can be read.':
    '{x} está dañado o no es un proyecto: no contiene ningún {x2} que se pueda leer.',
  '{x} is no project of this version: {x2} is not as {x3} has it.':
    '{x} no es un proyecto de esta versión: {x2} no es como lo tiene {x3}.',
  '{x} is damaged: {x2} in it cannot be read.': '{x} está dañado: no se puede leer {x2} en él.',
};
