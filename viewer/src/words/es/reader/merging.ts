/** What the readers say of decided pairs of actors, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const merging = {
  '{n} of {n2} pairs are not decided (unsure or empty), this row the first: their actors stay two.':
    '{n} de {n2} pares no están decididos (unsure o vacío), esta fila la primera: sus actores siguen siendo dos.',
  'Write same or different where you know.': 'Escriba same o different donde lo sepa.',
  '"{x}" was read as "{x2}" wherever it stands.': '"{x}" se leyó como "{x2}" dondequiera que esté.',
  '"{x}" was read as "{x2}" wherever it stands: {x3}.':
    '"{x}" se leyó como "{x2}" dondequiera que esté: {x3}.',
  '"{x}" was read as "{x2}" wherever it stands, by this row and others that join {n} ids.':
    '"{x}" se leyó como "{x2}" dondequiera que esté, por esta fila y otras que unen {n} identificadores.',
  '"{x}" was read as "{x2}" wherever it stands, by this row and others that join {n} ids: {x3}.':
    '"{x}" se leyó como "{x2}" dondequiera que esté, por esta fila y otras que unen {n} identificadores: {x3}.',
  'If these are two actors, write "different" in this row.':
    'Si son dos actores, escriba "different" en esta fila.',
  '"{x}" was read as "{x2}", as row {n} of {x3} says.':
    '"{x}" se leyó como "{x2}", como dice la fila {n} de {x3}.',
  'This row says that "{x}" and "{x2}" are different, but by other rows they are the same. None of the decisions that join them was applied.':
    'Esta fila dice que "{x}" y "{x2}" son distintos, pero según otras filas son el mismo. No se aplicó ninguna de las decisiones que los unen.',
  'This row says that "{x}" and "{x2}" are different, but by rows {x3} they are the same. None of the decisions that join them was applied.':
    'Esta fila dice que "{x}" y "{x2}" son distintos, pero según las filas {x3} son el mismo. No se aplicó ninguna de las decisiones que los unen.',
  'Correct this row, or one of the others.': 'Corrija esta fila, o una de las otras.',
  '"{x}" and "{x2}" were not merged: with other rows this one makes "{x3}" and "{x4}" one actor, which by row {n} are different.':
    '"{x}" y "{x2}" no se fusionaron: junto con otras filas, esta hace un solo actor de "{x3}" y "{x4}", que según la fila {n} son distintos.',
  'Correct that row, or one of those that join the two.':
    'Corrija esa fila, o una de las que unen a los dos.',
  '"{x}" is none of the ids that are merged here ({x2}); the cell was taken as empty.':
    '"{x}" no es ninguno de los identificadores que se fusionan aquí ({x2}); la celda se tomó como vacía.',
  'Write the id that is to stay.': 'Escriba el identificador que debe quedar.',
  'Rows {x} keep several ids of what is one actor: {x2}; "{x3}" stays.':
    'Las filas {x} conservan varios identificadores de lo que es un solo actor: {x2}; queda "{x3}".',
  'Keep one of them in all these rows.': 'Conserve uno de ellos en todas estas filas.',
  '"{x}" is the id of no actor of the case; this decision was rejected.':
    '"{x}" no es el identificador de ningún actor del caso; esta decisión se rechazó.',
  'Correct the id, or take the row out: an actor that was merged in the tables themselves has gone.':
    'Corrija el identificador, o quite la fila: un actor que se fusionó en las propias tablas ya no existe.',
  'Both ids are "{x}": there is nothing to decide, and the row was rejected.':
    'Ambos identificadores son "{x}": no hay nada que decidir, y la fila se rechazó.',
  'Write the id of the other actor, or take the row out.':
    'Escriba el identificador del otro actor, o quite la fila.',
  'Rows {x} say both same and different of "{x2}" and "{x3}"; none of them was applied.':
    'Las filas {x} dicen a la vez same y different de "{x2}" y "{x3}"; no se aplicó ninguna.',
  'Decide once.': 'Decida una sola vez.',
  'The pair "{x}" and "{x2}" already stands in row {n}, whose decision counts.':
    'El par "{x}" y "{x2}" ya está en la fila {n}, cuya decisión cuenta.',
};
