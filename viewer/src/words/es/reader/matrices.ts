/** What the readers say of matrices and rosters, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const matrices = {
  '{x} is not laid out as a matrix: the first column and the first row must hold names.':
    '{x} no está dispuesta como matriz: la primera columna y la primera fila deben contener nombres.',
  'Say how it is laid out: --form, or a mapping (articulator map FILE).':
    'Diga cómo está dispuesta: --form, o una asignación (articulator map FILE).',
  'The matrix is symmetric: it states every tie both ways, and so it was read.':
    'La matriz es simétrica: declara cada lazo en ambos sentidos, y así se leyó.',
  'If its ties have no direction, say --direction symmetric.':
    'Si sus lazos no tienen dirección, diga --direction symmetric.',
  'The matrix states more than {n} linkages.': 'La matriz declara más de {n} vínculos.',
  'Leave out the weak ones ("atLeast" in a mapping), or give a list of the links.':
    'Deje fuera los débiles ("atLeast" en una asignación), o dé una lista de los enlaces.',
  '"{x}" in column {x2} is neither a strength nor yes or no; the cell was rejected.':
    '"{x}" en la columna {x2} no es ni una intensidad ni sí o no; la celda se rechazó.',
  'Write a number from 0 up, or yes or no; leave the cell empty if it is not known.':
    'Escriba un número desde 0, o sí o no; deje la celda vacía si no se sabe.',
  '{n} cells stand in {n2} rows and {n3} columns without a name and were rejected.':
    '{n} celdas están en {n2} filas y {n3} columnas sin nombre y se rechazaron.',
  'Name the row and the column, or take them out.': 'Dé nombre a la fila y a la columna, o quítelas.',
  "These names stand over more than one row, whose cells were read as the same actor's: {x}.":
    'Estos nombres están en más de una fila, cuyas celdas se leyeron como de un mismo actor: {x}.',
  "These names stand over more than one column, whose cells were read as the same actor's: {x}.":
    'Estos nombres están en más de una columna, cuyas celdas se leyeron como de un mismo actor: {x}.',
  'Give every actor a name of its own.': 'Dé a cada actor un nombre propio.',
  '{n} names stand among the columns but have no row: {x}. They are actors; what a row of theirs would say is not known, not absent.':
    '{n} nombres están en las columnas pero no tienen fila: {x}. Son actores; lo que diría una fila suya no se sabe, no es ausente.',
  '{n} names stand among the rows but have no column: {x}. They are actors; what a column of theirs would say is not known, not absent.':
    '{n} nombres están en las filas pero no tienen columna: {x}. Son actores; lo que diría una columna suya no se sabe, no es ausente.',
  'Nothing needs to be done where they did not answer; otherwise write the name in one way in both.':
    'No hay que hacer nada donde no respondieron; si no, escriba el nombre de la misma manera en ambas.',
  '{n} cells of the matrix state a linkage; {t}.': '{n} celdas de la matriz declaran un vínculo; {t}.',
  '{n} say that there is none': '{n} dicen que no hay ninguno',
  '{n} are empty or not known and were read as none':
    '{n} están vacías o no se saben y se leyeron como ninguno',
  '{n} are below {x} and were read as none': '{n} están por debajo de {x} y se leyeron como ninguno',
  '{n} were rejected': '{n} se rechazaron',
  'the diagonal, in which the same stands all along, was left out':
    'se dejó fuera la diagonal, en la que está siempre lo mismo',
  'Of {n} pairs without direction, {n2} are stated by one side alone and {n3} with two strengths; a pair was read as linked where one side states it, with the larger strength.':
    'De {n} pares sin dirección, {n2} los declara un solo lado y {n3} con dos intensidades; un par se leyó como unido donde lo declara un lado, con la intensidad mayor.',
  'Nothing needs to be done if one answer is enough; otherwise make the matrix symmetric.':
    'No hay que hacer nada si basta una respuesta; si no, haga simétrica la matriz.',
  'Numbers in the matrix such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal point.':
    'Los números de la matriz como "{x}" se pueden leer con punto o con coma decimal; se leyeron con punto decimal.',
  'Numbers in the matrix such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal comma.':
    'Los números de la matriz como "{x}" se pueden leer con punto o con coma decimal; se leyeron con coma decimal.',
  'Numbers in the matrix were read with a decimal comma.':
    'Los números de la matriz se leyeron con coma decimal.',
  'The row "{x}" holds the sums of the others and is no actor; it was left out.':
    'La fila "{x}" contiene las sumas de las demás y no es un actor; se dejó fuera.',
  'The column "{x}" holds the sums of the others and is no actor; it was left out.':
    'La columna "{x}" contiene las sumas de las demás y no es un actor; se dejó fuera.',
  'The last row, "{x}", holds exactly the sums of the others, but its name does not say so; it was kept as an actor.':
    'La última fila, "{x}", contiene exactamente las sumas de las demás, pero su nombre no lo dice; se guardó como actor.',
  'The last column, "{x}", holds exactly the sums of the others, but its name does not say so; it was kept as an actor.':
    'La última columna, "{x}", contiene exactamente las sumas de las demás, pero su nombre no lo dice; se guardó como actor.',
  'The row "{x}" is called a total, but its numbers are not the sums of the others; it was kept as an actor.':
    'La fila "{x}" se llama total, pero sus números no son las sumas de las demás; se guardó como actor.',
  'The column "{x}" is called a total, but its numbers are not the sums of the others; it was kept as an actor.':
    'La columna "{x}" se llama total, pero sus números no son las sumas de las demás; se guardó como actor.',
  'If it is no actor, take it out, or name it "Total" and let it hold the sums.':
    'Si no es un actor, quítela, o llámela "Total" y que contenga las sumas.',
  'The projects would make {n} linkages of two; at most {n2} are made.':
    'Los proyectos harían {n} vínculos de dos; se hacen a lo sumo {n2}.',
  'Leave out the largest projects, or read them as member-of with --form two-mode.':
    'Deje fuera los proyectos mayores, o léalos como member-of con --form two-mode.',
  '{n} projects have one participant and make no linkage: {x}.':
    '{n} proyectos tienen un solo participante y no hacen ningún vínculo: {x}.',
  '{x} has one column: a roster needs the respondent and those named.':
    '{x} tiene una sola columna: una lista de nombrados necesita al encuestado y a quienes nombra.',
  'Row {n} has no respondent; the {n2} it names were rejected.':
    'La fila {n} no tiene encuestado; se rechazaron los {n2} que nombra.',
  'Fill in the respondent, or take the row out.': 'Rellene el encuestado, o quite la fila.',
  '{x} does not say who gives to whom ({s}): the row to the column, or the column to the row.':
    '{x} no dice quién da a quién ({s}): la fila a la columna, o la columna a la fila.',
  'Sheet {x} of {x2} does not say who gives to whom ({s}): the row to the column, or the column to the row.':
    'La hoja {x} de {x2} no dice quién da a quién ({s}): la fila a la columna, o la columna a la fila.',
  'Say it: --direction row-to-column, --direction column-to-row (in a roster: whom do you get it from?), or --direction symmetric where a tie holds both ways; or "direction" in a mapping.':
    'Dígalo: --direction row-to-column, --direction column-to-row (en una lista de nombrados: ¿de quién lo recibe?), o --direction symmetric donde un lazo vale en ambos sentidos; o "direction" en una asignación.',
  'the one gives to the other': 'el uno da al otro',
  'seller supplies buyer': 'el vendedor suministra al comprador',
  'owner holds a stake of owned': 'el propietario tiene una participación en el poseído',
  'giver gives technical assistance to receiver': 'quien da presta asistencia técnica a quien recibe',
  'source informs or advises recipient': 'la fuente informa o aconseja a quien recibe',
  'the two act jointly (symmetric)': 'los dos actúan en conjunto (simétrico)',
  'firm belongs to institution': 'la empresa pertenece a la institución',
  'institution or firm trains staff of receiver':
    'la institución o empresa capacita al personal de quien recibe',
  'workers moved from the first to the second': 'trabajadores pasaron del primero al segundo',
  'giver finances receiver': 'quien da financia a quien recibe',
  'certifier to certified': 'del certificador al certificado',
};
