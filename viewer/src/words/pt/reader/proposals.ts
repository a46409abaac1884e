import type { proposals as spanish } from '../../es/reader/proposals.ts';

/** What was seen in a table when a mapping was proposed, by its English; what may stand in the slots is in `reader-pattern.ts`. */
export const proposals: typeof spanish = {
  'The sheet is hidden.': 'A aba está oculta.',
  'Nothing that can be read.': 'Nada que possa ser lido.',
  'No table was found.': 'Nenhuma tabela foi encontrada.',
  'It is empty.': 'Está vazia.',
  'Not UTF-8; every second byte is zero, so it is read as {f}.':
    'Não é UTF-8; um byte em cada dois é zero, por isso é lido como {f}.',
  'Not UTF-8. Its encoding cannot be told from its bytes; choose the one in which these words read right: {x}.':
    'Não é UTF-8. Sua codificação não pode ser deduzida de seus bytes; escolha aquela em que estas palavras se leem bem: {x}.',
  'A square matrix: say its type, and who gives to whom: "row-to-column", "column-to-row" or "symmetric".':
    'Uma matriz quadrada: diga seu tipo, e quem dá a quem: "row-to-column", "column-to-row" ou "symmetric".',
  'Fields of the case: leave this entry out to have them read.':
    'Campos do caso: retire esta entrada para que sejam lidos.',
  'No row looks like headers; the first was taken. Say "header": 0 where there are none.':
    'Nenhuma linha parece de cabeçalhos; foi tomada a primeira. Diga "header": 0 onde não houver.',
  'If it is a two-mode matrix, a table of projects or a roster, say so: "form": "two-mode", "projects" or "roster".':
    'Se for uma matriz de dois modos, uma tabela de projetos ou uma lista de citados, diga-o: "form": "two-mode", "projects" ou "roster".',
  '"{x}": {n} of {n2} cells are 0; if it is to be a size, look whether another column is meant.':
    '"{x}": {n} de {n2} células são 0; se deve ser um tamanho, veja se não seria outra coluna.',
  '"{x}": {n} of {n2} cells are empty.': '"{x}": {n} de {n2} células estão vazias.',
  '"{x}" holds sums such as "{x2}": "suffixes": true reads them.':
    '"{x}" contém montantes como "{x2}": "suffixes": true os lê.',
  '"{x}" holds numbers such as "{x2}": as an id it needs "wholeNumber": true.':
    '"{x}" contém números como "{x2}": como identificador precisa de "wholeNumber": true.',
  '"{x}" holds dates such as "{x2}": if they were codes, the spreadsheet changed them.':
    '"{x}" contém datas como "{x2}": se eram códigos, o programa de planilhas os mudou.',
  '"{x}" holds lists separated by {x2}: "split" takes them apart.':
    '"{x}" contém listas separadas por {x2}: "split" as separa.',
  'GEXF network: {n} nodes, {n2} links.': 'Rede GEXF: {n} nós, {n2} ligações.',
  'GEXF network {x}: {n} nodes, {n2} links.': 'Rede GEXF {x}: {n} nós, {n2} ligações.',
  'GML network: {n} nodes, {n2} links.': 'Rede GML: {n} nós, {n2} ligações.',
  'GraphML network: {n} nodes, {n2} links.': 'Rede GraphML: {n} nós, {n2} ligações.',
  'GraphML network, drawn with yEd: {n} nodes, {n2} links.':
    'Rede GraphML, desenhada com yEd: {n} nós, {n2} ligações.',
  'Pajek network (no links): {n} nodes, {n2} links.': 'Rede do Pajek (sem ligações): {n} nós, {n2} ligações.',
  'Pajek network ({x}): {n} nodes, {n2} links.': 'Rede do Pajek ({x}): {n} nós, {n2} ligações.',
  'two-mode Pajek network (no links): {n} nodes, {n2} links.':
    'Rede do Pajek de dois modos (sem ligações): {n} nós, {n2} ligações.',
  'two-mode Pajek network ({x}): {n} nodes, {n2} links.':
    'Rede do Pajek de dois modos ({x}): {n} nós, {n2} ligações.',
  'UCINET DL network ({x}), arcs from row to column: {n} nodes, {n2} links.':
    'Rede UCINET DL ({x}), arcos da linha à coluna: {n} nós, {n2} ligações.',
  'two-mode UCINET DL network ({x}), arcs from row to column: {n} nodes, {n2} links.':
    'Rede UCINET DL de dois modos ({x}), arcos da linha à coluna: {n} nós, {n2} ligações.',
  'Relations: {x}; "types": {"{x2}": "supplies"} says what each is.':
    'Relações: {x}; "types": {"{x2}": "supplies"} diz o que cada uma é.',
  'Say the type of its links.': 'Diga o tipo de suas ligações.',
  'It does not say who gives: say the direction.': 'Não diz quem dá: diga a direção.',
  'Say the kind of its nodes ("kind": "firm") where they have none.':
    'Diga a espécie de seus nós ("kind": "firm") onde não tiverem.',
  'No header says which columns hold the ends; "{x}" and "{x2}" hold the same names and are proposed. Check them, and who gives to whom.':
    'Nenhum cabeçalho diz quais colunas contêm as pontas; "{x}" e "{x2}" contêm os mesmos nomes e são propostas. Verifique-as, e quem dá a quem.',
  'No column says the kind of the actors: add "kind": {"constant": "firm"}, or --kind firm.':
    'Nenhuma coluna diz a espécie dos atores: acrescente "kind": {"constant": "firm"}, ou --kind firm.',
  'No column says the type of linkage: add "type": {"constant": "supplies"} (or another), or --type.':
    'Nenhuma coluna diz o tipo de vínculo: acrescente "type": {"constant": "supplies"} (ou outro), ou --type.',
  'Years stand over columns: each is proposed as the value of a linkage of that year.':
    'Há anos sobre as colunas: cada uma é proposta como o valor de um vínculo desse ano.',
  'Several kinds of actor stand in one row ({x}). Each is proposed as an actor and as the supplier of the next: check kinds, types and directions, and take out what is wrong; --mapping keeps other columns only where "keep" names them.':
    'Há várias espécies de ator em uma linha ({x}). Cada um é proposto como ator e como fornecedor do seguinte: verifique espécies, tipos e direções, e retire o que não for assim; --mapping guarda outras colunas só onde "keep" as nomeia.',
  'These words were taken for no actor: {x}. Take out of "leaveOut" what is one.':
    'Estas palavras não foram tomadas por atores: {x}. Retire de "leaveOut" o que o for.',
  'Rows from {n} on look like footnotes and are left out ("lastRow").':
    'As linhas a partir da {n} parecem notas de rodapé e ficam de fora ("lastRow").',
};
