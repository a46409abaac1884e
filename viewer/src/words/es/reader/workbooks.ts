/** What the readers say of workbooks, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const workbooks = {
  '{x} is called a workbook but is none: it is damaged, or another kind of file under that name.':
    '{x} se llama libro de Excel pero no lo es: está dañado, o es otra clase de archivo con ese nombre.',
  'Open it in the spreadsheet and save it again as .xlsx, or give it as .csv if it is text.':
    'Ábralo en la hoja de cálculo y guárdelo de nuevo como .xlsx, o dele la terminación .csv si es texto.',
  '{x} is protected by a password and cannot be opened.':
    '{x} está protegido con una contraseña y no se puede abrir.',
  'Open it in the spreadsheet, take the password away (File, Info, Protect workbook) and save it again.':
    'Ábralo en la hoja de cálculo, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo de nuevo.',
  '{x} is a workbook in the old .xls format, which is not read.':
    '{x} es un libro en el antiguo formato .xls, que no se lee.',
  'Open it in the spreadsheet and save it as .xlsx.': 'Ábralo en la hoja de cálculo y guárdelo como .xlsx.',
  '{x} is damaged: {s}.': '{x} está dañado: {s}.',
  'Get the file again; or open it in the spreadsheet, let it be repaired, and save it again as .xlsx.':
    'Consiga el archivo de nuevo; o ábralo en la hoja de cálculo, deje que se repare y guárdelo de nuevo como .xlsx.',
  'Open it in the spreadsheet, let it be repaired, and save it again as .xlsx.':
    'Ábralo en la hoja de cálculo, deje que se repare y guárdelo de nuevo como .xlsx.',
  'its list of contents cannot be read': 'no se puede leer su lista de contenidos',
  'its part {x} cannot be unpacked': 'no se puede descomprimir su parte {x}',
  'its sheet {x} is not in it': 'su hoja {x} no está en él',
  'it has a row "{x}", where rows go from 1 to {n}': 'tiene una fila "{x}", cuando las filas van de 1 a {n}',
  'it has a cell "{x}", where columns go from A to XFD':
    'tiene una celda "{x}", cuando las columnas van de A a XFD',
  '{x} is a binary workbook (.xlsb).': '{x} es un libro binario (.xlsb).',
  '{x} is an OpenDocument file.': '{x} es un archivo OpenDocument.',
  '{x} is a Word document.': '{x} es un documento de Word.',
  '{x} is a zip archive that holds no workbook.': '{x} es un archivo zip que no contiene ningún libro.',
  'Open it in the spreadsheet and save it as .xlsx; of an archive give the files inside it.':
    'Ábralo en la hoja de cálculo y guárdelo como .xlsx; de un archivo zip dé los archivos que contiene.',
  '{x} has {n} MB but would unpack to {n2} MB; at most {n3} MB are unpacked from a file of that size.':
    '{x} tiene {n} MB, pero descomprimido ocuparía {n2} MB; de un archivo de ese tamaño se descomprimen a lo sumo {n3} MB.',
  'Delete empty formatted rows and columns and save it again, or give the tables as CSV.':
    'Borre las filas y columnas vacías que tengan formato y guárdelo de nuevo, o dé las tablas como CSV.',
  'Sheet {x} is hidden and was not read.': 'La hoja {x} está oculta y no se leyó.',
  'If it belongs to the case, unhide it, or name it in a mapping.':
    'Si es parte del caso, muéstrela, o nómbrela en una asignación.',
  'Column {x} holds formulas; the values stored with them were read.':
    'La columna {x} contiene fórmulas; se leyeron los valores guardados con ellas.',
  'If the file was not saved after its last change, open it in the spreadsheet and save it.':
    'Si el archivo no se guardó después de su último cambio, ábralo en la hoja de cálculo y guárdelo.',
  'The formula in row {n}, column {x}, has no stored value; the cell was taken as not known.':
    'La fórmula de la fila {n}, columna {x}, no tiene ningún valor guardado; la celda se tomó como desconocida.',
  'Open the file in the spreadsheet and save it, or write the value in place of the formula.':
    'Abra el archivo en la hoja de cálculo y guárdelo, o escriba el valor en lugar de la fórmula.',
  'The cell shows the error {x}; it was taken as not known.':
    'La celda muestra el error {x}; se tomó como desconocida.',
  'Correct the formula, or write the value.': 'Corrija la fórmula, o escriba el valor.',
  'The cells {x} are merged: only the first of them holds a value, the others are empty.':
    'Las celdas {x} están combinadas: solo la primera contiene un valor, las demás están vacías.',
  'Unmerge them and fill in every row.': 'Sepárelas y rellene cada fila.',
};
