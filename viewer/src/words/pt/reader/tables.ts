import type { tables as spanish } from '../../es/reader/tables.ts';

/** What the readers say of tables and their columns, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const tables: typeof spanish = {
  'File {x} was read as {f}: its name does not say so, its columns do ({x2}).':
    'O arquivo {x} foi lido como {f}: não é seu nome que o diz, são suas colunas ({x2}).',
  'Sheet {x} was read as {f}: its name does not say so, its columns do ({x2}).':
    'A aba {x} foi lida como {f}: não é seu nome que o diz, são suas colunas ({x2}).',
  'If that is wrong, name it after the table it holds.':
    'Se não for assim, dê-lhe o nome da tabela que contém.',
  '{x} holds more rows of {f}; they were read after those before it.':
    '{x} contém mais linhas de {f}; foram lidas depois das anteriores.',
  'File {x} is none of the tables of a case and was not read.':
    'O arquivo {x} não é nenhuma das tabelas de um caso e não foi lido.',
  'Sheet {x} is none of the tables of a case and was not read.':
    'A aba {x} não é nenhuma das tabelas de um caso e não foi lida.',
  'To have it read, name it Actors, Linkages, Case, Clusters, Codes, Events or Sources, or say in a mapping what it holds (articulator map FILE).':
    'Para que seja lida, dê-lhe o nome Actors, Linkages, Case, Clusters, Codes, Events ou Sources, ou diga em um mapeamento o que contém (articulator map FILE).',
  'File {x} holds no rows of {f}.': 'O arquivo {x} não contém linhas de {f}.',
  'Sheet {x} holds no rows of {f}.': 'A aba {x} não contém linhas de {f}.',
  'File {x} holds no rows of {f}, only headers.': 'O arquivo {x} não contém linhas de {f}, só cabeçalhos.',
  'Sheet {x} holds no rows of {f}, only headers.': 'A aba {x} não contém linhas de {f}, só cabeçalhos.',
  'Fill it in, or take it out.': 'Preencha-a, ou retire-a.',
  'The {f} in sheet {x} of {x2} have no column for {j}. Columns found: {x3}. (A matrix or roster: --form; else articulator map FILE proposes how to read it.)':
    'Na aba {x} de {x2}, a tabela {f} não tem coluna para {j}. Colunas encontradas: {x3}. (Uma matriz ou uma lista de citados: --form; senão, articulator map FILE propõe como lê-la.)',
  'The {f} in {x} have no column for {j}. Columns found: {x2}. (A matrix or roster: --form; else articulator map FILE proposes how to read it.)':
    'Em {x}, a tabela {f} não tem coluna para {j}. Colunas encontradas: {x2}. (Uma matriz ou uma lista de citados: --form; senão, articulator map FILE propõe como lê-la.)',
  '{s} Its rows were rejected.': '{s} Suas linhas foram rejeitadas.',
  '{x} has no column for {j}. Columns found: none.':
    '{x} não tem coluna para {j}. Colunas encontradas: nenhuma.',
  '{x} has no column for {j}. Columns found: {x2}.':
    '{x} não tem coluna para {j}. Colunas encontradas: {x2}.',
  'Say which is which: {x}.': 'Diga qual é qual: {x}.',
  'Say which is which: {x}; if all linkages are of one type, say it: --type supplies.':
    'Diga qual é qual: {x}; se todos os vínculos forem de um mesmo tipo, diga-o: --type supplies.',
  'Say which is which: {x}; if all actors are of one kind, say it: --kind firm.':
    'Diga qual é qual: {x}; se todos os atores forem de uma mesma espécie, diga-o: --kind firm.',
  '"{x}" is not a type of linkage. Name one of: {x2}.':
    '"{x}" não é um tipo de vínculo. Indique um destes: {x2}.',
  'The file has no column for the type of linkage; all were read as {f}, as was asked for.':
    'O arquivo não tem coluna para o tipo de vínculo; todos foram lidos como {f}, como foi pedido.',
  'The file has no column for the kind of actor; all were read as {f}, as was asked for.':
    'O arquivo não tem coluna para a espécie de ator; todos foram lidos como {f}, como foi pedido.',
  '--column {x}={x2}: "{x3}" is not a column of ours. Ours are: {x4}.':
    '--column {x}={x2}: "{x3}" não é uma coluna nossa. As nossas são: {x4}.',
  'No table has a column "{x}". Columns found: {x2}.':
    'Nenhuma tabela tem uma coluna "{x}". Colunas encontradas: {x2}.',
  'Write the header as it stands: --column {x}.': 'Escreva o cabeçalho tal como está: --column {x}.',
  '--{f} belongs to a matrix, a roster or a network file, and there is none in the input; a table of rows says who gives in its columns from and to.':
    '--{f} é de uma matriz, uma lista de citados ou um arquivo de rede, e aqui não há nenhum; uma tabela de linhas diz quem dá em suas colunas from e to.',
  'Column "{x}" was read as {f} (named by the user).':
    'A coluna "{x}" foi lida como {f} (indicada pelo usuário).',
  'Column "{x}" was read as {f} (folded).':
    'A coluna "{x}" foi lida como {f} (igual exceto por maiúsculas, acentos ou espaços).',
  'Column "{x}" was read as {f} (synonym).': 'A coluna "{x}" foi lida como {f} (sinônimo).',
  'If that is wrong, say which column it is: --column {x}.':
    'Se não for assim, diga qual é a coluna: --column {x}.',
  'The header "{x}" comes more than once; the first is used, this one is kept as "{x2}".':
    'O cabeçalho "{x}" aparece mais de uma vez; é usado o primeiro, este é guardado como "{x2}".',
  'Give every column a name of its own.': 'Dê a cada coluna um nome próprio.',
  'Column "{x}" is not one of the format\'s and is kept as an extra attribute.':
    'A coluna "{x}" não é do formato e é guardada como atributo adicional.',
  'Nothing needs to be done; if it is one of ours under another name, say --column OURS=THEIRS.':
    'Não é preciso fazer nada; se for uma das nossas com outro nome, diga --column OURS=THEIRS.',
  'Blank rows between others were passed over and are not counted: {x}.':
    'As linhas em branco entre outras foram puladas e não são contadas: {x}.',
  'The headers stand again in these rows, which were passed over and are not counted: {x}.':
    'Os cabeçalhos se repetem nestas linhas, que foram puladas e não são contadas: {x}.',
  'Row {n} has more cells than there are headers; not read: {x}.':
    'A linha {n} tem mais células do que há cabeçalhos; não foi lido: {x}.',
  'Give the column a header, or put quotation marks around text that holds the delimiter.':
    'Dê à coluna um cabeçalho, ou ponha entre aspas o texto que contém o delimitador.',
  '{x} does not say of what type its linkages are.': '{x} não diz de que tipo são seus vínculos.',
  'Sheet {x} of {x2} does not say of what type its linkages are.':
    'A aba {x} de {x2} não diz de que tipo são seus vínculos.',
  'Say it: --type TYPE, or name the sheet or file after it, or a mapping; the types are {x}. A network that is only to be measured needs none: articulator metrics FILE.':
    'Diga-o: --type TYPE, ou dê esse nome à aba ou ao arquivo, ou um mapeamento; os tipos são {x}. Uma rede que só se quer medir não precisa de nenhum: articulator metrics FILE.',
};
