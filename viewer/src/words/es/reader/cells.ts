/** What the readers say of cells, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const cells = {
  '{s} The cell was taken as not known.': '{s} La celda se tomó como desconocida.',
  '{s} The row was rejected.': '{s} La fila se rechazó.',
  '{s} It was kept as it stands.': '{s} Se dejó como está.',
  'Nothing needs to be done.': 'No hay que hacer nada.',

  '"{x}" is not a number.': '"{x}" no es un número.',
  'Write digits only, as 1234.5 or 1.234,5 and the same way in the whole column; leave the cell empty if it is not known.':
    'Escriba solo cifras, como 1234.5 o 1.234,5 y de la misma manera en toda la columna; deje la celda vacía si no se sabe.',
  'Write digits only, as 1234.5 or 1.234,5 and the same way in the whole column.':
    'Escriba solo cifras, como 1234.5 o 1.234,5 y de la misma manera en toda la columna.',
  'A date stands in {f}, where a number is needed.':
    'En la columna {f} hay una fecha, donde hace falta un número.',
  'The spreadsheet may have turned a number such as 1.5 into a date: format the column as number and type it again.':
    'La hoja de cálculo pudo convertir en fecha un número como 1.5: dé a la columna formato de número y escríbalo de nuevo.',
  '{x} is out of range for {f}.': '{x} está fuera del rango de la columna {f}.',
  '{x} is out of range for {f}, which is a share from 0 to 1.':
    '{x} está fuera del rango de la columna {f}, que es una proporción de 0 a 1.',
  'If this is per cent, write {x} or "{x2} %".': 'Si es un porcentaje, escriba {x} o "{x2} %".',
  'Correct the number, or leave the cell empty if it is not known.':
    'Corrija el número, o deje la celda vacía si no se sabe.',
  'Per cent in column {f} was read as a share: "{x}" is {x2}.':
    'Los porcentajes de la columna {f} se leyeron como proporción: "{x}" es {x2}.',
  'Numbers in column {f} such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal point.':
    'Los números de la columna {f} como "{x}" se pueden leer con punto o con coma decimal; se leyeron con punto decimal.',
  'Numbers in column {f} such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal comma.':
    'Los números de la columna {f} como "{x}" se pueden leer con punto o con coma decimal; se leyeron con coma decimal.',
  'Write them without thousands separators, or with as many decimals as to leave no doubt (1234 or 1.2340).':
    'Escríbalos sin separador de miles, o con tantos decimales que no quede duda (1234 o 1.2340).',
  'Column {f} mixes decimal points ({x}) and decimal commas ({x2}); it was read with a decimal point.':
    'La columna {f} mezcla puntos decimales ({x}) y comas decimales ({x2}); se leyó con punto decimal.',
  'Column {f} mixes decimal points ({x}) and decimal commas ({x2}); it was read with a decimal comma.':
    'La columna {f} mezcla puntos decimales ({x}) y comas decimales ({x2}); se leyó con coma decimal.',
  'Write all numbers of the column in one way.':
    'Escriba todos los números de la columna de la misma manera.',
  'Numbers in column {f} were read with a decimal comma.':
    'Los números de la columna {f} se leyeron con coma decimal.',
  'Sums in column {f} were read as written: "{x}" is {x2}.':
    'Los montos de la columna {f} se leyeron como están escritos: "{x}" es {x2}.',

  '"{x}" is not a year.': '"{x}" no es un año.',
  'Write four digits, such as 2019.': 'Escriba cuatro cifras, como 2019.',
  '{x} is out of range for {f}: expected is a year from {n} to {n2}.':
    '{x} está fuera del rango de la columna {f}: se espera un año de {n} a {n2}.',
  'Correct the year, or leave the cell empty if it is not known.':
    'Corrija el año, o deje la celda vacía si no se sabe.',
  'Dates in column {f} were read as their year: {x} is {n}.':
    'Las fechas de la columna {f} se leyeron como su año: {x} es {n}.',

  '"{x}" is not a word for {f}.': '"{x}" no es una palabra para la columna {f}.',
  'Write one of: {x}; leave the cell empty if it is not known.':
    'Escriba una de estas: {x}; deje la celda vacía si no se sabe.',
  'Write one of: {x}.': 'Escriba una de estas: {x}.',
  '"{x}" in column {f} was read as {f2}, here and wherever it comes again.':
    '"{x}" en la columna {f} se leyó como {f2}, aquí y dondequiera que se repita.',
  '"{x}" in column {f} was read as {x2}, here and wherever it comes again.':
    '"{x}" en la columna {f} se leyó como {x2}, aquí y dondequiera que se repita.',
  'If that is wrong, write one of: {x}.': 'Si no es así, escriba una de estas: {x}.',

  '"{x}" is not one ISIC code.': '"{x}" no es un código CIIU.',
  'Write the digits of one code of ISIC Rev. 4, such as 2511; format the column as text so that leading zeros stay.':
    'Escriba las cifras de un código de la CIIU Rev. 4, como 2511; dé a la columna formato de texto para que se conserven los ceros iniciales.',
  'ISIC code {x} stands among codes of four digits and was read as {x2}: it has lost its leading zero.':
    'El código CIIU {x} está entre códigos de cuatro cifras y se leyó como {x2}: ha perdido su cero inicial.',
  'Format the column as text and write the zero; if three digits are meant, write them as 25.1.':
    'Dé a la columna formato de texto y escriba el cero; si son tres cifras, escríbalas como 25.1.',
  'The id "{x}" is a date: a spreadsheet turns codes such as MAR1 or 3-2 into dates.':
    'El identificador "{x}" es una fecha: una hoja de cálculo convierte en fechas códigos como MAR1 o 3-2.',
  'If it was a code, format the column as text and type it again, or take it from the source.':
    'Si era un código, dé a la columna formato de texto y escríbalo de nuevo, o tómelo de la fuente.',
  'The id "{x}" is a number of more than 15 digits, of which a spreadsheet keeps 15: different ids may have become one.':
    'El identificador "{x}" es un número de más de 15 cifras, de las que una hoja de cálculo guarda 15: identificadores distintos pueden haberse vuelto uno.',
  'Export the column as text from the source.': 'Exporte de la fuente la columna como texto.',
  'The id "{x}" is a number with decimals: 1.10 and 1.1 are the same number, but may be two ids.':
    'El identificador "{x}" es un número con decimales: 1.10 y 1.1 son el mismo número, pero pueden ser dos identificadores.',
  'Format the column as text and type the ids again.':
    'Dé a la columna formato de texto y escriba de nuevo los identificadores.',
  '"{x}" is not a country code of two letters (ISO 3166-1), such as BR; it is kept and compared as it stands.':
    '"{x}" no es un código de país de dos letras (ISO 3166-1), como BR; se guarda y se compara como está.',
  'Write a country code of two letters (ISO 3166-1), such as BR.':
    'Escriba un código de país de dos letras (ISO 3166-1), como BR.',
  '"{x}" is not a currency code of three letters (ISO 4217), such as USD; it is kept and compared as it stands.':
    '"{x}" no es un código de moneda de tres letras (ISO 4217), como USD; se guarda y se compara como está.',
  'Write a currency code of three letters (ISO 4217), such as USD.':
    'Escriba un código de moneda de tres letras (ISO 4217), como USD.',
};
