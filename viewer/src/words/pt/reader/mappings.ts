import type { mappings as spanish } from '../../es/reader/mappings.ts';

/** What the readers say of a mapping and what it makes, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const mappings: typeof spanish = {
  'There is no column {n} in {x}, which has {n2}.': 'Não há coluna {n} em {x}, que tem {n2}.',
  'There is no column {n} in sheet {x} of {x2}, which has {n2}.':
    'Não há coluna {n} na aba {x} de {x2}, que tem {n2}.',
  'Correct the number in the mapping.': 'Corrija o número no mapeamento.',
  'There is no column "{x}" in {x2}. Columns found: {x3}.':
    'Não há coluna "{x}" em {x2}. Colunas encontradas: {x3}.',
  'There is no column "{x}" in sheet {x2} of {x3}. Columns found: {x4}.':
    'Não há coluna "{x}" na aba {x2} de {x3}. Colunas encontradas: {x4}.',
  'Write the header as it stands, or the number of the column, in the mapping.':
    'Escreva no mapeamento o cabeçalho tal como está, ou o número da coluna.',
  '"{x}" stands over columns {j} of {x2}.': '"{x}" está sobre as colunas {j} de {x2}.',
  '"{x}" stands over columns {j} of sheet {x2} of {x3}.':
    '"{x}" está sobre as colunas {j} da aba {x2} de {x3}.',
  'Say the number of the column instead of its header.': 'Diga o número da coluna em vez de seu cabeçalho.',
  'The lists in the {n} rows of {x} would give more than {n2} rows of {f} beyond these.':
    'As listas das {n} linhas de {x} dariam mais de {n2} linhas de {f} além destas.',
  'Check the separators in the mapping, or give the table in parts.':
    'Verifique os separadores no mapeamento, ou dê a tabela em partes.',
  'The lists of row {n} would give {n2} rows of {f}; at most {n3} are made, and the row was rejected.':
    'As listas da linha {n} dariam {n2} linhas de {f}; são feitas no máximo {n3}, e a linha foi rejeitada.',
  'Check the separator in the mapping, or split the row.':
    'Verifique o separador no mapeamento, ou divida a linha.',
  '{n} rows do not name what makes {f} here ({x}) and give none.':
    '{n} linhas não nomeiam o que aqui faz {f} ({x}) e não dão nenhum.',
  'Nothing needs to be done where nothing is there to name.':
    'Não é preciso fazer nada onde não há nada a nomear.',
  '{x} has no value for "{x2}"; it was taken as not known.':
    '{x} não tem nenhum valor para "{x2}"; foi tomado como desconhecido.',
  'Add the key there, or correct it here.': 'Acrescente a chave lá, ou corrija-a aqui.',
  '{x} holds nothing.': '{x} não contém nada.',
  'Fill it in, or take it out of the mapping.': 'Preencha-o, ou retire-o do mapeamento.',
  'The mapping says that {x} is a network file, but it is a table.':
    'O mapeamento diz que {x} é um arquivo de rede, mas é uma tabela.',
  'Say in the mapping that its form is rows, matrix, two-mode, projects or roster.':
    'Diga no mapeamento que sua forma é rows, matrix, two-mode, projects ou roster.',
  'The mapping looks values up in {x}, which is not among the input: {x2}.':
    'O mapeamento procura valores em {x}, que não está entre os arquivos dados: {x2}.',
  'The mapping looks values up in sheet {x} of {x2}, which is not among the input: {x3}.':
    'O mapeamento procura valores na aba {x} de {x2}, que não está entre os arquivos dados: {x3}.',
  'Give that file too, or correct its name in the mapping.':
    'Dê também esse arquivo, ou corrija seu nome no mapeamento.',
  'The key {x} has two values: {x2} (used: it came first) and {x3}.':
    'A chave {x} tem dois valores: {x2} (usado: veio primeiro) e {x3}.',
  'Keep one row for each key.': 'Mantenha uma linha para cada chave.',
  'Nothing stands in row {x}, which the mapping says holds headers.':
    'Não há nada na linha {x}, que segundo o mapeamento contém os cabeçalhos.',
  'Correct "header" in the mapping: it is the number of the row as the spreadsheet shows it.':
    'Corrija "header" no mapeamento: é o número da linha como o programa de planilhas o mostra.',
  '{n} rows stand above the headers and are not counted: {x}.':
    '{n} linhas estão acima dos cabeçalhos e não são contadas: {x}.',
  '{n} rows stand below the last row and are not counted: {x}.':
    '{n} linhas estão abaixo da última linha e não são contadas: {x}.',
  '{n} rows are left out as the mapping says ({s}) and are not counted: {x}.':
    '{n} linhas ficam de fora como diz o mapeamento ({s}) e não são contadas: {x}.',
  'any cell is {x}': 'uma célula é {x}',
  'any cell is one of {x}': 'uma célula é uma de {x}',
  'any cell is empty': 'uma célula está vazia',
  'any cell is not empty': 'uma célula não está vazia',
  'any cell is {x} or is empty': 'uma célula é {x} ou está vazia',
  'any cell is one of {x} or is empty': 'uma célula é uma de {x} ou está vazia',
  'column {x} is {x2}': 'a coluna {x} é {x2}',
  'column {x} is one of {x2}': 'a coluna {x} é uma de {x2}',
  'column {x} is empty': 'a coluna {x} está vazia',
  'column {x} is not empty': 'a coluna {x} não está vazia',
  'column {x} is {x2} or is empty': 'a coluna {x} é {x2} ou está vazia',
  'column {x} is one of {x2} or is empty': 'a coluna {x} é uma de {x2} ou está vazia',
};
