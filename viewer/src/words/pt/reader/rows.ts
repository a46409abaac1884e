import type { rows as spanish } from '../../es/reader/rows.ts';

/** What became of rows, by the English of the readers; what may stand in the slots is in `reader-pattern.ts`. */
export const rows: typeof spanish = {
  'Row {n} has no {f} and was rejected.': 'A linha {n} não tem nada na coluna {f} e foi rejeitada.',
  'Fill in {f}, or take the row out.': 'Preencha a coluna {f}, ou retire a linha.',
  'Fill in {f} with one of: {x}.': 'Preencha a coluna {f} com uma destas palavras: {x}.',
  'Actor {x} already stands in row {n}; this row filled its empty cells only.':
    'O ator {x} já está na linha {n}; esta linha só preencheu suas células vazias.',
  'Actor {x} already stands in row {n}; this row filled its empty cells only. {s}':
    'O ator {x} já está na linha {n}; esta linha só preencheu suas células vazias. {s}',
  'If these are two actors, give them two ids.': 'Se forem dois atores, dê-lhes dois identificadores.',
  'If these are two actors, write "different" there.': 'Se forem dois atores, escreva "different" ali.',
  'Actor {x} has two values of kind: {x2} (kept: it came first) and {x3}.':
    'O ator {x} tem dois valores de kind: {x2} (mantido: veio primeiro) e {x3}.',
  'Actor {x} has two values of {x2}: {x3} (kept: it came first) and {x4}.':
    'O ator {x} tem dois valores de {x2}: {x3} (mantido: veio primeiro) e {x4}.',
  'Correct one of the rows.': 'Corrija uma das linhas.',
  'Correct one of the two.': 'Corrija um dos dois.',
  'This code is alike in every column to row {n} and was merged with it.':
    'Este código é igual em cada coluna à linha {n} e foi fundido com ela.',
  'This event is alike in every column to row {n} and was merged with it.':
    'Este evento é igual em cada coluna à linha {n} e foi fundido com ela.',
  'This region is alike in every column to row {n} and was merged with it.':
    'Esta região é igual em cada coluna à linha {n} e foi fundida com ela.',
  'This linkage ({x} to {x2}, {f}) is alike in every column to row {n} and was merged with it.':
    'Este vínculo ({x} → {x2}, {f}) é igual em cada coluna à linha {n} e foi fundido com ela.',
  'This linkage ({x} to {x2}, {f}) is alike in every column to row {n} and was merged with it. {s}':
    'Este vínculo ({x} → {x2}, {f}) é igual em cada coluna à linha {n} e foi fundido com ela. {s}',
  'If these are two linkages, tell them apart in some column, such as product or year.':
    'Se forem dois vínculos, distinga-os em alguma coluna, como product ou year.',
  'The cluster {x} is listed twice and not alike; the first was used.':
    'O cluster {x} aparece duas vezes e não igual; foi usado o primeiro.',
  'The source {x} is listed twice and not alike; the first was used.':
    'A fonte {x} aparece duas vezes e não igual; foi usada a primeira.',
  'Keep one of the two.': 'Mantenha um dos dois.',
  'The linkage goes from {x} to itself and was rejected.': 'O vínculo vai de {x} a si mesmo e foi rejeitado.',
  'The linkage goes from {x} to itself and was rejected. {s}':
    'O vínculo vai de {x} a si mesmo e foi rejeitado. {s}',
  'Correct one of the ends, or take the row out.': 'Corrija uma das pontas, ou retire a linha.',
  'Actor {x} is in no row of actors; it was made from this end of a linkage, with kind unknown and in no cluster.':
    'O ator {x} não está em nenhuma linha de atores; foi feito desta ponta de um vínculo, com espécie desconhecida e fora de todo cluster.',
  'Actor {x} is in no accepted row of actors; it was made from this end of a linkage, with kind unknown and in no cluster.':
    'O ator {x} não está em nenhuma linha aceita de atores; foi feito desta ponta de um vínculo, com espécie desconhecida e fora de todo cluster.',
  'Add a row for {x} to the actors, or correct the id; --missing-ends reject rejects such linkages.':
    'Acrescente aos atores uma linha para {x}, ou corrija o identificador; --missing-ends reject rejeita tais vínculos.',
  'Actor {x} is in no accepted row of actors; the linkage was rejected.':
    'O ator {x} não está em nenhuma linha aceita de atores; o vínculo foi rejeitado.',
  'Add a row for {x} to the actors, or correct the id; without --missing-ends reject the actor is made.':
    'Acrescente aos atores uma linha para {x}, ou corrija o identificador; sem --missing-ends reject o ator é feito.',
  '{n} actors are named here and in no row of actors, {x} the first; they were made with kind unknown.':
    'Aqui são nomeados {n} atores que não estão em nenhuma linha de atores, {x} o primeiro; foram feitos com espécie desconhecida.',
  'Say the kind of all: --kind firm; or give a table of actors with a row for each.':
    'Diga a espécie de todos: --kind firm; ou dê uma tabela de atores com uma linha para cada um.',
  '{x} were read as one actor, "{x2}", because case was to be put aside.':
    '{x} foram lidos como um só ator, "{x2}", porque se pediu para não distinguir maiúsculas.',
  'These ids differ only in case, accents or spaces and were read as {n} actors: {x}.':
    'Estes identificadores só diferem em maiúsculas, acentos ou espaços e foram lidos como {n} atores: {x}.',
  'These ids differ only in leading zeros, spaces or a final .0 and were read as {n} actors: {x}.':
    'Estes identificadores só diferem em zeros iniciais, espaços ou um .0 final e foram lidos como {n} atores: {x}.',
  'These ids differ only in case, accents or spaces and were read as {n} clusters: {x}.':
    'Estes identificadores só diferem em maiúsculas, acentos ou espaços e foram lidos como {n} clusters: {x}.',
  'These ids differ only in leading zeros, spaces or a final .0 and were read as {n} clusters: {x}.':
    'Estes identificadores só diferem em zeros iniciais, espaços ou um .0 final e foram lidos como {n} clusters: {x}.',
  'If they are one actor, write the id in one way everywhere.':
    'Se forem um só ator, escreva o identificador do mesmo modo em toda parte.',
  'If they are one cluster, write the id in one way everywhere.':
    'Se forem um só cluster, escreva o identificador do mesmo modo em toda parte.',
  'The pair {x} to {x2} is coded both {f} (row {n}) and {f2}; the codes count as none.':
    'O par {x} → {x2} está codificado como {f} (linha {n}) e como {f2}; os códigos não contam.',
  "The pair {x} to {x2} is coded both {f} (row {n}) and {f2}; these are of different years, and only the codes of the seller's latest year are read.":
    'O par {x} → {x2} está codificado como {f} (linha {n}) e como {f2}; são de anos diferentes, e só são lidos os códigos do último ano do vendedor.',
  'Keep one code for the pair at each date.': 'Mantenha um código para o par em cada data.',
  '"{x}" is the id of no cluster and no firm of the case; the code was rejected.':
    '"{x}" não é o identificador de nenhum cluster nem de nenhuma empresa do caso; o código foi rejeitado.',
  'Write the id of a cluster or of a firm as it stands in the other tables.':
    'Escreva o identificador de um cluster ou de uma empresa como está nas outras tabelas.',
  '"{x}" is the id of no firm of the case; the event was rejected.':
    '"{x}" não é o identificador de nenhuma empresa do caso; o evento foi rejeitado.',
  'Write the id of a firm as it stands in the actors.':
    'Escreva o identificador de uma empresa como está nos atores.',
  '{n} rows give different figures of all sectors in {x}; none of them was used.':
    '{n} linhas dão números diferentes de todos os setores em {x}; nenhuma foi usada.',
  '{n} rows give different figures of sector {x} in {x2}; none of them was used.':
    '{n} linhas dão números diferentes do setor {x} em {x2}; nenhuma foi usada.',
  'Keep the row that is right.': 'Mantenha a linha correta.',
  'The rows of {x} give different figures for its area; it was taken as not known.':
    'As linhas de {x} dão números diferentes para sua área; foi tomada como desconhecida.',
  'The rows of {x} give different figures for its population; it was taken as not known.':
    'As linhas de {x} dão números diferentes para sua população; foi tomada como desconhecida.',
  'Write the area of a region once, or alike in all of its rows.':
    'Escreva a área de uma região uma vez, ou igual em todas as suas linhas.',
  'Write the population of a region once, or alike in all of its rows.':
    'Escreva a população de uma região uma vez, ou igual em todas as suas linhas.',
};
