/** What the readers say of tables and their columns, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const tables = {
  'File {x} was read as {f}: its name does not say so, its columns do ({x2}).':
    'El archivo {x} se leyó como {f}: no lo dice su nombre, lo dicen sus columnas ({x2}).',
  'Sheet {x} was read as {f}: its name does not say so, its columns do ({x2}).':
    'La hoja {x} se leyó como {f}: no lo dice su nombre, lo dicen sus columnas ({x2}).',
  'If that is wrong, name it after the table it holds.':
    'Si no es así, dele el nombre de la tabla que contiene.',
  '{x} holds more rows of {f}; they were read after those before it.':
    '{x} contiene más filas de {f}; se leyeron después de las anteriores.',
  'File {x} is none of the tables of a case and was not read.':
    'El archivo {x} no es ninguna de las tablas de un caso y no se leyó.',
  'Sheet {x} is none of the tables of a case and was not read.':
    'La hoja {x} no es ninguna de las tablas de un caso y no se leyó.',
  'To have it read, name it Actors, Linkages, Case, Clusters, Codes, Events or Sources, or say in a mapping what it holds (articulator map FILE).':
    'Para que se lea, llámela Actors, Linkages, Case, Clusters, Codes, Events o Sources, o diga en una asignación qué contiene (articulator map FILE).',
  'File {x} holds no rows of {f}.': 'El archivo {x} no contiene filas de {f}.',
  'Sheet {x} holds no rows of {f}.': 'La hoja {x} no contiene filas de {f}.',
  'File {x} holds no rows of {f}, only headers.':
    'El archivo {x} no contiene filas de {f}, solo encabezados.',
  'Sheet {x} holds no rows of {f}, only headers.': 'La hoja {x} no contiene filas de {f}, solo encabezados.',
  'Fill it in, or take it out.': 'Rellénela, o quítela.',
  'The {f} in sheet {x} of {x2} have no column for {j}. Columns found: {x3}. (A matrix or roster: --form; else articulator map FILE proposes how to read it.)':
    'En la hoja {x} de {x2}, la tabla {f} no tiene columna para {j}. Columnas halladas: {x3}. (Una matriz o una lista de nombrados: --form; si no, articulator map FILE propone cómo leerla.)',
  'The {f} in {x} have no column for {j}. Columns found: {x2}. (A matrix or roster: --form; else articulator map FILE proposes how to read it.)':
    'En {x}, la tabla {f} no tiene columna para {j}. Columnas halladas: {x2}. (Una matriz o una lista de nombrados: --form; si no, articulator map FILE propone cómo leerla.)',
  '{s} Its rows were rejected.': '{s} Sus filas se rechazaron.',
  '{x} has no column for {j}. Columns found: none.':
    '{x} no tiene columna para {j}. Columnas halladas: ninguna.',
  '{x} has no column for {j}. Columns found: {x2}.':
    '{x} no tiene columna para {j}. Columnas halladas: {x2}.',
  'Say which is which: {x}.': 'Diga cuál es cuál: {x}.',
  'Say which is which: {x}; if all linkages are of one type, say it: --type supplies.':
    'Diga cuál es cuál: {x}; si todos los vínculos son de un mismo tipo, dígalo: --type supplies.',
  'Say which is which: {x}; if all actors are of one kind, say it: --kind firm.':
    'Diga cuál es cuál: {x}; si todos los actores son de una misma clase, dígalo: --kind firm.',
  '"{x}" is not a type of linkage. Name one of: {x2}.':
    '"{x}" no es un tipo de vínculo. Nombre uno de estos: {x2}.',
  'The file has no column for the type of linkage; all were read as {f}, as was asked for.':
    'El archivo no tiene columna para el tipo de vínculo; todos se leyeron como {f}, como se pidió.',
  'The file has no column for the kind of actor; all were read as {f}, as was asked for.':
    'El archivo no tiene columna para la clase de actor; todos se leyeron como {f}, como se pidió.',
  '--column {x}={x2}: "{x3}" is not a column of ours. Ours are: {x4}.':
    '--column {x}={x2}: "{x3}" no es una columna nuestra. Las nuestras son: {x4}.',
  'No table has a column "{x}". Columns found: {x2}.':
    'Ninguna tabla tiene una columna "{x}". Columnas halladas: {x2}.',
  'Write the header as it stands: --column {x}.': 'Escriba el encabezado tal como está: --column {x}.',
  '--{f} belongs to a matrix, a roster or a network file, and there is none in the input; a table of rows says who gives in its columns from and to.':
    '--{f} es de una matriz, una lista de nombrados o un archivo de red, y aquí no hay ninguno; una tabla de filas dice quién da en sus columnas from y to.',
  'Column "{x}" was read as {f} (named by the user).':
    'La columna "{x}" se leyó como {f} (nombrada por el usuario).',
  'Column "{x}" was read as {f} (folded).':
    'La columna "{x}" se leyó como {f} (igual salvo mayúsculas, tildes o espacios).',
  'Column "{x}" was read as {f} (synonym).': 'La columna "{x}" se leyó como {f} (sinónimo).',
  'If that is wrong, say which column it is: --column {x}.':
    'Si no es así, diga cuál es la columna: --column {x}.',
  'The header "{x}" comes more than once; the first is used, this one is kept as "{x2}".':
    'El encabezado "{x}" aparece más de una vez; se usa el primero, este se guarda como "{x2}".',
  'Give every column a name of its own.': 'Dé a cada columna un nombre propio.',
  'Column "{x}" is not one of the format\'s and is kept as an extra attribute.':
    'La columna "{x}" no es del formato y se guarda como atributo adicional.',
  'Nothing needs to be done; if it is one of ours under another name, say --column OURS=THEIRS.':
    'No hay que hacer nada; si es una de las nuestras con otro nombre, diga --column OURS=THEIRS.',
  'Blank rows between others were passed over and are not counted: {x}.':
    'Las filas en blanco entre otras se saltaron y no se cuentan: {x}.',
  'The headers stand again in these rows, which were passed over and are not counted: {x}.':
    'Los encabezados se repiten en estas filas, que se saltaron y no se cuentan: {x}.',
  'Row {n} has more cells than there are headers; not read: {x}.':
    'La fila {n} tiene más celdas que encabezados hay; no se leyó: {x}.',
  'Give the column a header, or put quotation marks around text that holds the delimiter.':
    'Dé a la columna un encabezado, o ponga entre comillas el texto que contenga el delimitador.',
  '{x} does not say of what type its linkages are.': '{x} no dice de qué tipo son sus vínculos.',
  'Sheet {x} of {x2} does not say of what type its linkages are.':
    'La hoja {x} de {x2} no dice de qué tipo son sus vínculos.',
  'Say it: --type TYPE, or name the sheet or file after it, or a mapping; the types are {x}. A network that is only to be measured needs none: articulator metrics FILE.':
    'Dígalo: --type TYPE, o dé ese nombre a la hoja o al archivo, o una asignación; los tipos son {x}. Una red que solo se quiere medir no necesita ninguno: articulator metrics FILE.',
};
