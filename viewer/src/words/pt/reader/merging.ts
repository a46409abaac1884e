import type { merging as spanish } from '../../es/reader/merging.ts';

/** What the readers say of decided pairs of actors, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const merging: typeof spanish = {
  '{n} of {n2} pairs are not decided (unsure or empty), this row the first: their actors stay two.':
    '{n} de {n2} pares não estão decididos (unsure ou vazio), esta linha a primeira: seus atores continuam dois.',
  'Write same or different where you know.': 'Escreva same ou different onde souber.',
  '"{x}" was read as "{x2}" wherever it stands.': '"{x}" foi lido como "{x2}" onde quer que esteja.',
  '"{x}" was read as "{x2}" wherever it stands: {x3}.':
    '"{x}" foi lido como "{x2}" onde quer que esteja: {x3}.',
  '"{x}" was read as "{x2}" wherever it stands, by this row and others that join {n} ids.':
    '"{x}" foi lido como "{x2}" onde quer que esteja, por esta linha e outras que unem {n} identificadores.',
  '"{x}" was read as "{x2}" wherever it stands, by this row and others that join {n} ids: {x3}.':
    '"{x}" foi lido como "{x2}" onde quer que esteja, por esta linha e outras que unem {n} identificadores: {x3}.',
  'If these are two actors, write "different" in this row.':
    'Se forem dois atores, escreva "different" nesta linha.',
  '"{x}" was read as "{x2}", as row {n} of {x3} says.':
    '"{x}" foi lido como "{x2}", como diz a linha {n} de {x3}.',
  'This row says that "{x}" and "{x2}" are different, but by other rows they are the same. None of the decisions that join them was applied.':
    'Esta linha diz que "{x}" e "{x2}" são diferentes, mas segundo outras linhas são o mesmo. Nenhuma das decisões que os unem foi aplicada.',
  'This row says that "{x}" and "{x2}" are different, but by rows {x3} they are the same. None of the decisions that join them was applied.':
    'Esta linha diz que "{x}" e "{x2}" são diferentes, mas segundo as linhas {x3} são o mesmo. Nenhuma das decisões que os unem foi aplicada.',
  'Correct this row, or one of the others.': 'Corrija esta linha, ou uma das outras.',
  '"{x}" and "{x2}" were not merged: with other rows this one makes "{x3}" and "{x4}" one actor, which by row {n} are different.':
    '"{x}" e "{x2}" não foram fundidos: junto com outras linhas, esta faz de "{x3}" e "{x4}" um só ator, que segundo a linha {n} são diferentes.',
  'Correct that row, or one of those that join the two.':
    'Corrija aquela linha, ou uma das que unem os dois.',
  '"{x}" is none of the ids that are merged here ({x2}); the cell was taken as empty.':
    '"{x}" não é nenhum dos identificadores que são fundidos aqui ({x2}); a célula foi tomada como vazia.',
  'Write the id that is to stay.': 'Escreva o identificador que deve ficar.',
  'Rows {x} keep several ids of what is one actor: {x2}; "{x3}" stays.':
    'As linhas {x} mantêm vários identificadores do que é um só ator: {x2}; fica "{x3}".',
  'Keep one of them in all these rows.': 'Mantenha um deles em todas estas linhas.',
  '"{x}" is the id of no actor of the case; this decision was rejected.':
    '"{x}" não é o identificador de nenhum ator do caso; esta decisão foi rejeitada.',
  'Correct the id, or take the row out: an actor that was merged in the tables themselves has gone.':
    'Corrija o identificador, ou retire a linha: um ator que foi fundido nas próprias tabelas não existe mais.',
  'Both ids are "{x}": there is nothing to decide, and the row was rejected.':
    'Ambos os identificadores são "{x}": não há nada a decidir, e a linha foi rejeitada.',
  'Write the id of the other actor, or take the row out.':
    'Escreva o identificador do outro ator, ou retire a linha.',
  'Rows {x} say both same and different of "{x2}" and "{x3}"; none of them was applied.':
    'As linhas {x} dizem ao mesmo tempo same e different de "{x2}" e "{x3}"; nenhuma foi aplicada.',
  'Decide once.': 'Decida uma só vez.',
  'The pair "{x}" and "{x2}" already stands in row {n}, whose decision counts.':
    'O par "{x}" e "{x2}" já está na linha {n}, cuja decisão conta.',
};
