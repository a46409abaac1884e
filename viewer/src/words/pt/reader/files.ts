import type { files as spanish } from '../../es/reader/files.ts';

/** Why a file cannot be read, by the English of the readers; what may stand in the slots is in `reader-pattern.ts`. */
export const files: typeof spanish = {
  '{x} holds zero bytes: it is not a text file in this encoding.':
    '{x} contém bytes nulos: não é um arquivo de texto nesta codificação.',
  'Save it as CSV (UTF-8), or as an .xlsx workbook; if it is UTF-16 without a mark, say --encoding utf-16le.':
    'Salve-o como CSV (UTF-8) ou como planilha .xlsx; se for UTF-16 sem marca, diga --encoding utf-16le.',
  'No encoding is called "{x}".': 'Nenhuma codificação se chama "{x}".',
  'Name one that exists, e.g. --encoding windows-1252, iso-8859-1, utf-16le or macintosh.':
    'Indique uma que exista, p. ex. --encoding windows-1252, iso-8859-1, utf-16le ou macintosh.',
  '{x} holds bytes that do not exist in {x2}.': '{x} contém bytes que não existem em {x2}.',
  'Name another encoding with --encoding, or save the file as CSV (UTF-8).':
    'Indique outra codificação com --encoding, ou salve o arquivo como CSV (UTF-8).',
  '{x} is not in UTF-8, and its encoding cannot be told for certain from its bytes.':
    '{x} não está em UTF-8, e sua codificação não pode ser deduzida com certeza de seus bytes.',
  'Name it, e.g. --encoding windows-1252 (what Excel writes in Western Europe and Latin America), or save the file as CSV (UTF-8).':
    'Indique-a, p. ex. --encoding windows-1252 (a que o Excel escreve na Europa Ocidental e na América Latina), ou salve o arquivo como CSV (UTF-8).',
  '{x} is empty: it has no bytes.': '{x} está vazio: não tem nenhum byte.',
  'Export it again.': 'Exporte-o de novo.',
  '{x} has {n} MB; at most {n2} MB are read.': '{x} tem {n} MB; são lidos no máximo {n2} MB.',
  'Leave out the links or columns that are not needed.':
    'Deixe de fora as ligações ou colunas que não são necessárias.',
  '{x} is not valid JSON: {s}.': '{x} não é JSON válido: {s}.',
  '{x} is not valid JSON: {x2}.': '{x} não é JSON válido; o navegador diz: {x2}.',
  'Correct the file at that place, or export it again.':
    'Corrija o arquivo nesse lugar, ou exporte-o de novo.',
  '{x} nests lists and objects more than {n} deep.':
    '{x} aninha listas e objetos a mais de {n} níveis de profundidade.',
  'Give the tables as arrays of rows of plain values.':
    'Dê as tabelas como listas de linhas com valores simples.',
  '{x} holds neither an object with tables nor an array of rows.':
    '{x} não contém nem um objeto com tabelas nem uma lista de linhas.',
  'Give an object with the arrays actors and linkages (FORMAT section 1).':
    'Dê um objeto com as listas actors e linkages (FORMAT, seção 1).',
  '{x} cannot be read as XML: {s}.': '{x} não pode ser lido como XML: {s}.',
  '{x} cannot be read as GML: {s}.': '{x} não pode ser lido como GML: {s}.',
  'Export it again, or give the network as CSV.': 'Exporte-o de novo, ou dê a rede como CSV.',
  '{x} writes {n} cells but asks for {n2} to be held, nearly all empty or alike.':
    '{x} escreve {n} células, mas obriga a guardar {n2}, quase todas vazias ou iguais.',
  '{x} writes {n} attributes but asks for {n2} to be held, nearly all empty or alike.':
    '{x} escreve {n} atributos, mas obriga a guardar {n2}, quase todos vazios ou iguais.',
  '{x} writes {n} signs but asks for {n2} to be held, nearly all empty or alike.':
    '{x} escreve {n} sinais, mas obriga a guardar {n2}, quase todos vazios ou iguais.',
  'Take out the long text that stands in many cells, or give the table in parts.':
    'Retire o texto longo que está em muitas células, ou dê a tabela em partes.',
  'Take out the columns or attributes that are hardly used, or give the table in parts.':
    'Retire as colunas ou os atributos que quase não são usados, ou dê a tabela em partes.',
  '{x} has {n} columns; a table has at most {n2}.': '{x} tem {n} colunas; uma tabela tem no máximo {n2}.',
  'Look at its delimiter (--delimiter) and line ends; of a very wide matrix give a list of its links instead.':
    'Verifique o delimitador (--delimiter) e os fins de linha; de uma matriz muito larga, dê antes uma lista de suas ligações.',
  'A quotation mark opened in row {n} is never closed: all text after it became one cell.':
    'Uma aspa aberta na linha {n} nunca é fechada: todo o texto depois dela virou uma só célula.',
  'Close the quotation mark, or double it where it is part of the text.':
    'Feche a aspa, ou duplique-a onde ela for parte do texto.',
  '{x} seems to be cut off in row {n}: the row has {n2} of {n3} cells and no line end. What came after it is not in the file.':
    '{x} parece cortado na linha {n}: a linha tem {n2} de {n3} células e nenhum fim de linha. O que vinha depois não está no arquivo.',
  'Get the whole file again. To go on without what is missing, complete or empty this row.':
    'Obtenha de novo o arquivo inteiro. Para continuar sem o que falta, complete ou esvazie esta linha.',
  'There is no network in {x}: from row 1 on most rows have one cell only, and a linkage needs two: who gives and who receives.':
    'Não há nenhuma rede em {x}: a partir da linha 1, a maioria das linhas tem uma só célula, e um vínculo precisa de duas: quem dá e quem recebe.',
  'Give a table in which each row names two actors, or a network file (GEXF, GraphML, Pajek, GML, UCINET DL).':
    'Dê uma tabela em que cada linha nomeie dois atores, ou um arquivo de rede (GEXF, GraphML, Pajek, GML, UCINET DL).',
  'There are no rows of actors or linkages in no file.':
    'Não há nenhum arquivo com linhas de atores ou vínculos.',
  'There are no rows of actors or linkages in {x}.': 'Não há linhas de atores nem de vínculos em {x}.',
  'None of the {n} rows of actors and linkages in {x} could be used.':
    'Nenhuma das {n} linhas de atores e vínculos de {x} pôde ser usada.',
  'Give a table of actors or of linkages; `articulator template FILE.xlsx` writes an empty workbook to fill in.':
    'Dê uma tabela de atores ou de vínculos; `articulator template FILE.xlsx` escreve uma planilha vazia para preencher.',
  'See the problems row by row: articulator check.': 'Veja os problemas linha por linha: articulator check.',
  '{n} problems of the code {f} were found in all; the first {n2} are listed, {n3} more are not.':
    'Ao todo foram encontrados {n} problemas do código {f}; são listados os primeiros {n2}, outros {n3} não.',
  'There is no file of links to open.': 'Não há nenhum arquivo de ligações para abrir.',
  'These files hold no table whose rows could be corrected here.':
    'Estes arquivos não contêm nenhuma tabela cujas linhas possam ser corrigidas aqui.',
  'The worker that reads the files could not be started.':
    'O processo que lê os arquivos não pôde ser iniciado.',
  '{x} is damaged or no project: it is no zip archive.':
    '{x} está danificado ou não é um projeto: não é um arquivo zip.',
  '{x} would unpack to {n} bytes; at most {n2} are.':
    '{x} ocuparia {n} bytes ao ser descompactado; são aceitos no máximo {n2}.',
  '{x} is damaged or no project: it holds no {x2} that can be read.':
    '{x} está danificado ou não é um projeto: não contém nenhum {x2} que possa ser lido.',
  '{x} is no project of this version: {x2} is not as {x3} has it.':
    '{x} não é um projeto desta versão: {x2} não é como está em {x3}.',
  '{x} is damaged: {x2} in it cannot be read.': '{x} está danificado: {x2} nele não pode ser lido.',
};
